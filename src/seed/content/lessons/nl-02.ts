import type { LessonSeed } from '../model';
import { h3, ol, p, ul } from '../prose';

export const nl02: LessonSeed = {
  key: 'nl-02',
  code: 'NL-02',
  desk: 'portal',
  byline: ['ngoc-diep'],
  tier: 'nguoi-lon',
  strands: ['dau-chan-so', 'rieng-tu-bao-mat', 'hinh-anh-danh-tinh'],
  audiences: ['parents', 'teachers'],
  channels: ['portal'],
  durationMinutes: 20,
  frameworks: [
    { framework: 'ukcis', reference: 'Online reputation (bốn nhóm tuổi 4–7, 7–11, 11–14, 14–18)' },
    { framework: 'ukcis', reference: 'Privacy and security (bốn nhóm tuổi 4–7, 7–11, 11–14, 14–18)' },
    { framework: 'vn-cop-2024', reference: 'Các nhóm dưới 6 tuổi, 6–11 tuổi, 11–16 tuổi' },
  ],
  expertReviewer: 'Chuyên viên bảo vệ trẻ em (chưa thẩm định, bài mẫu)',
  reviewDueOn: '2027-06-30',
  prerequisites: ['nl-01'],
  vi: {
    title: 'Ảnh của con, quyền của con',
    standfirst:
      'Ai cũng muốn khoe con, và niềm vui ấy không có gì sai. Nhưng mỗi tấm ảnh đưa lên mạng là một mảnh đời của con mà con chưa kịp chọn. Hai mươi phút này giúp gia đình hỏi con, soi lại tấm ảnh, và đăng ít hơn, vui hơn.',
    cover: {
      picture: 'footprints',
      caption: 'Dấu chân số của con thường bắt đầu từ bàn tay người lớn.',
    },
    essentialQuestion: 'Khi đăng ảnh con, mình đang kể chuyện của ai, và con đã được hỏi chưa?',
    objectives: [
      'Nhận ra những thông tin nhỏ trong một tấm ảnh, khi ghép lại, có thể giúp người lạ biết con là ai, ở đâu.',
      'Hỏi ý con theo cách phù hợp với tuổi, và tôn trọng cả câu trả lời “không”.',
      'Rà lại những gì đã đăng và thống nhất quy ước ảnh của cả nhà, cả lớp.',
    ],
    vocabulary: [
      {
        term: 'Khoe con trên mạng',
        definition: 'Việc cha mẹ, người thân đăng ảnh, chuyện, thông tin của con; tiếng Anh gọi là sharenting.',
      },
      {
        term: 'Dấu chân số',
        definition: 'Tất cả những gì còn lại về một người trên mạng: ảnh, tên, lời kể, bình luận, vị trí.',
      },
      {
        term: 'Sự đồng ý của trẻ',
        definition: 'Con hiểu mình được hỏi về điều gì, được nói có hoặc không, và được đổi ý.',
      },
      {
        term: 'Ghép mảnh',
        definition: 'Không mảnh nào tự nó nói ra đứa trẻ là ai, nhưng nhiều mảnh cộng lại thì có.',
      },
    ],
    storyTitle: 'Tấm ảnh con xin lại',
    story: [
      p('_Truyện hư cấu. Tí, ba Tí và bà ngoại là nhân vật hư cấu._'),
      p(
        'Tí chín tuổi. Hôm đoạt giải vẽ, Tí cười toe, ba chụp luôn: áo đồng phục, giấy khen, cổng trường phía sau. Ba đăng lên, ghi thêm giờ tan học để mọi người tới chúc mừng. Bình luận chạy không kịp đọc. Ba thấy vui như chính mình đoạt giải.',
      ),
      p(
        'Ba đăng thêm tấm ảnh cũ: Tí năm tuổi, khóc vì rụng răng, miệng há to. “Xưa mít ướt, nay đoạt giải.” Ai cũng thả mặt cười. Tối đó Tí đứng ở cửa phòng, mắt đỏ: “Ba ơi, mấy bạn trong lớp coi được tấm con khóc rồi. Ba xóa giùm con nghe.”',
      ),
      p(
        'Ba định nói: có gì đâu, dễ thương mà. Rồi ba nhớ ra hồi mình học lớp bốn, ông nội hay kể chuyện mình tè dầm cho khách nghe. Ba ngồi xuống: “Ba xin lỗi. Ảnh này của con, ba đăng mà chưa hỏi con.”',
      ),
      p(
        'Hai cha con ngồi lướt lại. Tí chọn: giữ tấm bàn tay dính màu, bức tranh; gỡ tấm khóc, tấm có cổng trường và giờ tan học. Ba nhắn bà ngoại gỡ giùm bản bà đã chia sẻ. Bà hỏi: “Vậy bà muốn khoe cháu thì sao?” Tí nghĩ một lát: “Bà in ra treo trong nhà. Ai tới chơi bà khoe, con đứng cạnh.”',
      ),
    ],
    activities: [
      {
        title: 'Mở album: một tấm, mấy mảnh?',
        minutes: 5,
        instructions: [
          p(
            'Mỗi người mở một tấm ảnh con mình từng đăng, **không đưa cho người bên cạnh xem**. Tự đếm xem tấm ảnh cùng dòng chữ kèm theo cho biết mấy điều:',
          ),
          ul(
            'gương mặt, tên, tuổi, ngày sinh;',
            'trường, lớp, kết quả học tập, giờ đưa đón;',
            'nhà ở, đường đi, nơi hay lui tới;',
            'sức khỏe, lúc con khóc, lúc con tắm, lúc con không đủ quần áo.',
          ),
          p('Từ ba điều trở lên thì gắn một dấu chấm đỏ trong đầu: tấm này cần xem lại.'),
        ],
      },
      {
        title: 'Đọc truyện, nghe câu xin lỗi',
        minutes: 4,
        instructions: [
          p(
            'Đọc “Tấm ảnh con xin lại”. Trao đổi theo cặp: điều gì khiến người ba đổi ý? Tí giữ tấm nào, gỡ tấm nào, vì sao? Nếu Tí mới ba tuổi, chưa nói được điều ấy, ai nói thay?',
          ),
        ],
      },
      {
        title: 'Tập hỏi con',
        minutes: 5,
        instructions: [
          p('Theo cặp, một người là cha mẹ, một người là con ở ba độ tuổi. Đổi vai.'),
          ol(
            '**Con còn nhỏ, chưa hiểu mạng là gì:** người lớn tự hỏi thay con: “Mười năm nữa con có muốn bạn bè thấy tấm này không?”',
            '**Con từ bảy tuổi:** “Ba muốn gửi tấm này cho ông bà xem. Con đồng ý không? Con muốn bỏ tấm nào?”',
            '**Con tuổi thiếu niên:** “Mẹ gửi con xem trước. Con duyệt rồi mẹ mới đăng; con đổi ý thì mẹ gỡ.”',
          ),
          p(
            'Lần nào người đóng vai con cũng nói “không” ít nhất một lần. Người đóng vai cha mẹ tập trả lời gọn: “Ừ, ba không đăng.”',
          ),
        ],
      },
      {
        title: 'Trả lời câu hỏi, viết quy ước',
        minutes: 6,
        instructions: [
          p(
            'Làm năm câu hỏi. Rồi điền quy ước nhà mình trên tờ mang về, chọn một tấm để gỡ ngay tối nay. Nhắc lại: ảnh con bị dùng sai thì giữ đường dẫn, báo cáo, gọi **111**; có đe dọa hay nguy hiểm thì gọi **113**.',
          ),
        ],
      },
    ],
    quiz: [
      {
        question: 'Tấm ảnh nào kể nhiều thông tin ghép mảnh nhất?',
        options: [
          { text: 'Bàn tay con dính màu vẽ trên trang giấy.' },
          { text: 'Con mặc đồng phục trước cổng trường, kèm tên và giờ tan học.', correct: true },
          { text: 'Bóng lưng con đi trên bãi biển lúc chiều xuống, không ghi tên, không ghi nơi chốn.' },
        ],
        explanation:
          'Gương mặt, tên, trường và giờ giấc trong cùng một bài cho người lạ biết con là ai, ở đâu, lúc nào.',
      },
      {
        question: 'Con chín tuổi nói không muốn đăng tấm ảnh ba mẹ rất thích. Nên làm gì?',
        options: [
          { text: 'Đăng nhưng chỉ để bạn bè xem.' },
          { text: 'Giải thích là con còn nhỏ nên ba mẹ quyết.' },
          { text: 'Không đăng, và cảm ơn con đã nói thật.', correct: true },
        ],
        explanation:
          'Pháp luật yêu cầu có sự đồng ý của cha mẹ hoặc người giám hộ, và của trẻ từ bảy tuổi, khi công bố thông tin đời sống riêng tư của trẻ. Hơn cả luật, được nói “không” với tấm ảnh của mình là bài học về sự đồng ý.',
      },
      {
        question: 'Để tài khoản ở chế độ bạn bè có đủ an toàn không?',
        options: [
          { text: 'Chưa. Người xem vẫn có thể chụp lại, chia sẻ, hoặc bị mất tài khoản.', correct: true },
          { text: 'Đủ, vì chỉ người quen mới xem được, mà người quen thì không ai nỡ hại con mình.' },
          { text: 'Đủ, nếu xóa bài sau một ngày.' },
        ],
        explanation:
          'Thu hẹp người xem giúp được nhiều, nhưng không lấy lại được bản đã bị lưu. Chọn tấm ảnh kỹ từ đầu vẫn là cách chắc nhất.',
      },
      {
        question: 'Giáo viên muốn đăng ảnh hoạt động của lớp. Cách nào đúng mực?',
        options: [
          { text: 'Đăng luôn, vì là hoạt động chung.' },
          { text: 'Hỏi phụ huynh đầu năm một lần là dùng được cho mọi việc về sau.' },
          { text: 'Đăng kèm tên từng em để phụ huynh dễ tìm.' },
          {
            text: 'Hỏi gia đình và các em, chọn ảnh không rõ mặt, không ghi tên; ai đổi ý thì gỡ.',
            correct: true,
          },
        ],
        explanation:
          'Sự đồng ý gắn với từng việc và rút lại được. Ảnh từ sau lưng, ảnh bàn tay, ảnh sản phẩm vẫn kể được một giờ học vui.',
      },
      {
        question: 'Phát hiện ảnh con mình bị người lạ lấy dùng. Việc nên làm là gì?',
        options: [
          { text: 'Vào bình luận chửi cho hả giận.' },
          {
            text: 'Lưu đường dẫn, báo cáo yêu cầu gỡ, nói với con là con không có lỗi, gọi 111 để được hướng dẫn.',
            correct: true,
          },
          { text: 'Giấu con, vì con biết cũng không làm được gì.' },
        ],
        explanation:
          'Làm từng bước, có bằng chứng, và cho con biết phần con cần biết. Nếu có đe dọa hay ảnh nhạy cảm, không lưu và không chuyển ảnh, gọi 113 khi nguy hiểm và trình báo công an.',
      },
    ],
    reflection:
      'Nếu con lớn lên và đọc lại toàn bộ những gì mình đã đăng về con, điều gì làm con cười, điều gì làm con đau?',
    helpSteps: [
      'Gỡ tấm ảnh con không muốn; nhờ người thân đã chia sẻ gỡ giùm.',
      'Khi ảnh bị dùng sai: lưu đường dẫn, tên tài khoản, thời điểm, rồi báo cáo trên nền tảng. Ảnh nhạy cảm thì không lưu, không chuyển.',
      'Nói với con: “Con không có lỗi.” Con có thể kể với ba mẹ, ông bà, thầy cô nếu có ai nhắc tới tấm ảnh.',
      'Gọi 111, miễn phí, 24/7, để được tư vấn hoặc báo tin; có ứng dụng, Zalo của Tổng đài 111 và trang tongdai111.vn.',
      'Có người dùng ảnh để đe dọa, tìm tới nhà hay trường: gọi 113.',
    ],
    takeHome: [
      h3('Quy ước ảnh của nhà mình'),
      ol(
        'Hỏi con trước khi đăng. Con nói không là không.',
        'Không đăng: con khóc, con tắm, con ốm, con bị phạt, bảng điểm.',
        'Không để lộ cùng lúc: tên đầy đủ, ngày sinh, trường lớp, nhà ở, giờ giấc.',
        'Tắt vị trí khi chụp; chọn người xem là người nhà.',
        'Ông bà, cô chú muốn đăng thì hỏi ba mẹ và con.',
        'Mỗi năm một lần, vào ngày ……/……, cả nhà cùng rà lại album và gỡ bớt.',
      ),
      p('Chỗ ký của con: …………………… Chỗ ký của ba mẹ: ……………………'),
      p('Ảnh đẹp nhất có thể in ra, treo ở nhà. Khi cần tư vấn: **111**, miễn phí, 24/7. Nguy hiểm tức thời: **113**.'),
    ],
    teacherNotes: [
      p(
        'Nhiều phụ huynh sẽ thấy có lỗi. Người hướng dẫn nói ngay từ đầu: hôm nay không chấm điểm ai, và gỡ một tấm là đã tốt.',
      ),
      ul(
        'Tuyệt đối không chiếu ảnh con của người trong lớp, kể cả khi họ bằng lòng.',
        'Quy định cần nhớ, nói gọn: công bố thông tin đời sống riêng tư của trẻ cần cha mẹ hoặc người giám hộ đồng ý, và trẻ từ bảy tuổi đồng ý; sự đồng ý rút lại được. Câu hỏi cụ thể thì tra văn bản hoặc hỏi cơ quan chức năng.',
        'Nhà trường nên soát lại trang của mình trước khi dạy bài này cho phụ huynh.',
        'Có gia đình cần tránh lộ nơi ở vì lý do an toàn. Đừng hỏi vì sao họ không muốn chụp.',
      ),
    ],
    disclosureGuidance: [
      p(
        'Khi nói về ảnh, có trẻ sẽ kể rằng ai đó đang giữ, đang xin hay đang dọa đưa ảnh của mình. Có phụ huynh sẽ kể giùm con.',
      ),
      ol(
        '**Nghe**, cảm ơn, nói “con không có lỗi”.',
        '**Không hứa giữ bí mật;** nói rõ sẽ báo ai và vì sao.',
        '**Không tra hỏi, không đòi xem ảnh,** không yêu cầu gửi ảnh cho mình.',
        '**Ghi lại** lời trẻ, đường dẫn, tên tài khoản, thời điểm.',
        '**Báo:** gọi 111 để được hướng dẫn; nguy hiểm tức thời gọi 113. Trong trường học, báo người phụ trách trong ngày.',
        'Nếu người giữ ảnh là người thân, **hỏi 111 trước** khi liên hệ gia đình.',
      ),
    ],
    contentWarning:
      'Bài nhắc tới việc ảnh trẻ em bị dùng sai mục đích, không mô tả chi tiết. Một vài phần có thể khiến cha mẹ tự trách; xin nhẹ tay với chính mình.',
    materials: ['Điện thoại của người học (chỉ tự xem)', 'Tờ “Quy ước ảnh của nhà mình” cho mỗi gia đình', 'Bút'],
    readAloud:
      'Thưa các bậc cha mẹ, ông bà, thầy cô. Khoe con là niềm vui chính đáng. Nhưng mỗi tấm ảnh lên mạng là một mảnh đời của con. Trước khi đăng, xin hỏi ba điều. Con đã được hỏi chưa? Tấm ảnh có làm con xấu hổ sau này không? Trong ảnh có lộ tên, trường lớp, nhà ở, giờ giấc không? Trẻ từ bảy tuổi có quyền được hỏi ý kiến về chuyện riêng tư của mình. Con nói không, ta không đăng. Con đổi ý, ta gỡ xuống. Tấm đẹp nhất, xin in ra treo trong nhà. Nếu ảnh của con bị người khác dùng sai, hãy giữ đường dẫn, báo cáo, và nói với con: con không có lỗi. Xin gọi Tổng đài quốc gia bảo vệ trẻ em, số một một một, miễn phí, suốt ngày đêm. Khi có nguy hiểm tức thời, gọi một một ba.',
    sources: [
      { name: 'Truyện hư cấu do ban biên tập viết; nhân vật và tình huống không có thật', kind: 'fiction' },
      { name: 'Nghị định 56/2017/NĐ-CP (thông tin đời sống riêng tư của trẻ em)', kind: 'document' },
      { name: 'Luật Bảo vệ dữ liệu cá nhân số 91/2025', kind: 'document' },
      { name: 'Tổng đài điện thoại quốc gia bảo vệ trẻ em 111', url: 'https://tongdai111.vn', kind: 'organisation' },
      { name: 'UKCIS, Education for a Connected World (khung tham chiếu)', kind: 'document' },
    ],
  },
};
