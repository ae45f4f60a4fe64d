import type { LessonSeed } from '../model';
import { h3, ol, p, ul } from '../prose';

export const cs03: LessonSeed = {
  key: 'cs-03',
  code: 'CS-03',
  desk: 'portal',
  byline: ['quoc-bao'],
  tier: 'thcs',
  strands: ['thong-tin-tin-gia', 'dau-chan-so'],
  audiences: ['children', 'teachers'],
  channels: ['portal'],
  durationMinutes: 45,
  frameworks: [
    { framework: 'ukcis', reference: '11–14 · Managing online information' },
    { framework: 'ukcis', reference: '11–14 · Online reputation' },
    { framework: 'tt02-2025', reference: 'Miền năng lực Khai thác dữ liệu và thông tin' },
    { framework: 'tt02-2025', reference: 'Miền năng lực Giao tiếp và hợp tác trong môi trường số' },
    { framework: 'vn-cop-2024', reference: 'Nhóm 11–16 tuổi' },
  ],
  expertReviewer: 'Giáo viên tin học và chuyên viên tâm lý học đường (chưa thẩm định, bài mẫu)',
  reviewDueOn: '2027-06-30',
  vi: {
    title: 'Khoan bấm chia sẻ',
    standfirst:
      'Mùa mưa, nhóm chat nào cũng đầy tin nóng: có tin cứu được người, có tin chỉ làm cả xóm hoảng sợ. Bài học này đưa em ba câu hỏi, một phút dừng tay, và cách sửa sai đàng hoàng khi lỡ chia sẻ nhầm.',
    cover: {
      picture: 'rumour-magnifier',
      caption: 'Tin càng làm tim đập nhanh càng đáng được soi chậm.',
    },
    essentialQuestion: 'Trước khi chia sẻ một tin, mình cần biết gì, và ai sẽ chịu hậu quả nếu tin ấy sai?',
    objectives: [
      'Nhận ra cách một tin đánh vào nỗi sợ, cơn giận hay lòng thương để mình chia sẻ mà chưa kịp nghĩ.',
      'Dùng ba câu hỏi “Ai nói? Bằng chứng đâu? Nơi khác nói gì?” để kiểm tra một tin.',
      'Biết đính chính công khai và tử tế khi lỡ chia sẻ tin sai.',
    ],
    vocabulary: [
      {
        term: 'Tin giả',
        definition: 'Tin được dựng lên hoặc bóp méo để người đọc hiểu sai, rồi được lan truyền như tin thật.',
      },
      {
        term: 'Tin sai do nhầm lẫn',
        definition: 'Tin không đúng nhưng người chia sẻ tin là thật. Vô ý vẫn có thể gây hại.',
      },
      {
        term: 'Nguồn gốc',
        definition: 'Người hoặc cơ quan đầu tiên đưa tin, có tên, có ngày giờ, chịu trách nhiệm về điều đã nói.',
      },
      {
        term: 'Ảnh lạc ngữ cảnh',
        definition: 'Ảnh thật nhưng chụp ở nơi khác, lúc khác, được gắn vào một câu chuyện mới.',
      },
      { term: 'Đính chính', definition: 'Nói rõ mình đã đưa điều gì sai, điều đúng là gì, ở chính nơi mình đã đưa.' },
    ],
    storyTitle: 'Cái tin lúc chín giờ tối',
    story: [
      p('_Truyện hư cấu. Vy, Tú, cậu Ba và trận mưa trong truyện không có thật._'),
      p(
        'Mưa từ chiều. Chín giờ tối, nhóm gia đình của Vy nhảy lên một tin thoại giọng gấp gáp: nước sắp về ngập tới mái, mọi người gửi ngay cho người thân. Kèm theo là tấm ảnh một con đường chìm trong nước, xe máy nổi lềnh bềnh. Vy thấy tim mình đập mạnh. Ngón tay em đã đặt sẵn trên nút chuyển tiếp.',
      ),
      p(
        'Em dừng lại vì một chi tiết: người trong tin thoại không xưng tên, không nói con sông nào, nước về lúc mấy giờ. Vy đưa cậu Ba xem. Hai cậu cháu phóng to tấm ảnh: biển hiệu trên phố viết bằng một thứ tiếng không phải tiếng Việt. Cậu mở trang thông tin chính thức của thành phố và bản tin dự báo thời tiết; ngoài đầu ngõ, loa truyền thanh vừa đọc thông báo. Có mưa lớn, bà con vùng thấp trũng nên kê cao đồ đạc. Không có chỗ nào nói nước ngập tới mái.',
      ),
      p(
        'Cậu Ba kê lại bao gạo và rút mấy phích cắm ở dưới thấp. “Tin thật thì mình làm theo tin thật,” cậu nói. Vy viết vào nhóm: “Ảnh này không phải ở mình. Đây là thông báo chính thức, mọi người xem giúp,” rồi gửi kèm đường dẫn.',
      ),
      p(
        'Tú, bạn Vy, đã lỡ chuyển tấm ảnh vào nhóm lớp. Bà một bạn trong lớp hoảng, đòi dọn đồ đi ngay giữa đêm mưa. Tú muốn lặng lẽ xóa đi cho xong. Nghĩ một lúc, Tú viết: “Lúc nãy mình gửi ảnh sai, ảnh không chụp ở Huế. Mình xin lỗi vì làm mọi người lo. Thông báo đúng ở đây.” Có người thả tim. Bạn có bà bị hoảng nhắn: “Bà tớ yên tâm rồi, cảm ơn cậu.”',
      ),
    ],
    activities: [
      {
        title: 'Khởi động: nhiệt kế cảm xúc',
        minutes: 6,
        instructions: [
          p(
            'Thầy cô đọc ba dòng tít **do bài học đặt ra, không có thật**. Sau mỗi dòng, học sinh giơ tay cao hay thấp theo mức muốn chia sẻ ngay.',
          ),
          ul(
            '“Sáng mai toàn thành phố nghỉ học, chia sẻ gấp kẻo trễ!”',
            '“Chú chó đứng chờ chủ suốt mười năm, ai không khóc là không có trái tim.”',
            '“Thư viện đổi giờ mở cửa vào thứ Bảy.”',
          ),
          p(
            'Hỏi: dòng nào làm tay giơ cao nhất, vì nó quan trọng hay vì nó đánh vào cảm xúc? Quy ước chung: **cảm xúc lên cao thì tay dừng lại**.',
          ),
        ],
      },
      {
        title: 'Đọc truyện, tìm chỗ Vy dừng tay',
        minutes: 9,
        instructions: [
          p('Đọc truyện theo nhóm ba. Ghi lại:'),
          ol(
            'Hai chi tiết khiến Vy nghi ngờ.',
            'Ba nơi hai cậu cháu dùng để đối chiếu.',
            'Việc thật mà gia đình vẫn phải làm, dù tin kia sai.',
          ),
          p(
            'Chốt: kiểm tra tin không phải để ngồi yên. Trong mưa bão, ta nghe theo thông báo chính thức và người có trách nhiệm tại chỗ, làm ngay việc cần làm.',
          ),
        ],
      },
      {
        title: 'Ba trạm kiểm chứng',
        minutes: 15,
        instructions: [
          p(
            'Mỗi nhóm nhận ba thẻ tin do thầy cô soạn sẵn, có ghi “thẻ luyện tập, không phải tin thật”, rồi đi qua ba trạm, mỗi trạm năm phút:',
          ),
          ul(
            '**Ai nói?** Có tên người hoặc cơ quan không? Trang ấy là trang gì, có phần giới thiệu và liên hệ không?',
            '**Bằng chứng đâu?** Ảnh, số, lời kể từ đâu ra? Ngày nào? Biển hiệu, mùa, cảnh vật có khớp không?',
            '**Nơi khác nói gì?** Báo, đài, trang chính thức có đưa không? Nếu chỉ một nơi nói thì sao?',
          ),
          p(
            'Cuối mỗi trạm, dán một chấm: xanh là tin được, vàng là chưa đủ, đỏ là không tin. Chấm vàng là câu trả lời đàng hoàng: **chưa biết thì chưa chia sẻ**.',
          ),
        ],
      },
      {
        title: 'Viết lời đính chính',
        minutes: 8,
        instructions: [
          p('Mỗi em viết lời đính chính cho Tú, hoặc cho một tình huống tự nghĩ ra, đủ bốn ý:'),
          ol('Mình đã đưa điều gì.', 'Điều đó sai ở đâu.', 'Điều đúng là gì, xem ở đâu.', 'Một lời xin lỗi ngắn.'),
          p('Đọc cho bạn bên cạnh nghe. Bạn chấm một điểm duy nhất: đọc xong, người nghe có biết điều đúng không?'),
        ],
      },
      {
        title: 'Trả lời câu hỏi',
        minutes: 7,
        instructions: [
          p(
            'Làm năm câu hỏi, chữa bài tại chỗ. Mỗi em nói một câu: “Từ nay trước khi chia sẻ, mình sẽ…”. Thầy cô nhắc: tin liên quan tới sự an toàn của chính em, hoặc làm em sợ, thì kể với người lớn hoặc gọi 111.',
          ),
        ],
      },
    ],
    quiz: [
      {
        question: 'Tin nào đáng nghi nhất?',
        options: [
          { text: 'Tin có tên cơ quan, ngày giờ, và trang chính thức cũng đăng.' },
          { text: 'Tin thoại không xưng tên, không rõ nơi nào, hối “gửi ngay cho mọi người”.', correct: true },
          { text: 'Tin ngắn, đọc hơi chán, nói thư viện đổi giờ mở cửa, có ghi nơi ra thông báo.' },
        ],
        explanation:
          'Không rõ ai nói, không rõ ở đâu, lại hối thúc chia sẻ: ba điều ấy đi cùng nhau là lý do để dừng tay.',
      },
      {
        question: 'Tấm ảnh ngập nước là ảnh thật, nhưng chụp ở một nơi khác. Đó là gì?',
        options: [
          { text: 'Vẫn là tin thật, vì ảnh thật.' },
          { text: 'Là quảng cáo.' },
          { text: 'Là ảnh lạc ngữ cảnh: ảnh thật bị gắn vào câu chuyện sai.', correct: true },
        ],
        explanation: 'Ảnh không cần bị chỉnh sửa vẫn có thể nói dối, chỉ cần đặt sai chỗ, sai thời điểm.',
      },
      {
        question: 'Kiểm tra rồi mà em vẫn chưa biết tin đúng hay sai. Em nên làm gì?',
        options: [
          { text: 'Chưa chia sẻ; nếu tin quan trọng thì hỏi người lớn hoặc chờ thông báo chính thức.', correct: true },
          { text: 'Chia sẻ kèm chữ “không biết đúng không”.' },
          { text: 'Chia sẻ vào nhóm kín thôi.' },
        ],
        explanation:
          'Dòng “không biết đúng không” thường rơi mất ở lần chuyển tiếp sau, còn cái tin thì đi tiếp. Chưa biết là một câu trả lời tốt.',
      },
      {
        question: 'Em lỡ chia sẻ tin sai vào nhóm lớp. Cách nào tử tế nhất?',
        options: [
          { text: 'Lặng lẽ xóa rồi coi như chưa có gì, vì nhắc lại chỉ khiến thêm người để ý tới tin ấy.' },
          { text: 'Đổ cho người đã gửi cho mình.' },
          { text: 'Đợi có ai hỏi rồi mới nói.' },
          { text: 'Đính chính ngay trong nhóm đó: sai chỗ nào, đúng là gì, kèm lời xin lỗi.', correct: true },
        ],
        explanation:
          'Xóa đi thì những người đã đọc vẫn tin điều sai. Đính chính ở đúng nơi mình đã đưa là cách sửa có tác dụng nhất.',
      },
      {
        question:
          'Một bài đăng nêu tên và ảnh một bạn học sinh, nói bạn ấy ăn cắp, kêu gọi mọi người chia sẻ. Em làm gì?',
        options: [
          { text: 'Chia sẻ kèm lời nhắc “chưa rõ thực hư”, để ai quen bạn ấy biết mà giữ gìn đồ đạc cho cẩn thận.' },
          {
            text: 'Không chia sẻ, báo cáo bài đăng, nói với thầy cô hoặc người lớn; cần tư vấn thì gọi 111.',
            correct: true,
          },
          { text: 'Vào bình luận hỏi bạn ấy có thật không.' },
        ],
        explanation:
          'Dù đúng hay sai, bêu tên một bạn lên mạng làm hại bạn ấy rất lâu. Việc này để người lớn có trách nhiệm xử lý.',
      },
    ],
    reflection:
      'Gần đây có tin nào khiến em muốn chia sẻ thật nhanh? Nó đánh vào nỗi sợ, cơn giận hay lòng thương của em?',
    helpSteps: [
      'Tin làm em sợ hay buồn: đặt máy xuống, rời màn hình một lát.',
      'Đưa người lớn đáng tin xem và cùng kiểm tra ở nguồn chính thức.',
      'Tin bịa đặt về chính em hoặc bạn em: chụp màn hình, đừng cãi trong phần bình luận, báo cáo bài đăng, kể với ba mẹ, thầy cô.',
      'Gọi 111 nếu em bị bêu xấu, bị đe dọa, hoặc không biết hỏi ai: miễn phí, 24/7; có cả ứng dụng, Zalo của Tổng đài 111 và trang tongdai111.vn.',
      'Có nguy hiểm ngay lúc này: nghe theo người lớn, người có trách nhiệm tại chỗ và gọi 113.',
    ],
    takeHome: [
      h3('Tờ về nhà: một phút của cả gia đình'),
      p(
        'Trong nhà, ai cũng có lúc chuyển nhầm tin, kể cả người lớn. Tuần này, mời cả nhà thử **một phút dừng tay**: trước khi gửi tin vào nhóm gia đình, hỏi to ba câu.',
      ),
      ol('Ai nói?', 'Bằng chứng đâu?', 'Nơi khác nói gì?'),
      p(
        'Nếu con phát hiện ba mẹ chia sẻ nhầm, xin hãy cảm ơn con. Một đứa trẻ được sửa lời người lớn một cách lễ phép cũng sẽ biết nhận sai đàng hoàng.',
      ),
      h3('Mùa mưa lũ'),
      p(
        'Cả nhà thống nhất trước sẽ nghe tin ở đâu: loa truyền thanh, báo, đài, trang chính thức của thành phố. Viết ra và dán gần tủ lạnh.',
      ),
      p(
        'Nếu tin đồn nhắm vào con hoặc bạn của con, giữ lại bằng chứng, trao đổi với nhà trường và gọi **111** (miễn phí, 24/7). Nguy hiểm tức thời: **113**.',
      ),
    ],
    teacherNotes: [
      p(
        'Thẻ luyện tập nên do thầy cô tự soạn quanh chuyện vô hại (giờ mở cửa, lễ hội, thời tiết). Không dùng tin giả thật đang lan truyền, vì học sinh có thể nhớ cái tin mà quên lời bác bỏ.',
      ),
      ul(
        'Tránh biến bài học thành “đừng tin gì cả”. Mục tiêu là **tin có cơ sở**, không phải nghi ngờ tất cả.',
        'Tránh cười người lớn tuổi chia sẻ nhầm. Ai cũng có lúc nhầm; quan trọng là sửa.',
        'Nếu lớp không có mạng, in sẵn ảnh chụp trang chủ của báo và trang chính thức cho trạm ba.',
        'Với em nhanh: cho so sánh cùng một việc được hai tờ báo đưa khác nhau thế nào về chi tiết và cách dùng từ.',
        'Bài nối tiếp ở bậc trung học phổ thông là PT-01, về hình và tiếng do máy dựng.',
      ),
    ],
    disclosureGuidance: [
      p(
        'Trong lúc nói về tin đồn, có em sẽ nhận ra mình đang là nạn nhân của một bài bêu xấu, hoặc đang sợ một lời dọa trên mạng.',
      ),
      ol(
        '**Nghe** ở chỗ riêng, cảm ơn em đã nói.',
        '**Không hứa giữ kín**; nói rõ ai cần biết để giúp em.',
        '**Không tra hỏi** và không bắt em chứng minh tin đồn là sai. Việc ấy không phải của em.',
        '**Không mở bài đăng trước lớp**, không chuyển tiếp để “cho đồng nghiệp xem”.',
        '**Báo** người phụ trách của nhà trường trong ngày, cùng gia đình lưu bằng chứng và báo cáo bài đăng; gọi 111 để được hướng dẫn. Có đe dọa hoặc nguy hiểm tức thời thì gọi 113.',
      ),
    ],
    contentWarning: 'Truyện có cảnh mưa lũ và một người lớn tuổi bị hoảng sợ vì tin đồn. Không có thương vong.',
    materials: [
      'Bản in truyện “Cái tin lúc chín giờ tối”',
      'Mỗi nhóm ba thẻ tin luyện tập do thầy cô soạn',
      'Chấm dán xanh, vàng, đỏ',
      'Một máy có mạng cho trạm ba, hoặc bản in trang chủ báo và trang chính thức',
    ],
    readAloud:
      'Tối mưa, một tin thoại gấp gáp nhảy vào nhóm gia đình. Tay ta muốn bấm chia sẻ ngay. Xin dừng một phút và hỏi ba câu. Ai nói? Bằng chứng đâu? Nơi khác nói gì? Tin không có tên người nói, không rõ ở đâu, lại hối ta gửi gấp, là tin cần soi chậm. Ảnh thật vẫn có thể bị đặt sai chỗ. Chưa biết thì chưa chia sẻ. Còn nếu lỡ gửi nhầm, ta đính chính ngay ở chỗ đã gửi: sai điều gì, đúng là gì, và một lời xin lỗi. Khi mưa bão, ta nghe theo thông báo chính thức và người có trách nhiệm tại chỗ. Nếu tin đồn nhắm vào chính em, em không có lỗi. Hãy kể với một người lớn mà em tin, hoặc gọi số một một một, miễn phí, suốt ngày đêm. Khi có nguy hiểm tức thời, gọi một một ba.',
    sources: [
      { name: 'Truyện hư cấu do ban biên tập viết; nhân vật và tình huống không có thật', kind: 'fiction' },
      { name: 'Tổng đài điện thoại quốc gia bảo vệ trẻ em 111', url: 'https://tongdai111.vn', kind: 'organisation' },
      { name: 'UKCIS, Education for a Connected World (khung tham chiếu)', kind: 'document' },
      { name: 'Thông tư 02/2025/TT-BGDĐT về Khung năng lực số cho người học', kind: 'document' },
    ],
  },
};
