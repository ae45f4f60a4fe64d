import type { ArticleSeed } from '../model';
import { factBox, figure, h2, hotlineBox, ol, p, pullQuote, text, ul } from '../prose';

export const tongDai111LangNghe: ArticleSeed = {
  key: 'tong-dai-111-lang-nghe',
  desk: 'broadcaster',
  byline: ['hoang-lan'],
  topics: ['duong-day-nong-111', 'gia-dinh'],
  audiences: ['children', 'parents', 'teachers', 'public'],
  tiers: ['tieu-hoc-1', 'tieu-hoc-2', 'thcs', 'nguoi-lon'],
  units: ['46'],
  channels: ['newspaper', 'broadcaster', 'portal'],
  genre: 'guide',
  column: 'lang-nghe-111',
  urgency: 4,
  vi: {
    title: 'Đầu dây 111 có người lắng nghe',
    standfirst:
      'Nhiều nhà đã thuộc số 111 mà vẫn ngại bấm, vì không biết bên kia sẽ hỏi gì. Bài này kể điều thường diễn ra trong một cuộc gọi, và gợi một trò đóng vai mười phút để cả nhà tập trước.',
    cover: {
      picture: 'hotline-111',
      caption: 'Ba chữ số, một người nghe. Tổng đài 111 trực suốt ngày đêm.',
    },
    contentWarning: 'Bài nhắc đến việc trẻ bị bắt nạt, bị xâm hại; không mô tả chi tiết.',
    body: [
      text(
        p(
          'Bé Na ngồi trên giường, cầm chiếc điều khiển ti vi làm ống nghe. “A lô, con tên là… con tên gì cũng được hả mẹ?” Mẹ gật đầu: “Con cứ nói điều con muốn nói trước.” Na là **nhân vật hư cấu**, và đây là một trò chơi. Nhà Na gọi nó là trò “một một một”.',
        ),
        p(
          'Chúng ta tập thoát cháy khi nhà chưa cháy. Tập gọi nhờ giúp đỡ cũng vậy: tập vào lúc bình yên, để khi sợ, cái miệng vẫn nhớ câu đầu tiên.',
        ),
        h2('111 là số gì?'),
        p(
          'Đó là **Tổng đài điện thoại quốc gia bảo vệ trẻ em**, hoạt động với số 111 từ ngày 6/12/2017. Tổng đài trực 24 giờ mỗi ngày; gọi đến và được tư vấn đều không mất tiền. Trẻ em gọi được, người lớn cũng gọi được. Ai không tiện nói thành lời có thể tìm đến tổng đài qua ứng dụng, Zalo hoặc trang [tongdai111.vn](https://tongdai111.vn). Đang ở ngoài Việt Nam, hãy dùng các kênh này thay cho số ngắn.',
        ),
        h2('Khi nào nên gọi?'),
        p('Không cần đợi đến chuyện thật lớn. Em có thể gọi khi:'),
        ul(
          'có người đánh, dọa, chế giễu em, ở ngoài đời hay trên mạng;',
          'có người chạm vào em, xin ảnh em, bắt em giữ bí mật làm em khó chịu;',
          'em buồn lâu, sợ về nhà, hoặc không biết kể với ai;',
          'em thấy một bạn khác cần được giúp.',
        ),
        p(
          'Người lớn nên gọi khi nghi một đứa trẻ bị bạo lực, bị xâm hại, bị bỏ mặc, hoặc khi con vừa kể một chuyện khó mà mình chưa biết bước tiếp. **Không cần có bằng chứng mới được gọi.** Nghi ngờ có lý do là đủ; phần còn lại đã có người có chuyên môn xem xét.',
        ),
        p('Nếu nguy hiểm đang ở ngay trước mắt, hãy gọi **113** trước.'),
      ),
      figure({
        picture: 'bedtime-moon',
        caption: 'Điều khó nói hay đến vào ban đêm. Ban đêm vẫn gọi được.',
      }),
      text(
        h2('Chuyện gì diễn ra trong một cuộc gọi?'),
        p(
          'Mỗi cuộc gọi một khác, nhưng nhìn chung có mấy chặng. Đầu tiên, người nghe máy **lắng nghe**: em có thể khóc, im lặng, nói lộn xộn. Rồi họ hỏi vài câu để hiểu: em có đang an toàn không, ai đang ở cạnh em, chuyện xảy ra thế nào. Câu nào chưa trả lời được, em cứ nói “con chưa biết” hoặc “con chưa muốn nói”.',
        ),
        p(
          'Sau đó là phần **tìm cách**: có khi một lời khuyên là đủ, có khi cần tư vấn thêm, có khi cần những cơ quan, địa chỉ khác cùng vào giúp. Biết em đang ở đâu, người lớn mới đến với em được, nên nếu thấy cần giúp ngay, hãy cố nói nơi em đang đứng.',
        ),
        p(
          'Có một điều cần nói thật. Để giữ trẻ an toàn, người nghe máy có thể phải báo cho người khác. Vì thế đừng hứa với trẻ rằng chuyện sẽ được giấu kín. Hãy hứa điều mình làm được: “Mẹ ở bên con, và mình cùng nhờ đúng người.”',
        ),
      ),
      pullQuote('Không cần có bằng chứng mới được gọi.', 'Lời trong bài'),
      factBox(
        'Trò “một một một”: mười phút đóng vai',
        ol(
          '**Chuẩn bị:** dùng điện thoại đồ chơi, điều khiển ti vi hay bàn tay. Đừng bấm gọi thật để chơi, kẻo có bạn đang cần mà máy bận.',
          '**Thuộc số:** đọc to “một, một, một”, viết lên giấy, bấm thử trên bàn phím vẽ.',
          '**Câu mở đầu:** mỗi người chọn một câu của mình, như “Con cần người nghe”, “Con sợ”, “Bạn con đang gặp chuyện”.',
          '**Đóng vai:** bố mẹ làm người nghe máy, hỏi chậm: “Con có đang an toàn không? Con đang ở đâu?” Tình huống chọn nhẹ, như bị trêu trong nhóm chat.',
          '**Đổi vai:** con làm người nghe máy. Đây là lúc con hiểu vì sao bên kia cần hỏi.',
          '**Kết thúc:** ôm nhau một cái, lưu số 111 vào máy.',
        ),
      ),
      text(
        h2('Nếu con không muốn gọi'),
        p(
          'Đừng ép. Trẻ có thể kể với ông bà, cô giáo, một người lớn em tin; người lớn ấy gọi thay hoặc ngồi cạnh khi em gọi. Cũng đừng biến 111 thành lời dọa kiểu “không ngoan mẹ gọi 111”. Con số này chỉ có ích khi trẻ tin rằng nó đứng về phía mình.',
        ),
        p(
          'Đêm ấy, trước khi tắt đèn, Na hỏi: “Nếu con gọi mà con khóc thì sao?” Mẹ đáp: “Thì bên kia đợi con khóc xong.” Na đặt chiếc điều khiển ti vi xuống cạnh gối, rồi ngủ.',
        ),
      ),
      hotlineBox('children', 'Em muốn kể mà chưa biết kể với ai? Gọi 111, miễn phí, ngày hay đêm.'),
    ],
    sources: [
      { name: 'Nghị định 56/2017/NĐ-CP, Điều 22 và Điều 23', kind: 'document' },
      { name: 'Tổng đài điện thoại quốc gia bảo vệ trẻ em', url: 'https://tongdai111.vn', kind: 'organisation' },
      { name: 'Na và mẹ: nhân vật hư cấu của ban biên tập', kind: 'fiction' },
    ],
    seoTitle: 'Tổng đài 111: gọi khi nào, cuộc gọi diễn ra ra sao',
    seoDescription:
      '111 là số gì, trẻ em và người lớn gọi khi nào, cuộc gọi diễn ra thế nào và trò đóng vai để cả nhà tập gọi.',
  },
  en: {
    title: 'Someone is listening at 111',
    standfirst:
      'Plenty of families know the number 111 and still hesitate to dial it, unsure what they will be asked. Here is what usually happens in a call, and a ten-minute role play so that the whole family can rehearse one.',
    cover: {
      picture: 'hotline-111',
      caption: 'Three digits and someone to listen. 111 answers day and night.',
    },
    contentWarning: 'This article mentions bullying and the abuse of children; it gives no details.',
    body: [
      text(
        p(
          'Little Na sits on her bed with the TV remote to her ear. “Hello, my name is… can it be any name, Mum?” Her mother nods: “Start with whatever you want to say.” Na is a **fictional character**, and this is a game. Her family calls it “one-one-one”.',
        ),
        p(
          'We practise fire drills while nothing burns. Calling for help is the same: practise when all is calm, and in fear the mouth still remembers the first sentence.',
        ),
        h2('What is 111?'),
        p(
          'It is Viet Nam’s **national child-protection line**, in service under this number since 6 December 2017. It is staffed 24 hours a day, and neither the call nor the advice costs anything. Children can call, and so can adults. Anyone who would rather not speak can use its app, Zalo or the website [tongdai111.vn](https://tongdai111.vn). From outside Viet Nam, use these instead of the short number.',
        ),
        h2('When should you call?'),
        p('It need not be something huge. A child can call when:'),
        ul(
          'someone hits, threatens or mocks them, online or off;',
          'someone touches them, asks for pictures or makes them keep a secret that feels wrong;',
          'they have been sad for a long time, are afraid to go home, or have nobody to tell;',
          'they see another child who needs help.',
        ),
        p(
          'Adults should call when they suspect that a child suffers violence, abuse or neglect, or when a child has just told them something hard and they do not know the next step. **You do not need proof to call.** A reasonable worry is enough; people trained for it will look into the rest.',
        ),
        p('If there is danger at this very moment, call **113** first.'),
      ),
      figure({
        picture: 'bedtime-moon',
        caption: 'Hard things tend to come at night. You can call at night.',
      }),
      text(
        h2('What happens in a call?'),
        p(
          'No two calls are alike, but most have the same stages. First the person who answers **listens**: you may cry, stay silent, tell it in the wrong order. Then come a few questions: are you safe now, who is with you, what happened? If you cannot answer one, say “I don’t know” or “I don’t want to say yet”.',
        ),
        p(
          'Next comes **finding a way**. Sometimes advice is enough; sometimes it takes more counselling, or other services have to help. Adults can reach you only if they know where you are, so if you need help at once, try to say where that is.',
        ),
        p(
          'One thing must be said honestly. To keep a child safe, the person who answers may have to tell someone else. So never promise a child that it will stay secret. Promise what you can keep: “I’m with you, and we’ll ask the right people together.”',
        ),
      ),
      pullQuote('You do not need proof to call.', 'From this article'),
      factBox(
        'The “one-one-one” game: ten minutes of role play',
        ol(
          '**Get ready:** use a toy phone, a TV remote or your hand. Do not dial for fun; another child may need the line.',
          '**Learn the number:** say “one, one, one” aloud, write it down, press it on a drawn keypad.',
          '**First sentence:** everyone chooses their own, such as “I need someone to listen”, “I’m scared”, “My friend is in trouble”.',
          '**Play it:** a parent answers and asks slowly, “Are you safe? Where are you?” Pick something mild, like being teased in a group chat.',
          '**Swap:** now the child answers, and sees why the questions are needed.',
          '**Finish:** a hug, and save 111 in the phone.',
        ),
      ),
      text(
        h2('If your child does not want to call'),
        p(
          'Do not insist. A child can tell a grandparent, a teacher, any trusted adult, who can call instead or sit alongside. And never turn 111 into a threat of the “behave or I’ll call 111” kind. The number helps only if children believe it is on their side.',
        ),
        p(
          'That night, before lights out, Na asked: “What if I call and I cry?” Her mother said: “Then they’ll wait until you’ve finished.” Na put the remote down beside her pillow and slept.',
        ),
      ),
      hotlineBox('children', 'Want to tell someone and don’t know whom? Call 111, free, day or night.'),
    ],
    sources: [
      { name: 'Decree 56/2017/NĐ-CP, Articles 22 and 23', kind: 'document' },
      { name: 'National child-protection hotline', url: 'https://tongdai111.vn', kind: 'organisation' },
      { name: 'Na and her mother: fictional characters created by the newsroom', kind: 'fiction' },
    ],
    seoTitle: 'Hotline 111: when to call and what a call is like',
    seoDescription:
      'What 111 is, when children and adults can call, what happens in a call, and a role play for the whole family.',
  },
};
