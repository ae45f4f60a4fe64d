import type { LessonSeed } from '../model';
import { h3, ol, p, ul } from '../prose';

export const pt03: LessonSeed = {
  key: 'pt-03',
  code: 'PT-03',
  desk: 'portal',
  byline: ['duc-huy'],
  tier: 'thpt',
  strands: ['lua-dao-tro-choi-tien', 'rieng-tu-bao-mat'],
  audiences: ['children', 'teachers'],
  channels: ['portal'],
  durationMinutes: 45,
  frameworks: [
    { framework: 'ukcis', reference: '14–18 · Privacy and security' },
    { framework: 'ukcis', reference: '14–18 · Managing online information' },
    { framework: 'tt02-2025', reference: 'Miền năng lực An toàn' },
    { framework: 'tt02-2025', reference: 'Miền năng lực Khai thác dữ liệu và thông tin' },
    { framework: 'tt02-2025', reference: 'Miền năng lực Giải quyết vấn đề' },
  ],
  expertReviewer: 'Giáo viên hướng nghiệp và chuyên viên tâm lý học đường (chưa thẩm định, bài mẫu)',
  reviewDueOn: '2027-06-30',
  prerequisites: ['cs-03'],
  vi: {
    title: 'Việc làm hè và khoản phí đầu tiên',
    standfirst:
      'Muốn tự kiếm tiền là một mong muốn đẹp. Bài học này giúp bạn đọc một tin tuyển dụng như người đi làm lâu năm: hỏi đúng câu, giữ chặt giấy tờ và tài khoản, biết bước lui, và biết tìm ai nếu đã lỡ mất tiền.',
    cover: {
      picture: 'scam-hook',
      caption: 'Việc làm thật trả tiền cho bạn. Tin giả bắt đầu bằng việc bạn trả tiền cho nó.',
    },
    essentialQuestion: 'Một công việc đáng tin trả lời được những câu hỏi nào, và mình có quyền bước lui lúc nào?',
    objectives: [
      'Chỉ ra được những điểm đáng ngờ trong một tin tuyển dụng trên mạng.',
      'Dùng bộ câu hỏi để kiểm tra việc làm trước khi đưa tiền, giấy tờ hay tài khoản.',
      'Biết việc cần làm ngay khi nghi mình bị lừa, và biết rằng bị lừa không phải là điều đáng xấu hổ.',
    ],
    vocabulary: [
      {
        term: 'Phí đặt cọc',
        definition:
          'Tiền bị đòi trước khi làm, dưới tên gọi như phí hồ sơ, đồng phục, giữ chỗ. Rất đáng ngờ khi xin việc.',
      },
      {
        term: 'Mã OTP',
        definition: 'Mã dùng một lần ngân hàng hay ứng dụng gửi cho riêng bạn. Đưa mã là đưa chìa khóa.',
      },
      {
        term: 'Cho mượn tài khoản',
        definition:
          'Để người khác dùng tài khoản ngân hàng, thẻ hoặc SIM đứng tên mình. Bạn có thể phải chịu trách nhiệm pháp lý.',
      },
      {
        term: 'Hợp đồng, thỏa thuận làm việc',
        definition: 'Văn bản ghi rõ việc gì, ở đâu, giờ nào, trả bao nhiêu, khi nào trả, ai chịu trách nhiệm.',
      },
      {
        term: 'Bước lui',
        definition: 'Quyền dừng lại, hỏi thêm hoặc từ chối mà không cần xin lỗi, kể cả khi đã nhận lời.',
      },
    ],
    storyTitle: 'Bảng chấm công không có tên',
    story: [
      p('_Truyện hư cấu. Phong, Trúc, ba của Phong và công ty trong truyện đều không có thật._'),
      p(
        'Phong mười bảy tuổi, muốn mua cho mình một cây đàn ghi-ta bằng tiền tự kiếm. Đầu hè, bạn thấy một tin tuyển người làm việc tại nhà: giờ giấc tự do, không cần kinh nghiệm, lương cao hơn hẳn chỗ rửa ly mà chị họ đang làm. Người tuyển nhắn rất lễ phép, gọi Phong là “bạn ứng viên tiềm năng”. Phong được nhận sau ba câu hỏi.',
      ),
      p(
        'Trước khi làm cần đóng một khoản giữ chỗ, người ta nói sẽ hoàn lại cùng tháng lương đầu. Phong lấy tiền mừng tuổi ra chuyển. Hôm sau, lại cần thêm một khoản nữa để “kích hoạt hồ sơ”. Rồi họ hỏi ảnh căn cước, và hỏi có thể dùng nhờ tài khoản ngân hàng của bạn để “trả lương cho cả nhóm” không.',
      ),
      p(
        'Phong thấy bụng mình nặng như nuốt đá. Bạn muốn dừng, nhưng dừng thì coi như mất khoản đã đóng. Chính ý nghĩ ấy giữ bạn lại thêm một đêm. Sáng ra, bạn kể với Trúc, hàng xóm, đang làm thêm ở một tiệm sách. Trúc không cười. Trúc chỉ hỏi: “Chỗ cậu làm ở đâu? Ai ký giấy? Việc thật ra là làm gì?” Phong không trả lời được câu nào.',
      ),
      p(
        'Tối đó Phong nói với ba, chuẩn bị sẵn tinh thần nghe mắng. Ba im một lúc, rồi bảo: “Người ta lừa con thì người ta sai. Con nói sớm vậy là còn cứu được nhiều thứ.” Hai cha con gọi ngân hàng bằng số in trên thẻ, đổi mật khẩu, gom lại tin nhắn, rồi đi trình báo công an.',
      ),
      p(
        'Khoản tiền chưa lấy lại được. Nhưng tài khoản và giấy tờ của Phong vẫn là của Phong. Giữa hè, bạn xin được việc xếp sách ở chỗ Trúc: có bà chủ bằng xương bằng thịt, có bảng chấm công, có một tờ giấy mà ba đọc cùng trước khi ký. Cây đàn tới muộn hơn dự tính, vào một chiều mưa tháng Tám.',
      ),
    ],
    activities: [
      {
        title: 'Khởi động: vì sao mình muốn đi làm?',
        minutes: 5,
        instructions: [
          p(
            'Mỗi bạn viết một lý do thật lòng: muốn đỡ đần nhà, mua món mình thích, thử sức, có bạn mới. Đọc ẩn danh vài lý do. Thầy cô chốt: những mong muốn này chính đáng, và kẻ lừa tiền nhắm vào chúng. Vì vậy ta học cách giữ mong muốn mà không mất tiền.',
          ),
        ],
      },
      {
        title: 'Đọc truyện, vẽ đường cảm xúc',
        minutes: 10,
        instructions: [
          p('Nhóm bốn người đọc truyện, vẽ một đường lên xuống theo cảm xúc của Phong. Trên đường ấy, đánh dấu:'),
          ul(
            'ba chỗ Phong **đã có thể hỏi thêm**;',
            'chỗ khó dừng nhất, và vì sao “tiếc khoản đã đóng” lại giữ người ta ở lại;',
            'hai câu nói giúp Phong bước ra: của Trúc và của ba.',
          ),
          p(
            'Câu hỏi chung: vì sao không ai trong truyện nói “sao dại vậy”, và điều đó làm mọi chuyện khác đi thế nào?',
          ),
        ],
      },
      {
        title: 'Soi tin tuyển dụng',
        minutes: 14,
        instructions: [
          p(
            'Mỗi nhóm nhận bốn tin tuyển dụng do thầy cô soạn, ghi rõ “tin luyện tập, không có thật”: hai tin đàng hoàng, hai tin đáng ngờ. Cho mỗi tin qua bảy câu hỏi:',
          ),
          ol(
            'Tên nơi tuyển, địa chỉ, người chịu trách nhiệm có rõ không?',
            'Việc cụ thể là gì, ở đâu, giờ nào?',
            'Tiền công bao nhiêu, trả lúc nào, so với việc tương tự quanh mình có hợp lý không?',
            'Có đòi mình trả tiền trước không, dưới bất kỳ tên gọi nào?',
            'Có đòi ảnh giấy tờ, mật khẩu, mã OTP, hoặc mượn tài khoản không?',
            'Có hối “quyết ngay hôm nay” hoặc dặn đừng hỏi gia đình không?',
            'Có hẹn ở nơi vắng, đi xa, hoặc giữ giấy tờ của mình không?',
          ),
          p(
            'Dính **một** trong bốn câu cuối là đủ để bước lui. Người dưới mười tám tuổi đi làm còn được pháp luật bảo vệ riêng: nơi tuyển đàng hoàng sẽ hỏi tuổi bạn và muốn gia đình biết.',
          ),
        ],
      },
      {
        title: 'Tập câu bước lui và câu cầu cứu',
        minutes: 9,
        instructions: [
          p('Theo cặp, mỗi người nói ba câu thành tiếng, sửa cho giống giọng mình:'),
          ol(
            '“Em cần hỏi gia đình rồi trả lời anh chị sau. Nếu anh chị cần em trả lời ngay thì em xin thôi.”',
            '“Em không đóng tiền trước và không gửi ảnh giấy tờ qua mạng.”',
            '“Ba mẹ ơi, con nghĩ con bị lừa. Con chưa biết làm gì tiếp, con cần ba mẹ.”',
          ),
          p('Câu thứ ba thường khó nhất. Cho mỗi người nói lại lần nữa, lần này bạn kia chỉ đáp: “Cảm ơn con đã nói.”'),
        ],
      },
      {
        title: 'Trả lời câu hỏi',
        minutes: 7,
        instructions: [
          p(
            'Làm năm câu hỏi và chữa bài. Mỗi bạn viết vào sổ: tên một người sẽ hỏi ý kiến trước khi nhận việc, và số **111** cho lúc bị đe dọa, bị ép hay không biết nói với ai.',
          ),
        ],
      },
    ],
    quiz: [
      {
        question: 'Dấu hiệu nào một mình nó đã đủ để bạn bước lui?',
        options: [
          { text: 'Tin tuyển dụng viết sai một lỗi chính tả.' },
          { text: 'Nơi tuyển đòi đóng tiền giữ chỗ trước khi làm.', correct: true },
          { text: 'Nơi tuyển muốn gặp phụ huynh và hỏi rõ tuổi của bạn.' },
          { text: 'Công việc phải làm vào cuối tuần.' },
        ],
        explanation:
          'Đi làm là được trả tiền. Đòi bạn trả trước, dù gọi là phí gì, là lý do để dừng. Muốn gặp phụ huynh thì ngược lại, thường là dấu hiệu tốt.',
      },
      {
        question: 'Người tuyển nhờ dùng tài khoản ngân hàng của bạn để “nhận hộ tiền cho nhóm”. Nên trả lời thế nào?',
        options: [
          { text: 'Đồng ý nhưng chỉ một lần, vì tiền không phải của mình thì mình cũng không mất gì.' },
          { text: 'Đồng ý nếu được chia phần.' },
          { text: 'Từ chối: cho mượn tài khoản có thể khiến mình vướng vào việc phạm pháp.', correct: true },
        ],
        explanation:
          'Tài khoản đứng tên ai, người đó bị hỏi đầu tiên. Không cho mượn tài khoản, thẻ, SIM hay giấy tờ, dù với bất cứ lý do gì.',
      },
      {
        question: 'Bạn đã đóng một khoản và họ đòi thêm “để lấy lại khoản trước”. Nên nghĩ thế nào?',
        options: [
          {
            text: 'Khoản đã đóng không lấy lại được bằng cách đóng thêm. Dừng, giữ bằng chứng, tìm người giúp.',
            correct: true,
          },
          { text: 'Đóng nốt một lần nữa, vì dừng lúc này thì khoản trước thành ra bỏ phí mất.' },
          { text: 'Rủ thêm bạn vào để gỡ lại.' },
        ],
        explanation:
          'Tiếc khoản đã mất là cảm giác rất tự nhiên, và chính là thứ giữ người ta ở lại. Bước ra sớm là cứu phần còn lại.',
      },
      {
        question: 'Phát hiện mình bị lừa, việc nào nên làm trong giờ đầu tiên?',
        options: [
          { text: 'Xóa hết tin nhắn vì xấu hổ.' },
          { text: 'Nhờ một “dịch vụ lấy lại tiền” trên mạng.' },
          { text: 'Nhắn dọa lại người kia.' },
          {
            text: 'Gọi ngân hàng bằng số in trên thẻ, đổi mật khẩu, giữ tin nhắn, nói với người lớn, trình báo công an.',
            correct: true,
          },
        ],
        explanation:
          'Khóa đường tiền trước, giữ bằng chứng, rồi để người lớn và cơ quan chức năng cùng lo. Những lời hứa lấy lại tiền trên mạng thường là lần lừa thứ hai.',
      },
      {
        question: 'Bạn mình bị lừa mất tiền làm thêm và rất xấu hổ. Câu nào giúp được bạn?',
        options: [
          { text: '“Đã bảo rồi mà.”' },
          { text: '“Người lừa mới là người sai. Mình đi cùng cậu nói với ba mẹ nhé.”', correct: true },
          { text: '“Đừng kể với ai, người ta cười cho.”' },
        ],
        explanation:
          'Xấu hổ làm người ta im lặng, còn im lặng giúp kẻ lừa. Một người đi cùng là đủ để câu chuyện khác đi.',
      },
    ],
    reflection: 'Bạn đang mong điều gì đến mức có thể bỏ qua một câu hỏi nên hỏi? Viết câu hỏi đó ra, kẹp vào ví.',
    helpSteps: [
      'Dừng mọi khoản chuyển, ngừng trả lời, không đi gặp thêm, không ký gì thêm.',
      'Gọi ngân hàng bằng số in trên thẻ hoặc trong ứng dụng chính thức; đổi mật khẩu; không đưa mã OTP cho ai.',
      'Giữ tin nhắn, biên lai, tên tài khoản, tin tuyển dụng. Nói với một người lớn đáng tin và cùng đi trình báo công an.',
      'Gọi 111, miễn phí, 24/7, khi bạn bị ép làm việc, bị đe dọa, bị giữ giấy tờ, hoặc không biết bắt đầu từ đâu; có cả ứng dụng, Zalo của Tổng đài 111 và trang tongdai111.vn.',
      'Đang bị giữ lại, bị đe dọa hay ở nơi không an toàn: gọi 113.',
    ],
    takeHome: [
      h3('Tờ về nhà: trước khi con nhận việc đầu tiên'),
      p(
        'Con muốn đi làm thêm là tin vui. Việc của gia đình không phải là cấm, mà là cùng con đọc tờ thỏa thuận đầu đời.',
      ),
      ul(
        'Cùng con tới tận nơi một lần, gặp người chịu trách nhiệm.',
        'Hỏi giờ làm, tiền công, ngày trả, ai đưa đón nếu về tối.',
        'Không đóng tiền trước, không đưa bản gốc giấy tờ, không gửi ảnh căn cước qua tin nhắn.',
        'Thống nhất một câu mật của nhà, để con nhắn khi muốn được đón về ngay.',
      ),
      h3('Nếu con đã mất tiền'),
      p(
        'Câu đầu tiên nên là: **“Người lừa mới có lỗi, con nói ra là đúng.”** Sau đó gọi ngân hàng, giữ bằng chứng, trình báo công an. Nếu con bị đe dọa, bị ép buộc hay hoảng loạn, gọi **111** (miễn phí, 24/7); nguy hiểm tức thời gọi **113**. Đừng nhắc lại số tiền ấy mỗi bữa cơm.',
      ),
    ],
    teacherNotes: [
      p(
        'Trong lớp có thể có em đang đi làm vì nhà khó khăn thật. Giữ giọng tôn trọng, không coi việc làm thêm là ham tiền.',
      ),
      ul(
        'Bốn tin luyện tập do thầy cô tự soạn, không dùng tên công ty, số điện thoại hay đường dẫn thật. Ghi rõ “không có thật”.',
        'Không giảng chi tiết thủ đoạn; chỉ cần bảy câu hỏi và quyền bước lui.',
        'Cẩn thận với hai tin “đàng hoàng”: cho cả tin hơi sơ sài, để học sinh tập hỏi thêm chứ không chỉ gạch bỏ.',
        'Mời một phụ huynh hay chủ tiệm địa phương kể việc tuyển người đàng hoàng ra sao, nếu thuận tiện.',
        'Quy định lao động cho người chưa đủ mười tám tuổi có nhiều điều khoản; khi học sinh hỏi cụ thể, hãy cùng tra văn bản hoặc hỏi cơ quan chức năng, đừng trả lời theo trí nhớ.',
      ),
    ],
    disclosureGuidance: [
      p(
        'Học sinh bị lừa tiền thường nói rất muộn vì xấu hổ. Có khi chuyện tiền che một chuyện nặng hơn: bị đe dọa, bị ép làm việc, bị giữ giấy tờ, bị đòi hình ảnh.',
      ),
      ol(
        '**Nghe** riêng, không phán xét, không hỏi “bao nhiêu” trước tiên. “Em kể với thầy/cô là đúng. Em không có lỗi.”',
        '**Không hứa giữ bí mật.** Nói ai cần biết, vì sao, và hỏi em muốn báo cho gia đình theo cách nào.',
        '**Không tra hỏi**, không tự nhắn cho kẻ lừa. Chỉ hỏi: em có đang bị ai đe dọa, bị giữ giấy tờ, hay phải đến một nơi nào không?',
        '**Ghi lại** lời em và nhắc em giữ nguyên tin nhắn, biên lai.',
        '**Báo** người phụ trách của nhà trường trong ngày; gọi 111 khi có ép buộc, đe dọa hoặc bóc lột; nguy hiểm tức thời thì gọi 113; hướng dẫn gia đình trình báo công an.',
        '**Theo sát** sau đó: học phí, bữa ăn, việc đi lại có bị ảnh hưởng không? Kết nối nguồn hỗ trợ sẵn có của nhà trường.',
      ),
    ],
    contentWarning:
      'Bài nói về lừa tiền và cảm giác xấu hổ khi bị lừa. Nếu bạn đang ở trong chuyện này, bạn có thể gặp thầy cô riêng hoặc gọi 111.',
    materials: [
      'Bản in truyện “Bảng chấm công không có tên”',
      'Bốn tin tuyển dụng luyện tập do thầy cô soạn cho mỗi nhóm',
      'Phiếu bảy câu hỏi, mỗi người một tờ cỡ bỏ ví',
      'Bút màu để vẽ đường cảm xúc',
    ],
    readAloud:
      'Muốn tự kiếm tiền là một mong muốn đẹp. Vì thế hãy giữ nó cẩn thận. Trước khi nhận một việc trên mạng, bạn hỏi: nơi tuyển tên gì, ở đâu, ai chịu trách nhiệm? Việc cụ thể là gì, trả bao nhiêu, khi nào trả? Nếu người ta đòi bạn đóng tiền trước, xin ảnh giấy tờ, hỏi mã một lần, mượn tài khoản, hối bạn quyết ngay, hay dặn đừng hỏi gia đình, bạn bước lui. Bạn không cần xin lỗi. Nếu đã lỡ mất tiền, bạn không có lỗi, người lừa mới có lỗi. Hãy gọi ngân hàng, giữ tin nhắn, nói với một người lớn mà bạn tin và trình báo công an. Khi bị ép buộc hay đe dọa, hãy gọi số một một một, miễn phí, suốt ngày đêm. Khi nguy hiểm tức thời, gọi một một ba.',
    sources: [
      { name: 'Truyện hư cấu do ban biên tập viết; nhân vật và tình huống không có thật', kind: 'fiction' },
      { name: 'Tổng đài điện thoại quốc gia bảo vệ trẻ em 111', url: 'https://tongdai111.vn', kind: 'organisation' },
      { name: 'UKCIS, Education for a Connected World (khung tham chiếu)', kind: 'document' },
      { name: 'Thông tư 02/2025/TT-BGDĐT về Khung năng lực số cho người học', kind: 'document' },
    ],
  },
};
