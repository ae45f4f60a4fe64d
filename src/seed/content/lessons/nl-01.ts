import type { LessonSeed } from '../model';
import { h3, ol, p, ul } from '../prose';

export const nl01: LessonSeed = {
  key: 'nl-01',
  code: 'NL-01',
  desk: 'portal',
  byline: ['thu-ha'],
  tier: 'nguoi-lon',
  strands: ['quan-he-tren-mang', 'suc-khoe-an-sinh-so'],
  audiences: ['parents', 'teachers'],
  channels: ['portal'],
  durationMinutes: 20,
  frameworks: [
    { framework: 'ukcis', reference: 'Online relationships (bốn nhóm tuổi 4–7, 7–11, 11–14, 14–18)' },
    { framework: 'ukcis', reference: 'Health, well-being and lifestyle (bốn nhóm tuổi 4–7, 7–11, 11–14, 14–18)' },
    { framework: 'vn-cop-2024', reference: 'Các nhóm dưới 6 tuổi, 6–11 tuổi, 11–16 tuổi' },
  ],
  expertReviewer: 'Chuyên viên tham vấn gia đình và trẻ em (chưa thẩm định, bài mẫu)',
  reviewDueOn: '2027-06-30',
  vi: {
    title: 'Hỏi thăm, đừng hỏi cung',
    standfirst:
      'Con gặp chuyện trên mạng thường không kể, vì sợ bị la hoặc bị lấy điện thoại. Hai mươi phút này giúp người lớn đổi vài câu hỏi, tập một câu trả lời đầu tiên, và giữ cho con một chỗ để quay về mà nói thật.',
    cover: {
      picture: 'family-table',
      caption: 'Chuyện khó nói nhất thường bắt đầu ở chỗ dễ ngồi nhất.',
    },
    essentialQuestion: 'Làm thế nào để khi có chuyện trên mạng, mình là người con muốn kể đầu tiên?',
    objectives: [
      'Nhận ra những câu hỏi khiến con im lặng và đổi thành câu mời con kể.',
      'Nói được câu phản hồi đầu tiên khi con kể chuyện khó: tin con, không đổ lỗi, cùng tính.',
      'Lập một thói quen trò chuyện ngắn, đều, không gắn với kiểm tra hay hình phạt.',
    ],
    vocabulary: [
      {
        term: 'Câu hỏi mở',
        definition: 'Câu không thể trả lời chỉ bằng “có” hay “không”, để con được chọn điều muốn kể.',
      },
      {
        term: 'Đổ lỗi',
        definition: 'Khiến con thấy chuyện xảy ra là tại con: “Ai bảo con…”, “Đã dặn rồi mà…”.',
      },
      {
        term: 'Ghi nhận cảm xúc',
        definition: 'Gọi tên điều con đang cảm thấy trước khi khuyên: “Nghe vậy chắc con sợ lắm”.',
      },
      {
        term: 'Mười phút không phán xét',
        definition: 'Khoảng thời gian cả nhà thống nhất: chuyện kể lúc này không bị đem ra phạt.',
      },
    ],
    storyTitle: 'Nồi canh và câu hỏi thứ hai',
    story: [
      p('_Truyện hư cấu. Chị Hoa và bé Na là nhân vật hư cấu._'),
      p(
        'Chị Hoa đi làm về, thấy bé Na, mười tuổi, ngồi trong góc bếp với chiếc máy tính bảng tắt màn hình. Câu đầu tiên bật ra: “Con lại xem gì đó?” Na nói: “Dạ không.” Câu chuyện dừng ở đó, như mọi tối.',
      ),
      p(
        'Chị nhìn con thêm một lát. Chị bật bếp, đưa Na rổ rau, đổi giọng: “Hôm nay trong trò chơi của con có chuyện gì vui, có chuyện gì không vui?” Na nhặt hết nửa rổ mới trả lời: “Có một bạn trong đội nói con chơi dở, rồi đuổi con ra. Bạn còn nói… mấy câu ghê lắm.”',
      ),
      p(
        'Cổ chị Hoa nóng lên. Chị muốn hỏi tên đứa kia, muốn xóa luôn trò chơi. Nhưng chị thấy con đang nhìn mình, dò xem mình sẽ nổi giận với ai. Chị hít một hơi: “Nghe vậy chắc con tủi lắm. Con kể với mẹ là đúng. Mẹ không giận con.”',
      ),
      p(
        'Na kể tiếp, lần này dài. Hai mẹ con chụp lại mấy câu ấy, báo cáo tài khoản, chọn một đội khác toàn bạn quen. Trước khi ngủ, Na hỏi: “Lần sau có chuyện, con kể lúc mẹ nấu cơm được không?” Chị Hoa nói được. Từ đó, nhà ấy hay ăn cơm trễ mười phút.',
      ),
    ],
    activities: [
      {
        title: 'Nhớ lại một lần mình im lặng',
        minutes: 3,
        instructions: [
          p(
            'Nhắm mắt, nhớ hồi nhỏ có lần nào mình gặp chuyện mà không kể với người lớn. Mình sợ điều gì? Ghi một từ vào mép giấy. Ai muốn thì chia sẻ từ ấy, không cần kể chuyện.',
          ),
        ],
      },
      {
        title: 'Đọc truyện, tìm câu đổi hướng',
        minutes: 5,
        instructions: [
          p('Đọc “Nồi canh và câu hỏi thứ hai”. Gạch chân câu đóng cửa và câu mở cửa. Trao đổi theo cặp:'),
          ul(
            'Vì sao Na nói được khi tay đang nhặt rau?',
            'Chị Hoa đã giữ lại những lời nào trong đầu?',
            'Câu “Mẹ không giận con” trả lời cho nỗi sợ nào?',
          ),
        ],
      },
      {
        title: 'Đổi câu',
        minutes: 6,
        instructions: [
          p('Đổi mỗi câu bên trái thành câu mời con kể. Làm theo cặp, đọc thành tiếng.'),
          ol(
            '“Sao con lại vào chỗ đó?” → “Con kể cho ba nghe chuyện bắt đầu thế nào, kể tới đâu cũng được.”',
            '“Đưa máy đây mẹ coi!” → “Con muốn cho mẹ xem chỗ nào thì mẹ xem chỗ đó.”',
            '“Đã dặn rồi mà không nghe.” → “Chuyện này khó thật. May là con đã nói.”',
            '“Chuyện có gì đâu mà khóc.” → “Ba thấy con buồn. Ba ngồi đây.”',
          ),
          p('Thêm một câu của riêng nhà mình, bằng giọng mình vẫn nói.'),
        ],
      },
      {
        title: 'Trả lời câu hỏi và hẹn một giờ',
        minutes: 6,
        instructions: [
          p(
            'Làm năm câu hỏi. Sau đó viết một lời hẹn cụ thể: **ngày nào, lúc nào, làm việc gì cùng con** (nấu ăn, đi chợ, chở về) để trò chuyện mười phút, điện thoại người lớn cất trong túi. Đó là mười phút không phán xét của nhà mình. Nhắc lại số **111** và **113**.',
          ),
        ],
      },
    ],
    quiz: [
      {
        question: 'Câu nào dễ khiến con kể tiếp nhất?',
        options: [
          { text: '“Con lại làm gì trên mạng vậy?”' },
          { text: '“Hôm nay trên mạng có gì vui, có gì làm con khó chịu?”', correct: true },
          { text: '“Không có chuyện gì chứ?”' },
        ],
        explanation:
          'Câu hỏi có cả vui lẫn khó chịu cho con biết hai loại chuyện đều được đón nhận. “Không có chuyện gì chứ?” thì đã trả lời giùm con.',
      },
      {
        question: 'Con kể có người trên mạng nói lời làm con sợ. Câu đầu tiên của mình nên là gì?',
        options: [
          { text: '“Ai? Tên gì? Lúc nào? Sao giờ con mới nói? Đưa máy đây mẹ xem!”' },
          { text: '“Từ nay nghỉ dùng điện thoại.”' },
          { text: '“Cảm ơn con đã kể. Con không có lỗi. Ba mẹ nghe con.”', correct: true },
        ],
        explanation:
          'Câu đầu tiên quyết định con có nói câu thứ hai hay không. Những việc cần làm vẫn làm được sau đó vài phút.',
      },
      {
        question: 'Vì sao lấy điện thoại ngay khi con vừa kể thường phản tác dụng?',
        options: [
          { text: 'Vì con học được rằng nói thật thì mất quyền, nên lần sau sẽ giấu.', correct: true },
          { text: 'Vì điện thoại là đồ riêng của con, nên cha mẹ không bao giờ được đặt ra giới hạn nào.' },
          { text: 'Vì con sẽ không có bạn.' },
        ],
        explanation:
          'Giới hạn thiết bị có lúc cần, nhưng nên bàn khi mọi người bình tĩnh, như một cách bảo vệ chứ không phải hình phạt vì đã kể.',
      },
      {
        question: 'Con xin: “Mẹ hứa đừng nói ai.” Trả lời thế nào vừa thật vừa giữ được lòng tin?',
        options: [
          { text: '“Mẹ hứa.”' },
          { text: '“Để mẹ kể cho cả nhà nghe xem sao.”' },
          {
            text: '“Chuyện riêng mẹ giữ cho con. Nếu con cần được bảo vệ, mẹ sẽ báo người giúp được, và nói con biết trước.”',
            correct: true,
          },
          { text: '“Con còn nhỏ, có gì mà bí mật.”' },
        ],
        explanation:
          'Không hứa giữ kín chuyện có thể làm con bị hại. Nói trước điều mình sẽ làm giúp con vẫn thấy mình được tôn trọng.',
      },
      {
        question: 'Khi nào nên gọi 111?',
        options: [
          { text: 'Chỉ khi gia đình đã tự tìm hiểu kỹ và có đủ bằng chứng là con bị xâm hại, để khỏi làm phiền.' },
          {
            text: 'Khi lo cho một đứa trẻ, cần tư vấn hay muốn báo tin; nguy hiểm tức thời thì gọi 113.',
            correct: true,
          },
          { text: 'Chỉ khi trẻ tự gọi.' },
        ],
        explanation:
          'Tổng đài 111 miễn phí, 24/7, dành cho cả trẻ em và người lớn đang lo cho trẻ. Không cần chắc chắn mới gọi.',
      },
    ],
    reflection:
      'Câu nào của người lớn ngày xưa làm mình im? Mình có đang nói câu ấy với con không? Câu nào sẽ thay cho nó?',
    helpSteps: [
      'Nghe hết, hít một hơi trước khi nói. “Cảm ơn con đã kể. Con không có lỗi.”',
      'Giữ lại tin nhắn, tên tài khoản, thời điểm; không tự nhắn hay đi gặp người kia. Ảnh nhạy cảm thì không lưu, không chuyển cho ai.',
      'Chặn, báo cáo tài khoản cùng con; chọn thêm một người lớn đáng tin khác mà con tìm được khi mình vắng.',
      'Gọi 111 (miễn phí, 24/7) để được tư vấn hoặc báo tin; có ứng dụng, Zalo của Tổng đài 111 và trang tongdai111.vn. Trao đổi với nhà trường khi liên quan tới bạn học.',
      'Con đang bị đe dọa, bị hại hoặc nguy hiểm tính mạng: ở bên con và gọi 113.',
    ],
    takeHome: [
      h3('Tờ dán tủ lạnh: mười phút mỗi tuần'),
      p('Hẹn của nhà mình: thứ ……, lúc ……, khi cùng con ……………………'),
      h3('Ba câu để bắt đầu'),
      ul(
        '“Tuần này trên mạng có gì làm con cười?”',
        '“Có gì làm con khó chịu, hay thấy lạ?”',
        '“Nếu bạn con gặp chuyện đó, con khuyên bạn sao?”',
      ),
      h3('Ba câu để dành cho lúc khó'),
      ul('“Cảm ơn con đã kể.”', '“Con không có lỗi.”', '“Mình cùng tính, từng việc một.”'),
      h3('Ba câu xin cất đi'),
      ul('“Ai bảo con…”', '“Biết ngay mà.”', '“Nín đi, có gì đâu.”'),
      p('Khi cần người có chuyên môn: **111**, miễn phí, 24/7. Nguy hiểm tức thời: **113**.'),
    ],
    teacherNotes: [
      p(
        'Bài dùng cho buổi họp phụ huynh, sinh hoạt cộng đồng hoặc một gia đình tự học. Người hướng dẫn nói ít, để phụ huynh tập nói thành tiếng; mỗi câu đọc một lần bằng miệng đáng giá hơn mười câu đọc bằng mắt.',
      ),
      ul(
        'Không bắt ai kể chuyện nhà. Phần nhớ lại chỉ ghi một từ.',
        'Đừng biến buổi họp thành chỗ chê cha mẹ bận rộn. Nhiều người nuôi con một mình, đi làm ca; lời hẹn mười phút là đủ quý.',
        'Ông bà, cô chú, người giúp việc cũng là người trẻ có thể kể. Mời họ cùng học.',
        'Nếu có người hỏi về phần mềm theo dõi: công cụ giới hạn thời gian có ích với trẻ nhỏ, nhưng không thay được trò chuyện; với trẻ lớn, hãy nói cho con biết mình cài gì và vì sao.',
      ),
    ],
    disclosureGuidance: [
      p('Dành cho người hướng dẫn, và cho cha mẹ khi chính con mình kể.'),
      ol(
        '**Nghe** ở chỗ yên tĩnh, ngồi ngang tầm mắt. Để con kể theo lời con.',
        '**Tin và trấn an:** “Con kể là đúng. Con không có lỗi.”',
        '**Không hứa giữ bí mật;** nói sẽ báo ai để giúp con.',
        '**Không tra hỏi.** Không hỏi dồn, không bắt kể lại cho nhiều người. Chỉ hỏi đủ để biết con có đang an toàn không.',
        '**Báo:** gọi 111 để được hướng dẫn; nguy hiểm tức thời gọi 113. Không tự đi đối chất với người bị nêu tên.',
        '**Ghi lại** đúng lời con, ngày giờ; giữ tin nhắn.',
      ),
      p(
        'Nếu một phụ huynh tiết lộ chuyện của con trong buổi học, người hướng dẫn mời ra nói riêng, không để cả lớp bàn, và cùng phụ huynh gọi 111 nếu họ muốn.',
      ),
    ],
    contentWarning:
      'Bài nhắc tới việc trẻ bị xúc phạm trên mạng và mời người học nhớ lại tuổi nhỏ. Nếu thấy khó, anh chị có thể bỏ qua phần ấy.',
    materials: ['Bản in truyện và tờ dán tủ lạnh cho mỗi gia đình', 'Bút', 'Bảng lớn ghi sẵn bốn câu cần đổi'],
    readAloud:
      'Thưa các bậc cha mẹ, ông bà, thầy cô. Trẻ gặp chuyện trên mạng thường không kể, vì sợ bị la, sợ bị lấy điện thoại. Hôm nay xin thử đổi một câu. Thay vì hỏi: con lại làm gì trên mạng vậy, ta hỏi: hôm nay có gì vui, có gì làm con khó chịu. Khi con kể chuyện khó, xin hít một hơi và nói: cảm ơn con đã kể, con không có lỗi, mình cùng tính. Đừng hỏi dồn, đừng phạt con vì con nói thật, và đừng hứa giữ kín chuyện có thể làm con bị hại. Mỗi tuần dành mười phút vừa nấu cơm vừa trò chuyện là một khởi đầu tốt. Khi lo cho một đứa trẻ, xin gọi Tổng đài quốc gia bảo vệ trẻ em, số một một một, miễn phí, suốt ngày đêm. Khi có nguy hiểm tức thời, gọi một một ba.',
    sources: [
      { name: 'Truyện hư cấu do ban biên tập viết; nhân vật và tình huống không có thật', kind: 'fiction' },
      { name: 'Tổng đài điện thoại quốc gia bảo vệ trẻ em 111', url: 'https://tongdai111.vn', kind: 'organisation' },
      { name: 'UKCIS, Education for a Connected World (khung tham chiếu)', kind: 'document' },
    ],
  },
  en: {
    title: 'Ask how they are, not what they did',
    standfirst:
      'Children who run into trouble online often say nothing, afraid of being scolded or of losing their phone. These twenty minutes help adults change a few questions, practise a first answer, and keep a place where a child can come back and tell the truth.',
    cover: {
      picture: 'family-table',
      caption: 'The hardest talks often begin in the easiest seats.',
    },
    essentialQuestion: 'How can I become the first person my child wants to tell when something goes wrong online?',
    objectives: [
      'Notice questions that make a child go quiet, and turn them into invitations to talk.',
      'Say a first response to a hard story: I believe you, I do not blame you, we will work it out.',
      'Build a short, regular habit of talking that is not tied to checking or punishment.',
    ],
    vocabulary: [
      {
        term: 'Open question',
        definition: 'One that cannot be answered with yes or no, so that the child chooses what to tell.',
      },
      {
        term: 'Blame',
        definition: 'Making the child feel it happened because of them: “Who told you to…”, “I warned you…”.',
      },
      {
        term: 'Naming the feeling',
        definition: 'Saying what the child seems to feel before giving advice: “That must have been scary.”',
      },
      {
        term: 'No-judgement time',
        definition: 'A time the family agrees on: what is told now will not be punished.',
      },
    ],
    storyTitle: 'The soup and the second question',
    story: [
      p('_A fictional story. Hoa and her daughter Na are made up._'),
      p(
        'Hoa comes home from work and finds Na, who is ten, in a corner of the kitchen with her tablet switched off. The first words that come out are: “What have you been watching again?” “Nothing,” says Na. There the conversation ends, as it does every evening.',
      ),
      p(
        'Hoa looks at her daughter a little longer. She lights the stove, hands Na a basket of greens and changes her tone: “In your game today, was there something fun, and something not so fun?” Na is halfway through the basket before she answers. “Someone on my team said I’m bad at it and kicked me out. And they said… some really awful things.”',
      ),
      p(
        'Heat rises in Hoa’s throat. She wants a name; she wants to delete the game. But she sees Na watching her, waiting to learn whom the anger will be for. She takes a breath. “That must have hurt. You were right to tell me. I’m not angry with you.”',
      ),
      p(
        'Na goes on, and this time it is a long story. Together they take screenshots, report the account and choose another team made up of friends they know. At bedtime Na asks: “Next time, can I tell you while you’re cooking?” Yes, says Hoa. Since then dinner in that house is often ten minutes late.',
      ),
    ],
    activities: [
      {
        title: 'Remember a time you kept quiet',
        minutes: 3,
        instructions: [
          p(
            'Close your eyes and think of a time in childhood when something happened and you did not tell an adult. What were you afraid of? Write one word in the margin. Share the word if you like; the story stays yours.',
          ),
        ],
      },
      {
        title: 'Read the story and find the turning point',
        minutes: 5,
        instructions: [
          p(
            'Read “The soup and the second question”. Underline the question that closes the door and the one that opens it. In pairs:',
          ),
          ul(
            'Why could Na talk while her hands were busy?',
            'Which words did Hoa keep to herself?',
            'Which fear does “I’m not angry with you” answer?',
          ),
        ],
      },
      {
        title: 'Swap the sentence',
        minutes: 6,
        instructions: [
          p('Turn each sentence on the left into an invitation. Work in pairs, out loud.'),
          ol(
            '“Why did you go there?” → “Tell me how it began, as far as you want to.”',
            '“Give me that phone!” → “Show me the part you want me to see.”',
            '“I told you so.” → “This is hard. I’m glad you told me.”',
            '“It’s nothing to cry about.” → “I can see you’re sad. I’m right here.”',
          ),
          p('Add one of your own, in the voice you really use at home.'),
        ],
      },
      {
        title: 'Answer the questions and make a date',
        minutes: 6,
        instructions: [
          p(
            'Answer the five questions. Then write down one concrete promise: **which day, what time, doing what together** (cooking, shopping, riding home) for ten minutes of talk, with the adults’ phones in their pockets. That is your family’s no-judgement time. Recall **111** and **113**.',
          ),
        ],
      },
    ],
    quiz: [
      {
        question: 'Which question is most likely to keep a child talking?',
        options: [
          { text: '“What are you doing online again?”' },
          { text: '“What was fun online today, and what bothered you?”', correct: true },
          { text: '“Nothing happened, did it?”' },
        ],
        explanation:
          'A question with room for both kinds tells the child that both are welcome. “Nothing happened, did it?” has already answered for them.',
      },
      {
        question: 'Your child says someone online frightened them. What should your first sentence be?',
        options: [
          { text: '“Who? What name? When? Why didn’t you say so before? Give me the phone!”' },
          { text: '“No more phone from today.”' },
          { text: '“Thank you for telling me. It isn’t your fault. I’m listening.”', correct: true },
        ],
        explanation:
          'The first sentence decides whether there will be a second. Everything that needs doing can wait a few minutes.',
      },
      {
        question: 'Why does taking the phone away at once usually backfire?',
        options: [
          { text: 'The child learns that honesty costs them, and hides it next time.', correct: true },
          { text: 'The phone belongs to the child, so parents may never set any limits on it.' },
          { text: 'The child will have no friends.' },
        ],
        explanation:
          'Limits on devices are sometimes needed. Talk about them when everyone is calm, as protection and not as a penalty for telling.',
      },
      {
        question: 'Your child says: “Promise not to tell anyone.” How do you stay honest and keep their trust?',
        options: [
          { text: '“I promise.”' },
          { text: '“Let me tell the family and see what they think.”' },
          {
            text: '“Private things stay with me. If you need protecting, I’ll tell someone who can help, and you’ll know first.”',
            correct: true,
          },
          { text: '“You’re too young for secrets.”' },
        ],
        explanation:
          'Do not promise silence about something that could hurt your child. Saying beforehand what you will do lets them feel respected.',
      },
      {
        question: 'When should you call 111?',
        options: [
          { text: 'Only once the family has looked into it and has proof of abuse, so as not to trouble anyone.' },
          {
            text: 'When you worry about a child, need advice or want to report; in immediate danger, call 113.',
            correct: true,
          },
          { text: 'Only when the child calls.' },
        ],
        explanation:
          'The hotline 111 is free, 24/7, for children and for adults who worry about a child. You do not have to be certain before you call.',
      },
    ],
    reflection:
      'Which sentence from an adult once made you go quiet? Are you using it with your own child? What could take its place?',
    helpSteps: [
      'Hear it all, and breathe before you speak. “Thank you for telling me. It isn’t your fault.”',
      'Keep messages, account names and times; do not write to or meet the other person. Never store or forward an intimate picture.',
      'Block and report the account together; agree on another trusted adult your child can turn to when you are away.',
      'Call 111 (free, 24/7, in Viet Nam) for advice or to report; there is also the hotline’s app, its Zalo account and tongdai111.vn. Talk to the school if classmates are involved.',
      'If your child is being threatened or hurt, or their life is in danger: stay with them and call 113.',
    ],
    takeHome: [
      h3('For the fridge door: ten minutes a week'),
      p('Our date: day ……, time ……, while we …………………… together'),
      h3('Three questions to begin with'),
      ul(
        '“What made you laugh online this week?”',
        '“Was there anything that bothered you or felt odd?”',
        '“If that happened to a friend, what would you advise?”',
      ),
      h3('Three sentences for hard moments'),
      ul('“Thank you for telling me.”', '“It isn’t your fault.”', '“We’ll work it out, one thing at a time.”'),
      h3('Three sentences to put away'),
      ul('“Who told you to…”', '“I knew it.”', '“Stop crying, it’s nothing.”'),
      p('When you need someone with training: **111**, free, 24/7. In immediate danger: **113**.'),
    ],
    teacherNotes: [
      p(
        'For a parents’ meeting, a neighbourhood group, or a family on its own. Say little and let parents practise aloud: one sentence spoken is worth ten read silently.',
      ),
      ul(
        'Nobody has to tell family stories. The remembering exercise asks for one word.',
        'Do not let it turn into criticism of busy parents. Many raise children alone or work shifts; ten minutes is a real gift.',
        'Grandparents, aunts, uncles and helpers are people a child may tell. Invite them.',
        'If somebody asks about monitoring software: time limits help with young children but cannot replace talking; with older ones, say what you install and why.',
      ),
    ],
    disclosureGuidance: [
      p('For whoever leads the session, and for parents when their own child tells them.'),
      ol(
        '**Listen** somewhere quiet, at eye level, in the child’s own words.',
        '**Believe and reassure:** “You were right to tell me. It isn’t your fault.”',
        '**Do not promise secrecy;** say whom you will tell in order to help.',
        '**Do not question.** No rapid questions, no retelling to one person after another. Ask only what you need to know whether the child is safe.',
        '**Report:** call 111 for guidance; in immediate danger call 113. Do not confront the person named.',
        '**Write down** the child’s own words with date and time; keep the messages.',
      ),
      p(
        'If a parent reveals something about a child during the session, offer to speak privately, do not let the group discuss it, and call 111 together with the parent if they wish.',
      ),
    ],
    contentWarning:
      'This lesson mentions a child being insulted online and invites you to think back to your own childhood. Skip that part if it is hard.',
    materials: [
      'The story and the fridge sheet in print, one for each family',
      'Pens',
      'A board with the four sentences to swap',
    ],
    readAloud:
      'Parents, grandparents, teachers: children who run into trouble online often say nothing, afraid of being scolded or of losing their phone. Try changing one sentence today. Instead of asking what they are doing online again, ask what was fun today, and what bothered them. When a child tells you something hard, take a breath and say: thank you for telling me, it is not your fault, we will work it out together. Do not press with questions, do not punish honesty, and do not promise silence about something that could hurt the child. Ten minutes a week, talking while you cook, is a good beginning. When you worry about a child in Viet Nam, call the national child-protection hotline, one one one, free of charge, day and night. In immediate danger, call one one three.',
    sources: [
      { name: 'Fictional story written by the editors; its people and events are made up', kind: 'fiction' },
      {
        name: 'National child-protection hotline 111 (Viet Nam)',
        url: 'https://tongdai111.vn',
        kind: 'organisation',
      },
      { name: 'UKCIS, Education for a Connected World (reference framework)', kind: 'document' },
    ],
  },
};
