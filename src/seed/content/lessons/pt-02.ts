import type { LessonSeed } from '../model';
import { h3, ol, p, ul } from '../prose';

export const pt02: LessonSeed = {
  key: 'pt-02',
  code: 'PT-02',
  desk: 'portal',
  byline: ['ngoc-diep'],
  tier: 'thpt',
  strands: ['hinh-anh-danh-tinh', 'phong-chong-xam-hai', 'rieng-tu-bao-mat'],
  audiences: ['children', 'teachers'],
  channels: ['portal'],
  durationMinutes: 45,
  frameworks: [
    { framework: 'ukcis', reference: '14–18 · Online relationships' },
    { framework: 'ukcis', reference: '14–18 · Self-image and identity' },
    { framework: 'ukcis', reference: '14–18 · Online reputation' },
    { framework: 'tt02-2025', reference: 'Miền năng lực An toàn' },
    { framework: 'tt02-2025', reference: 'Miền năng lực Giao tiếp và hợp tác trong môi trường số' },
  ],
  expertReviewer: 'Chuyên viên tâm lý học đường (chưa thẩm định, bài mẫu)',
  reviewDueOn: '2027-06-30',
  prerequisites: ['cs-02', 'pt-01'],
  vi: {
    title: 'Lỗi không nằm ở người trong ảnh',
    standfirst:
      'Một tấm ảnh riêng tư bị đưa đi mà người trong ảnh không hề cho phép. Đám đông thường hỏi: sao lại chụp? Bài học này đặt lại câu hỏi cho đúng chỗ: ai đã đưa ảnh đi, mình bấm gì tiếp theo, và làm sao để bạn mình không một mình.',
    cover: {
      picture: 'photo-share',
      caption: 'Người trong ảnh có quyền với tấm ảnh. Người nhận có quyền không bấm.',
    },
    essentialQuestion:
      'Khi ảnh riêng tư của một người bị chia sẻ trái ý muốn, trách nhiệm thuộc về ai, và mỗi người làm được gì?',
    objectives: [
      'Giải thích vì sao đồng ý chụp, hay đồng ý gửi cho một người, không phải là đồng ý cho chia sẻ.',
      'Nhận ra và thay thế những câu nói đổ lỗi cho người bị hại.',
      'Nêu được các bước cần làm khi mình hoặc bạn mình bị đưa ảnh riêng tư lên mạng hay bị dọa đưa ảnh.',
    ],
    vocabulary: [
      {
        term: 'Đồng ý',
        definition: 'Lời cho phép tự nguyện, rõ ràng, cho một việc cụ thể, và rút lại được bất cứ lúc nào.',
      },
      {
        term: 'Xâm hại bằng hình ảnh',
        definition: 'Chụp, dựng, phát tán hoặc dọa phát tán ảnh riêng tư của một người khi người ấy không đồng ý.',
      },
      {
        term: 'Đổ lỗi cho người bị hại',
        definition: 'Quy trách nhiệm cho người bị tổn thương thay vì cho người gây ra tổn thương.',
      },
      {
        term: 'Tống tiền bằng hình ảnh',
        definition: 'Dọa đưa ảnh ra để ép một người trả tiền hoặc làm điều họ không muốn.',
      },
      {
        term: 'Dấu vết cần giữ',
        definition: 'Đường dẫn, tên tài khoản, thời điểm, lời đe dọa; không phải là bản thân tấm ảnh riêng tư.',
      },
    ],
    storyTitle: 'Cái nút không bấm',
    story: [
      p(
        '_Truyện hư cấu. Quân, Trâm và cô Diệu là nhân vật hư cấu. Truyện không tả tấm ảnh, vì vấn đề không nằm ở tấm ảnh._',
      ),
      p(
        'Mười một giờ đêm, điện thoại Quân rung. Trong một nhóm đông người, ai đó vừa thả vào một tấm ảnh của Trâm, bạn cùng khối. Quân chỉ kịp thấy một giây, đủ hiểu đó là ảnh riêng tư, rồi lật úp máy xuống. Máy rung tiếp. Có người cười. Có người hỏi xin bản rõ hơn. Có người viết: “Tự chụp thì ráng chịu.”',
      ),
      p(
        'Quân biết Trâm không nhiều. Hai đứa từng trực nhật chung một lần; Trâm quét rất sạch mấy góc bàn mà ai cũng bỏ qua. Quân ngồi trong bóng tối, nghĩ ba chuyện. Nếu mình rời nhóm, tấm ảnh vẫn ở đó. Nếu mình mắng họ, có khi họ gửi thêm cho hả. Nếu mình giữ ảnh làm bằng chứng, thì mình cũng đang giữ thứ Trâm chưa từng cho mình giữ.',
      ),
      p(
        'Quân ghi lại tên nhóm, tên tài khoản người đăng, mấy giờ mấy phút. Bạn báo cáo bài đăng. Rồi nhắn cho Trâm, viết đi viết lại bốn lần mới gửi: “Tớ thấy có người đưa ảnh của cậu lên một nhóm. Tớ không lưu, không gửi cho ai, và đã báo cáo. Cậu không làm gì sai. Cậu có muốn tớ đi cùng cậu tới gặp cô Diệu không?”',
      ),
      p(
        'Mãi gần sáng Trâm mới trả lời: “Có.” Sau này Trâm kể, đêm đó bạn đọc được rất nhiều tin, nhưng chỉ một tin không hỏi vì sao.',
      ),
      p(
        'Cô Diệu, người phụ trách tư vấn tâm lý, không hỏi xem ảnh. Cô nói với Trâm từng việc sẽ làm, báo cho ai, và hỏi Trâm muốn ai ngồi cạnh. Gia đình Trâm được mời tới. Nhà trường, tổng đài 111, công an, mỗi nơi lo một phần. Mẹ Trâm khóc, rồi nói một câu mà Trâm nhớ: “Con là con của mẹ, tấm ảnh không đổi được chuyện đó.” Việc gỡ ảnh mất nhiều ngày. Nhưng kể từ tin nhắn ấy, không ngày nào trong số đó Trâm phải đi một mình.',
      ),
    ],
    activities: [
      {
        title: 'Thỏa thuận an toàn và câu khởi động',
        minutes: 5,
        instructions: [
          p(
            'Thầy cô đọc thỏa thuận: không kể chuyện thật của người khác, không hỏi chuyện riêng của nhau, được ra ngoài bất cứ lúc nào. Sau đó mỗi bạn viết một câu, không ghi tên: “Nếu tôi cho bạn mượn cuốn sổ để xem một trang, tôi đã cho bạn những quyền gì, chưa cho quyền gì?” Đọc vài câu lên.',
          ),
          p(
            'Chốt: cho xem một trang không phải là cho xem cả cuốn, không phải là cho phô-tô, càng không phải là cho đem dán ở cổng trường.',
          ),
        ],
      },
      {
        title: 'Đọc truyện: bốn lần bấm, một lần không',
        minutes: 12,
        instructions: [
          p('Đọc truyện theo nhóm bốn. Trả lời vào phiếu:'),
          ol(
            'Ai trong truyện đã làm điều sai? Mỗi người sai ở việc gì?',
            'Quân đã cân nhắc những gì trước khi hành động? Vì sao bạn không lưu ảnh?',
            'Phân tích tin nhắn của Quân: bốn ý trong tin ấy là gì, và tin ấy **không** có điều gì?',
            'Cô Diệu và mẹ Trâm đã làm gì để Trâm giữ được quyền quyết định?',
          ),
        ],
      },
      {
        title: 'Viết lại câu nói',
        minutes: 10,
        instructions: [
          p('Mỗi nhóm nhận bốn câu, gạch chân chỗ đổ lỗi, viết lại thành câu đặt trách nhiệm đúng chỗ.'),
          ul(
            '“Ai bảo chụp làm gì.”',
            '“Tại tin người quá.”',
            '“Ảnh lộ thì thôi, sống kín đáo hơn đi.”',
            '“Mình chỉ chuyển cho một người thôi mà.”',
          ),
          p(
            'Gợi ý để đối chiếu: “Người đưa ảnh đi khi chưa được đồng ý là người làm sai.” “Tin một người không phải là lỗi; phản bội lòng tin mới là lỗi.” “Thêm một lần chuyển là thêm một lần làm bạn ấy đau.”',
          ),
        ],
      },
      {
        title: 'Bản đồ đường ra',
        minutes: 12,
        instructions: [
          p('Mỗi nhóm chọn một vai và viết từng bước trong **một giờ đầu**, **một ngày đầu**, **một tuần đầu**:'),
          ul(
            'bạn của người bị đưa ảnh;',
            'người nhận được ảnh trong nhóm;',
            'người đang bị dọa đưa ảnh;',
            'người lỡ chuyển ảnh đi và muốn sửa.',
          ),
          p('Dán lên tường, đi xem bài nhóm khác, bổ sung bằng giấy dán. Thầy cô bảo đảm bản đồ nào cũng có đủ:'),
          ol(
            'không trả tiền, không làm theo lời dọa, không gửi thêm gì; nếu đã lỡ thì vẫn tìm người giúp ngay;',
            'giữ đường dẫn, tên tài khoản, thời điểm, lời đe dọa; không lưu, không gửi tấm ảnh;',
            'báo cáo trên nền tảng; người lớn đáng tin; 111; 113 khi bị đe dọa hoặc nguy hiểm.',
          ),
        ],
      },
      {
        title: 'Trả lời câu hỏi, khép lại nhẹ nhàng',
        minutes: 6,
        instructions: [
          p(
            'Làm năm câu hỏi. Trước khi ra về, thầy cô nói rõ chỗ và giờ mình có mặt, rồi để lớp ngồi yên một phút hoặc nghe một bản nhạc nhẹ. Không bài tập về nhà.',
          ),
        ],
      },
    ],
    quiz: [
      {
        question: 'Một bạn từng tự gửi ảnh riêng tư cho người yêu. Sau chia tay, người kia đưa ảnh vào nhóm. Ai sai?',
        options: [
          { text: 'Cả hai, vì bạn ấy đã gửi ảnh.' },
          { text: 'Người đưa ảnh vào nhóm và những người chuyển tiếp.', correct: true },
          { text: 'Không ai sai, ảnh đã gửi đi thì thuộc về người nhận.' },
        ],
        explanation:
          'Gửi cho một người là tin một người. Đồng ý ấy không bao gồm chia sẻ, và ai cũng có quyền rút lại. Trách nhiệm thuộc về người phát tán.',
      },
      {
        question: 'Bạn nhận được ảnh riêng tư của một bạn cùng trường. Việc nào nên làm trước tiên?',
        options: [
          { text: 'Lưu lại để làm bằng chứng rồi gửi cho thầy cô.' },
          { text: 'Hỏi trong nhóm xem ảnh có thật không.' },
          {
            text: 'Không lưu, không chuyển; ghi lại nơi đăng, tài khoản, thời điểm; báo cáo và báo người lớn.',
            correct: true,
          },
          { text: 'Rời nhóm thật nhanh, xóa cả lịch sử trò chuyện và coi như mình chưa từng nhìn thấy gì hết.' },
        ],
        explanation:
          'Lưu và gửi ảnh, dù với ý tốt, là làm tấm ảnh có thêm một bản. Đường dẫn và tên tài khoản đủ cho người có trách nhiệm bắt đầu.',
      },
      {
        question: 'Ai đó dọa tung ảnh nếu bạn không trả tiền. Cách xử lý nào an toàn nhất?',
        options: [
          { text: 'Trả một lần cho xong chuyện.' },
          { text: 'Năn nỉ người đó, hứa làm theo để họ nguôi.' },
          { text: 'Xóa hết tài khoản và tin nhắn, im lặng chờ người kia chán, vì kể ra chỉ thêm nhiều người biết.' },
          {
            text: 'Không trả, không gửi thêm; giữ lời đe dọa làm bằng chứng; tìm người lớn, gọi 111 hoặc 113.',
            correct: true,
          },
        ],
        explanation:
          'Làm theo lời dọa thường chỉ khiến người kia đòi tiếp. Nếu bạn đã lỡ trả hay lỡ gửi, bạn vẫn là người bị hại và vẫn được giúp.',
      },
      {
        question: 'Câu nào nên nói với bạn mình vừa bị đưa ảnh lên mạng?',
        options: [
          { text: '“Tớ tin cậu. Cậu không có lỗi. Cậu muốn tớ đi cùng cậu tới gặp ai?”', correct: true },
          { text: '“Sao cậu lại chụp?”' },
          { text: '“Thôi kệ, vài bữa người ta quên.”' },
        ],
        explanation:
          'Câu hỏi “sao” nghe như buộc tội. “Thôi kệ” làm nỗi đau nhỏ đi trong mắt người nói, chứ không nhỏ đi trong lòng người nghe. Điều cần nhất là được tin và không bị bỏ lại.',
      },
      {
        question: 'Bạn đã lỡ chuyển ảnh cho một người và giờ thấy hối hận. Nên làm gì?',
        options: [
          { text: 'Im lặng, vì nói ra sẽ bị phạt.' },
          {
            text: 'Thu hồi và xóa, nhắn người nhận xóa và đừng chuyển tiếp, rồi nói thật với người lớn có trách nhiệm.',
            correct: true,
          },
          {
            text: 'Nhắn người bị hại: “Tớ xin lỗi, nhưng cậu cũng nên cẩn thận, lần sau đừng gửi ảnh cho ai nữa thì hơn.”',
          },
        ],
        explanation:
          'Dừng ngay bây giờ vẫn tốt hơn để đến mai. Nhận trách nhiệm là nói điều mình đã làm, không kèm chữ “nhưng”.',
      },
    ],
    reflection:
      'Bạn muốn trở thành người mà bạn bè nghĩ tới đầu tiên khi họ gặp chuyện khó nói nhất. Từ nay bạn sẽ nói gì, và thôi không nói gì nữa?',
    helpSteps: [
      'Nhớ điều đầu tiên: bạn không có lỗi, dù bạn từng chụp, từng gửi, từng tin ai.',
      'Không trả tiền, không làm theo lời dọa, không gửi thêm. Ngừng trả lời, đừng hẹn gặp.',
      'Giữ lời đe dọa, đường dẫn, tên tài khoản, thời điểm. Không chuyển ảnh cho ai, kể cả để làm bằng chứng. Báo cáo nội dung trên nền tảng và yêu cầu gỡ.',
      'Nói với một người lớn đáng tin: ba mẹ, thầy cô, người phụ trách tư vấn tâm lý. Bạn có thể nhờ một người bạn đi cùng, hoặc đưa họ đọc tin nhắn bạn viết sẵn.',
      'Gọi 111, miễn phí, 24/7, để được lắng nghe và kết nối hỗ trợ; có cả ứng dụng, Zalo của Tổng đài 111 và trang tongdai111.vn.',
      'Đang bị đe dọa, bị theo dõi, hoặc có ý nghĩ không muốn sống: đừng ở một mình, tới bên một người lớn ngay và gọi 111; nguy hiểm tức thời thì gọi 113.',
    ],
    takeHome: [
      h3('Tờ về nhà: câu đầu tiên của ba mẹ'),
      p(
        'Nếu một ngày con nói “ảnh của con bị đưa lên mạng”, câu đầu tiên của ba mẹ sẽ quyết định con kể tiếp hay im. Xin tập sẵn: **“Con không có lỗi. Ba mẹ ở đây. Mình cùng lo từng việc.”**',
      ),
      h3('Nên làm'),
      ul(
        'Giữ bình tĩnh trước mặt con; cần khóc thì khóc cùng người lớn khác.',
        'Hỏi con muốn ai biết chuyện này. Không kể cho họ hàng, hàng xóm.',
        'Cùng con lưu đường dẫn, tên tài khoản, lời đe dọa. Không lưu, không chuyển tấm ảnh.',
        'Không thương lượng với người đe dọa, không trả tiền.',
        'Gọi **111** (miễn phí, 24/7) để được hướng dẫn từng bước; bị đe dọa hoặc nguy hiểm tức thời gọi **113**; trình báo công an.',
      ),
      h3('Nên tránh'),
      ul(
        'Câu hỏi “sao con lại…”; đòi xem ảnh; tịch thu máy như một hình phạt.',
        'Bắt con nghỉ học hay chuyển trường khi con chưa muốn: người phải thay đổi là người gây ra chuyện.',
      ),
    ],
    teacherNotes: [
      p(
        'Đây là bài nhạy cảm nhất của bậc học này. Nên có hai người lớn trong lớp, và báo trước cho người phụ trách tư vấn tâm lý.',
      ),
      ul(
        'Không chiếu ảnh minh họa người thật, không nhắc vụ việc thật, không hỏi ai đã từng nhận ảnh.',
        'Không dạy theo lối răn đe “đừng bao giờ chụp”. Cách ấy khiến em đã từng chụp thấy mình hết đường quay lại.',
        'Nói rõ cả học sinh nam, học sinh nữ và mọi học sinh đều có thể là người bị hại.',
        'Về pháp luật: đủ để nói rằng hình ảnh cá nhân được pháp luật bảo vệ, và phát tán ảnh riêng tư của người khác khi chưa được đồng ý là hành vi trái pháp luật. Không phán định vụ việc cụ thể.',
        'Để năm phút sau giờ không xếp việc gì khác: đó là lúc học sinh hay nán lại.',
      ),
    ],
    disclosureGuidance: [
      ol(
        '**Đưa em tới chỗ riêng, nghe hết.** “Cảm ơn em đã tin thầy/cô. Em không có lỗi.”',
        '**Không hứa giữ bí mật.** “Thầy/cô sẽ chỉ báo cho người cần biết để giúp em, và sẽ nói với em trước khi báo.”',
        '**Không tra hỏi.** Không hỏi trong ảnh có gì, vì sao chụp, gửi cho ai. Chỉ hỏi: em có đang an toàn không, có ai đang đe dọa em không.',
        '**Không xem, không nhận, không lưu ảnh.** Ghi lại lời em, đường dẫn, tài khoản, thời điểm.',
        '**Báo** người phụ trách bảo vệ học sinh ngay trong ngày; gọi 111 để được hướng dẫn và kết nối; có đe dọa hoặc nguy hiểm tức thời thì gọi 113. Nếu người gây hại là người trong gia đình hoặc trong trường, hỏi 111 trước khi liên hệ bất cứ bên nào.',
        '**Nếu em nói tới việc không muốn sống**, ở bên em, không để em một mình, gọi gia đình và nhờ hỗ trợ y tế, tâm lý ngay.',
        '**Với lớp học:** yêu cầu dừng lan truyền, không nêu tên, không họp lớp về chuyện của em. Sắp xếp để em tiếp tục học mà không phải giải thích với ai.',
      ),
      p(
        'Với học sinh lỡ chuyển ảnh: nghe, yêu cầu dừng và xóa, báo theo quy trình. Trách nhiệm phải rõ, nhưng không bêu riếu.',
      ),
    ],
    contentWarning:
      'Bài nói về việc ảnh riêng tư bị chia sẻ trái ý muốn, về đe dọa, và có nhắc tới ý nghĩ không muốn sống. Không mô tả hình ảnh. Bạn có thể dừng, ra ngoài hoặc gọi 111 bất cứ lúc nào.',
    materials: [
      'Bản in truyện “Cái nút không bấm” và phiếu bốn câu hỏi',
      'Bốn phiếu câu nói cần viết lại cho mỗi nhóm',
      'Giấy A3 cho bản đồ đường ra, giấy ghi chú dán được',
      'Tờ ghi nơi và giờ gặp người phụ trách tư vấn tâm lý, kèm số 111',
    ],
    readAloud:
      'Nếu một tấm ảnh riêng tư bị đưa đi mà người trong ảnh không cho phép, thì lỗi không nằm ở người trong ảnh. Gửi cho một người là tin một người, không phải là cho phép chia sẻ. Nếu bạn nhận được tấm ảnh như thế, xin đừng lưu, đừng chuyển. Hãy ghi lại nơi đăng, tên tài khoản, thời điểm, rồi báo cáo và tìm người lớn. Hãy nhắn cho bạn mình: cậu không làm gì sai, tớ đi cùng cậu. Nếu bạn là người bị đe dọa, đừng trả tiền, đừng làm theo lời dọa, đừng ở một mình với nỗi sợ. Hãy nói với một người lớn mà bạn tin. Hãy gọi số một một một, miễn phí, suốt ngày đêm. Khi bị đe dọa hay nguy hiểm tức thời, gọi một một ba. Tấm ảnh không định nghĩa bạn là ai.',
    sources: [
      { name: 'Truyện hư cấu do ban biên tập viết; nhân vật và tình huống không có thật', kind: 'fiction' },
      { name: 'Tổng đài điện thoại quốc gia bảo vệ trẻ em 111', url: 'https://tongdai111.vn', kind: 'organisation' },
      { name: 'UKCIS, Education for a Connected World (khung tham chiếu)', kind: 'document' },
      { name: 'Thông tư 02/2025/TT-BGDĐT về Khung năng lực số cho người học', kind: 'document' },
    ],
  },
};
