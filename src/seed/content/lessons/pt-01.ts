import type { LessonSeed } from '../model';
import { h3, ol, p, ul } from '../prose';

export const pt01: LessonSeed = {
  key: 'pt-01',
  code: 'PT-01',
  desk: 'portal',
  byline: ['minh-an'],
  tier: 'thpt',
  strands: ['ai-deepfake', 'ban-quyen-sang-tao', 'thong-tin-tin-gia'],
  audiences: ['children', 'teachers'],
  channels: ['portal'],
  durationMinutes: 45,
  frameworks: [
    { framework: 'ukcis', reference: '14–18 · Managing online information' },
    { framework: 'ukcis', reference: '14–18 · Copyright and ownership' },
    { framework: 'ukcis', reference: '14–18 · Self-image and identity' },
    { framework: 'tt02-2025', reference: 'Miền năng lực Ứng dụng trí tuệ nhân tạo' },
    { framework: 'tt02-2025', reference: 'Miền năng lực Sáng tạo nội dung số' },
  ],
  expertReviewer: 'Giáo viên tin học và chuyên viên tâm lý học đường (chưa thẩm định, bài mẫu)',
  reviewDueOn: '2027-06-30',
  prerequisites: ['cs-03'],
  vi: {
    title: 'Mắt thấy, tai nghe, rồi hãy kiểm chứng',
    standfirst:
      'Máy tính giờ có thể dựng một gương mặt, một giọng nói giống thật đến mức người quen cũng ngỡ ngàng. Bài học này không dạy bạn sợ công nghệ, mà dạy bạn kiểm chứng qua kênh thứ hai, và sáng tạo cùng AI mà không lấy đi thứ gì của người khác.',
    cover: {
      picture: 'deepfake-mask',
      caption: 'Giống thật không còn là bằng chứng. Nguồn gốc mới là bằng chứng.',
    },
    essentialQuestion: 'Khi hình và tiếng có thể do máy dựng, mình tin vào điều gì, và mình được phép tạo ra điều gì?',
    objectives: [
      'Giải thích được vì sao hình ảnh, giọng nói giống thật không còn đủ làm bằng chứng.',
      'Kiểm chứng một yêu cầu hoặc một đoạn clip gây sốc bằng kênh thứ hai trước khi tin, chuyển tiền hay chia sẻ.',
      'Lập được thỏa thuận sáng tạo cùng AI của riêng mình: xin phép, ghi nguồn, dán nhãn, không dùng để làm hại ai.',
    ],
    vocabulary: [
      {
        term: 'AI tạo sinh',
        definition: 'Công cụ tạo ra chữ, hình, tiếng, video mới từ những mẫu đã học được trong dữ liệu.',
      },
      {
        term: 'Deepfake',
        definition:
          'Hình, tiếng hoặc video do máy dựng khiến một người có vẻ nói hay làm điều họ không nói, không làm.',
      },
      {
        term: 'Kênh thứ hai',
        definition: 'Một đường liên lạc khác, do chính bạn chủ động chọn, để hỏi lại người thật.',
      },
      {
        term: 'Đồng ý',
        definition: 'Lời cho phép rõ ràng, tự nguyện, cho một việc cụ thể; người cho phép có thể rút lại.',
      },
      {
        term: 'Dán nhãn AI',
        definition: 'Ghi rõ phần nào của sản phẩm do AI tạo hoặc chỉnh sửa để người xem không bị nhầm.',
      },
    ],
    storyTitle: 'Đoạn ghi âm bốn mươi giây',
    story: [
      p('_Truyện hư cấu. An, Thư, Quân và câu lạc bộ kịch trong truyện là hư cấu._'),
      p(
        'Đoạn ghi âm dài bốn mươi giây. Trong đó, giọng An, trưởng câu lạc bộ kịch, chê một bạn mới vào bằng những lời rất nặng. Đúng cái giọng hơi khàn, đúng thói quen ngân chữ cuối. Chưa hết giờ nghỉ trưa, nửa câu lạc bộ đã rời nhóm. Có người viết: “Hóa ra bấy lâu là diễn.”',
      ),
      p(
        'Thư cũng giận. Nhưng bạn thấy lạ: đoạn ghi âm không có tiếng động nào quanh đó, không ai biết nó được ghi ở đâu, và người gửi đầu tiên đã thu hồi tin. Thư không hỏi trong nhóm. Bạn đi xuống sân, tìm An, hỏi thẳng: “Cậu có nói những câu này không?” An nghe xong, tay run. “Giọng tớ. Mà tớ không nói.”',
      ),
      p(
        'Hai bạn cùng tới gặp cô phụ trách. Chiều hôm đó, Quân nhận là mình làm, bằng một ứng dụng, với vài câu An từng đọc trong clip giới thiệu vở kịch. “Em chỉ định trêu trong nhóm ba người. Em không nghĩ nó ra khỏi nhóm.” Quân gỡ, xin lỗi trước câu lạc bộ và nói rõ đoạn ấy là giả. Nhưng tới tối vẫn còn người nghe nó lần đầu.',
      ),
      p(
        'Điều làm An buồn lâu nhất không phải là cái giọng giả. “Là mọi người tin nhanh quá,” bạn nói với Thư. Tuần sau, câu lạc bộ họp, viết ra một tờ thỏa thuận: muốn dùng mặt, dùng giọng của ai thì hỏi người đó; phần nào máy làm thì ghi máy làm; nghe điều gì sốc thì hỏi người thật trước. Quân là người đọc tờ thỏa thuận ấy lên. Giọng bạn nhỏ, nhưng là giọng thật.',
      ),
    ],
    activities: [
      {
        title: 'Khởi động: bao nhiêu phần tin?',
        minutes: 6,
        instructions: [
          p(
            'Thầy cô nêu bốn thứ: một đoạn video không rõ người đăng; một cuộc gọi bằng giọng người thân từ số lạ; một bài trên báo có tên tác giả; lời một người bạn kể trước mặt mình. Mỗi bạn cho điểm tin từ 0 đến 10, viết kín, rồi cùng lật.',
          ),
          p(
            'Hỏi: bạn cho điểm dựa vào **sự giống thật** hay dựa vào **nguồn gốc**? Ghi câu trả lời lên bảng để đối chiếu ở cuối giờ.',
          ),
        ],
      },
      {
        title: 'Đọc truyện, vẽ sơ đồ hậu quả',
        minutes: 10,
        instructions: [
          p(
            'Nhóm bốn người đọc truyện. Đặt đoạn ghi âm ở giữa tờ giấy, vẽ mũi tên tới từng người chịu ảnh hưởng: An, bạn mới vào, Thư, Quân, người nghe, cả câu lạc bộ.',
          ),
          ul(
            'Bút đỏ: thiệt hại. Điều nào sửa được, điều nào không?',
            'Bút xanh: việc ai đó đã làm để thiệt hại nhỏ lại.',
            'Câu hỏi chung: nếu đoạn ghi âm **là thật**, việc lan truyền nó có thành đúng không?',
          ),
        ],
      },
      {
        title: 'Kênh thứ hai: ba tình huống',
        minutes: 12,
        instructions: [
          p('Mỗi nhóm nhận một tình huống, trong năm phút viết ra từng bước kiểm chứng, rồi trình bày một phút.'),
          ol(
            'Giọng anh trai gọi từ số lạ, nói đang gặp chuyện, cần chuyển tiền ngay, đừng báo ba mẹ.',
            'Một clip quay cảnh một thầy giáo nói lời xúc phạm học sinh, tài khoản đăng mới lập.',
            'Một tấm ảnh ghép mặt bạn cùng lớp vào hình không đứng đắn, được chuyền trong nhóm kín.',
          ),
          p('Đối chiếu với khung gợi ý:'),
          ul(
            '**Dừng**: cắt máy, chưa trả lời, chưa chuyển. Gấp gáp và đòi giữ kín là lý do để chậm lại.',
            '**Hỏi lại**: tự gọi vào số mình đã lưu, gặp tận mặt, hỏi một người thứ ba cùng biết chuyện.',
            '**Tìm gốc**: ai đăng đầu tiên, khi nào, bản đầy đủ ở đâu, báo chí và trang chính thức nói gì.',
            '**Riêng tình huống ba**: không cần kiểm chứng thật giả. Thật hay giả đều không xem, không chuyển; báo cáo và đưa người lớn vào cuộc để bảo vệ bạn.',
          ),
        ],
      },
      {
        title: 'Thỏa thuận sáng tạo cùng AI',
        minutes: 12,
        instructions: [
          p(
            'Chọn một sản phẩm bạn thật sự muốn làm: áp phích, nhạc nền, phụ đề, tranh minh họa, lời thoại kịch. Viết thỏa thuận của riêng bạn với năm dòng:',
          ),
          ol(
            'Tôi dùng AI cho phần nào, phần nào là của tôi?',
            'Có mặt, giọng, tác phẩm của ai trong đó? Tôi đã xin phép chưa?',
            'Tôi ghi nguồn và dán nhãn ở đâu, bằng câu gì?',
            'Tôi đã đưa dữ liệu riêng tư của ai vào công cụ chưa?',
            'Điều tôi không làm, dù công cụ cho phép.',
          ),
          p(
            'Trao đổi với một bạn, nhận một câu góp ý. Bạn nào không dùng AI vẫn viết được: hãy viết điều bạn đòi hỏi ở người dùng nó với hình và tiếng của bạn.',
          ),
        ],
      },
      {
        title: 'Trả lời câu hỏi',
        minutes: 5,
        instructions: [
          p(
            'Làm năm câu hỏi, xem lại điểm tin ở phần khởi động: bây giờ bạn có cho điểm khác không, vì sao? Nhắc lại đường trợ giúp: người lớn đáng tin, 111, và 113 khi nguy hiểm.',
          ),
        ],
      },
    ],
    quiz: [
      {
        question: 'Giọng người thân gọi từ số lạ, nhờ chuyển tiền gấp và dặn đừng nói với ai. Việc nên làm nhất là gì?',
        options: [
          { text: 'Chuyển một ít trước cho chắc.' },
          { text: 'Hỏi thêm vài câu ngay trong cuộc gọi đó, nghe giống là được.' },
          { text: 'Cắt máy, tự gọi lại vào số đã lưu hoặc hỏi người thân khác.', correct: true },
          { text: 'Nhắn lên nhóm lớp hỏi có ai từng bị chưa.' },
        ],
        explanation:
          'Kênh thứ hai phải do bạn chủ động chọn. Hỏi tiếp trong chính cuộc gọi ấy là vẫn ở trong tay người gọi.',
      },
      {
        question: 'Vì sao tìm lỗi trên gương mặt hay trong giọng nói không phải cách kiểm chứng đáng tin?',
        options: [
          { text: 'Vì công cụ ngày càng tốt hơn, còn video thật đôi khi cũng méo tiếng, nhòe hình.', correct: true },
          { text: 'Vì chỉ chuyên gia mới được phép xem kỹ.' },
          { text: 'Vì mọi video trên mạng bây giờ đều là giả.' },
        ],
        explanation:
          'Dấu hiệu kỹ thuật thay đổi nhanh và dễ làm ta kết luận nhầm cả hai chiều. Nguồn gốc và lời xác nhận của người thật bền vững hơn.',
      },
      {
        question: 'Ảnh không đứng đắn ghép mặt một bạn nữ bị chuyền đi. Bạn biết chắc ảnh giả. Cách nghĩ nào đúng?',
        options: [
          { text: 'Giả thì không ai bị hại.' },
          {
            text: 'Bạn ấy bị hại thật. Không chuyển tiếp, báo cáo, ở bên bạn và đưa người lớn vào cuộc.',
            correct: true,
          },
          { text: 'Bạn ấy nên tự lên tiếng, đưa ảnh gốc ra để chứng minh với mọi người rằng ảnh kia là giả.' },
          { text: 'Lỗi do bạn ấy đăng ảnh chân dung.' },
        ],
        explanation:
          'Ảnh giả gây tổn thương thật. Đăng ảnh chân dung không phải là cho phép ai ghép nó. Người bị hại không có nghĩa vụ chứng minh điều gì với đám đông.',
      },
      {
        question: 'Quân chỉ định trêu trong nhóm ba người. Điều gì khiến việc ấy vẫn sai ngay từ đầu?',
        options: [
          { text: 'Đoạn ghi âm lọt ra ngoài; nếu nó nằm yên trong nhóm ba người thì chỉ là chuyện đùa.' },
          { text: 'Ứng dụng Quân dùng là ứng dụng miễn phí.' },
          { text: 'Quân dùng giọng của An mà chưa hỏi An, để An nói điều An không nói.', correct: true },
        ],
        explanation:
          'Giọng nói và gương mặt thuộc về con người. Thiếu sự đồng ý thì nhóm nhỏ hay nhóm lớn, vui hay ác, đều đã xâm phạm người khác.',
      },
      {
        question: 'Bạn dùng AI vẽ nền cho áp phích dự thi, phần chữ và bố cục tự làm. Cách trình bày nào trung thực?',
        options: [
          { text: 'Không nhắc gì, vì áp phích do mình hoàn thiện.' },
          { text: 'Đọc thể lệ xem có được dùng AI không; nếu được, ghi rõ phần nền do AI tạo.', correct: true },
          { text: 'Ghi “ảnh sưu tầm trên mạng”.' },
        ],
        explanation:
          'Dùng công cụ không làm bạn kém sáng tạo; giấu nó mới làm người khác hiểu sai. Thể lệ và lời ghi rõ ràng bảo vệ cả bạn lẫn người thi cùng.',
      },
    ],
    reflection:
      'Nếu ngày mai có một đoạn clip giả mang giọng của bạn, bạn muốn bạn bè làm gì trong một giờ đầu tiên? Bạn có đang làm điều đó cho người khác không?',
    helpSteps: [
      'Dừng, đừng chuyển tiền, đừng chuyển tiếp. Lưu đường dẫn, tên tài khoản, thời điểm. Riêng ảnh, clip nhạy cảm thì không tải về và không gửi cho ai, kể cả để làm bằng chứng.',
      'Hỏi lại qua kênh thứ hai: gọi số đã lưu, gặp tận mặt, hỏi một người cùng biết chuyện.',
      'Báo cáo nội dung trên nền tảng, nói rõ đây là nội dung giả mạo.',
      'Nói với một người lớn đáng tin: ba mẹ, thầy cô, người phụ trách tư vấn tâm lý. Bạn không phải tự dọn dẹp chuyện này.',
      'Gọi 111 để được lắng nghe và hướng dẫn: miễn phí, 24/7; có ứng dụng, Zalo của Tổng đài 111 và trang tongdai111.vn. Bị đe dọa, tống tiền hay nguy hiểm ngay lúc này thì gọi 113.',
    ],
    takeHome: [
      h3('Tờ về nhà: câu hỏi riêng của gia đình'),
      p(
        'Nhà nào cũng nên có một **câu hỏi chỉ người nhà biết câu trả lời**, dùng khi ai đó gọi bằng giọng người thân mà nhờ chuyện tiền bạc. Đừng chọn điều từng đăng lên mạng, như tên con mèo hay ngày sinh.',
      ),
      ol(
        'Chọn câu hỏi trong bữa cơm, không ghi vào điện thoại.',
        'Thống nhất: gấp mấy cũng cắt máy và gọi lại số đã lưu.',
        'Nói trước với ông bà, vì ông bà thường thương con cháu mà nghe theo.',
      ),
      p(
        'Nếu con bị ai dùng hình hay giọng để làm giả, xin nói với con đầu tiên: “Con không làm gì sai cả.” Rồi cùng con lưu đường dẫn, báo cáo, liên hệ nhà trường. Gọi **111** (miễn phí, 24/7) để được hướng dẫn; bị đe dọa hay nguy hiểm tức thời thì gọi **113**.',
      ),
    ],
    teacherNotes: [
      p(
        'Không trình diễn cách làm deepfake, không cho học sinh thử dựng mặt, giọng của nhau, kể cả khi “các em đồng ý”. Bài học thành công khi học sinh nói về **nguồn gốc và sự đồng ý**, chứ không phải về công cụ.',
      ),
      ul(
        'Không dùng clip giả thật đang lan truyền làm ví dụ.',
        'Tránh câu “nhìn kỹ là biết ngay”. Sự tự tin ấy chính là chỗ dễ bị lừa.',
        'Tình huống ba chạm tới xâm hại bằng hình ảnh: chỉ bàn cách bảo vệ, không bàn chi tiết. Bài PT-02 đi sâu hơn.',
        'Nếu lớp có học sinh đam mê AI, mời các em phụ trách phần thỏa thuận sáng tạo; sự đam mê ấy đáng quý.',
        'Sản phẩm AI trong bài tập của trường: nói rõ trước điều gì được dùng, điều gì không, và cách ghi chú.',
      ),
    ],
    disclosureGuidance: [
      p(
        'Có em sẽ tìm thầy cô vì đang bị làm giả hình, giọng; có em vì chính mình đã làm và đang sợ. Cách đón nhận giống nhau ở bước đầu.',
      ),
      ol(
        '**Nghe**, ở chỗ riêng, không tỏ ra sửng sốt. “Cảm ơn em đã nói. Mình cùng lo việc này.”',
        '**Không hứa giữ bí mật.** Nói em biết ai sẽ được báo và vì sao.',
        '**Không tra hỏi, không xem ảnh hay clip**, không yêu cầu em gửi cho mình. Thầy cô không lưu và không chuyển tiếp nội dung nhạy cảm.',
        '**Ghi lại** lời em, đường dẫn, tên tài khoản, thời điểm em biết chuyện.',
        '**Báo** người phụ trách của nhà trường trong ngày và gọi 111 để được hướng dẫn; khi có tống tiền, đe dọa hoặc nguy hiểm tức thời thì gọi 113.',
        '**Giữ cho em một chỗ bình yên** ở trường: một người em có thể tìm, một cách rời lớp khi quá sức, một lời nhắc lớp không bàn tán.',
      ),
    ],
    contentWarning:
      'Bài nhắc tới giả mạo giọng nói, lừa tiền và ảnh ghép xúc phạm bạn học, không mô tả chi tiết. Bạn có thể bỏ qua tình huống ba nếu chuyện ấy gần với mình.',
    materials: [
      'Bản in truyện “Đoạn ghi âm bốn mươi giây”',
      'Giấy A3, bút đỏ và bút xanh cho mỗi nhóm',
      'Ba phiếu tình huống',
      'Mẫu “Thỏa thuận sáng tạo cùng AI”, mỗi người một bản',
    ],
    readAloud:
      'Ngày trước người ta nói trăm nghe không bằng một thấy. Bây giờ, cả điều nghe lẫn điều thấy đều có thể do máy dựng. Giống thật không còn là bằng chứng. Nguồn gốc mới là bằng chứng. Khi một giọng quen gọi từ số lạ, hối chuyển tiền và dặn đừng nói với ai, bạn hãy cắt máy, rồi tự gọi lại vào số đã lưu. Khi một đoạn phim làm bạn sững sờ, hãy tìm người thật mà hỏi trước khi chia sẻ. Và khi bạn sáng tạo cùng trí tuệ nhân tạo, hãy xin phép người có mặt, có giọng trong đó, hãy ghi rõ phần nào do máy làm. Nếu bạn bị người khác làm giả hình hay giọng, bạn không có lỗi. Hãy nói với một người lớn mà bạn tin, hoặc gọi số một một một, miễn phí, suốt ngày đêm. Khi bị đe dọa hay nguy hiểm tức thời, gọi một một ba.',
    sources: [
      { name: 'Truyện hư cấu do ban biên tập viết; nhân vật và tình huống không có thật', kind: 'fiction' },
      { name: 'Tổng đài điện thoại quốc gia bảo vệ trẻ em 111', url: 'https://tongdai111.vn', kind: 'organisation' },
      { name: 'UKCIS, Education for a Connected World (khung tham chiếu)', kind: 'document' },
      { name: 'Thông tư 02/2025/TT-BGDĐT về Khung năng lực số cho người học', kind: 'document' },
    ],
  },
  en: {
    title: 'See it, hear it, then check it',
    standfirst:
      'Computers can now build a face or a voice so lifelike that even friends are taken aback. This lesson does not teach you to fear technology. It teaches you to check through a second channel, and to create with AI without taking anything from anyone.',
    cover: {
      picture: 'deepfake-mask',
      caption: 'Looking real is no longer proof. Where it comes from is.',
    },
    essentialQuestion:
      'When pictures and voices can be made by a machine, what do I believe, and what am I allowed to make?',
    objectives: [
      'Explain why a lifelike picture or voice is no longer enough to prove anything.',
      'Check an urgent request or a shocking clip through a second channel before believing, paying or sharing.',
      'Write my own agreement for creating with AI: ask permission, credit, label, and never use it to harm.',
    ],
    vocabulary: [
      {
        term: 'Generative AI',
        definition: 'Tools that make new text, pictures, sound or video from patterns learned in data.',
      },
      {
        term: 'Deepfake',
        definition:
          'A picture, recording or video built by a machine that makes a person seem to say or do what they did not.',
      },
      {
        term: 'Second channel',
        definition: 'Another way of reaching the real person, chosen by you and not offered to you.',
      },
      {
        term: 'Consent',
        definition: 'A clear, free yes to one particular thing, which the person may take back.',
      },
      {
        term: 'AI label',
        definition: 'A note saying which part was made or changed by AI, so that nobody is misled.',
      },
    ],
    storyTitle: 'Forty seconds',
    story: [
      p('_A fictional story. An, Thư, Quân and their drama club are made up._'),
      p(
        'The recording lasts forty seconds. In it, the voice of An, who leads the drama club, says cruel things about a new member. It has the same slight rasp, the same way of drawing out the last word. Before the lunch break is over, half the club has left the group. Somebody writes: “So it was all an act.”',
      ),
      p(
        'Thư is angry too. But something is odd: there is no background noise at all, nobody knows where it was recorded, and whoever sent it first has taken the message back. Thư does not ask in the group. She goes down to the yard, finds An and asks: “Did you say this?” An listens, hands shaking. “It’s my voice. But I didn’t say it.”',
      ),
      p(
        'They go together to the teacher in charge. That afternoon Quân admits he made it, with an app and a few lines An had once read in a clip for a play. “I only meant it as a joke for three of us. I never thought it would leave the chat.” He takes it down, apologises to the club and says plainly that it is fake. In the evening there are still people hearing it for the first time.',
      ),
      p(
        'What hurts An longest is not the fake voice. “It’s how fast everyone believed it,” An tells Thư. The week after, the club meets and writes an agreement: if you want to use a face or a voice, ask its owner; say which part a machine made; if you hear something shocking, ask the real person first. Quân is the one who reads it out. His voice is quiet, but it is his own.',
      ),
    ],
    activities: [
      {
        title: 'Warm-up: how far do you believe it?',
        minutes: 6,
        instructions: [
          p(
            'The teacher names four things: a video from nobody knows whom; a call in a relative’s voice from an unknown number; a newspaper article with the author’s name; something a friend tells you face to face. Give each a trust score from 0 to 10, in secret, then reveal.',
          ),
          p(
            'Ask: did you score by how **real** it seems or by where it **comes from**? Keep the answers on the board for the end of the lesson.',
          ),
        ],
      },
      {
        title: 'Read the story and map the consequences',
        minutes: 10,
        instructions: [
          p(
            'Read in groups of four. Put the recording in the middle of the sheet and draw arrows to everyone it touched: An, the new member, Thư, Quân, the listeners, the club.',
          ),
          ul(
            'In red: the harm. What can be repaired and what cannot?',
            'In blue: what somebody did to make the harm smaller.',
            'For everyone: if the recording **had been real**, would passing it on have been right?',
          ),
        ],
      },
      {
        title: 'The second channel: three situations',
        minutes: 12,
        instructions: [
          p('Each group takes one situation, writes down how to check it in five minutes, and presents in one.'),
          ol(
            'Your brother’s voice from an unknown number: he is in trouble, needs money now, and you must not tell your parents.',
            'A clip of a teacher insulting pupils, posted by an account that was created this week.',
            'A picture with a classmate’s face put into an indecent image, going round in a closed group.',
          ),
          p('Compare with this outline:'),
          ul(
            '**Stop**: hang up, do not reply, do not send. Urgency and secrecy are reasons to slow down.',
            '**Ask back**: call the number you have saved, meet in person, ask a third person who would know.',
            '**Find the source**: who posted first, when, where is the full version, what do newsrooms and official pages say?',
            '**For the third**: there is nothing to verify. Real or fake, do not look and do not pass it on; report it and bring in adults to protect your classmate.',
          ),
        ],
      },
      {
        title: 'My agreement for creating with AI',
        minutes: 12,
        instructions: [
          p(
            'Choose something you really want to make: a poster, music, subtitles, an illustration, lines for a play. Write your own agreement in five lines:',
          ),
          ol(
            'Which part do I use AI for, and which part is mine?',
            'Whose face, voice or work is in it? Have I asked?',
            'Where do I credit and label it, and in what words?',
            'Have I given the tool anybody’s private data?',
            'What I will not do, even if the tool lets me.',
          ),
          p(
            'Swap with a classmate and take one suggestion. If you do not use AI, write what you expect of people who might use it on your own picture and voice.',
          ),
        ],
      },
      {
        title: 'Answer the questions',
        minutes: 5,
        instructions: [
          p(
            'Answer the five questions, then look again at your trust scores: would you change them, and why? Recall where to find help: a trusted adult, 111, and 113 in danger.',
          ),
        ],
      },
    ],
    quiz: [
      {
        question:
          'A relative’s voice calls from an unknown number, needs money at once and says to tell nobody. What is best?',
        options: [
          { text: 'Send a little first, to be safe.' },
          { text: 'Ask a few more questions in the same call; if it sounds right, it is right.' },
          { text: 'Hang up and call the number you have saved, or ask another relative.', correct: true },
          { text: 'Ask in the class group whether it has happened to anyone.' },
        ],
        explanation:
          'A second channel must be one you choose. More questions in the same call keep you in the caller’s hands.',
      },
      {
        question: 'Why is hunting for flaws in a face or a voice not a reliable check?',
        options: [
          { text: 'Because the tools keep improving, and real videos can be blurred or distorted too.', correct: true },
          { text: 'Because only experts are allowed to look closely.' },
          { text: 'Because every video online is fake these days.' },
        ],
        explanation:
          'Technical clues change quickly and mislead in both directions. Knowing the source and hearing from the real person last longer.',
      },
      {
        question:
          'An indecent picture with a classmate’s face is going round. You know it is fake. Which view is right?',
        options: [
          { text: 'If it is fake, nobody is harmed.' },
          {
            text: 'She is really harmed. Do not pass it on, report it, stand by her and bring in adults.',
            correct: true,
          },
          { text: 'She should come forward with the original picture and prove to everybody that this one is fake.' },
          { text: 'It is her fault for posting portraits.' },
        ],
        explanation:
          'A fake picture does real harm. Posting a portrait is not permission to alter it, and the person harmed owes the crowd no proof.',
      },
      {
        question: 'Quân only meant a joke among three people. What made it wrong from the start?',
        options: [
          { text: 'The recording got out; among the three of them it would have been only a joke.' },
          { text: 'He used a free app.' },
          { text: 'He used An’s voice without asking, to make An say what An had not said.', correct: true },
        ],
        explanation:
          'A voice and a face belong to a person. Without consent it is an intrusion, in a small group or a large one, kindly or cruelly meant.',
      },
      {
        question:
          'You use AI for the background of a competition poster; lettering and layout are your own. What is honest?',
        options: [
          { text: 'Say nothing, because you finished the poster yourself.' },
          {
            text: 'Read whether the rules allow AI; if they do, state that the background was made with it.',
            correct: true,
          },
          { text: 'Write “picture found on the internet”.' },
        ],
        explanation:
          'Using a tool does not make you less creative; hiding it misleads. Clear rules and a clear note protect you and the others in the competition.',
      },
    ],
    reflection:
      'If a fake clip with your voice appeared tomorrow, what would you want your friends to do in the first hour? Are you doing that for others?',
    helpSteps: [
      'Stop: do not pay and do not pass it on. Note the link, the account name and the time. Never download an intimate picture or clip or send it to anyone, not even as evidence.',
      'Ask back through a second channel: a saved number, a face-to-face talk, someone who would know.',
      'Report it to the platform and say that it is fake.',
      'Tell an adult you trust: a parent, a teacher, the school counsellor. You do not have to clear this up by yourself.',
      'Call 111 to be heard and advised: free, 24/7; there is also the hotline’s app, its Zalo account and tongdai111.vn. If you are being threatened or blackmailed, or are in danger now, call 113.',
    ],
    takeHome: [
      h3('To take home: a question only the family can answer'),
      p(
        'Every family can use **a question to which only they know the answer**, for the day a familiar voice calls about money. Do not choose anything that was ever posted online, such as the cat’s name or a birthday.',
      ),
      ol(
        'Choose it over dinner, and do not write it in a phone.',
        'Agree: however urgent, hang up and call the saved number.',
        'Tell the grandparents, whose love for the family may make them say yes too soon.',
      ),
      p(
        'If somebody fakes your child’s picture or voice, say this first: “You did nothing wrong.” Then save the link together, report it and talk to the school. Call **111** (free, 24/7) for guidance; in case of threats or immediate danger call **113**.',
      ),
    ],
    teacherNotes: [
      p(
        'Do not show how a deepfake is made, and do not let pupils build one another’s faces or voices, even if “they agreed”. The lesson has worked when they talk about **source and consent** rather than about tools.',
      ),
      ul(
        'Do not use a real fake that is in circulation as an example.',
        'Avoid “look closely and you can tell”. That confidence is the weak spot.',
        'The third situation touches on image-based abuse: talk about protecting, never about details. PT-02 goes further.',
        'If there are AI enthusiasts in the class, let them lead the agreement; their enthusiasm is worth something.',
        'For school work, say in advance what may be used, what may not, and how to note it.',
      ),
    ],
    disclosureGuidance: [
      p(
        'One pupil may come to you because they have been faked; another because they made the fake and are now afraid. The first steps are the same.',
      ),
      ol(
        '**Listen**, in private, without showing shock. “Thank you for telling me. We will deal with this together.”',
        '**Do not promise secrecy.** Say who will be told and why.',
        '**Do not question, and do not look at the picture or clip** or ask for it to be sent. Teachers neither keep nor forward intimate content.',
        '**Write down** the pupil’s words, the link, the account name, and when they learned of it.',
        '**Report** to the person responsible at school the same day and call 111 for guidance; in case of blackmail, threats or immediate danger call 113.',
        '**Keep a calm place** at school for the pupil: one person to go to, a way to leave the room, a reminder to the class not to gossip.',
      ),
    ],
    contentWarning:
      'This lesson mentions faked voices, money fraud and insulting montages of a classmate, without details. You may skip the third situation if it is close to home.',
    materials: [
      'The story “Forty seconds” in print',
      'A3 paper, red and blue pens for each group',
      'Three situation cards',
      'The form “My agreement for creating with AI”, one each',
    ],
    readAloud:
      'People used to say that seeing is believing. Now what we see and what we hear can both be made by a machine. Looking real is no longer proof. Where it comes from is. When a familiar voice calls from an unknown number, hurries you to send money and tells you to keep quiet, hang up, and call the number you have saved. When a clip stuns you, ask the real person before you share it. And when you create with artificial intelligence, ask those whose face or voice is in it, and say which part a machine made. If somebody fakes your picture or your voice, it is not your fault. Tell an adult you trust, or call one one one in Viet Nam, free of charge, day and night. If you are threatened or in danger, call one one three.',
    sources: [
      { name: 'Fictional story written by the editors; its people and events are made up', kind: 'fiction' },
      {
        name: 'National child-protection hotline 111 (Viet Nam)',
        url: 'https://tongdai111.vn',
        kind: 'organisation',
      },
      { name: 'UKCIS, Education for a Connected World (reference framework)', kind: 'document' },
      { name: 'Circular 02/2025/TT-BGDĐT, Digital competence framework for learners', kind: 'document' },
    ],
  },
};
