import type { LessonSeed } from '../model';
import { h3, ol, p, ul } from '../prose';

export const t201: LessonSeed = {
  key: 't2-01',
  code: 'T2-01',
  desk: 'portal',
  byline: ['hoang-lan', 'duc-huy'],
  tier: 'tieu-hoc-2',
  strands: ['dau-chan-so', 'hinh-anh-danh-tinh', 'rieng-tu-bao-mat'],
  audiences: ['children', 'parents', 'teachers'],
  channels: ['portal'],
  durationMinutes: 35,
  frameworks: [
    { framework: 'ukcis', reference: 'Online Reputation (band 7–11)' },
    { framework: 'ukcis', reference: 'Self-Image and Identity (band 7–11)' },
    { framework: 'tt02-2025', reference: 'Miền năng lực: Giao tiếp và hợp tác trong môi trường số' },
    { framework: 'vn-cop-2024', reference: 'Nhóm trẻ từ 6 đến 11 tuổi' },
  ],
  expertReviewer: 'Giáo viên tin học tiểu học (chưa thẩm định, bài mẫu)',
  reviewDueOn: '2027-06-30',
  vi: {
    title: 'Dấu chân sóng không xóa',
    standfirst:
      'Dấu chân trên cát, một con sóng là tan. Dấu chân trên mạng thì ở lại. Học sinh lớp 4–5 lần theo bài hát vịt con của Khoai, vẽ bản đồ dấu chân của mình, tập hỏi bốn câu trước khi đăng và biết cách nhờ gỡ xuống.',
    cover: {
      picture: 'footprints',
      caption: 'Đăng, thích, bình luận, tìm kiếm: mỗi lần là một dấu chân.',
    },
    essentialQuestion: 'Điều em để lại trên mạng hôm nay sẽ kể gì về em vào ngày mai?',
    objectives: [
      'Em kể được những dấu chân mình tự để lại và những dấu chân người khác hoặc máy để lại về em.',
      'Em hỏi bốn câu trước khi đăng điều gì về mình hoặc về bạn.',
      'Em biết nhờ gỡ một nội dung làm em không vui.',
    ],
    vocabulary: [
      {
        term: 'Dấu chân số',
        definition: 'Tất cả những gì còn lại về em trên mạng: hình, phim, lời bình, lượt thích, điều em tìm kiếm.',
      },
      { term: 'Công khai', definition: 'Ai cũng xem được, kể cả người em không quen.' },
      { term: 'Riêng tư', definition: 'Chỉ những người em và ba mẹ chọn mới xem được. Họ vẫn có thể lưu lại.' },
      { term: 'Gỡ xuống', definition: 'Xóa hoặc nhờ người đăng, nhờ trang mạng xóa một nội dung.' },
    ],
    storyTitle: 'Bài hát vịt con của Khoai',
    story: [
      p(
        'Năm tám tuổi, Khoai mê vịt. Khoai đội chiếc rổ màu vàng lên đầu, quấn khăn tắm, hát “Cạp cạp, ta là vua của ao!” Anh Rin quay phim, cười đến rung cả máy. “Đăng nghe?” anh hỏi. “Đăng!” Khoai hô to.',
      ),
      p('Đoạn phim được mấy chục người thích. Rồi hai anh em quên bẵng.'),
      p(
        'Lên mười, Khoai vào đội trống của lớp. Ngày đầu tập, một bạn mới tên Bách chạy tới: “A, vua của ao! Tớ vừa thấy cậu!” Bách mở điện thoại của chị. Chiếc rổ vàng hiện ra. “Cạp cạp!” Cả đội cười ồ. Có bạn cạp cạp theo.',
      ),
      p('Khoai cũng cười, mà tai nóng bừng. Về nhà, Khoai hỏi: “Anh Rin, em tưởng cũ rồi là mất rồi chứ?”'),
      p(
        'Anh Rin không trả lời ngay. Chiều hôm đó, anh chở Khoai ra biển. Anh bước mấy bước trên cát ướt. Sóng lên, dấu chân mất. “Trên cát là như ri.” Anh lấy điện thoại, gõ tên đoạn phim. Vua của ao hiện ra ở ba chỗ, có chỗ anh chưa thấy bao giờ. “Còn trên mạng là như ri. Anh xin lỗi. Hồi đó anh có hỏi em, nhưng anh không hỏi kỹ: ai sẽ coi, coi tới khi mô.”',
      ),
      p('Khoai nghĩ. “Em không xấu hổ vì con vịt. Em chỉ muốn tự mình chọn kể với ai.”'),
      p(
        'Hai anh em gỡ đoạn phim ở trang của anh, bấm nút báo cáo nhờ gỡ ở hai chỗ kia. Một chỗ gỡ trong tuần. Một chỗ còn lại, mẹ viết thư nhờ, mãi vẫn chưa thấy trả lời.',
      ),
      p(
        'Hôm sau, Khoai nói với đội trống: “Đúng, hồi nhỏ tớ là vua của ao. Chuyện đó của tớ, các cậu đừng gửi đi nữa nhé.” Bách gãi đầu: “Ừ, tớ quên hỏi cậu. Tớ gỡ chỗ chị tớ đã chia sẻ.” Rồi Bách thêm: “Nhưng cậu gõ nhịp hay thật đó, vua.”',
      ),
      p(
        'Tối ấy, Khoai thu một đoạn trống mới. Trước khi gửi cho cô dạy nhạc, Khoai tự hỏi bốn câu. Câu nào cũng trả lời được. Khoai bấm gửi.',
      ),
      p('_Truyện hư cấu. Khoai, anh Rin và Bách là nhân vật tưởng tượng._'),
    ],
    activities: [
      {
        title: 'Đọc truyện theo bước sóng',
        minutes: 8,
        instructions: [
          p('Ba học sinh đọc vai Khoai, anh Rin, Bách; giáo viên đọc lời kể. Dừng ở chỗ “tai nóng bừng”.'),
          p(
            'Hỏi: “Đoạn phim không xấu. Vậy vì sao Khoai không vui?” Chờ đủ lâu. Ý cần tới: Khoai không được chọn kể với ai.',
          ),
        ],
      },
      {
        title: 'Bản đồ dấu chân',
        minutes: 9,
        instructions: [
          ol(
            'Vẽ một bàn chân to, chia ba phần: **em để lại** (đăng, bình luận, thả tim), **người khác để lại** (bạn gắn tên em, người nhà đăng hình em), **máy để lại** (điều em tìm, phim em xem, nơi em đứng).',
            'Ghi vào mỗi phần hai ví dụ. Ghi loại việc, đừng ghi tên tài khoản hay địa chỉ.',
            'Tô xanh dấu chân em vui khi người khác thấy, tô vàng dấu chân em muốn hỏi lại.',
          ),
        ],
      },
      {
        title: 'Bốn câu hỏi trước khi bấm',
        minutes: 8,
        instructions: [
          ul(
            '**Ai** sẽ thấy?',
            '**Bao lâu** nữa nó vẫn còn, em còn vui không?',
            '**Có ai** khác ở trong đó, em đã hỏi bạn ấy chưa?',
            '**Có lộ** nhà, trường, lịch đi lại của em không?',
          ),
          p(
            'Mỗi nhóm nhận hai tình huống: gửi phim bạn ngã trong giờ thể dục; đăng tranh em vẽ cây cầu; đăng hình bảng tên và giấy khen; khen bài của bạn; đăng “cả nhà đi vắng ba ngày”. Nhóm hỏi đủ bốn câu rồi quyết: đăng, sửa rồi đăng, hay không đăng.',
          ),
        ],
      },
      {
        title: 'Đố vui',
        minutes: 6,
        instructions: [p('Làm cá nhân ra giấy, rồi chữa chung. Mỗi câu mời một em nói lý do bằng lời của mình.')],
      },
      {
        title: 'Một dấu chân đẹp',
        minutes: 3,
        instructions: [
          p(
            'Viết một việc tử tế em sẽ để lại trên mạng hay trong lớp tuần này: lời khen, lời cảm ơn, bức tranh có ghi tên người vẽ.',
          ),
        ],
      },
    ],
    quiz: [
      {
        question: 'Khoai xóa đoạn phim ở trang của anh Rin. Chuyện gì có thể xảy ra?',
        options: [
          { text: 'Mọi bản ở mọi nơi tự biến mất' },
          { text: 'Bản người khác đã lưu hoặc chia sẻ vẫn có thể còn', correct: true },
          { text: 'Điện thoại của anh Rin bị khóa' },
        ],
        explanation:
          'Xóa ở một chỗ chưa phải là hết. Vì vậy nghĩ trước khi đăng dễ hơn gỡ sau khi đăng. Nhưng gỡ vẫn đáng làm.',
      },
      {
        question: 'Việc nào cũng để lại dấu chân số, dù em không đăng gì?',
        options: [
          { text: 'Đọc sách giấy ở thư viện' },
          { text: 'Vẽ vào vở' },
          { text: 'Tìm kiếm và xem phim trên mạng', correct: true },
          { text: 'Đá cầu ngoài sân' },
        ],
        explanation: 'Trang mạng ghi nhớ điều em tìm và xem. Đó là dấu chân máy để lại.',
      },
      {
        question: 'Em có đoạn phim vui, trong đó có mặt bạn Sóc. Trước khi đăng, em làm gì?',
        options: [
          { text: 'Hỏi Sóc và hỏi ba mẹ; Sóc bảo không thì thôi', correct: true },
          { text: 'Đăng rồi gắn tên Sóc để bạn bất ngờ' },
          { text: 'Đăng ở chế độ riêng tư nên không cần hỏi' },
        ],
        explanation: 'Dấu chân ấy là của cả Sóc. Chế độ riêng tư vẫn có người xem và người lưu.',
      },
      {
        question: 'Bài nào cần sửa trước khi đăng?',
        options: [
          { text: 'Tranh em vẽ cây phượng' },
          { text: 'Hình giấy khen có họ tên, trường, lớp của em', correct: true },
          { text: 'Lời cảm ơn cô thư viện' },
        ],
        explanation: 'Vui thì vẫn khoe được: che họ tên, trường, lớp rồi hãy gửi, và gửi cho người nhà trước.',
      },
      {
        question: 'Có nội dung về em làm em xấu hổ. Em bắt đầu từ đâu?',
        options: [
          { text: 'Bỏ qua, vì đã lên mạng thì chịu' },
          { text: 'Nhắn cho người đăng những lời giận dữ' },
          { text: 'Kể với người lớn em tin, cùng nhờ gỡ và bấm báo cáo', correct: true },
        ],
        explanation: 'Em có quyền nhờ gỡ. Có người lớn đi cùng, việc ấy nhẹ hơn nhiều.',
      },
    ],
    reflection:
      'Tưởng tượng em mười tám tuổi, gõ tên mình lên mạng. Em muốn gặp lại ba dấu chân nào? Có dấu chân nào em muốn nhờ ba mẹ gỡ từ bây giờ?',
    helpSteps: [
      'Dừng lại, chưa xóa vội: lưu lại nơi đăng, ngày giờ, nhờ người lớn làm cùng.',
      'Kể với người lớn em tin: ba mẹ, thầy cô, anh chị đã lớn. Chính em từng đăng thì cũng kể, không sao hết.',
      'Cùng người lớn nhờ người đăng gỡ, bấm nút báo cáo của trang mạng.',
      'Hình riêng tư bị phát tán, hoặc có người lấy hình ra dọa: không trả lời họ, gọi 111 ngay, ngày hay đêm, không mất tiền. Đang nguy hiểm: gọi 113.',
    ],
    takeHome: [
      h3('Cuối tuần: cả nhà đi tìm dấu chân'),
      ol(
        'Gõ tên của ba mẹ, rồi tên của con lên máy tìm kiếm. Xem điều gì hiện ra, cả phần hình ảnh.',
        'Mở lại những hình cũ có con. Hỏi con: “Tấm này con còn muốn để không?” Con nói không thì gỡ.',
        'Xem lại ai được xem trang của ba mẹ; tắt gắn vị trí trong máy ảnh.',
        'Thống nhất một luật nhà: trước khi đăng hình con, hỏi con. Trước khi đăng hình bạn, hỏi bạn và ba mẹ bạn.',
      ),
      p(
        'Pháp luật Việt Nam cũng đi theo hướng ấy: công bố thông tin đời sống riêng của trẻ cần cha mẹ hoặc người giám hộ đồng ý, và **từ bảy tuổi phải có sự đồng ý của chính trẻ**. Đồng ý rồi vẫn có thể rút lại.',
      ),
      p(
        'Cần người tư vấn khi hình ảnh của con bị dùng sai, gọi [Tổng đài 111](https://tongdai111.vn): miễn phí, 24/7.',
      ),
    ],
    teacherNotes: [
      ul(
        'Giữ bài học ấm, đừng dọa “một lần đăng, cả đời hối”. Em nào cũng đã có dấu chân, nhiều khi do người lớn đăng từ lúc em chưa biết nói.',
        'Không tìm tên học sinh trên mạng giữa lớp, dù các em xin. Việc đó để ở nhà với ba mẹ.',
        'Ở bản đồ dấu chân, đi quanh nhắc các em ghi loại việc, không ghi tên tài khoản.',
        'Nói công bằng về chia sẻ: dấu chân đẹp có thật. Phần cuối bài là để các em nhớ điều đó.',
        'Soát lại trang mạng của lớp, của trường trước khi dạy. Học sinh sẽ hỏi.',
      ),
    ],
    disclosureGuidance: [
      p('Bài này có thể gợi em nhớ tới một hình mà em rất muốn nó biến mất.'),
      ol(
        'Nghe riêng, không ngắt lời. Nói: “Cảm ơn em đã tin cô. Em không có lỗi vì người khác phát tán.”',
        'Không hỏi dồn, không bảo em mở hình cho xem. Không trách em đã chụp hay đã gửi.',
        'Không hứa giữ bí mật. Nói trước cô sẽ báo ai và em được biết mọi bước.',
        'Hình riêng tư của trẻ em: không lưu, không chụp lại, không chuyển cho đồng nghiệp. Giữ nguyên thiết bị cho người có thẩm quyền.',
        'Báo người phụ trách bảo vệ trẻ em của trường và gọi 111 trong ngày. Em đang bị đe dọa, bị hẹn gặp: gọi 113.',
      ),
    ],
    contentWarning:
      'Bài nhẹ nhàng. Có nhắc việc hình, phim bị chia sẻ lại khiến nhân vật ngượng, và cách cầu cứu khi bị đe dọa.',
    materials: [
      'Giấy khổ lớn, bút màu xanh và vàng',
      'Thẻ tình huống, mỗi nhóm hai thẻ',
      'Bốn câu hỏi viết sẵn lên bảng hoặc giấy khổ lớn',
    ],
    readAloud:
      'Các em thân mến! Dấu chân trên cát, một con sóng là tan. Dấu chân trên mạng thì ở lại: tấm hình em đăng, lời em bình, điều em tìm, cả hình người khác đăng về em. Trước khi bấm, em hỏi bốn câu. Ai sẽ thấy? Bao lâu nữa nó vẫn còn, em còn vui không? Có ai khác ở trong đó, em đã hỏi bạn ấy chưa? Có lộ nhà, trường, lịch đi lại của em không? Có điều gì về em làm em xấu hổ, em kể với người lớn em tin để cùng nhờ gỡ. Có người lấy hình ra dọa, em đừng trả lời, gọi một một một ngay, ngày hay đêm, không mất tiền. Em không có lỗi. Và hãy để lại những dấu chân đẹp: một lời khen, một lời cảm ơn, một bức tranh.',
    sources: [
      { name: 'Truyện “Bài hát vịt con của Khoai”: hư cấu, viết riêng cho bài học', kind: 'fiction' },
      { name: 'UKCIS, Education for a Connected World', kind: 'document' },
      { name: 'Thông tư 02/2025/TT-BGDĐT, khung năng lực số cho người học', kind: 'document' },
      { name: 'Nghị định 56/2017/NĐ-CP, Điều 33 và Điều 36', kind: 'document' },
      { name: 'Luật Bảo vệ dữ liệu cá nhân 91/2025, Điều 24', kind: 'document' },
      { name: 'Tổng đài điện thoại quốc gia bảo vệ trẻ em 111', url: 'https://tongdai111.vn', kind: 'organisation' },
    ],
  },
  en: {
    title: 'Footprints the tide leaves behind',
    standfirst:
      'One wave wipes a footprint off the sand. Online, it stays. Pupils in grades 4 and 5 follow the trail of Khoai’s duckling song, map their own footprints, practise four questions to ask before posting, and learn how to get something taken down.',
    cover: {
      picture: 'footprints',
      caption: 'Post, like, comment, search: every one of them is a footprint.',
    },
    essentialQuestion: 'What will the things I leave online today say about me tomorrow?',
    objectives: [
      'I can name footprints I leave myself and footprints that others, or machines, leave about me.',
      'I ask four questions before I post anything about me or a friend.',
      'I know how to ask for something to be taken down.',
    ],
    vocabulary: [
      {
        term: 'Digital footprint',
        definition: 'Everything about me that stays online: pictures, clips, comments, likes, searches.',
      },
      { term: 'Public', definition: 'Anyone can see it, people I do not know as well.' },
      { term: 'Private', definition: 'Only people my parents and I have chosen can see it. They can still save it.' },
      { term: 'Take down', definition: 'To delete something, or to ask the person or the site to delete it.' },
    ],
    storyTitle: 'Khoai’s duckling song',
    story: [
      p(
        'When Khoai was eight, he loved ducks. He put a yellow basket on his head, wrapped himself in a bath towel and sang: “Quack, quack, I am the king of the pond!” His big brother Rin filmed it, laughing so hard that the phone shook. “Shall I post it?” “Post it!” cried Khoai.',
      ),
      p('A few dozen people liked the clip. Then the brothers forgot about it.'),
      p(
        'At ten, Khoai joined the class drummers. At the first practice a new boy called Bach ran up. “The king of the pond! I’ve just seen you!” He opened his sister’s phone. There was the yellow basket. “Quack, quack!” Everybody roared with laughter. Some of them quacked.',
      ),
      p('Khoai laughed too, but his ears burned. At home he asked: “Rin, I thought old things went away?”'),
      p(
        'Rin did not answer straight away. That afternoon he took Khoai to the beach and walked a few steps on the wet sand. Up came a wave, and the prints were gone. “That’s sand.” Then he typed in the name of the clip. The king of the pond turned up in three places, one of which Rin had never seen. “And that’s the internet. I’m sorry. I did ask you, but not properly: who is going to watch it, and for how long.”',
      ),
      p('Khoai thought about it. “I’m not ashamed of the duck. I just want to choose who I tell.”'),
      p(
        'They deleted the clip from Rin’s page and pressed the report button in the other two places. One took it down within the week. To the other their mother wrote a letter, and there has been no reply so far.',
      ),
      p(
        'Next day Khoai told the drummers: “Yes, I was the king of the pond when I was little. That’s my story, so please don’t send it on.” Bach scratched his head. “I forgot to ask you. I’ll take down the one my sister shared.” Then he added: “You really can drum, though, Your Majesty.”',
      ),
      p(
        'That evening Khoai recorded a new drum piece. Before sending it to his music teacher he asked himself four questions. He had an answer to each of them. He pressed Send.',
      ),
      p('_This story is made up. Khoai, Rin and Bach are not real people._'),
    ],
    activities: [
      {
        title: 'Read it with the tide',
        minutes: 8,
        instructions: [
          p('Three pupils read Khoai, Rin and Bach; the teacher reads the rest. Stop at “his ears burned”.'),
          p(
            'Ask: “There is nothing bad in the clip. So why is Khoai unhappy?” Wait. The point to reach: he did not get to choose whom to tell.',
          ),
        ],
      },
      {
        title: 'A map of footprints',
        minutes: 9,
        instructions: [
          ol(
            'Draw a large foot in three parts: **I leave** (posts, comments, hearts), **others leave** (a friend tags me, my family posts a photo), **machines leave** (what I search for, what I watch, where I am).',
            'Write two examples in each part. Write the kind of thing, never an account name or an address.',
            'Colour green the prints you are glad for others to see, and yellow the ones you want to think about again.',
          ),
        ],
      },
      {
        title: 'Four questions before you press',
        minutes: 8,
        instructions: [
          ul(
            '**Who** will see it?',
            '**How long** will it be there, and will I still be happy with it?',
            '**Is anyone else** in it, and have I asked them?',
            '**Does it give away** my home, my school or where I go each day?',
          ),
          p(
            'Each group takes two cases: sending round a clip of a classmate falling over in PE; posting your drawing of a bridge; posting a name tag and a school certificate; praising a friend’s work; posting “we are all away for three days”. Ask all four questions, then decide: post, change and post, or do not post.',
          ),
        ],
      },
      {
        title: 'Quiz',
        minutes: 6,
        instructions: [
          p(
            'On your own, on paper; then together. For each question one pupil gives the reason in his or her own words.',
          ),
        ],
      },
      {
        title: 'One good footprint',
        minutes: 3,
        instructions: [
          p(
            'Write down one kind thing you will leave online or in class this week: some praise, a thank-you, a picture that names who drew it.',
          ),
        ],
      },
    ],
    quiz: [
      {
        question: 'Khoai’s clip is deleted from Rin’s page. What may happen?',
        options: [
          { text: 'Every copy everywhere disappears' },
          { text: 'Copies that others saved or shared may still be there', correct: true },
          { text: 'Rin’s phone gets locked' },
        ],
        explanation:
          'Gone from one place is not gone. Thinking first is easier than taking down later. Taking down is still worth doing.',
      },
      {
        question: 'Which of these leaves a digital footprint although you post nothing?',
        options: [
          { text: 'Reading a paper book in the library' },
          { text: 'Drawing in your notebook' },
          { text: 'Searching and watching clips online', correct: true },
          { text: 'Playing shuttlecock in the yard' },
        ],
        explanation: 'Sites remember what you search for and watch. Those are prints that machines leave.',
      },
      {
        question: 'You have a funny clip, and your friend Soc is in it. What comes before posting?',
        options: [
          { text: 'Ask Soc and your parents; if Soc says no, that is that', correct: true },
          { text: 'Post it and tag Soc as a surprise' },
          { text: 'Post it as private, so there is no need to ask' },
        ],
        explanation: 'It is Soc’s footprint, too. People can still watch and save a private post.',
      },
      {
        question: 'Which post needs a change first?',
        options: [
          { text: 'Your painting of a flame tree' },
          { text: 'A certificate with your full name, school and class', correct: true },
          { text: 'A thank-you to the librarian' },
        ],
        explanation: 'You may be proud of it! Cover name, school and class, and show your family first.',
      },
      {
        question: 'Something about you online makes you feel ashamed. Where do you start?',
        options: [
          { text: 'Do nothing: once online, always online' },
          { text: 'Send the person who posted it an angry message' },
          { text: 'Tell a grown-up you trust, ask for it to be removed, report it', correct: true },
        ],
        explanation: 'You have a right to ask. With a grown-up beside you it is much easier.',
      },
    ],
    reflection:
      'Imagine you are eighteen and look up your own name. Which three footprints would you like to meet? Is there one you would like your parents to take down now?',
    helpSteps: [
      'Stop, and do not delete yet: with a grown-up, note where it was posted, and when.',
      'Tell a grown-up you trust: a parent, a teacher, a grown-up brother or sister. If you posted it yourself, tell all the same. That is fine.',
      'Together, ask the person who posted it to take it down, and press the report button.',
      'If a private picture is being passed round, or someone uses it to threaten you: do not answer them, call 111, day or night, free in Viet Nam. In danger now: 113.',
    ],
    takeHome: [
      h3('This weekend: the family looks for footprints'),
      ol(
        'Look up the parents’ names, then your child’s. See what comes up, pictures included.',
        'Go through old pictures of your child. Ask: “Do you still want this one up?” If not, take it down.',
        'Check who can see your page. Turn off location in the camera.',
        'Agree on a house rule: ask the child before posting the child; ask the friend and the friend’s parents before posting the friend.',
      ),
      p(
        'Vietnamese law points the same way: publishing a child’s private-life information needs the consent of the parents or guardian and, **from the age of seven, of the child**. Consent can be withdrawn.',
      ),
      p(
        'If a picture of your child is misused and you need advice, call [111](https://tongdai111.vn): free, 24 hours a day, in Viet Nam.',
      ),
    ],
    teacherNotes: [
      ul(
        'Keep it warm. No “one post will haunt you for life”. Every pupil has footprints already, many left by adults before the child could talk.',
        'Do not look pupils up online in class, even if they beg you to. That is for home, with parents.',
        'Walk round during the map and remind them: kinds of things, no account names.',
        'Be fair to sharing. Good footprints exist, and the last activity is there so that they are remembered.',
        'Check the pages of the class and the school before you teach this. Pupils will ask.',
      ),
    ],
    disclosureGuidance: [
      p('This lesson may remind a pupil of a picture that he or she badly wants to be gone.'),
      ol(
        'Listen in private and do not interrupt. Say: “Thank you for trusting me. It isn’t your fault that others passed it on.”',
        'No string of questions, no “show me”. No reproach for having taken or sent it.',
        'Do not promise secrecy. Say whom you will tell, and that the pupil will know each step.',
        'An intimate picture of a child: do not save it, photograph it or pass it to a colleague. Leave the device as it is for the authorities.',
        'Tell the school’s child-protection lead and call 111 the same day. If the pupil is being threatened or asked to meet somebody, call 113.',
      ),
    ],
    contentWarning:
      'A gentle lesson. It mentions a clip shared again to a child’s embarrassment, and how to get help when threatened.',
    materials: [
      'Large sheets of paper, green and yellow pencils',
      'Case cards, two for each group',
      'The four questions on the board or on a poster',
    ],
    readAloud:
      'Hello, everyone! A footprint on the sand is gone with one wave. Online, it stays: the picture you post, the comment you write, the thing you look up, and what others post about you. Before you press, ask four questions. Who will see it? How long will it be there, and will I still be happy with it? Is anyone else in it, and have I asked them? Does it give away my home, my school or where I go? If something about you makes you feel ashamed, tell a grown-up you trust, and ask together for it to be taken down. If somebody uses a picture to threaten you, do not answer. Call one one one, day or night; it is free. It is not your fault. And leave some good footprints: a kind word, a thank-you, a drawing.',
    sources: [
      { name: '“Khoai’s duckling song”: fiction, written for this lesson', kind: 'fiction' },
      { name: 'UKCIS, Education for a Connected World', kind: 'document' },
      { name: 'Circular 02/2025/TT-BGDĐT on learners’ digital competence', kind: 'document' },
      { name: 'Decree 56/2017/NĐ-CP, Articles 33 and 36', kind: 'document' },
      { name: 'Law on Personal Data Protection 91/2025, Article 24', kind: 'document' },
      { name: 'National child-protection hotline 111, Viet Nam', url: 'https://tongdai111.vn', kind: 'organisation' },
    ],
  },
};
