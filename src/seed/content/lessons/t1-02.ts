import type { LessonSeed } from '../model';
import { h3, ol, p, ul } from '../prose';

export const t102: LessonSeed = {
  key: 't1-02',
  code: 'T1-02',
  desk: 'portal',
  byline: ['minh-an', 'thu-ha'],
  tier: 'tieu-hoc-1',
  strands: ['bat-nat-tren-mang', 'quan-he-tren-mang'],
  audiences: ['children', 'parents', 'teachers'],
  channels: ['portal'],
  durationMinutes: 35,
  frameworks: [
    { framework: 'ukcis', reference: 'Online Bullying (band 4–7)' },
    { framework: 'ukcis', reference: 'Online Bullying (band 7–11)' },
    { framework: 'ukcis', reference: 'Online Relationships (band 7–11)' },
    { framework: 'tt02-2025', reference: 'Miền năng lực: Giao tiếp và hợp tác trong môi trường số' },
    { framework: 'vn-cop-2024', reference: 'Nhóm trẻ từ 6 đến 11 tuổi' },
  ],
  expertReviewer: 'Chuyên viên tâm lý học đường (chưa thẩm định, bài mẫu)',
  reviewDueOn: '2027-06-30',
  vi: {
    title: 'Chiếc ô trong cơn mưa chữ',
    standfirst:
      'Lời gõ trên máy cũng biết làm đau. Học sinh lớp 1–3 nghe chuyện chiếc ô của Tèo, tập nhận ra khi nào đùa không còn là đùa, và học ba việc nhỏ ai cũng làm được: không cười theo, ngồi bên bạn, đi kể với người lớn.',
    cover: {
      picture: 'bully-bubbles',
      caption: 'Một người bạn ngồi cạnh cũng là một chiếc ô.',
    },
    essentialQuestion: 'Khi lời nói trên mạng làm một bạn đau, em có thể làm gì?',
    objectives: [
      'Em phân biệt được đùa vui và bắt nạt.',
      'Em làm được ba việc của người cầm ô: không cười theo, ngồi bên bạn, đi kể.',
      'Em biết xin lỗi và sửa khi chính em lỡ làm bạn đau.',
    ],
    vocabulary: [
      { term: 'Đùa vui', definition: 'Cả hai bên đều cười, và ai bảo thôi là thôi.' },
      { term: 'Bắt nạt trên mạng', definition: 'Cố ý làm bạn đau bằng tin nhắn, hình hay tiếng cười, lặp đi lặp lại.' },
      { term: 'Người chứng kiến', definition: 'Người nhìn thấy chuyện xảy ra. Người này có thể mở ô.' },
      { term: 'Chụp màn hình', definition: 'Lưu lại tin nhắn thành hình để người lớn xem và giúp.' },
    ],
    storyTitle: 'Chiếc ô của Tèo',
    story: [
      p('Mi rụng hai chiếc răng cửa. Mi cười, gió lùa vào nghe “phì phì”. Mi thấy cũng hay.'),
      p(
        'Tối thứ Bảy, trong nhóm tin nhắn của đội múa lân, có ai đó gửi hình Mi đang cười. Người ấy vẽ thêm vào hai chiếc răng chuột, viết: “Chuột sún!”',
      ),
      p('Một mặt cười hiện ra. Rồi năm mặt cười. Hình được gửi lại lần nữa, thêm cái đuôi. Rồi lần nữa.'),
      p(
        'Mi cầm điện thoại của mẹ. Mỗi tiếng “ting” như một hạt mưa lạnh rơi vào cổ. Mi úp máy xuống. Chủ nhật, Mi không đi tập múa.',
      ),
      p(
        'Tèo cũng ở trong nhóm. Ngón tay Tèo đã chạm vào mặt cười rồi. Nhưng Tèo chợt nhớ Mi hay để dành cho Tèo cái trống to. Tèo nhấc ngón tay lên.',
      ),
      p(
        '“Mẹ ơi,” Tèo gọi, “có chuyện này con thấy không vui.” Mẹ xem, rồi nói: “Con kể là giúp bạn đó.” Mẹ gọi cho cô phụ trách đội lân. Cô gỡ hình xuống, rồi đến nhà thăm Mi.',
      ),
      p(
        'Chiều, Tèo qua nhà Mi, ôm theo cái trống. Tèo không nói gì nhiều, chỉ gõ: “Tùng, tùng!” Mi ngồi im. Rồi Mi đáp: “Cắc!” Cả hai cùng cười, gió lùa “phì phì”.',
      ),
      p(
        'Hôm sau, Bột tìm gặp Mi. Bột chính là người vẽ răng chuột. “Tớ thấy mọi người cười nên tớ vẽ tiếp. Tớ không nghĩ Mi đau. Tớ xin lỗi. Tớ đã xóa và nhắn vào nhóm là tớ sai.” Mi nói: “Tớ còn buồn một chút. Nhưng cảm ơn Bột đã nói.”',
      ),
      p('Tối đó trời Huế mưa thật. Ba đứa về chung một chiếc ô, ướt mỗi đứa một bên vai.'),
      p('_Truyện hư cấu. Mi, Tèo, Bột và đội múa lân đều là tưởng tượng._'),
    ],
    activities: [
      {
        title: 'Nghe chuyện trong tiếng mưa',
        minutes: 8,
        instructions: [
          p('Giáo viên đọc; mỗi khi có tiếng “ting”, cả lớp gõ nhẹ đầu ngón tay xuống bàn như mưa rơi.'),
          p('Hỏi: “Lúc nào em thấy mưa to nhất? Ai mở ô đầu tiên? Chiếc ô ấy làm bằng gì?”'),
        ],
      },
      {
        title: 'Nắng hay mưa?',
        minutes: 7,
        instructions: [
          p(
            'Bên trái lớp là “nắng” (đùa vui), bên phải là “mưa” (làm đau). Đọc từng chuyện, học sinh bước về bên mình chọn và nói vì sao:',
          ),
          ul(
            'Hai bạn gửi cho nhau mặt khỉ, cả hai cùng cười lăn: nắng.',
            'Bạn bảo “đừng gọi tớ như vậy nữa” mà cả nhóm vẫn gọi: mưa.',
            'Bạn thua cờ, em nhắn “ván sau chơi lại nhé”: nắng.',
            'Cả nhóm rủ nhau không trả lời một bạn, ngày này qua ngày khác: mưa.',
            'Gửi hình bạn ngã khi chưa hỏi bạn: mưa, dù chỉ một lần.',
          ),
          p('Hai câu hỏi để thử: “Bạn ấy có cười không? Bạn ấy bảo thôi thì có thôi không?”'),
        ],
      },
      {
        title: 'Làm chiếc ô ba nan',
        minutes: 10,
        instructions: [
          ol(
            'Lấy nửa tờ giấy tròn làm chiếc ô, kẻ ba nan từ đỉnh ô xuống.',
            'Nan một: “Em không cười theo, không gửi tiếp.” Nan hai: “Em ngồi bên bạn.” Nan ba: “Em kể với người lớn.” Viết hoặc vẽ.',
            'Chia nhóm ba, đóng lại cảnh trong truyện: một bạn làm tiếng mưa, một bạn là Mi, một bạn mở ô. Đổi vai để ai cũng được mở ô.',
          ),
          p('Không ai đóng vai người gửi hình trêu. Tiếng mưa là đủ.'),
        ],
      },
      {
        title: 'Đố vui',
        minutes: 6,
        instructions: [p('Làm theo nhóm ba vừa rồi. Nhóm bàn nhỏ, giơ một, hai hoặc ba ngón tay cho đáp án.')],
      },
      {
        title: 'Một lời ấm gửi đi',
        minutes: 3,
        instructions: [
          p('Mỗi em viết một câu tử tế cho bạn bên trái, kiểu “Tớ thích cách bạn…”. Đưa tận tay, nhìn mặt bạn.'),
        ],
      },
    ],
    quiz: [
      {
        question: 'Khi nào thì đùa không còn là đùa nữa?',
        options: [
          { text: 'Khi trời mưa' },
          { text: 'Khi bạn bị đùa thấy đau và đã bảo thôi', correct: true },
          { text: 'Khi ít người cười' },
        ],
        explanation: 'Đùa vui thì cả hai cùng vui. Bạn bảo thôi mà vẫn làm là làm bạn đau.',
      },
      {
        question: 'Trong nhóm có tấm hình trêu bạn. Việc nào là mở ô?',
        options: [
          { text: 'Gửi tiếp cho người khác xem' },
          { text: 'Thả một mặt cười cho vui' },
          { text: 'Không cười theo và kể với người lớn', correct: true },
        ],
        explanation: 'Mỗi mặt cười là thêm một hạt mưa. Không cười theo và đi kể là giúp bạn.',
      },
      {
        question: 'Kể với người lớn về chuyện bạn bị bắt nạt là:',
        options: [
          { text: 'Giúp bạn', correct: true },
          { text: 'Mách lẻo' },
          { text: 'Chuyện của riêng bạn, em không được nói' },
        ],
        explanation: 'Mách lẻo là để bạn bị phạt. Kể là để bạn được giúp. Hai việc khác nhau.',
      },
      {
        question: 'Em bị nhắn tin trêu chọc hoài. Việc nào em nên làm?',
        options: [
          { text: 'Nhắn lại câu đau hơn' },
          { text: 'Giữ tin nhắn lại, đưa cho người lớn xem', correct: true },
          { text: 'Xóa hết rồi buồn một mình' },
        ],
        explanation: 'Không nhắn trả. Giữ lại cho người lớn xem thì người lớn mới giúp được. Em không có lỗi.',
      },
      {
        question: 'Bột lỡ vẽ hình trêu Mi. Bột đã sửa bằng cách nào?',
        options: [
          { text: 'Xóa hình, nhận sai trong nhóm, xin lỗi Mi', correct: true },
          { text: 'Bảo Mi đừng buồn nữa' },
          { text: 'Đổ cho người khác' },
        ],
        explanation: 'Ai cũng có lúc làm sai. Xóa đi, nhận lỗi, xin lỗi, và để bạn được buồn thêm một chút.',
      },
    ],
    reflection: 'Em đã từng có ai che ô cho em chưa? Tuần này em muốn che ô cho ai?',
    helpSteps: [
      'Dừng lại. Không nhắn trả, không gửi tiếp.',
      'Giữ tin nhắn hoặc nhờ người lớn chụp màn hình.',
      'Kể với người lớn em tin: ba mẹ, thầy cô, ông bà. Người đầu chưa giúp được thì kể người khác.',
      'Gọi 111 bất cứ lúc nào, kể cả ban đêm. Không mất tiền, có người nghe em nói. Có người sắp đánh em: gọi 113.',
    ],
    takeHome: [
      h3('Nếu con ở trong cơn mưa'),
      ul(
        '**Nghe trước, tính sau.** “Chắc con đau lắm. Cảm ơn con đã kể.” Đừng nói “có gì đâu” hay “con cũng phải xem lại mình”.',
        '**Đừng cấm máy ngay.** Con sẽ hiểu kể ra là mất. Tạm rời nhóm thì được, nếu con đồng ý.',
        '**Giữ lại** tin nhắn, hình, ngày giờ. Không lên mạng mắng đứa trẻ kia, không đăng hình nó.',
        '**Gặp giáo viên,** bàn cách dừng chuyện này, không phải cách trả đũa.',
      ),
      h3('Nếu con là người làm mưa'),
      p(
        'Bình tĩnh. Hỏi con nghĩ bạn thấy thế nào. Cùng con xóa, nhận lỗi, xin lỗi. Xem con có đang bị ai làm đau không.',
      ),
      p(
        'Thấy con sợ tới trường, mất ngủ, buồn kéo dài: gọi [Tổng đài 111](https://tongdai111.vn), miễn phí, 24/7, hoặc đưa con gặp chuyên viên tâm lý.',
      ),
    ],
    teacherNotes: [
      ul(
        'Không lấy chuyện thật của lớp làm ví dụ, kể cả đổi tên. Cả lớp sẽ nhận ra.',
        'Trước giờ học, nhớ xem em nào đang ở thế khó. Xếp em ấy vào nhóm ba với hai bạn hiền.',
        'Gọi tên hành vi, đừng gọi tên người: “việc làm đau bạn”, không phải “kẻ bắt nạt”.',
        'Đừng bắt hai em hòa giải trước lớp. Lời xin lỗi chỉ có ích khi bạn bị đau sẵn lòng nghe.',
        'Lớp 1 chưa dùng nhóm tin nhắn: nói về lời thì thầm, tờ giấy chuyền tay, rồi mới tới màn hình.',
      ),
    ],
    disclosureGuidance: [
      p('Sau bài này thường có em nán lại. Hãy để trống mười phút sau giờ học.'),
      ol(
        'Nghe trọn. Nói: “Em không đáng bị như vậy. Em kể là dũng cảm.”',
        'Không tra hỏi ai khởi đầu, không bảo em “bỏ qua đi”. Không hứa giữ kín; nói cô sẽ báo ai để chuyện dừng lại.',
        'Nhờ gia đình giữ bằng chứng. Nếu có hình riêng tư của trẻ: không chép, không chuyển tiếp, không đưa ai xem; gọi 111 hỏi cách xử lý.',
        'Báo người phụ trách bảo vệ trẻ em của trường ngay trong ngày. Hẹn em ngày gặp lại và giữ đúng hẹn.',
        'Em nói không muốn sống, muốn biến mất, hay tự làm mình đau: không để em ở một mình, báo gia đình, gọi 111; nguy hiểm trước mắt gọi 113.',
      ),
    ],
    contentWarning:
      'Bài nói về việc bị trêu chọc qua tin nhắn. Có thể chạm tới chuyện buồn của một số em; em nào muốn ra ngoài nghỉ đều được.',
    materials: [
      'Nửa tờ giấy tròn cho mỗi học sinh, bút màu',
      'Biển “Nắng” và biển “Mưa” treo hai bên lớp',
      'Mảnh giấy nhỏ để viết lời ấm',
    ],
    readAloud:
      'Các em thân mến! Lời gõ trên máy cũng biết làm đau. Đùa vui thì cả hai cùng cười, bảo thôi là thôi. Bạn đã đau mà vẫn trêu, ấy là cơn mưa chữ. Thấy bạn ướt mưa, em mở ô. Nan thứ nhất: không cười theo, không gửi tiếp. Nan thứ hai: ngồi bên bạn. Nan thứ ba: kể với người lớn. Kể để bạn được giúp, không phải mách lẻo. Nếu chính em đang bị trêu, em không có lỗi. Đừng nhắn trả. Giữ tin nhắn lại, đưa cho ba mẹ, thầy cô xem. Em cũng gọi được một một một, không mất tiền, ngày đêm đều có người nghe. Có nguy hiểm ngay trước mắt, gọi một một ba.',
    sources: [
      { name: 'Truyện “Chiếc ô của Tèo”: hư cấu, viết riêng cho bài học', kind: 'fiction' },
      { name: 'UKCIS, Education for a Connected World', kind: 'document' },
      { name: 'Thông tư 02/2025/TT-BGDĐT, khung năng lực số cho người học', kind: 'document' },
      { name: 'Tổng đài điện thoại quốc gia bảo vệ trẻ em 111', url: 'https://tongdai111.vn', kind: 'organisation' },
    ],
  },
};
