import type { ArticleSeed } from '../model';
import { factBox, figure, h2, hotlineBox, ol, p, pullQuote, text, ul } from '../prose';

export const nhomLopImLang: ArticleSeed = {
  key: 'nhom-lop-im-lang',
  desk: 'newspaper',
  byline: ['thu-ha'],
  topics: ['bat-nat-tren-mang', 'quan-he-tren-mang', 'nha-truong', 'gia-dinh', 'duong-day-nong-111'],
  audiences: ['children', 'teachers', 'parents'],
  tiers: ['thcs', 'thpt', 'nguoi-lon'],
  units: ['46'],
  channels: ['newspaper'],
  genre: 'feature',
  column: 'lang-nghe-111',
  urgency: 4,
  vi: {
    title: 'Nhóm lớp im lặng',
    standfirst:
      'Trong nhóm chat của lớp, một bạn bị đem ra làm trò cười. Vài người cười, còn lại chỉ xem. Sự im lặng ấy nặng bao nhiêu với người bị nhắm đến, và bạn bè, thầy cô, cha mẹ có thể làm gì để phá nó?',
    cover: {
      picture: 'bully-bubbles',
      caption: 'Những bong bóng sắc cạnh rơi xuống nhanh hơn. Chiếc ô thì cần một người chịu mở.',
    },
    contentWarning: 'Bài kể một câu chuyện hư cấu về bắt nạt trong nhóm chat; không có lời lẽ xúc phạm cụ thể.',
    body: [
      text(
        p(
          'Chín giờ tối, nhóm lớp của Lúa có tin mới. Ai đó đã cắt gương mặt em từ ảnh dã ngoại, thêm một dòng chữ, biến thành nhãn dán. Nhãn dán được gửi đi, rồi gửi lại, rồi thành câu trả lời cho mọi chuyện: bài tập toán, lịch trực nhật, trận bóng ngày mai. Lúa để máy trên bàn và nhìn dòng chữ nhỏ dưới cùng: cả lớp đã xem.',
        ),
        p(
          'Người gửi có bốn, năm bạn. Người thả cười thêm chừng ấy nữa. Phần còn lại, đông nhất, không làm gì. Mây, ngồi cùng bàn với Lúa, cũng nằm trong phần còn lại ấy. Lúa, Mây và mọi người trong bài là **nhân vật hư cấu**. Nhóm lớp thì lớp nào cũng có.',
        ),
        h2('Im lặng nghe như thế nào'),
        p(
          'Người đứng xem thường có lý do chính đáng: sợ mình là người tiếp theo, sợ nói không khéo lại to chuyện, nghĩ rằng ai đó khác sẽ lên tiếng. Nhưng từ phía Lúa, không lý do nào trong số ấy hiện lên màn hình. Em chỉ thấy cả lớp đã xem. Với người bị nhắm đến, im lặng nghe rất giống đồng ý.',
        ),
        p(
          'Bên gây chuyện cũng nghe thấy sự im lặng ấy, và hiểu là mình đang được cổ vũ. Trò đùa cần khán giả. Khi khán giả quay đi hoặc ai đó nói “thôi”, nó thường mất hứng.',
        ),
      ),
      pullQuote('Với người bị nhắm đến, im lặng nghe rất giống đồng ý.', 'Lời trong bài'),
      factBox(
        'Đùa hay bắt nạt?',
        ul(
          'Người bị đùa **không cười**, hoặc cười cho qua.',
          'Chuyện **lặp lại**, hoặc một lần nhưng cứ bị chuyển đi mãi.',
          'Bên đùa **đông hơn, mạnh hơn**, hoặc giấu tên.',
          'Nói “thôi” rồi mà **vẫn tiếp**.',
        ),
        p('Có một dấu hiệu trong số này đã đủ để dừng lại và hỏi thăm. “Đùa thôi mà” không phải là lời bào chữa.'),
      ),
      text(
        h2('Nếu em đang đứng xem'),
        p('Không ai bắt em làm anh hùng giữa nhóm. Có nhiều việc nhỏ, việc nào cũng đáng:'),
        ol(
          '**Đừng nuôi trò ấy.** Không thả cười, không gửi tiếp, không lưu nhãn dán.',
          '**Nhắn riêng cho bạn.** “Tớ thấy rồi. Tớ không thấy vui. Cậu có sao không?” Đó là chiếc ô đầu tiên.',
          '**Nói một câu ngắn trong nhóm,** nếu em thấy đủ an toàn: “Thôi nhé, dừng ở đây đi.” Hai người cùng nói thì dễ hơn một.',
          '**Giữ lại bằng chứng:** chụp màn hình có tên người gửi và giờ gửi, chỉ để đưa cho người lớn. Riêng ảnh nhạy cảm thì không chụp lại, chỉ báo.',
          '**Kể với một người lớn em tin.** Mách lẻo là nói để bạn bị phạt. Báo là nói để bạn được an toàn.',
        ),
        h2('Nếu em là người bị nhắm đến'),
        p(
          'Em không có lỗi, dù tấm ảnh do chính em đăng, dù em từng cười theo. Em không phải trả lời, càng không phải trả đũa. Em có thể tắt thông báo, chặn, rời nhóm. Trước khi xóa, hãy để một người lớn giúp em giữ lại. Kể với bố mẹ, thầy cô, hoặc tự gọi **111**: miễn phí, lúc nào cũng có người nghe. Nếu lòng em nặng đến mức không muốn tiếp tục nữa, hãy nói câu đó ra ngay với ai đó ở gần em, hoặc với 111. Nguy hiểm trước mắt thì gọi **113**.',
        ),
      ),
      hotlineBox(
        'children',
        'Bị trêu chọc, bị cô lập trong nhóm? Em không có lỗi. Kể với người lớn em tin, hoặc gọi 111.',
      ),
      text(
        h2('Thầy cô: nghe riêng, làm chung'),
        ul(
          'Gặp **riêng từng em**, em bị hại trước. Hỏi em mong điều gì và sợ điều gì.',
          'Đừng chiếu ảnh chụp màn hình trước lớp, đừng bắt xin lỗi ngay trên bục. Lời xin lỗi bị ép chỉ đổi chỗ cho nỗi xấu hổ.',
          'Đừng hứa giữ kín. Hãy nói: “Thầy cô sẽ chỉ kể với người cần biết để giúp em, và em sẽ được biết trước.”',
          'Với em gây chuyện: gọi tên hành vi, không dán nhãn con người, cho em một việc cụ thể để sửa.',
          'Hỏi lại sau một tuần, rồi một tháng. Bắt nạt hay chuyển sang một nhóm khác, nơi không có thầy cô.',
        ),
        p(
          'Nếu lớp chưa có quy ước cho nhóm chat, đây là lúc viết, cùng với học sinh: không làm nhãn dán từ mặt bạn, ai nói “thôi” là dừng, quá giờ ngủ thì nhóm cũng ngủ.',
        ),
        h2('Cha mẹ: đừng lao vào nhóm'),
        p(
          'Phản xạ đầu tiên là vào nhóm phụ huynh kể tội con nhà khác. Xin hãy khoan: một cuộc cãi nhau của người lớn sẽ đẩy con ra giữa. Nghe con trước, đừng cấm máy vì con đã kể. Rồi liên hệ giáo viên, mang theo những gì đã lưu.',
        ),
        p(
          'Khó hơn là khi con mình ở phía bên kia. Đừng chối thay, cũng đừng đánh mắng. Một đứa trẻ gây chuyện vẫn cần được dạy cách dừng, cách gỡ, cách xin lỗi. Nếu thấy một em, dù là con ai, bỏ ăn, mất ngủ, sợ đi học hay nói đến chuyện không muốn sống, hãy ở bên em và gọi người giúp ngay.',
        ),
      ),
      figure({
        picture: 'lantern',
        caption: 'Một tin nhắn riêng không làm trời sáng, nhưng đủ để bạn biết mình không ở trong tối một mình.',
      }),
      text(
        p(
          'Mười giờ kém, máy Lúa rung. Không phải nhóm lớp. “Tớ xin lỗi vì nãy giờ chỉ xem. Mai tớ đợi cậu ở cổng nhé.” Sáng hôm sau hai bạn cùng lên gặp thầy chủ nhiệm. Nhãn dán không biến mất ngay trong ngày. Nhưng từ tối ấy, Lúa không còn đếm xem bao nhiêu người đã xem nữa. Em chỉ cần một người đã viết.',
        ),
      ),
      hotlineBox(
        'adults',
        'Một em quanh bạn đang bị bắt nạt? Gọi 111 để được hướng dẫn. Nguy hiểm trước mắt, gọi 113.',
      ),
    ],
    sources: [
      { name: 'Lúa, Mây và nhóm lớp: nhân vật và câu chuyện hư cấu của tòa soạn', kind: 'fiction' },
      { name: 'Tổng đài điện thoại quốc gia bảo vệ trẻ em', url: 'https://tongdai111.vn', kind: 'organisation' },
    ],
    seoTitle: 'Bắt nạt trong nhóm chat lớp: người đứng xem làm được gì',
    seoDescription:
      'Khi một bạn bị chế giễu trong nhóm lớp: việc nhỏ mà bạn bè, thầy cô và cha mẹ làm được để phá sự im lặng.',
  },
  en: {
    title: 'The class chat that said nothing',
    standfirst:
      'In a class chat one pupil becomes the joke. A few laugh; the rest just look. How heavy is that silence for the child it falls on, and what can friends, teachers and parents do to break it?',
    cover: {
      picture: 'bully-bubbles',
      caption: 'Sharp bubbles fall fast. An umbrella needs somebody willing to open it.',
    },
    contentWarning: 'A fictional story about bullying in a group chat; no abusive language is quoted.',
    body: [
      text(
        p(
          'Nine in the evening, and Lúa’s class chat lights up. Someone has cut her face out of a picture from the school trip, added a line of text and made a sticker of it. The sticker goes round, and round again, until it is the answer to everything: the maths homework, the cleaning rota, tomorrow’s match. Lúa leaves her phone on the desk and looks at the small line at the bottom: seen by everyone.',
        ),
        p(
          'Four or five pupils sent it. About as many again added a laughing face. The rest, the largest part, did nothing. Mây, who shares Lúa’s desk, was one of the rest. Lúa, Mây and everyone else in this article are **fictional**. The class chat is not: every class has one.',
        ),
        h2('What silence sounds like'),
        p(
          'Bystanders usually have their reasons: fear of being next, fear of making it worse, the thought that someone else will speak. But none of those reasons shows up on Lúa’s screen. All she sees is that everyone has looked. To the person it is aimed at, silence sounds very much like agreement.',
        ),
        p(
          'The ones behind the joke hear that silence too, and take it for applause. A joke like this needs an audience. When the audience turns away, or someone says “enough”, it often runs out of breath.',
        ),
      ),
      pullQuote('To the person it is aimed at, silence sounds very much like agreement.', 'From this article'),
      factBox(
        'Joking or bullying?',
        ul(
          'The person being teased **is not laughing**, or laughs only to get it over with.',
          'It **keeps happening**, or happened once and keeps being passed on.',
          'The teasing side is **larger, stronger** or hides its name.',
          'Someone said stop, and it **went on**.',
        ),
        p('One of these is reason enough to stop and ask how the other person feels. “Only joking” is no defence.'),
      ),
      text(
        h2('If you are looking on'),
        p('Nobody asks you to be a hero in front of the group. There are many small things, and each one counts:'),
        ol(
          '**Don’t feed it.** No laughing faces, no passing on, no saving the sticker.',
          '**Write to your friend privately.** “I saw it. I don’t think it’s funny. Are you all right?” That is the first umbrella.',
          '**Say one short thing in the chat,** if you feel safe enough: “Come on, let’s stop here.” Two voices are easier than one.',
          '**Keep evidence:** a screenshot with the sender and the time, only to show an adult. Never copy an intimate picture; just report it.',
          '**Tell an adult you trust.** Telling tales is meant to get someone punished. Reporting is meant to make someone safe.',
        ),
        h2('If it is aimed at you'),
        p(
          'It is not your fault, even if you posted the picture yourself, even if you laughed along. You do not have to answer, and you do not have to hit back. You may mute, block or leave. Before anything is deleted, let an adult help you keep it. Tell your parents or a teacher, or call **111** yourself: it is free in Viet Nam and someone always answers. If it weighs so much that you do not want to go on, say exactly that, now, to someone near you or to 111. In immediate danger call **113**.',
        ),
      ),
      hotlineBox(
        'children',
        'Teased or left out in a group? It is not your fault. Tell an adult you trust, or call 111.',
      ),
      text(
        h2('Teachers: listen one by one, act together'),
        ul(
          'Meet each pupil **alone**, the one who was hurt first. Ask what she hopes for and what she fears.',
          'Do not show the screenshots to the class, and do not demand an apology on the spot. A forced apology only moves the shame to another place.',
          'Do not promise secrecy. Say: “I will tell only the people who need to know so they can help, and you will hear it first.”',
          'With those who started it, name the act without labelling the person, and give them something definite to put right.',
          'Ask again after a week, then after a month. Bullying often moves to another group, one without teachers.',
        ),
        p(
          'If the class has no rules for its chat, now is the time to write them, with the pupils: no stickers made from a classmate’s face, “enough” means stop, and after bedtime the group sleeps too.',
        ),
        h2('Parents: don’t storm the group'),
        p(
          'The first impulse is to denounce the other family’s child in the parents’ chat. Please wait: a quarrel between adults leaves the child standing in the middle. Listen first, and do not take the phone away because the child told you. Then speak to the teacher, and bring what you saved.',
        ),
        p(
          'It is harder when your own child is on the other side. Do not deny it on the child’s behalf, and do not shout or strike. Someone who has done harm still needs to be taught how to stop, how to undo it and how to say sorry. If any child, whoever’s it is, stops eating, cannot sleep, dreads school or speaks of not wanting to live, stay close and get help at once.',
        ),
      ),
      figure({
        picture: 'lantern',
        caption: 'One private message does not bring the morning, but it tells a friend she is not alone in the dark.',
      }),
      text(
        p(
          'Just before ten Lúa’s phone buzzes. It is not the class chat. “I’m sorry I only watched. I’ll wait for you at the gate tomorrow.” The next morning the two of them went to see their class teacher together. The sticker did not vanish that day. But from that evening on Lúa no longer counted how many had seen it. She only needed one who had written.',
        ),
      ),
      hotlineBox(
        'adults',
        'Is a child near you being bullied? Call 111 in Viet Nam for guidance. Immediate danger: 113.',
      ),
    ],
    sources: [
      { name: 'Lúa, Mây and their class chat: fictional, created by the newsroom', kind: 'fiction' },
      { name: 'National child-protection hotline', url: 'https://tongdai111.vn', kind: 'organisation' },
    ],
    seoTitle: 'Bullying in a class chat: what bystanders can do',
    seoDescription:
      'When one pupil becomes the joke of the class chat: small things friends, teachers and parents can do to break the silence.',
  },
};
