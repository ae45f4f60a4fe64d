import type { LessonSeed } from '../model';
import { h3, ol, p, ul } from '../prose';

export const nl03: LessonSeed = {
  key: 'nl-03',
  code: 'NL-03',
  desk: 'portal',
  byline: ['hoang-lan'],
  tier: 'nguoi-lon',
  strands: ['suc-khoe-an-sinh-so', 'phong-chong-xam-hai', 'bat-nat-tren-mang'],
  audiences: ['parents', 'teachers'],
  channels: ['portal'],
  durationMinutes: 20,
  frameworks: [
    { framework: 'ukcis', reference: 'Health, well-being and lifestyle (bốn nhóm tuổi 4–7, 7–11, 11–14, 14–18)' },
    { framework: 'ukcis', reference: 'Online bullying (bốn nhóm tuổi 4–7, 7–11, 11–14, 14–18)' },
    { framework: 'vn-cop-2024', reference: 'Các nhóm dưới 6 tuổi, 6–11 tuổi, 11–16 tuổi' },
  ],
  expertReviewer: 'Chuyên viên tâm lý lâm sàng trẻ em (chưa thẩm định, bài mẫu)',
  reviewDueOn: '2027-06-30',
  prerequisites: ['nl-01'],
  vi: {
    title: 'Khi con bỗng khác đi',
    standfirst:
      'Con ít nói hơn, ngủ ít hơn, giật mình khi điện thoại rung. Có thể chỉ là tuổi lớn, cũng có thể con đang cần giúp. Bài này giúp người lớn nhìn ra những đổi khác, đỡ con trong giờ đầu tiên, và biết khi nào gọi 111.',
    cover: {
      picture: 'phone-night',
      caption: 'Một ánh đèn ở hành lang đôi khi nói thay câu: ba mẹ còn thức.',
    },
    essentialQuestion: 'Con đang khác đi ở chỗ nào, và trong giờ đầu tiên mình cần làm gì, không làm gì?',
    objectives: [
      'Nhận ra những đổi khác kéo dài ở con so với chính con, và không vội gán nguyên nhân.',
      'Thực hành ba việc của giờ đầu tiên: ở bên, nghe, giữ an toàn.',
      'Biết khi nào tự theo dõi, khi nào gọi 111 hay tìm hỗ trợ chuyên môn, khi nào gọi 113.',
    ],
    vocabulary: [
      {
        term: 'Dấu hiệu đổi khác',
        definition:
          'Điều khác với nếp thường ngày của chính con, kéo dài hoặc dồn dập, không phải so với con nhà người.',
      },
      {
        term: 'Sơ cứu tâm lý',
        definition:
          'Những việc đầu tiên bất cứ người lớn nào cũng làm được: có mặt, lắng nghe, giữ an toàn, kết nối người giúp.',
      },
      {
        term: 'Tiết lộ',
        definition:
          'Lúc trẻ nói ra, hoặc để lộ qua hành vi, rằng mình đang bị hại. Có khi trẻ kể từng mẩu, rồi rút lại.',
      },
      {
        term: 'Người hỗ trợ chuyên môn',
        definition: 'Người phụ trách tư vấn tâm lý ở trường, nhân viên công tác xã hội, bác sĩ, chuyên viên tâm lý.',
      },
    ],
    storyTitle: 'Ba tuần không nghe con hát',
    story: [
      p('_Truyện hư cấu. Thư, mẹ Thư và thầy Khang là nhân vật hư cấu._'),
      p(
        'Thư mười ba tuổi, hay hát khi rửa chén. Mẹ nhớ ra điều đó vào một tối yên ắng: đã ba tuần không nghe con hát. Rồi mẹ nhớ thêm mấy chuyện khác. Con ăn nửa chén. Con nói đau bụng vào sáng thứ Hai. Con úp điện thoại xuống bàn, mà hễ rung là giật mình. Từng chuyện một thì nhỏ. Đặt cạnh nhau, chúng làm mẹ lạnh sống lưng.',
      ),
      p(
        'Mẹ không vào phòng con lục máy. Tối đó mẹ rủ con xếp áo quần, vừa xếp vừa nói: “Mẹ thấy dạo này con ăn ít, ngủ ít, và mẹ không nghe con hát nữa. Mẹ không biết vì sao. Mẹ chỉ muốn con biết là mẹ ở đây, chuyện gì mẹ cũng nghe được.” Thư lắc đầu: “Không có gì đâu.” Mẹ nói: “Ừ. Khi nào con muốn nói, nửa đêm cũng được.” Mẹ để đèn hành lang.',
      ),
      p(
        'Hai đêm sau, quá mười một giờ, Thư đứng ở cửa. Có người trên mạng cứ nhắn cho con, có bạn trong lớp hùa theo, và có lúc con nghĩ giá mà mình biến mất. Tim mẹ như rơi xuống. Mẹ kéo con ngồi sát bên: “Cảm ơn con. Con không có lỗi gì hết. Khi con nói biến mất, con có nghĩ tới chuyện không muốn sống nữa không?” Thư gật, khóc. Mẹ ôm con. “Mẹ ở đây. Đêm nay mẹ nằm với con.”',
      ),
      p(
        'Mẹ không hỏi thêm tên ai. Mẹ gọi 111 ngay đêm ấy, bật loa ngoài khi Thư đồng ý. Người trực hướng dẫn cách giữ con an toàn, và nơi nên đưa con tới khám. Sáng ra, mẹ xin nghỉ làm, đưa con đi, rồi gặp thầy Khang, người phụ trách tư vấn tâm lý ở trường.',
      ),
      p(
        'Chuyện không hết trong một tuần. Nhưng một chiều nọ, trong tiếng nước chảy, mẹ nghe nửa câu hát. Mẹ đứng yên ngoài cửa bếp, không dám bước vào, sợ câu hát dừng lại.',
      ),
    ],
    activities: [
      {
        title: 'Con tôi, ngày thường',
        minutes: 4,
        instructions: [
          p(
            'Viết nhanh năm điều **bình thường của riêng con mình**: giờ ngủ, món thích, tiếng cười, bạn hay nhắc, việc hay làm. Ai chưa viết đủ năm thì đó là việc tuần này: để ý cho biết. Có biết ngày thường mới nhận ra ngày khác.',
          ),
        ],
      },
      {
        title: 'Đọc truyện, gom dấu hiệu',
        minutes: 5,
        instructions: [
          p('Đọc “Ba tuần không nghe con hát”. Khoanh những đổi khác, rồi đối chiếu với bốn nhóm:'),
          ul(
            '**Cơ thể:** ăn, ngủ, đau bụng, đau đầu không rõ lý do, mệt.',
            '**Cảm xúc:** buồn, cáu, sợ, tê lì, tự trách.',
            '**Quan hệ và việc học:** tránh bạn, ngại tới trường, bỏ việc từng thích.',
            '**Thiết bị:** giật mình khi máy rung, giấu màn hình, lo cuống khi xa máy, hoặc bỗng không đụng tới máy.',
          ),
          p(
            'Lưu ý: một dấu hiệu chưa nói lên điều gì. **Nhiều dấu hiệu, kéo dài, hoặc đến đột ngột** là lý do để lại gần con hơn. Không cần biết nguyên nhân mới bắt đầu quan tâm.',
          ),
        ],
      },
      {
        title: 'Tập giờ đầu tiên',
        minutes: 6,
        instructions: [
          p('Theo cặp, tập nói bốn câu, chậm, nhìn vào mắt nhau. Đổi vai.'),
          ol(
            '**Mở lời bằng điều mình thấy:** “Mẹ thấy dạo này con… Mẹ không biết vì sao. Mẹ ở đây.”',
            '**Đón lời kể:** “Cảm ơn con. Con không có lỗi. Con kể tới đâu cũng được.”',
            '**Hỏi thẳng khi lo:** “Con có nghĩ tới chuyện không muốn sống nữa không?” Hỏi nhẹ nhàng không gieo ý nghĩ ấy vào con; nó cho con biết mình dám nghe.',
            '**Nói việc kế tiếp:** “Ba mẹ sẽ gọi người giúp được mình. Con muốn ngồi cạnh không?”',
          ),
          p(
            'Nếu con trả lời có: không để con một mình, cất xa những thứ có thể gây hại, gọi **111** để được hướng dẫn, đưa con tới cơ sở y tế; nguy hiểm tức thời gọi **113**.',
          ),
        ],
      },
      {
        title: 'Trả lời câu hỏi và ghi số vào máy',
        minutes: 5,
        instructions: [
          p(
            'Làm năm câu hỏi. Lưu **111** vào điện thoại với tên con dễ nhận ra. Viết tên ba người lớn khác mà con có thể tìm, và hỏi con xem con có đồng ý với danh sách ấy không.',
          ),
        ],
      },
    ],
    quiz: [
      {
        question: 'Con ít nói mấy hôm nay. Cách nghĩ nào hợp lý nhất?',
        options: [
          { text: 'Chắc chắn có người làm hại con trên mạng, phải tìm cho ra ngay trong tối nay.' },
          { text: 'Tuổi này đứa nào chẳng vậy, khỏi để ý.' },
          { text: 'Để ý xem còn đổi khác nào nữa, lại gần con và mời con nói chuyện.', correct: true },
        ],
        explanation:
          'Một dấu hiệu chưa kết luận được gì, nhưng đáng để lại gần. Vội gán nguyên nhân hay bỏ qua đều làm con xa mình.',
      },
      {
        question: 'Câu mở lời nào tốt hơn?',
        options: [
          { text: '“Mẹ thấy con ăn ít và ngủ ít. Mẹ không biết vì sao, nhưng mẹ ở đây.”', correct: true },
          { text: '“Có chuyện gì giấu mẹ phải không? Nói thật đi, đừng để mẹ phải hỏi nhiều lần.”' },
          { text: '“Con làm sao mà mặt lúc nào cũng nặng trịch vậy?”' },
        ],
        explanation:
          'Nói điều mình thấy, nhận là mình chưa biết, và để cửa mở. Câu nghi ngờ hay chê trách khiến con phải tự vệ.',
      },
      {
        question: 'Con kể đang bị người trên mạng đe dọa, rồi nói: “Thôi, con bịa đó.” Nên hiểu thế nào?',
        options: [
          { text: 'Con nói dối, cần phạt.' },
          { text: 'Vậy là không có chuyện gì, thôi yên tâm.' },
          { text: 'Ép con nói cho ra lẽ ngay trong đêm, kẻo con quên mất chi tiết.' },
          { text: 'Trẻ đang sợ thường rút lời. Vẫn coi trọng, ở bên con và hỏi ý kiến 111.', correct: true },
        ],
        explanation:
          'Trẻ có thể rút lại vì sợ hậu quả hay sợ làm ba mẹ buồn. Lời đã nói ra vẫn cần được xem trọng, mà không cần tra hỏi.',
      },
      {
        question: 'Con nói có lúc không muốn sống nữa. Việc nào đúng?',
        options: [
          { text: 'Hứa giữ kín để con yên lòng.' },
          {
            text: 'Ở bên con, không để con một mình, gọi 111 và đưa con tới cơ sở y tế; nguy hiểm tức thời gọi 113.',
            correct: true,
          },
          { text: 'Nói con phải nghĩ tới công ơn cha mẹ.' },
          { text: 'Để con ngủ một giấc, mai tính.' },
        ],
        explanation:
          'Đây luôn là việc khẩn. Con cần một người ở cạnh và những người có chuyên môn. Nhắc công ơn chỉ làm con thêm thấy mình có lỗi.',
      },
      {
        question: 'Vì sao không nên tự đi tìm người đã làm hại con để hỏi cho ra lẽ?',
        options: [
          { text: 'Vì chuyện trên mạng thì không có thật.' },
          {
            text: 'Vì có thể làm con nguy hiểm hơn và làm mất bằng chứng; hãy để 111 và công an hướng dẫn.',
            correct: true,
          },
          { text: 'Vì như vậy làm hàng xóm bàn tán.' },
        ],
        explanation:
          'Cơn giận của cha mẹ rất dễ hiểu, nhưng điều con cần là được an toàn. Giữ bằng chứng và báo đúng nơi có tác dụng hơn.',
      },
    ],
    reflection:
      'Khi chính mình mệt hay tuyệt vọng, mình muốn người ta nói gì, làm gì? Mình có đang cho con điều ấy, và mình có đang được ai đỡ không?',
    helpSteps: [
      'Lại gần con, nói điều mình thấy, nghe con kể tới đâu hay tới đó. “Con không có lỗi.”',
      'Giữ an toàn trước: ở bên con, cất xa những thứ có thể gây hại, ngừng liên lạc với người đang làm con đau, giữ lại tin nhắn.',
      'Gọi 111, miễn phí, 24/7, để được hướng dẫn và kết nối hỗ trợ; có ứng dụng, Zalo của Tổng đài 111 và trang tongdai111.vn.',
      'Tìm thêm người lớn đáng tin và người có chuyên môn: người phụ trách tư vấn tâm lý ở trường, nhân viên công tác xã hội, bác sĩ. Nếu con nói không muốn sống, đưa con tới cơ sở y tế.',
      'Nguy hiểm tức thời: không rời con, gọi 113.',
    ],
    takeHome: [
      h3('Thẻ bỏ ví: giờ đầu tiên'),
      ol(
        '**Ở bên.** Ngồi xuống, tắt máy của mình.',
        '**Nghe.** “Cảm ơn con đã kể. Con không có lỗi.”',
        '**An toàn.** Con có đang bị ai đe dọa không? Con có nghĩ tới chuyện không muốn sống không?',
        '**Gọi.** 111: miễn phí, 24/7. Nguy hiểm tức thời: 113.',
        '**Giữ lại.** Tin nhắn, tên tài khoản, thời điểm. Không tự đi đối chất.',
      ),
      h3('Những tuần sau đó'),
      ul(
        'Giữ nếp nhà: giờ cơm, giờ ngủ, máy sạc ngoài phòng ngủ cho cả người lớn.',
        'Hỏi thăm mỗi ngày một câu ngắn, không nhắc lại chuyện cũ nếu con chưa muốn.',
        'Khen điều nhỏ: con ăn được, con ra sân, con hát nửa câu.',
        'Tìm người đỡ cho chính mình. Cha mẹ kiệt sức khó đỡ được con.',
      ),
      p('Ba người lớn con có thể tìm: …………, …………, …………'),
    ],
    teacherNotes: [
      p(
        'Bài chạm tới ý nghĩ tự hại. Người hướng dẫn nên đi cùng một người có chuyên môn, hoặc ít nhất biết trước sẽ giới thiệu phụ huynh tới đâu.',
      ),
      ul(
        'Tuyệt đối không nói tới cách thức, không kể vụ việc thật, không dùng từ ngữ làm câu chuyện thành ly kỳ.',
        'Không chẩn đoán con của ai trong buổi học. Câu trả lời cho mọi trường hợp cụ thể là: “Mình nói riêng sau giờ, và anh chị có thể gọi 111.”',
        'Nhấn mạnh việc hỏi thẳng, nhẹ nhàng. Nhiều người lớn né câu hỏi ấy vì sợ; hãy để họ tập nói thành tiếng một lần.',
        'Kết thúc bằng việc làm được: lưu số 111, viết tên ba người lớn. Không để người học ra về chỉ với nỗi lo.',
        'Giáo viên dùng bài này với nhau: thay “con” bằng “học trò”, và ôn lại quy trình báo tin của trường mình.',
      ),
    ],
    disclosureGuidance: [
      p('Khi một đứa trẻ kể với cha mẹ, thầy cô, hay bất cứ người lớn nào:'),
      ol(
        '**Nghe** hết, bình tĩnh. Chấp nhận cả im lặng, cả chuyện kể đứt đoạn.',
        '**Tin** và nói: “Con kể là đúng. Con không có lỗi.”',
        '**Không hứa giữ bí mật.** “Chuyện này cần thêm người để con được an toàn. Ba mẹ/thầy cô sẽ nói con biết là báo ai.”',
        '**Không tra hỏi.** Không gợi ý câu trả lời, không bắt kể lại nhiều lần, không khám cơ thể, không lục máy. Việc hỏi chuyện để người có chuyên môn.',
        '**Ghi lại** đúng lời trẻ, ngày giờ, ai có mặt. Giữ nguyên tin nhắn; ảnh nhạy cảm thì không sao chép, không chuyển.',
        '**Báo ngay:** 111 để được hướng dẫn; nguy hiểm tức thời 113. Nếu người gây hại ở trong nhà, gọi 111 trước khi nói với bất cứ ai khác trong nhà.',
        '**Ở lại.** Giữ lời hẹn, theo dõi sau một ngày, một tuần, một tháng.',
      ),
    ],
    contentWarning:
      'Bài nói về đau khổ tinh thần ở trẻ và có nhắc tới ý nghĩ không muốn sống, không nói tới cách thức. Nếu anh chị đang ở trong chuyện này, xin gọi 111 ngay, không cần học hết bài.',
    materials: [
      'Bản in truyện và thẻ bỏ ví cho mỗi người',
      'Giấy và bút',
      'Danh sách nơi hỗ trợ ở địa phương, lấy từ mục địa chỉ đã xác minh của hệ thống',
    ],
    readAloud:
      'Thưa các bậc cha mẹ, ông bà, thầy cô. Khi con ăn ít, ngủ ít, tránh bạn, giật mình lúc điện thoại rung, và những điều ấy kéo dài, xin lại gần con hơn. Hãy nói điều mình thấy: dạo này con khác, ba mẹ không biết vì sao, nhưng ba mẹ ở đây. Khi con kể, hãy nghe hết, cảm ơn con, và nói: con không có lỗi. Đừng tra hỏi, đừng hứa giữ kín, đừng tự đi tìm người đã làm con đau. Nếu con nói không muốn sống nữa, xin ở bên con, không để con một mình, và gọi người giúp ngay. Tổng đài quốc gia bảo vệ trẻ em, số một một một, miễn phí, suốt ngày đêm, sẽ nghe và hướng dẫn. Khi có nguy hiểm tức thời, gọi một một ba. Và xin nhớ: người lớn cũng cần có người đỡ mình. Gọi để hỏi không bao giờ là phiền.',
    sources: [
      { name: 'Truyện hư cấu do ban biên tập viết; nhân vật và tình huống không có thật', kind: 'fiction' },
      { name: 'Tổng đài điện thoại quốc gia bảo vệ trẻ em 111', url: 'https://tongdai111.vn', kind: 'organisation' },
      { name: 'UKCIS, Education for a Connected World (khung tham chiếu)', kind: 'document' },
    ],
  },
};
