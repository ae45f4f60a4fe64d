import type { LessonSeed } from '../model';
import { h3, ol, p, ul } from '../prose';

export const t203: LessonSeed = {
  key: 't2-03',
  code: 'T2-03',
  desk: 'portal',
  byline: ['quoc-bao', 'thu-ha'],
  tier: 'tieu-hoc-2',
  strands: ['lua-dao-tro-choi-tien', 'rieng-tu-bao-mat'],
  audiences: ['children', 'parents', 'teachers'],
  channels: ['portal'],
  durationMinutes: 35,
  frameworks: [
    { framework: 'ukcis', reference: 'Privacy and Security (band 7–11)' },
    { framework: 'ukcis', reference: 'Managing Online Information (band 7–11)' },
    { framework: 'tt02-2025', reference: 'Miền năng lực: An toàn' },
    { framework: 'vn-cop-2024', reference: 'Nhóm trẻ từ 6 đến 11 tuổi' },
  ],
  expertReviewer: 'Chuyên viên an toàn thông tin cho trường học (chưa thẩm định, bài mẫu)',
  reviewDueOn: '2027-06-30',
  prerequisites: ['t2-01'],
  vi: {
    title: 'Kim cương không đồng',
    standfirst:
      'Kim cương trong trò chơi đổi ra được bao nhiêu cái bánh? Học sinh lớp 4–5 làm toán với những viên đá lấp lánh, lật tẩy bốn mẹo giục bấm, nghe chuyện Sáo bị lừa mà không bị mắng, và biết làm gì trong mười phút đầu tiên.',
    cover: {
      picture: 'scam-hook',
      caption: 'Thứ gì miễn phí mà đòi mật khẩu thì không miễn phí.',
    },
    essentialQuestion: 'Vì sao có những món quà trên mạng làm mình mất nhiều hơn được?',
    objectives: [
      'Em đổi được “kim cương” trong trò chơi ra tiền thật để thấy giá của nó.',
      'Em chỉ ra bốn mẹo giục bấm: quà không đồng, đồng hồ chạy lùi, “chỉ còn một”, “hỏi nhanh cái mã”.',
      'Em biết dừng, kể với người lớn và không tự trách khi bị lừa.',
    ],
    vocabulary: [
      {
        term: 'Tiền trong trò chơi',
        definition: 'Xu, kim cương, ngọc… phải mua bằng tiền thật hoặc đổi bằng thời gian chơi.',
      },
      {
        term: 'Rương may rủi',
        definition: 'Chiếc hộp phải trả tiền mới mở, mở rồi mới biết có gì. Thường không phải món mình mong.',
      },
      { term: 'Mã xác nhận', definition: 'Dãy số gửi về điện thoại để chứng tỏ mình là chủ. Không đọc cho bất cứ ai.' },
      {
        term: 'Lừa đảo',
        definition: 'Nói dối để lấy tiền hoặc thông tin của người khác. Người lừa mới là người có lỗi.',
      },
    ],
    storyTitle: 'Sáo và một nghìn viên kim cương',
    story: [
      p(
        'Sáo mê trò chơi nuôi rồng. Con rồng của Sáo tên Mì Tôm, vảy vàng, râu xoăn, chỉ thiếu đôi cánh. Đôi cánh giá một nghìn viên kim cương.',
      ),
      p(
        'Chiều thứ Sáu, một ô sáng rực hiện ra: “Chúc mừng! Bạn được tặng 1.000 kim cương, 0 đồng! Còn 5 phút!” Chiếc đồng hồ bên cạnh chạy lùi: bốn phút năm mươi chín, bốn phút năm mươi tám…',
      ),
      p(
        'Tim Sáo đập thình thịch. Ô sáng hỏi tên tài khoản. Sáo gõ. Hỏi mật khẩu. Sáo gõ. Rồi điện thoại của mẹ kêu “ting”, một dãy số hiện lên. Ô sáng viết: “Đọc mã để nhận quà. Nhanh!” Sáo gõ luôn dãy số.',
      ),
      p('Không có kim cương nào cả. Mì Tôm cũng biến mất. Màn hình ghi: “Sai mật khẩu.”'),
      p(
        'Sáo ngồi im. Bụng Sáo như có cục đá. Tối, Sáo không ăn bánh lọc, món Sáo thích nhất. Mệ nhìn Sáo, đẩy đĩa bánh qua một bên, nói nhỏ: “Có chuyện chi mà nặng hơn đĩa bánh của mệ rứa con?”',
      ),
      p('Sáo òa khóc: “Con làm mất Mì Tôm. Con đọc mã của mẹ. Tại con ngu.”'),
      p(
        '“Khoan,” mệ nói. “Hồi trước ra chợ, mệ từng mua nhầm trứng giả của một người khéo miệng. Mệ có ngu không?” Sáo lắc đầu. “Rứa thì con cũng không. Người đi lừa mới là người có lỗi. Chừ mình đi gặp mẹ.”',
      ),
      p(
        'Mẹ không la. Mẹ làm bốn việc thật nhanh: khóa thẻ, gọi ngân hàng theo số in trên thẻ, đổi mật khẩu, chụp lại ô sáng ấy. Hai mươi phút trước đã có người thử mua đồ bằng thẻ của mẹ, nhưng ngân hàng chặn kịp. Sáng mai mẹ sẽ ra công an trình báo.',
      ),
      p(
        'Một tuần sau, những người làm trò chơi trả lại tài khoản. Mì Tôm về nhà, râu vẫn xoăn, vẫn chưa có cánh. Sáo lấy giấy vàng, cắt một đôi cánh, dán lên tường ngay trên chiếc máy tính. “Cánh này mười nghìn đồng tiền giấy màu,” Sáo nói với mệ, “mà không ai lấy mất được.”',
      ),
      p('_Truyện hư cấu. Sáo, con rồng Mì Tôm, mệ và trò chơi nuôi rồng đều là tưởng tượng._'),
    ],
    activities: [
      {
        title: 'Nghe truyện cùng chiếc đồng hồ',
        minutes: 8,
        instructions: [
          p(
            'Giáo viên đọc. Đến đoạn đồng hồ chạy lùi, cả lớp cùng đếm ngược từ năm, nhanh dần. Dừng phắt. Hỏi: “Lúc đếm, em có nghĩ được gì không?”',
          ),
          p('Chốt: đồng hồ chạy lùi để em không kịp nghĩ. Em có quyền chậm lại.'),
        ],
      },
      {
        title: 'Toán kim cương',
        minutes: 8,
        instructions: [
          p(
            'Trong trò chơi tưởng tượng của lớp mình, 100 kim cương giá 20.000 đồng; một cái bánh giá 5.000 đồng. Làm theo cặp:',
          ),
          ol(
            'Đôi cánh 1.000 kim cương là bao nhiêu tiền? (200.000 đồng)',
            'Bằng bao nhiêu cái bánh? (40 cái)',
            'Một rương may rủi giá 50 kim cương. Mở mười rương vẫn chưa có cánh. Đã tiêu bao nhiêu tiền? (100.000 đồng)',
            'Em sẽ làm gì khác với số tiền đó? Không có đáp án sai.',
          ),
          p('Giá là giá bịa để làm toán. Không so nhà ai nạp nhiều, nhà ai nạp ít.'),
        ],
      },
      {
        title: 'Lật tẩy bốn mẹo',
        minutes: 9,
        instructions: [
          p('Mỗi nhóm nhận một ô quảng cáo vẽ tay do giáo viên làm, rồi dán nhãn vào mẹo tìm thấy:'),
          ul(
            '**Quà không đồng:** cho không mà lại đòi mật khẩu.',
            '**Đồng hồ chạy lùi:** giục cho em khỏi nghĩ.',
            '**“Chỉ còn một”:** làm em sợ mất phần.',
            '**“Hỏi nhanh cái mã”:** đòi dãy số trong máy ba mẹ.',
          ),
          p('Nhóm vẽ lại ô ấy thành ô nói thật. Ví dụ: “Bấm vào đây, tôi lấy tài khoản của bạn.”'),
        ],
      },
      {
        title: 'Đố vui',
        minutes: 6,
        instructions: [p('Làm cá nhân, chữa chung. Câu nào nhiều em chọn khác nhau thì bàn lâu hơn.')],
      },
      {
        title: 'Luật ba giây',
        minutes: 3,
        instructions: [
          p('Cả lớp đứng lên, thở vào một nhịp, thở ra hai nhịp, nói: “Khoan. Ai cho? Mình hỏi đã!” Tập ba lần.'),
        ],
      },
    ],
    quiz: [
      {
        question: 'Ô quà “0 đồng” hỏi mật khẩu của em. Điều đó có nghĩa là gì?',
        options: [
          { text: 'Quà sắp tới rồi' },
          { text: 'Có người muốn vào tài khoản của em', correct: true },
          { text: 'Trò chơi bị chậm' },
        ],
        explanation: 'Tặng quà thì không cần mật khẩu. Ai hỏi mật khẩu là muốn mở cửa nhà em.',
      },
      {
        question: 'Đồng hồ chạy lùi trong ô quảng cáo dùng để làm gì?',
        options: [
          { text: 'Nhắc em giờ đi ngủ' },
          { text: 'Giúp em chơi công bằng' },
          { text: 'Làm em vội, không kịp nghĩ', correct: true },
        ],
        explanation: 'Vội thì dễ bấm. Món nào tốt thật thì mai hỏi ba mẹ xong vẫn còn tốt.',
      },
      {
        question: 'Mã xác nhận gửi về máy của mẹ được đọc cho ai?',
        options: [
          { text: 'Không đọc cho ai, đưa máy cho mẹ', correct: true },
          { text: 'Cho người nói mình là nhân viên trò chơi' },
          { text: 'Cho bạn thân' },
        ],
        explanation: 'Mã là chìa khóa nhà của mẹ. Người làm trò chơi thật không hỏi mã.',
      },
      {
        question: 'Một rương giá 50 kim cương. 100 kim cương giá 20.000 đồng. Mở bốn rương hết bao nhiêu tiền thật?',
        options: [
          { text: '20.000 đồng' },
          { text: '40.000 đồng', correct: true },
          { text: '0 đồng, vì là kim cương' },
          { text: '80.000 đồng' },
        ],
        explanation: 'Bốn rương là 200 kim cương, tức hai gói 20.000 đồng: 40.000 đồng. Kim cương cũng là tiền.',
      },
      {
        question: 'Sáo đã lỡ đọc mã. Việc nào giúp được nhiều nhất?',
        options: [
          { text: 'Chờ xem có sao không' },
          { text: 'Tự nạp thêm tiền để lấy lại' },
          { text: 'Kể với người lớn ngay để khóa thẻ, đổi mật khẩu', correct: true },
        ],
        explanation: 'Kể càng sớm, giữ lại được càng nhiều. Bị lừa không phải lỗi của em.',
      },
    ],
    reflection: 'Em đã bao giờ bấm vì sợ hết giờ hay sợ mất phần chưa? Lần sau, em sẽ nói câu gì với chính mình?',
    helpSteps: [
      'Dừng tay. Không gõ thêm, không nạp thêm để gỡ lại.',
      'Kể ngay với người lớn em tin. Bị lừa là chuyện có thể xảy ra với bất cứ ai; em không có lỗi.',
      'Để người lớn khóa thẻ, đổi mật khẩu, chụp lại màn hình, báo cho trò chơi và báo công an.',
      'Có người dọa em, bắt em trả tiền hay bắt em giấu: gọi 111, không mất tiền, ngày đêm đều được. Nguy hiểm trước mắt: gọi 113.',
    ],
    takeHome: [
      h3('Mười phút đầu tiên, nếu con bị lừa'),
      ol(
        '**Cảm ơn con đã kể.** Tiền tính sau.',
        '**Khóa thẻ hoặc tài khoản,** gọi ngân hàng theo số in trên thẻ hay trong ứng dụng chính thức, không gọi số trong tin nhắn lạ.',
        '**Đổi mật khẩu** trò chơi, hộp thư, và mọi nơi dùng chung mật khẩu ấy.',
        '**Giữ bằng chứng:** chụp màn hình, ngày giờ. Trình báo công an nơi gần nhất.',
      ),
      h3('Đặt sẵn hàng rào'),
      ul(
        'Không lưu thẻ trong máy con dùng. Bật yêu cầu mật khẩu cho mỗi lần mua.',
        'Tắt hiện nội dung tin nhắn trên màn hình khóa, để mã xác nhận không lộ.',
        'Cho con một khoản nhỏ tự quyết mỗi tháng và cùng ghi sổ. Con học được nhiều hơn là bị cấm hết.',
        'Cùng chơi một lúc, xem rương may rủi hiện ra thế nào. Nói cho con biết nó được làm ra để mình muốn mở nữa.',
      ),
      p('Con bị dọa, bị ép trả tiền hay rơi vào sợ hãi: gọi [Tổng đài 111](https://tongdai111.vn), miễn phí, 24/7.'),
    ],
    teacherNotes: [
      ul(
        'Dùng ô quảng cáo tự vẽ. Không mở đường dẫn lừa đảo thật cho các em xem.',
        'Đừng hỏi “Ai từng nạp tiền?”. Có em nạp lén, có em không có tiền nạp; cả hai đều dễ xấu hổ.',
        'Sáo tự gọi mình là ngu. Dừng ở đó, hỏi lớp: “Mình nói gì với một người bạn đang nghĩ như vậy?”',
        'Phần toán chỉnh theo sức lớp. Lớp 4 có thể bỏ câu rương.',
        'Không nêu tên trò chơi thật là tốt hay xấu. Bốn mẹo dùng được cho trò nào cũng vậy.',
      ),
    ],
    disclosureGuidance: [
      p(
        'Học sinh có thể kể đã lấy tiền nhà để nạp, hoặc đang bị ai đó bắt trả nợ trong trò chơi. Việc thứ hai có thể là bị ép buộc.',
      ),
      ol(
        'Nghe riêng. “Cảm ơn em đã kể. Mình sẽ tìm cách gỡ, em không phải lo một mình.”',
        'Không tra hỏi số tiền, không trách. Không hứa giữ bí mật; nói cô cần báo ai.',
        'Nếu em sợ bị đánh khi ba mẹ biết, hãy nói điều đó với người phụ trách bảo vệ trẻ em của trường trước khi gọi về nhà.',
        'Có người dọa, đòi hình, đòi gặp để xóa nợ: giữ nguyên tin nhắn, không trả tiền, không trả lời. Gọi 111 trong buổi đó.',
        'Em đang bị đe dọa tính mạng, hoặc nói không muốn sống: không để em ở một mình, gọi 113, báo gia đình và gọi 111.',
      ),
    ],
    contentWarning: 'Bài nói về việc bị lừa trong trò chơi và cảm giác tự trách. Kết chuyện an lành.',
    materials: [
      'Bốn ô quảng cáo vẽ tay, khổ lớn',
      'Nhãn dán ghi tên bốn mẹo',
      'Phiếu toán kim cương cho mỗi cặp',
      'Bút màu, giấy vàng để cắt đôi cánh (nếu còn giờ)',
    ],
    readAloud:
      'Các em thân mến! Kim cương trong trò chơi cũng mua bằng tiền thật. Gặp món quà không đồng, em thở một nhịp và nói: khoan, ai cho, mình hỏi đã. Quà không đồng mà đòi mật khẩu là mẹo thứ nhất. Đồng hồ chạy lùi là mẹo thứ hai. Câu chỉ còn một là mẹo thứ ba. Hỏi nhanh cái mã là mẹo thứ tư. Mã xác nhận trong máy của mẹ, em không đọc cho ai hết. Lỡ bấm rồi, em kể ngay với người lớn để khóa thẻ, đổi mật khẩu. Kể càng sớm, giữ lại được càng nhiều. Người đi lừa mới là người có lỗi. Có ai dọa em, bắt em trả tiền, em gọi một một một, không mất tiền, ngày đêm đều có người nghe. Nguy hiểm ngay trước mắt, gọi một một ba.',
    sources: [
      { name: 'Truyện “Sáo và một nghìn viên kim cương”: hư cấu, viết riêng cho bài học', kind: 'fiction' },
      { name: 'UKCIS, Education for a Connected World', kind: 'document' },
      { name: 'Thông tư 02/2025/TT-BGDĐT, khung năng lực số cho người học', kind: 'document' },
      { name: 'Tổng đài điện thoại quốc gia bảo vệ trẻ em 111', url: 'https://tongdai111.vn', kind: 'organisation' },
    ],
  },
};
