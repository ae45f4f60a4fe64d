import type { LessonSeed } from '../model';
import { h3, ol, p, ul } from '../prose';

export const t202: LessonSeed = {
  key: 't2-02',
  code: 'T2-02',
  desk: 'portal',
  byline: ['ngoc-diep', 'minh-an'],
  tier: 'tieu-hoc-2',
  strands: ['quan-he-tren-mang', 'phong-chong-xam-hai'],
  audiences: ['children', 'parents', 'teachers'],
  channels: ['portal'],
  durationMinutes: 35,
  frameworks: [
    { framework: 'ukcis', reference: 'Online Relationships (band 7–11)' },
    { framework: 'ukcis', reference: 'Privacy and Security (band 7–11)' },
    { framework: 'tt02-2025', reference: 'Miền năng lực: An toàn' },
    { framework: 'vn-cop-2024', reference: 'Nhóm trẻ từ 6 đến 11 tuổi' },
  ],
  expertReviewer: 'Chuyên viên bảo vệ trẻ em (chưa thẩm định, bài mẫu)',
  reviewDueOn: '2027-06-30',
  prerequisites: ['t2-01'],
  vi: {
    title: 'Bạn trong trò chơi: ba tiếng chuông',
    standfirst:
      'Chơi cùng người chưa gặp mặt có thể rất vui. Học sinh lớp 4–5 theo chân Lúa dựng ngôi làng trên máy, nhận ra ba tiếng chuông báo trong lòng, tập những câu từ chối ngắn gọn và biết kể với ai, kể cả khi đã lỡ trả lời.',
    cover: {
      picture: 'chat-stranger',
      caption: 'Tên trong trò chơi là chiếc mặt nạ. Đằng sau có thể là bất cứ ai.',
    },
    essentialQuestion: 'Khi nào một người bạn trên mạng không còn giống một người bạn?',
    objectives: [
      'Em nhận ra ba tiếng chuông: hỏi chuyện riêng, đòi giữ bí mật, đòi hình hoặc đòi gặp.',
      'Em nói được một câu từ chối và dừng cuộc trò chuyện.',
      'Em biết kể với người lớn em tin và gọi 111, kể cả khi đã lỡ trả lời hay lỡ gửi.',
    ],
    vocabulary: [
      { term: 'Người quen trên mạng', definition: 'Người em chỉ biết qua màn hình, chưa biết mặt thật, tuổi thật.' },
      { term: 'Bí mật không an toàn', definition: 'Điều người khác bắt em giấu ba mẹ, làm em lo hoặc nặng lòng.' },
      { term: 'Chặn', definition: 'Bấm nút để người đó không nhắn được cho em nữa.' },
      { term: 'Báo cáo', definition: 'Bấm nút để trò chơi hoặc ứng dụng biết có người làm sai.' },
    ],
    storyTitle: 'Ngôi làng có mười hai cối xay',
    story: [
      p(
        'Trong máy tính của Lúa có một ngôi làng. Lúa xây từng mái nhà, trồng từng luống cải. Một người chơi mang tên Cá Vàng ghé qua: “Làng đẹp ghê. Để tớ giúp xây cối xay gió nhé?”',
      ),
      p(
        'Cá Vàng xây giỏi. Ba ngày, làng có mười hai cối xay. Cá Vàng kể chuyện cười, Lúa cười đau cả bụng. “Tớ cũng mười tuổi,” Cá Vàng viết.',
      ),
      p(
        'Một hôm, Cá Vàng hỏi: “Lúa học trường nào? Nhà gần sông không?” Trong lòng Lúa kêu _keng_ một tiếng, nhỏ xíu. Lúa viết: “Mình chơi tiếp đi.”',
      ),
      p('Hôm sau: “Tớ có bí mật này. Chỉ hai đứa biết thôi. Đừng nói với mẹ cậu.” _Keng_, tiếng thứ hai, to hơn.'),
      p(
        'Hôm sau nữa: “Gửi tớ tấm hình đi. Bạn thân ai lại giấu mặt.” _Keng!_ Tiếng thứ ba vang như chuông chùa. Lúa không gửi. Nhưng tối đó Lúa nằm mãi không ngủ được. Nếu kể, ba có xóa mất ngôi làng không?',
      ),
      p(
        'Sáng sớm, ba đang nhóm bếp. Lúa đứng ở cửa: “Ba ơi, con kể cái này. Ba đừng giận.” Ba đặt ấm nước xuống, ngồi ngang tầm Lúa. Ba nghe từ cối xay thứ nhất cho tới tiếng chuông thứ ba.',
      ),
      p(
        '“Ba không giận. Con nghe được chuông trong lòng mình, giỏi lắm,” ba nói. “Con đã trả lời mấy câu rồi cũng không sao. Người làm sai là người bắt con giấu.”',
      ),
      p(
        'Hai ba con chụp lại tin nhắn, bấm báo cáo, rồi bấm chặn. Ba gọi 111. Đầu dây bên kia có người nghe, chỉ cho ba những việc cần làm tiếp. Gọi xong, ba quay sang: “Còn Lúa, con muốn gì nào?” Lúa nói: “Dạ, con muốn giữ ngôi làng.”',
      ),
      p(
        'Ngôi làng vẫn còn. Ba chỉnh lại: chỉ người Lúa quen ngoài đời mới vào được. Chị họ Lúa vào đầu tiên, xây ngay một cái chuồng vịt méo xẹo. Lúa cười đau cả bụng.',
      ),
      p('_Truyện hư cấu. Lúa, Cá Vàng và ngôi làng đều là tưởng tượng._'),
    ],
    activities: [
      {
        title: 'Nghe truyện, rung chuông',
        minutes: 8,
        instructions: [
          p('Giáo viên đọc. Học sinh nhắm mắt hoặc nhìn xuống bàn; lúc nào thấy lòng “keng” thì gõ nhẹ một cái.'),
          p(
            'Viết lên bảng ba tiếng chuông: **hỏi chuyện riêng – đòi giữ bí mật – đòi hình, đòi gặp**. Một tiếng là đủ để đi kể, không cần chờ đủ ba.',
          ),
        ],
      },
      {
        title: 'Câu nói cầm tay',
        minutes: 8,
        instructions: [
          p('Mỗi cặp chọn hai câu, tập nói cho rõ, cho thẳng lưng:'),
          ul(
            '“Nhà mình không cho kể chuyện đó.”',
            '“Mình không gửi hình.”',
            '“Mình không giữ bí mật với ba mẹ.”',
            'Không nói gì hết, thoát ra và đi kể. Cách này cũng đúng.',
          ),
          p('Giáo viên là người hỏi, bằng câu ngắn, không đóng vai kéo dài. Không học sinh nào đóng vai người đòi.'),
        ],
      },
      {
        title: 'Bậc thang người lớn em tin',
        minutes: 8,
        instructions: [
          ol(
            'Vẽ bốn bậc thang. Ba bậc dưới, mỗi bậc ghi một người lớn em tin, bằng tên em vẫn gọi: ba, mệ, cô chủ nhiệm.',
            'Bậc trên cùng ghi 111.',
            'Viết câu mở đầu của em: “Con kể cái này, ba đừng giận” hoặc câu em thích.',
            'Gấp lại, cất vào cặp. Không ai phải đọc to.',
          ),
        ],
      },
      {
        title: 'Đố vui',
        minutes: 6,
        instructions: [p('Làm cá nhân. Chữa xong, đọc lại cùng nhau câu: “Kể muộn vẫn là kể. Em không có lỗi.”')],
      },
      {
        title: 'Thở ra, về với lớp',
        minutes: 3,
        instructions: [
          p(
            'Cả lớp đứng dậy, quay tay như cối xay gió, thở chậm năm nhịp. Giáo viên nói hôm nay cô ở lại lớp sau giờ học.',
          ),
        ],
      },
    ],
    quiz: [
      {
        question: 'Cá Vàng viết “Tớ cũng mười tuổi”. Lúa biết chắc điều đó không?',
        options: [
          { text: 'Biết chắc, vì bạn ấy tự nói' },
          { text: 'Không, trên mạng ai cũng có thể nói mình là người khác', correct: true },
          { text: 'Biết chắc, vì bạn ấy xây cối xay giỏi' },
        ],
        explanation: 'Tên, tuổi, hình đại diện đều có thể không thật. Chơi chung thì được, nhưng chuyện riêng thì giữ.',
      },
      {
        question: 'Nghe mấy tiếng chuông thì nên đi kể với người lớn?',
        options: [
          { text: 'Một tiếng là đủ', correct: true },
          { text: 'Phải đủ ba tiếng' },
          { text: 'Không cần kể, tự em lo được' },
        ],
        explanation: 'Một tiếng “keng” là đủ. Kể sớm thì nhẹ sớm.',
      },
      {
        question: '“Đừng nói với mẹ cậu nhé.” Câu này thuộc loại nào?',
        options: [
          { text: 'Bí mật vui, như quà sinh nhật' },
          { text: 'Luật của trò chơi' },
          { text: 'Bí mật không an toàn', correct: true },
        ],
        explanation: 'Bí mật vui thì có ngày mở ra. Bị bắt giấu ba mẹ là chuông báo.',
      },
      {
        question: 'Bạn của em đã lỡ gửi hình cho người quen trên mạng và đang sợ. Em nói gì?',
        options: [
          { text: '“Tại cậu hết.”' },
          { text: '“Cậu không có lỗi. Mình cùng đi kể với người lớn nhé.”', correct: true },
          { text: '“Thôi giấu đi, rồi sẽ qua.”' },
        ],
        explanation: 'Người đòi và người dọa mới là người sai. Bạn em cần người lớn giúp, càng sớm càng tốt.',
      },
      {
        question: 'Trước khi bấm chặn, việc nào giúp người lớn giải quyết dễ hơn?',
        options: [
          { text: 'Chụp lại tin nhắn cùng người lớn', correct: true },
          { text: 'Nhắn mắng người kia một trận' },
          { text: 'Hẹn gặp để nói cho rõ' },
        ],
        explanation: 'Tin nhắn là bằng chứng. Không mắng lại, không đi gặp; để người lớn và 111 lo.',
      },
    ],
    reflection:
      'Tiếng chuông trong lòng em nghe thế nào: nóng tai, nặng bụng, tim đập nhanh? Ai đứng ở bậc thang đầu tiên của em?',
    helpSteps: [
      'Dừng trả lời. Thoát ra. Em không cần lịch sự với người làm em lo.',
      'Kể ngay với người lớn em tin; người này chưa giúp được thì kể người khác. Đã lỡ trả lời, lỡ gửi, lỡ gặp, em vẫn kể được và em không có lỗi.',
      'Cùng người lớn chụp lại tin nhắn, rồi báo cáo và chặn. Nếu là hình riêng tư của em thì không chụp lại, không gửi cho ai.',
      'Gọi 111: không mất tiền, ngày đêm đều có người nghe. Người đó đang đến gần em hay dọa làm hại em ngay: gọi 113.',
    ],
    takeHome: [
      h3('Để con còn kể cho ba mẹ nghe'),
      p(
        'Trẻ thường im lặng vì sợ bị mắng, bị mất trò chơi. Hãy nói trước, vào lúc chưa có chuyện gì: **“Con kể chuyện gì, ba mẹ cũng không tịch thu máy vì con đã kể.”** Rồi giữ lời.',
      ),
      ul(
        'Ngồi chơi cùng con một ván. Hỏi: “Ai hay chơi với con? Con biết bạn ấy ngoài đời không?”',
        'Mở cài đặt của trò chơi: ai được kết bạn, ai được nhắn, ai được nói chuyện bằng giọng. Chọn mức chặt nhất mà con vẫn chơi vui.',
        'Thử cùng con tìm nút chặn và nút báo cáo trước khi cần tới.',
        'Để ý khi con giật mình giấu màn hình, có quà không rõ từ đâu, buồn hay cáu sau khi chơi. Hỏi nhẹ, không lục máy lén.',
      ),
      h3('Nếu con kể có người đòi hình, đòi gặp'),
      ol(
        'Ngồi xuống nghe. Cảm ơn con. Nói con không có lỗi.',
        'Không xóa, không tự nhắn tin hay hẹn gặp người kia. Không chuyển hình của con cho bất cứ ai.',
        'Gọi [Tổng đài 111](https://tongdai111.vn), miễn phí, 24/7. Con đang gặp nguy hiểm: gọi 113.',
      ),
    ],
    teacherNotes: [
      p(
        'Bài cần một giáo viên đứng lớp mà học sinh tin. Nên có chuyên viên tâm lý hoặc người phụ trách bảo vệ trẻ em ở gần.',
      ),
      ul(
        'Chỉ dạy dấu hiệu, không kể chi tiết cách người xấu làm quen. Ba tiếng chuông là đủ.',
        'Không dạy rằng mọi người trên mạng đều xấu, cũng không nói chỉ người lạ mới nguy hiểm: người quen ngoài đời cũng có thể bắt em giấu ba mẹ.',
        'Nhắc ít nhất hai lần: lỡ rồi vẫn kể được. Trong lớp có thể có em đang ở đúng chỗ đó.',
        'Không hỏi “Lớp mình có ai bị vậy chưa?”. Để các em tìm tới cô theo cách của các em.',
        'Báo trước nội dung bài cho phụ huynh, gửi kèm tờ mang về nhà.',
      ),
    ],
    disclosureGuidance: [
      p(
        'Khả năng có em kể sau bài này cao hơn mọi bài khác trong bậc tiểu học. Chuẩn bị trước: ai nhận báo, số 111, một góc yên.',
      ),
      ol(
        'Nghe, để em đi theo nhịp của em. “Cô tin em. Em không có lỗi. Em kể là dũng cảm.”',
        'Không tra hỏi. Không hỏi “sao em không nói sớm”. Không yêu cầu em cho xem tin nhắn hay hình.',
        'Không hứa giữ bí mật: “Cô không giữ một mình được, vì cô muốn em an toàn. Cô sẽ nói với người có nhiệm vụ giúp em.”',
        'Ghi nguyên lời em càng sớm càng tốt. Thiết bị để nguyên; không chép, không chuyển hình riêng tư của trẻ.',
        'Báo người phụ trách bảo vệ trẻ em của trường và gọi 111 ngay trong buổi. Không liên lạc với người bị nhắc tới. Có hẹn gặp, có đe dọa: gọi 113.',
        'Hẹn em ngày mai gặp lại. Một câu hỏi thăm ngắn cho em biết mình không bị bỏ quên. Giáo viên nghe chuyện nặng cũng cần người để chia sẻ.',
      ),
    ],
    contentWarning:
      'Bài nhắc việc một người trên mạng hỏi chuyện riêng, đòi giữ bí mật và đòi hình. Không có chi tiết gây sợ. Em nào thấy khó chịu được ra ngoài cùng người lớn.',
    materials: [
      'Một chiếc chuông nhỏ cho giáo viên',
      'Giấy vẽ bậc thang cho mỗi học sinh',
      'Bảng ba tiếng chuông và bốn bước cần giúp đỡ, in to',
    ],
    readAloud:
      'Các em thân mến! Chơi cùng người chưa gặp mặt có thể rất vui. Nhưng trong lòng em có một chiếc chuông. Ai hỏi nhà em, trường em: keng. Ai bắt em giấu ba mẹ: keng. Ai đòi hình, đòi gặp: keng. Chỉ một tiếng chuông là đủ để em dừng lại và đi kể. Kể với ba mẹ, ông bà, thầy cô. Người này chưa giúp được, em kể người khác. Em đã lỡ trả lời, đã lỡ gửi, em vẫn kể được. Kể muộn vẫn là kể. Em không có lỗi. Em gọi một một một, không mất tiền, ngày đêm đều có người nghe. Có nguy hiểm ngay trước mắt, gọi một một ba.',
    sources: [
      { name: 'Truyện “Ngôi làng có mười hai cối xay”: hư cấu, viết riêng cho bài học', kind: 'fiction' },
      { name: 'UKCIS, Education for a Connected World', kind: 'document' },
      { name: 'Thông tư 02/2025/TT-BGDĐT, khung năng lực số cho người học', kind: 'document' },
      { name: 'Tổng đài điện thoại quốc gia bảo vệ trẻ em 111', url: 'https://tongdai111.vn', kind: 'organisation' },
    ],
  },
};
