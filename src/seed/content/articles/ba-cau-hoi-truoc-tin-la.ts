import type { ArticleSeed } from '../model';
import { factBox, figure, h2, hotlineBox, ol, p, pullQuote, text, ul } from '../prose';

export const baCauHoiTruocTinLa: ArticleSeed = {
  key: 'ba-cau-hoi-truoc-tin-la',
  desk: 'broadcaster',
  byline: ['quoc-bao'],
  topics: ['thong-tin-tin-gia', 'ai-deepfake', 'nha-truong'],
  audiences: ['children', 'teachers'],
  tiers: ['thcs', 'thpt'],
  units: ['46'],
  channels: ['broadcaster'],
  genre: 'guide',
  urgency: 6,
  vi: {
    title: 'Ba câu hỏi trước một tin lạ',
    standfirst:
      'Tin lạ thường đến lúc ta đang vội và làm ta nóng mặt hoặc mừng rỡ. Trước khi tin, trước khi chuyển đi, hãy hỏi ba câu: ai nói, dựa vào đâu, nơi khác nói gì? Ba câu chỉ mất một phút, mà đỡ được nhiều ngày phải xin lỗi.',
    cover: {
      picture: 'rumour-magnifier',
      caption: 'Kính lúp tốt nhất không bán ở tiệm: nó là một câu hỏi đúng lúc.',
    },
    body: [
      text(
        p(
          'Chiều mưa, nhóm bạn của Sóc nhận được một tấm ảnh: nước ngập đến cửa sổ một ngôi trường, kèm dòng chữ “Mai nghỉ học toàn thành phố, chuyển gấp cho các bạn biết!”. Ba phút sau, tấm ảnh đã sang bốn nhóm khác. Sóc cũng định bấm. Ai chẳng muốn là người báo tin vui. Sóc là **nhân vật hư cấu**, bản tin này cũng vậy. Nhưng cái ngứa tay thì có thật.',
        ),
        p(
          'Tin giả không cần người đọc ngốc. Nó cần người đọc **vội**. Người thông minh mà đang vội, đang giận hay đang mừng thì vẫn chuyển tiếp như thường. Vì thế bước đầu tiên chưa phải là câu hỏi nào cả, mà là nhận ra: “Mình đang muốn bấm ngay. Vậy thì khoan.”',
        ),
        h2('Câu một: Ai nói?'),
        p(
          'Không phải “ai gửi cho mình”. Người gửi thường là bạn mình, và bạn mình cũng chỉ chuyển lại. Hãy lần ngược đến người nói đầu tiên. Đó là một cơ quan, một tòa soạn, một người có mặt tại chỗ, hay một tài khoản không tên? Trang ấy thật hay chỉ giống trang thật: tên miền có sai một chữ không, lập từ bao giờ, trước đây đăng gì?',
        ),
        p('Câu “nghe nói”, “một người quen cho biết”, “tin nội bộ” nghĩa là: không ai chịu đứng tên.'),
        h2('Câu hai: Dựa vào đâu?'),
        p(
          'Một tin tử tế cho ta thấy bằng chứng và chỗ để kiểm lại: văn bản nào, ngày nào, ở đâu, ai chịu trách nhiệm. Với ảnh và phim, hãy hỏi thêm: chụp khi nào, ở đâu? Nhiều tấm ảnh hoàn toàn thật nhưng bị đặt sai chỗ: cơn lụt năm cũ thành cơn lụt chiều nay. Tìm kiếm bằng hình ảnh giúp ta thấy tấm ấy đã xuất hiện ở đâu trước đó.',
        ),
        p(
          'Bây giờ máy còn làm ra được ảnh, giọng nói và đoạn phim như thật. Bàn tay thừa ngón hay cái bóng lệch là dấu hiệu, nhưng máy mỗi ngày một khéo, nên đừng chỉ trông vào mắt mình. Không thấy lỗi chưa có nghĩa là thật. Hãy quay về với nguồn.',
        ),
      ),
      pullQuote('Không thấy lỗi chưa có nghĩa là thật. Hãy quay về với nguồn.', 'Lời trong bài'),
      text(
        h2('Câu ba: Nơi khác nói gì?'),
        p(
          'Đừng ngồi mãi trong bài đăng ấy để đoán. Mở một thẻ mới, tìm cùng chuyện đó ở vài nơi **không chép của nhau**: trang của nhà trường, cổng thông tin của thành phố, tờ báo có tên tòa soạn. Chuyện lớn mà chỉ một tài khoản biết thì nên nghi. Mười trang cùng một câu chữ, sai chung một lỗi chính tả, thì vẫn chỉ là một nguồn.',
        ),
        p(
          'Sóc thử. Câu một: không ai trong nhóm biết tấm ảnh từ đâu ra. Câu hai: tìm bằng hình ảnh thì thấy nó đã được đăng từ một mùa lũ trước. Câu ba: trang của nhà trường không báo gì. Sóc viết vào nhóm: “Ảnh cũ nha cả nhà. Tớ chưa thấy trường báo, đợi tin thầy cô đã.” Không ai bị chê là cả tin. Nhóm im một lúc, rồi một bạn thả tim.',
        ),
      ),
      factBox(
        'Ghi vào bìa vở',
        ol(
          '**Khoan.** Mình đang giận, sợ hay mừng? Đợi một phút.',
          '**Ai nói?** Tìm người nói đầu tiên, không phải người gửi.',
          '**Dựa vào đâu?** Bằng chứng, ngày tháng, ảnh gốc.',
          '**Nơi khác nói gì?** Hai nguồn không chép của nhau.',
          '**Chưa chắc?** Không chuyển. Nói “tớ chưa biết” là câu trả lời của người hiểu chuyện.',
        ),
      ),
      text(
        h2('Khi tin lạ nói về một người'),
        p(
          'Một đoạn phim hay tấm ảnh kèm lời đồn về một bạn trong trường cần thêm câu hỏi thứ tư: **nếu đó là mình?** Kể cả khi chuyện là thật, chuyển tiếp vẫn làm bạn ấy đau, và có thể khiến bạn gặp nguy hiểm. Đừng lưu, đừng gửi. Báo với thầy cô hoặc người lớn em tin.',
        ),
        h2('Lỡ chuyển rồi thì sao?'),
        ul(
          'Thu hồi hoặc xóa ở nơi mình đã gửi.',
          'Gửi lời đính chính đến **đúng những nhóm ấy**, ngắn và rõ: điều gì sai, điều gì đúng, nguồn ở đâu.',
          'Xin lỗi một lần, không đổ cho người gửi trước. Người biết sửa được tin hơn người chưa bao giờ nhận sai.',
        ),
      ),
      figure({
        picture: 'newspaper-desk',
        caption: 'Ở tòa soạn cũng vậy: tin chưa hỏi lại nguồn thì chưa phải là tin.',
      }),
      factBox(
        'Gợi ý cho thầy cô: mười lăm phút đầu giờ',
        ol(
          'Thầy cô tự soạn một tin lạ vô hại, chẳng hạn “căng tin trường sẽ có máy làm kem”, nói rõ là bịa sau khi xong.',
          'Mỗi nhóm giữ một câu hỏi trong ba câu, có năm phút để đi tìm câu trả lời.',
          'Các nhóm ghép lại: tin hay không tin, vì sao? Chấm điểm cho **lý lẽ**, không chấm cho đáp án.',
          'Cả lớp viết một lời đính chính mẫu, đủ ba phần: điều sai, điều đúng, nguồn.',
        ),
        p('Tránh lấy tin đồn đang nóng về người thật làm ví dụ. Nhắc lại để phản bác cũng là một lần lan truyền.'),
      ),
      hotlineBox(
        'children',
        'Có tin đồn hay hình ảnh về em bị lan đi? Em không có lỗi. Kể với người lớn em tin, hoặc gọi 111.',
      ),
    ],
    sources: [
      { name: 'Sóc và bản tin trong bài: hư cấu của ban biên tập', kind: 'fiction' },
      { name: 'Tổng đài điện thoại quốc gia bảo vệ trẻ em', url: 'https://tongdai111.vn', kind: 'organisation' },
    ],
    seoTitle: 'Ba câu hỏi trước một tin lạ: ai nói, dựa vào đâu, nơi khác?',
    seoDescription:
      'Cách kiểm một tin lạ trong một phút cho học sinh, việc cần làm khi lỡ chuyển tin sai, và hoạt động mười lăm phút cho lớp.',
  },
  en: {
    title: 'Three questions for strange news',
    standfirst:
      'Strange news tends to arrive when we are in a hurry, and to make us angry or glad. Before you believe it or pass it on, ask three things: who says so, what is it based on, and what do others say? It takes a minute.',
    cover: {
      picture: 'rumour-magnifier',
      caption: 'The best magnifying glass is not sold in shops: it is a question asked in time.',
    },
    body: [
      text(
        p(
          'A rainy afternoon. Sóc and his friends are sent a picture: water up to the windows of a school, and the words “No school tomorrow, whole city. Pass it on, quick!” Three minutes later it is in four other groups. Sóc is about to tap as well; who would not like to bring good news? Sóc is **fictional**, and so is the message. The itch in the finger is real.',
        ),
        p(
          'False news does not need stupid readers. It needs readers **in a hurry**. Clever people who are rushed, furious or delighted pass things on like anyone else. So the first step is not yet a question. It is to notice: “I want to tap right now. So I’ll wait.”',
        ),
        h2('One: who says so?'),
        p(
          'Not “who sent it to me”. That is usually a friend, who only passed it on. Go back to the first voice. Is it an authority, a newsroom, somebody who was there, or an account without a name? Is the page real or only a lookalike: is one letter of the address wrong, how long has it existed, what did it post before?',
        ),
        p('“I heard”, “someone I know”, “from inside” all mean the same: nobody will put a name to it.'),
        h2('Two: what is it based on?'),
        p(
          'Honest news shows its evidence and where to check: which document, which day, which place, who answers for it. With pictures and films, also ask when and where they were made. Many are perfectly real and simply in the wrong place: an old flood becomes this afternoon’s. An image search shows where a picture has been before.',
        ),
        p(
          'Machines now make pictures, voices and films that look real. An extra finger or a crooked shadow is a clue, but the machines improve daily, so do not rely on your eyes alone. Seeing no flaw does not make it true. Go back to the source.',
        ),
      ),
      pullQuote('Seeing no flaw does not make it true. Go back to the source.', 'From this article'),
      text(
        h2('Three: what do others say?'),
        p(
          'Do not sit inside the post and guess. Open a new tab and look for the same story in a few places that **do not copy one another**: the school’s page, the city’s portal, a newspaper that signs its work. Big news that only one account knows deserves doubt. Ten pages with the same words and the same spelling mistake are still one source.',
        ),
        p(
          'Sóc tried it. One: nobody in the group knew where the picture came from. Two: an image search found it in an earlier flood season. Three: the school’s page said nothing. He wrote: “Old picture, everyone. Nothing from school yet, let’s wait for the teachers.” Nobody was called gullible. The group was quiet for a while; then someone sent a heart.',
        ),
      ),
      factBox(
        'For the cover of your notebook',
        ol(
          '**Wait.** Am I angry, scared or thrilled? Give it a minute.',
          '**Who says so?** The first voice, not the sender.',
          '**Based on what?** Evidence, dates, the original picture.',
          '**What do others say?** Two sources that do not copy each other.',
          '**Not sure?** Don’t pass it on. “I don’t know yet” is a wise answer.',
        ),
      ),
      text(
        h2('When the strange news is about a person'),
        p(
          'A film or picture with gossip about someone at school needs a fourth question: **what if it were me?** Even when a story is true, passing it on hurts, and may put that person in danger. Don’t save it and don’t send it. Tell a teacher or another adult you trust.',
        ),
        h2('Already passed it on?'),
        ul(
          'Unsend or delete it wherever you sent it.',
          'Send a correction to **those same groups**, short and clear: what was wrong, what is right, where you found it.',
          'Say sorry once, without blaming whoever sent it to you. People who correct themselves are trusted more than people who never admit a mistake.',
        ),
      ),
      figure({
        picture: 'newspaper-desk',
        caption: 'Newsrooms work the same way: until the source has been asked again, it is not news.',
      }),
      factBox(
        'For teachers: fifteen minutes to start a lesson',
        ol(
          'Write a harmless piece of strange news yourself, such as “the school canteen is getting an ice-cream machine”, and say afterwards that you made it up.',
          'Each group takes one of the three questions and has five minutes to look for an answer.',
          'Put the groups together: believe it or not, and why? Mark the **reasoning**, not the result.',
          'Write a model correction as a class, in three parts: what was wrong, what is right, the source.',
        ),
        p('Avoid live rumours about real people. Repeating one in order to deny it still spreads it.'),
      ),
      hotlineBox(
        'children',
        'Is a rumour or picture of you going round? It is not your fault. Tell an adult you trust, or call 111.',
      ),
    ],
    sources: [
      { name: 'Sóc and the message in this article: fictional, created by the editors', kind: 'fiction' },
      { name: 'National child-protection hotline', url: 'https://tongdai111.vn', kind: 'organisation' },
    ],
    seoTitle: 'Three questions to ask before believing strange news',
    seoDescription:
      'A one-minute check for pupils, what to do after passing on something false, and a fifteen-minute class activity.',
  },
};
