import type { LessonSeed } from '../model';
import { h3, ol, p, ul } from '../prose';

export const cs02: LessonSeed = {
  key: 'cs-02',
  code: 'CS-02',
  desk: 'portal',
  byline: ['hoang-lan'],
  tier: 'thcs',
  strands: ['bat-nat-tren-mang', 'suc-khoe-an-sinh-so'],
  audiences: ['children', 'teachers'],
  channels: ['portal'],
  durationMinutes: 45,
  frameworks: [
    { framework: 'ukcis', reference: '11–14 · Online bullying' },
    { framework: 'ukcis', reference: '11–14 · Health, well-being and lifestyle' },
    { framework: 'tt02-2025', reference: 'Miền năng lực Giao tiếp và hợp tác trong môi trường số' },
    { framework: 'tt02-2025', reference: 'Miền năng lực An toàn' },
    { framework: 'vn-cop-2024', reference: 'Nhóm 11–16 tuổi' },
  ],
  expertReviewer: 'Chuyên viên tâm lý học đường (chưa thẩm định, bài mẫu)',
  reviewDueOn: '2027-06-30',
  prerequisites: ['cs-01'],
  vi: {
    title: 'Người đứng xem không vô hình',
    standfirst:
      'Một tấm ảnh bị chế, vài chục biểu tượng cười, và một bạn không dám mở điện thoại. Trong chuyện bắt nạt trên mạng, người đứng xem đông nhất. Bài học này giúp em thấy mình làm được gì, mà vẫn giữ an toàn cho mình.',
    cover: {
      picture: 'bully-bubbles',
      caption: 'Một lời nhắn riêng đúng lúc có thể là chiếc dù cho bạn mình.',
    },
    essentialQuestion: 'Khi thấy bạn bị bắt nạt trên mạng, im lặng có phải là đứng ngoài?',
    objectives: [
      'Phân biệt đùa vui, cãi nhau và bắt nạt trên mạng dựa trên ý định, sự lặp lại và chênh lệch sức mạnh.',
      'Giải thích được một lượt thích, một lần chuyển tiếp hay một sự im lặng tác động thế nào tới người bị bắt nạt.',
      'Chọn và tập được ít nhất một cách giúp bạn mà bản thân vẫn an toàn.',
    ],
    vocabulary: [
      {
        term: 'Bắt nạt trên mạng',
        definition:
          'Cố ý làm tổn thương người khác qua tin nhắn, hình ảnh, bình luận, thường lặp lại và người bị hại khó tự vệ.',
      },
      {
        term: 'Người đứng xem',
        definition: 'Người nhìn thấy chuyện bắt nạt, không khởi xướng cũng không bị nhắm tới.',
      },
      {
        term: 'Người bênh vực',
        definition: 'Người đứng xem chọn làm một việc có ích: nhắn hỏi bạn, không lan truyền, báo người lớn.',
      },
      {
        term: 'Cô lập',
        definition: 'Cố tình gạt một bạn ra ngoài: xóa khỏi nhóm, rủ nhau không trả lời, lập nhóm riêng.',
      },
      {
        term: 'Bằng chứng',
        definition: 'Ảnh chụp màn hình có tên tài khoản, ngày giờ, giúp người lớn xử lý đúng việc.',
      },
    ],
    storyTitle: 'Ba mươi hai người đã xem',
    story: [
      p('_Truyện hư cấu. Thịnh, Bin, Thảo và cô Hạnh là nhân vật hư cấu; nhóm chat trong truyện không có thật._'),
      p(
        'Giờ thể dục, Thịnh trượt chân, ngã ngồi giữa sân. Tối đó, tấm ảnh cú ngã đã nằm trong nhóm chat, thêm chiếc mũ hề và một dòng chữ. Ai đó thả biểu tượng cười. Rồi thêm một người, thêm mười người. Bin cũng thả một cái, tay nhanh hơn đầu.',
      ),
      p(
        'Hôm sau có tấm thứ hai. Hôm sau nữa, hễ Thịnh gõ chữ nào là có người dán chiếc mũ hề vào. Bin để ý: Thịnh thôi không gõ nữa. Giờ ra chơi, bạn ngồi một mình, điện thoại tắt màn hình, úp xuống bàn. Bin nghĩ: “Mình đâu có chế ảnh. Mình chỉ xem.” Góc dưới tấm ảnh ghi: ba mươi hai người đã xem.',
      ),
      p(
        'Thảo là người nhắn trước, nhắn riêng: “Thịnh ơi, mấy cái ảnh đó không vui chút nào. Mai ăn trưa với tụi mình nghe.” Thảo không tranh cãi trong nhóm; bạn sợ mình thành người tiếp theo, và điều đó cũng dễ hiểu. Bin đọc được ý ấy trong mắt Thảo, rồi về gỡ biểu tượng cười của mình xuống. Bin nhắn cho Thịnh: “Hôm bữa tớ cười, tớ xin lỗi.”',
      ),
      p(
        'Rồi Bin và Thảo chụp lại màn hình, đem tới cô Hạnh chủ nhiệm. Cô không gọi Thịnh lên trước lớp. Cô hỏi Thịnh muốn được giúp thế nào, mời gia đình các bạn liên quan, và nhờ cả lớp viết lại nội quy nhóm chat. Mấy tấm ảnh được gỡ. Bạn chế ảnh phải nghe, và phải sửa.',
      ),
      p(
        'Thịnh trả lời tin của Bin sau ba ngày, chỉ một chữ: “Ừ.” Với Bin, chữ ấy không có nghĩa là xong. Nó có nghĩa là từ nay phải làm khác.',
      ),
    ],
    activities: [
      {
        title: 'Khởi động: đùa, cãi nhau hay bắt nạt?',
        minutes: 8,
        instructions: [
          p(
            'Thầy cô đọc ba tình huống, cả lớp giơ một, hai hoặc ba ngón tay: một là đùa vui, hai là cãi nhau, ba là bắt nạt.',
          ),
          ol(
            'Hai bạn trêu kiểu tóc của nhau, cả hai cùng cười và dừng khi một bạn nói thôi.',
            'Hai bạn giận vì thua trận, nói nặng lời qua lại rồi làm lành.',
            'Nhiều ngày liền, một nhóm dán cùng một hình chế giễu mỗi khi một bạn lên tiếng.',
          ),
          p(
            'Ba câu để phân biệt: **Có cố ý làm đau không? Có lặp lại không? Bạn ấy có tự bảo vệ được không?** Trên mạng, một tấm ảnh được chia sẻ nhiều lần cũng là lặp lại.',
          ),
        ],
      },
      {
        title: 'Đọc truyện qua bốn đôi mắt',
        minutes: 12,
        instructions: [
          p('Chia lớp thành bốn góc: Thịnh, Bin, Thảo, một trong ba mươi hai người đã xem.'),
          ul(
            'Đọc truyện trong nhóm.',
            'Viết lên giấy ba điều nhân vật của nhóm **nghĩ mà không nói ra**.',
            'Trả lời: có lúc nào nhân vật này đã có thể làm khác? Cần gì để làm được?',
          ),
          p('Không nhóm nào đóng vai người chế ảnh. Thầy cô giữ tên thật của học sinh ra ngoài câu chuyện.'),
        ],
      },
      {
        title: 'Thang năm bậc của người bênh vực',
        minutes: 12,
        instructions: [
          p('Vẽ một cái thang năm bậc, từ việc dễ và an toàn nhất ở dưới lên việc khó nhất ở trên. Xếp các việc sau:'),
          ul(
            'không thích, không chuyển tiếp, gỡ biểu tượng mình đã thả;',
            'nhắn riêng hỏi thăm bạn;',
            'rủ bạn ngồi cùng, đi cùng;',
            'chụp màn hình và báo người lớn;',
            'nói trong nhóm: “Thôi dừng đi, chuyện này không vui.”',
          ),
          p(
            'Mỗi người có thể xếp khác nhau, tùy mình đang đứng ở đâu. Chỉ có một điều chung: **bậc nào cũng hơn đứng yên**, và nếu có lời dọa đánh, dọa tung ảnh hay bạn nói không muốn sống nữa thì bỏ qua thang, báo người lớn ngay.',
          ),
        ],
      },
      {
        title: 'Viết một tin nhắn thật ngắn',
        minutes: 6,
        instructions: [
          p(
            'Mỗi em viết một tin không quá hai mươi chữ gửi cho một bạn như Thịnh. Không khuyên răn, không hỏi “sao cậu không nói”. Dán lên tường, cả lớp đi đọc trong im lặng, chọn câu mình muốn nhận được nhất.',
          ),
        ],
      },
      {
        title: 'Trả lời câu hỏi và chốt nội quy',
        minutes: 7,
        instructions: [
          p(
            'Làm năm câu hỏi, sau đó cả lớp thống nhất ba điều cho nhóm chat chung. Gợi ý: hỏi trước khi đăng ảnh bạn; ai nói thôi thì dừng; thấy chuyện quá sức thì báo thầy cô. Ghi lên bảng, cả lớp cùng ký.',
          ),
        ],
      },
    ],
    quiz: [
      {
        question: 'Dấu hiệu nào cho thấy chuyện đã thành bắt nạt, không còn là đùa?',
        options: [
          { text: 'Cả hai bạn cùng cười và dừng khi một bạn muốn dừng.' },
          { text: 'Chỉ một phía cười, chuyện cứ lặp lại dù bạn kia đã im lặng hoặc xin thôi.', correct: true },
          { text: 'Chuyện xảy ra trong nhóm chat có nhiều người thấy, chứ không phải ngoài sân giờ ra chơi.' },
        ],
        explanation:
          'Đùa thì ai cũng vui và dừng được. Khi một phía bị đau, chuyện lặp lại và bạn ấy khó tự vệ, đó là bắt nạt, dù ở đâu.',
      },
      {
        question: 'Bin chỉ thả một biểu tượng cười. Việc ấy có tác động gì?',
        options: [
          { text: 'Không tác động gì, vì Bin không chế ảnh.' },
          { text: 'Có thể khiến Thịnh nghĩ cả lớp đều đồng tình, và khiến người đăng làm tiếp.', correct: true },
          { text: 'Giúp Thịnh thấy chuyện nhẹ hơn.' },
        ],
        explanation:
          'Với người bị bắt nạt, mỗi biểu tượng là một người đứng về phía bên kia. Gỡ xuống và xin lỗi là việc Bin làm được ngay.',
      },
      {
        question: 'Em sợ nếu lên tiếng trong nhóm thì mình sẽ bị nhắm tới. Em nên làm gì?',
        options: [
          { text: 'Thôi kệ, đó không phải chuyện của mình.' },
          { text: 'Lập tài khoản giấu tên để mắng lại bạn chế ảnh, cho bạn ấy hiểu cảm giác của Thịnh.' },
          { text: 'Chọn cách kín đáo: không lan truyền, nhắn riêng cho bạn, báo người lớn đáng tin.', correct: true },
        ],
        explanation:
          'Giúp bạn không bắt buộc phải đối đầu. Những việc kín đáo vẫn rất có ích, còn đáp trả bằng lời xúc phạm thì tạo thêm một người bị hại.',
      },
      {
        question: 'Ảnh chụp màn hình một cuộc bắt nạt nên dùng vào việc gì?',
        options: [
          { text: 'Đưa cho người lớn có trách nhiệm để xử lý.', correct: true },
          { text: 'Đăng công khai để mọi người lên án bạn chế ảnh.' },
          { text: 'Gửi qua các nhóm khác cho nhiều người biết.' },
          { text: 'Giữ lại để dọa bạn kia.' },
        ],
        explanation:
          'Đăng lại là khiến bạn bị hại thêm một lần nữa. Bằng chứng chỉ nên tới tay người có thể bảo vệ bạn.',
      },
      {
        question: 'Một bạn đang bị bắt nạt nhắn cho em: “Tớ không muốn sống nữa.” Việc đầu tiên là gì?',
        options: [
          { text: 'Hứa giữ kín cho bạn yên tâm.' },
          { text: 'Chờ đến mai xem bạn có đỡ hơn không.' },
          {
            text: 'Nói với bạn là em lo cho bạn, báo ngay cho một người lớn, gọi 111; bạn đang nguy hiểm thì gọi 113.',
            correct: true,
          },
          { text: 'Khuyên bạn mạnh mẽ lên.' },
        ],
        explanation:
          'Câu nói ấy luôn phải được coi là nghiêm túc. Em không cần giỏi khuyên giải, em chỉ cần đưa người lớn tới bên bạn thật nhanh.',
      },
    ],
    reflection:
      'Nhớ lại một lần em là người đứng xem, trên mạng hay ngoài đời. Nếu chuyện ấy diễn ra lần nữa vào ngày mai, bậc thang nào em bước lên được?',
    helpSteps: [
      'Không trả đũa. Tạm rời nhóm hoặc tắt thông báo; em không phải đọc hết những lời làm mình đau.',
      'Chụp màn hình có tên tài khoản và ngày giờ, rồi chặn và báo cáo trên ứng dụng.',
      'Kể với một người lớn đáng tin: ba mẹ, thầy cô chủ nhiệm, thầy cô tư vấn tâm lý. Rủ một bạn đi cùng nếu thấy khó.',
      'Gọi 111, miễn phí, 24/7, để được lắng nghe và hướng dẫn; hoặc liên hệ qua ứng dụng, Zalo của Tổng đài 111, trang tongdai111.vn.',
      'Có lời dọa đánh, có người đang bị đánh, hoặc có bạn đang nguy hiểm tính mạng: tìm người lớn gần nhất và gọi 113.',
    ],
    takeHome: [
      h3('Tờ về nhà: khi con là người bị bắt nạt, người đứng xem, hay người lỡ tay'),
      p(
        'Một đứa trẻ có thể ở cả ba vị trí trong cùng một tuần. Bài hôm nay không đi tìm kẻ xấu, mà tập cho các con bước ra khỏi vai người đứng xem.',
      ),
      ul(
        '**Nếu con bị bắt nạt:** nói “con không có lỗi”, nghe con kể, hỏi con muốn được giúp thế nào. Giữ lại ảnh chụp màn hình. Đừng tự đăng bài tố cáo, cũng đừng tự tìm tới nhà bạn kia.',
        '**Nếu con đứng xem:** hỏi con thấy bạn ấy thế nào, và việc nhỏ nhất con làm được ngày mai là gì.',
        '**Nếu con lỡ làm bạn đau:** giữ bình tĩnh. Con cần hiểu bạn đã đau ra sao, gỡ những gì đã đăng, xin lỗi, và có người lớn theo dõi để không lặp lại. Con làm sai, nhưng con không phải là “đứa hư”.',
      ),
      p(
        'Liên hệ giáo viên chủ nhiệm khi cần. Muốn hỏi ý kiến người có chuyên môn, gọi **111**: miễn phí, 24/7. Con đang bị đe dọa hoặc nguy hiểm tức thời: gọi **113**.',
      ),
    ],
    teacherNotes: [
      p(
        'Trước khi dạy, thầy cô rà lại xem trong lớp có vụ việc nào đang diễn ra không. Nếu có, xử lý vụ việc trước, và dạy bài này sau; đừng để bài học thành phiên tòa.',
      ),
      ul(
        'Không gọi tên bạn nào làm ví dụ. Không hỏi “lớp mình ai từng bị?”.',
        'Dùng từ chỉ **hành vi** (“bạn chế ảnh”), tránh gắn nhãn người (“kẻ bắt nạt”).',
        'Nhấn mạnh rằng sợ là bình thường. Người bênh vực không cần làm anh hùng; việc kín đáo vẫn tính.',
        'Nội quy nhóm chat nên do học sinh viết, thầy cô chỉ thêm một câu: việc gì vượt quá sức thì báo người lớn.',
        'Sau hai tuần, dành năm phút hỏi lại: nội quy nào đang sống, nội quy nào đã chết?',
      ),
    ],
    disclosureGuidance: [
      p(
        'Bài này có thể khiến một em nhận ra mình đang bị bắt nạt, hoặc khiến một em thú nhận mình đã làm bạn đau. Cả hai đều cần được nghe ở chỗ riêng.',
      ),
      ol(
        '**Nghe** trọn lời, không ngắt, không so sánh với chuyện “hồi xưa”. Nói: “Em kể ra như vậy là đúng.”',
        '**Không hứa giữ bí mật.** Nói rõ sẽ báo ai, để làm gì, và em có quyền hỏi bất cứ lúc nào.',
        '**Không tra hỏi, không đối chất.** Đừng gọi hai bên lên gặp nhau ngay; người bị hại có thể bị ép làm lành.',
        '**Báo** người phụ trách theo quy trình của nhà trường trong ngày; gọi 111 để được tư vấn, nhất là khi có đe dọa, có ảnh riêng tư hoặc có dấu hiệu bạo lực.',
        '**Nếu em nói tới việc không muốn sống:** không để em ở một mình, báo gia đình và ban giám hiệu ngay, gọi 111; nguy hiểm tức thời thì gọi 113.',
        '**Theo dõi** sau một ngày, một tuần, một tháng. Bắt nạt thường đổi chỗ chứ chưa hẳn đã dừng.',
      ),
    ],
    contentWarning:
      'Bài nói về bắt nạt và có một câu hỏi nhắc tới bạn không muốn sống nữa. Nếu chuyện này gần với em, em được quyền dừng và tìm thầy cô hoặc gọi 111.',
    materials: [
      'Bản in truyện “Ba mươi hai người đã xem” cho bốn nhóm',
      'Giấy A3 vẽ sẵn thang năm bậc, bút lông',
      'Giấy ghi chú dán được, mỗi em một tờ',
      'Một tờ giấy lớn để viết nội quy nhóm chat',
    ],
    readAloud:
      'Trong một cuộc bắt nạt trên mạng, người đứng xem bao giờ cũng đông nhất. Một biểu tượng cười, một lần chuyển tiếp, một sự im lặng, tất cả đều tới chỗ người đang bị đau. Nhưng người đứng xem không vô hình, và không bất lực. Em có thể không lan truyền, gỡ biểu tượng mình đã thả, nhắn riêng hỏi thăm bạn, rủ bạn ngồi cùng, chụp màn hình và báo người lớn. Em không cần đối đầu một mình. Nếu em là người bị bắt nạt, xin nhớ: em không có lỗi. Hãy kể với một người lớn mà em tin, hoặc gọi Tổng đài quốc gia bảo vệ trẻ em, số một một một, miễn phí, suốt ngày đêm. Nếu bạn em nói không muốn sống nữa, đừng giữ kín, hãy báo người lớn ngay. Khi có nguy hiểm tức thời, gọi một một ba. Một chiếc dù che được hai người. Mong em là người mở dù.',
    sources: [
      { name: 'Truyện hư cấu do ban biên tập viết; nhân vật và tình huống không có thật', kind: 'fiction' },
      { name: 'Tổng đài điện thoại quốc gia bảo vệ trẻ em 111', url: 'https://tongdai111.vn', kind: 'organisation' },
      { name: 'UKCIS, Education for a Connected World (khung tham chiếu)', kind: 'document' },
      { name: 'Thông tư 02/2025/TT-BGDĐT về Khung năng lực số cho người học', kind: 'document' },
    ],
  },
};
