import type { LessonSeed } from '../model';
import { h3, ol, p, ul } from '../prose';

export const mn01: LessonSeed = {
  key: 'mn-01',
  code: 'MN-01',
  desk: 'portal',
  byline: ['ngoc-diep'],
  tier: 'mam-non',
  strands: ['hinh-anh-danh-tinh', 'rieng-tu-bao-mat'],
  audiences: ['children', 'parents', 'teachers'],
  channels: ['portal'],
  durationMinutes: 15,
  frameworks: [
    { framework: 'ukcis', reference: 'Self-Image and Identity (band 4–7)' },
    { framework: 'ukcis', reference: 'Online Reputation (band 4–7)' },
    { framework: 'vn-cop-2024', reference: 'Nhóm trẻ dưới 6 tuổi' },
  ],
  expertReviewer: 'Chuyên viên giáo dục mầm non (chưa thẩm định, bài mẫu)',
  reviewDueOn: '2027-06-30',
  vi: {
    title: 'Chụp hình con, hỏi con nhé!',
    standfirst:
      'Mười lăm phút cho bé 3–5 tuổi và một người lớn: nghe chuyện, chơi máy ảnh giấy, đọc vè. Bé biết tấm hình có mình là của mình và được nói “dạ không”; người lớn tập hỏi trước khi chụp, trước khi gửi.',
    cover: {
      picture: 'photo-share',
      caption: 'Một tấm hình gửi đi rồi có thể đi rất xa. Vì vậy, hỏi trước khi gửi.',
    },
    essentialQuestion: 'Ai được quyết định chuyện chụp và gửi hình của con?',
    objectives: [
      'Con biết: hình có con trong đó là hình của con.',
      'Con nói được “dạ được” hoặc “dạ không” khi có người muốn chụp hình con.',
      'Con biết chạy tới kể với người lớn con tin khi một tấm hình làm con không vui.',
    ],
    vocabulary: [
      { term: 'Tấm hình', definition: 'Bức ảnh có con, có bạn, có con mèo ở trong.' },
      { term: 'Hỏi trước', definition: 'Chưa chụp vội. Hỏi đã: “Cô chụp con được không?”' },
      { term: 'Dạ không', definition: 'Lời con được nói khi con không thích. Nói rồi, người lớn dừng lại.' },
    ],
    storyTitle: 'Cái mũi bột của bé Na',
    story: [
      p('Bé Na làm bánh với mệ. Bột bay phù phù. Bột đậu lên mũi Na, trắng tinh.'),
      p('Dì Sen cười: “Dễ thương quá! Để dì chụp một tấm.”'),
      p('Na che mặt lại: “Dạ không! Con chưa rửa mặt.”'),
      p('Dì Sen hạ máy xuống liền. Dì nói: “Ừ, dì không chụp. Cảm ơn Na đã nói cho dì biết.”'),
      p('Na rửa mặt. Na bưng đĩa bánh nóng ra. “Dì ơi, chừ thì dì chụp con với bánh đi!” Tách!'),
      p('Dì hỏi: “Dì gửi hình này cho ba Na nhé?” Na gật đầu: “Dạ được!”'),
      p('Dì hỏi nữa: “Còn gửi cho mọi người trên mạng coi?” Na nghĩ. Na lắc đầu: “Dạ không. Chỉ ba thôi.”'),
      p('Dì gửi cho một mình ba. Ting! Ba gửi về một trái tim đỏ. Na ôm cổ dì Sen, cười khúc khích.'),
      p('_Truyện hư cấu. Bé Na, dì Sen và mệ là nhân vật tưởng tượng._'),
    ],
    activities: [
      {
        title: 'Ngồi lại gần, nghe chuyện',
        minutes: 4,
        instructions: [
          p('Người lớn kể chậm. Đến chỗ bột bay, cả nhóm thổi “phù”. Đến chỗ chụp hình, cả nhóm nói “tách”.'),
          p('Dừng lại hai lần để hỏi: “Na có thích không? Nhìn tay Na là biết!”'),
        ],
      },
      {
        title: 'Trò chơi: Máy ảnh biết hỏi',
        minutes: 4,
        instructions: [
          ol(
            'Người lớn cầm máy ảnh bằng giấy, hỏi từng bé: “Cô chụp con được không?”',
            'Bé thích: giơ ngón tay cái, nói “Dạ được!”. Người lớn kêu “tách”.',
            'Bé không thích: bắt chéo hai tay trước ngực, nói “Dạ không!”. Người lớn hạ máy, nói “Cảm ơn con”.',
            'Đổi vai: bé cầm máy, hỏi người lớn. Người lớn cũng có lúc nói “không”.',
          ),
        ],
      },
      {
        title: 'Đọc vè, làm động tác',
        minutes: 3,
        instructions: [
          ol(
            '“Hình này có mắt con đây” – chỉ vào mắt.',
            '“Có cái miệng nhỏ, có tay con cầm” – chỉ vào miệng, vẫy tay.',
            '“Muốn chụp thì hỏi con thầm” – đưa tay lên miệng, nghiêng đầu.',
            '“Con ưng, con gật. Con không, con lắc liền!” – gật, rồi lắc thật mạnh.',
          ),
        ],
      },
      {
        title: 'Ba câu đố',
        minutes: 3,
        instructions: [
          p(
            'Đọc to từng câu, đưa ba bức tranh nhỏ. Bé chỉ tay vào tranh mình chọn. Không chấm điểm, không thi ai nhanh.',
          ),
        ],
      },
    ],
    quiz: [
      {
        question: 'Na che mặt, nói “dạ không”. Dì Sen làm chi?',
        options: [
          { text: 'Tranh: dì vẫn giơ máy lên chụp' },
          { text: 'Tranh: dì hạ máy xuống, mỉm cười', correct: true },
          { text: 'Tranh: dì quay mặt đi, giận' },
        ],
        explanation: 'Na nói “dạ không”, dì dừng lại liền. Dì làm đúng đó!',
      },
      {
        question: 'Muốn gửi hình của con cho người khác, mình làm chi trước?',
        options: [
          { text: 'Tranh: hỏi con', correct: true },
          { text: 'Tranh: gửi luôn' },
          { text: 'Tranh: giấu điện thoại' },
        ],
        explanation: 'Hỏi con trước. Hình có con là hình của con.',
      },
      {
        question: 'Có người chụp con mà con không thích. Con chạy tới ai?',
        options: [
          { text: 'Tranh: trốn sau cánh cửa một mình' },
          { text: 'Tranh: con gấu bông' },
          { text: 'Tranh: ba mẹ, ông bà, cô giáo', correct: true },
        ],
        explanation: 'Con kể với người lớn con tin. Kể ra là nhẹ bụng.',
      },
    ],
    reflection: 'Hôm nay con thích được chụp hình lúc nào? Lúc nào con muốn nói “dạ không”?',
    helpSteps: [
      'Con không thích bị chụp hình: con nói to “Dạ không!”.',
      'Nói không được, con vẫn không có lỗi. Con đi tới chỗ người lớn con tin: ba, mẹ, ông, bà, cô giáo.',
      'Con kể: “Có người chụp con. Con không thích.”',
      'Người lớn giúp con và gọi 111. Gọi 111 không mất tiền, ngày hay đêm đều được.',
    ],
    takeHome: [
      h3('Tuần này ở nhà: hỏi trước khi bấm máy'),
      p('Con vừa học rằng hình có con là của con. Con sẽ tin điều đó khi thấy cả nhà làm theo.'),
      ul(
        '**Trước khi chụp:** “Mẹ chụp con được không?” Con lắc đầu thì cất máy, không nài, không chụp lén.',
        '**Trước khi gửi:** nói rõ gửi cho ai. “Gửi cho mệ ngoại nhé?” khác với “đăng cho mọi người coi nhé?”.',
        '**Không đăng:** hình con tắm, thay đồ, ốm, khóc, bị phạt; hình lộ bảng tên, tên trường, số nhà, lịch đi học.',
        '**Hình cũ:** cùng con coi lại vài tấm đã đăng. Tấm nào con không thích thì gỡ xuống.',
        '**Người quen:** nhờ ông bà, cô chú hỏi ba mẹ trước khi đăng hình con.',
      ),
      p(
        'Thấy hình của con bị dùng sai, hãy giữ lại bằng chứng và gọi [Tổng đài 111](https://tongdai111.vn) để được tư vấn: miễn phí, cả ngày lẫn đêm.',
      ),
    ],
    teacherNotes: [
      p('Điều bé cần mang về chỉ có một: **được hỏi và được từ chối**. Chưa cần giải thích mạng là gì.'),
      ul(
        'Tuyệt đối không chụp hình thật trong giờ học này, kể cả để báo cáo hoạt động.',
        'Bé nào im lặng, đừng giục. Im lặng nghĩa là chưa đồng ý; cô nói: “Vậy cô chưa chụp.”',
        'Đừng khen bé “ngoan” vì chịu chụp. Khen vì bé nói được điều mình muốn.',
        'Nói thêm với phụ huynh: bé từ bảy tuổi trở lên còn phải được hỏi ý kiến theo luật khi công bố thông tin riêng. Tập hỏi từ bây giờ là vừa.',
        'Trường có nhóm trò chuyện với phụ huynh: xem lại thói quen gửi hình cả lớp lên nhóm.',
      ),
    ],
    disclosureGuidance: [
      p('Bé nhỏ thường kể bằng một câu ngắn, giữa lúc chơi: “Chú chụp con lúc tắm.” Nghe được câu đó, cô chậm lại.'),
      ol(
        'Ngồi thấp ngang tầm mắt bé. Giữ nét mặt bình thường. Nói: “Cảm ơn con đã kể cho cô. Con không có lỗi.”',
        'Nghe hết. Không hỏi dồn, không gợi ý câu trả lời, không bắt bé kể lại cho người khác nghe.',
        'Không hứa giữ bí mật. Nói: “Cô sẽ nói với người giúp được con.”',
        'Ghi lại đúng lời bé, ngày giờ. Không mở máy của ai ra tìm, không chép hay chuyển tiếp hình nhạy cảm của trẻ.',
        'Báo người phụ trách bảo vệ trẻ em của trường và gọi 111 ngay trong ngày. Không báo cho người bị nhắc tới. Bé đang gặp nguy hiểm: gọi 113.',
      ),
    ],
    contentWarning: 'Bài nhẹ nhàng, không có hình ảnh gây sợ. Có nhắc việc bị chụp hình khi không muốn.',
    materials: [
      'Một máy ảnh gấp bằng giấy hoặc làm từ vỏ hộp',
      'Chín bức tranh nhỏ cho ba câu đố',
      'Tấm thảm để ngồi vòng tròn',
    ],
    readAloud:
      'Bé ơi, tấm hình có bé là của bé. Ai muốn chụp, phải hỏi: cô chụp con được không? Bé thích, bé nói: dạ được. Bé không thích, bé nói: dạ không. Người lớn nghe vậy thì dừng lại. Muốn gửi hình đi, cũng hỏi bé trước. Có tấm hình nào làm bé buồn, bé chạy tới kể với ba, với mẹ, với ông bà, với cô giáo. Bé không có lỗi. Ba mẹ nhớ giúp con: khi cần, gọi một một một. Gọi không mất tiền, ngày hay đêm đều có người nghe.',
    sources: [
      { name: 'Truyện “Cái mũi bột của bé Na”: hư cấu, viết riêng cho bài học', kind: 'fiction' },
      { name: 'UKCIS, Education for a Connected World', kind: 'document' },
      { name: 'Tổng đài điện thoại quốc gia bảo vệ trẻ em 111', url: 'https://tongdai111.vn', kind: 'organisation' },
    ],
  },
  en: {
    title: 'Ask me before you take my picture!',
    standfirst:
      'Fifteen minutes for a child aged 3 to 5 and a grown-up: a story, a paper camera and a rhyme. The child learns that a picture of me is mine and that saying no is allowed. The grown-up practises asking first.',
    cover: {
      picture: 'photo-share',
      caption: 'Once sent, a picture can travel a long way. So ask before you send it.',
    },
    essentialQuestion: 'Who decides when someone takes or sends a picture of me?',
    objectives: [
      'I know that a picture with me in it is mine.',
      'I can say “yes, please” or “no, thank you” when someone wants to take my picture.',
      'I run and tell a grown-up I trust when a picture makes me unhappy.',
    ],
    vocabulary: [
      { term: 'Picture', definition: 'A photo with me, or my friend, or the cat in it.' },
      { term: 'Ask first', definition: 'Wait. Say: “May I take your picture?”' },
      { term: 'No', definition: 'A word I may say when I do not like something. Then the grown-up stops.' },
    ],
    storyTitle: 'Na and the floury nose',
    story: [
      p('Na is making cakes with Grandma. Puff, puff, goes the flour! Some lands on Na’s nose.'),
      p('Auntie Sen laughs. “How sweet! Let me take a picture.”'),
      p('Na covers her face. “No! I haven’t washed yet.”'),
      p('Auntie Sen puts her phone down at once. “All right, no picture. Thank you for telling me, Na.”'),
      p('Na washes her face. She carries out a plate of warm cakes. “Auntie, take one now! Me and the cakes!” Click!'),
      p('Auntie asks: “Shall I send this one to Daddy?” Na nods. “Yes!”'),
      p('Auntie asks again: “And to everybody on the internet?” Na thinks. Na shakes her head. “No. Just Daddy.”'),
      p('So Auntie sends it to Daddy, and only Daddy. Ping! Back comes a big red heart. Na hugs Auntie and giggles.'),
      p('_This story is made up. Na, Auntie Sen and Grandma are not real people._'),
    ],
    activities: [
      {
        title: 'Come close for a story',
        minutes: 4,
        instructions: [
          p('Tell it slowly. Everyone blows when the flour flies and says “click” when the picture is taken.'),
          p('Stop twice to ask: “Does Na like this? Look at her hands and you will know!”'),
        ],
      },
      {
        title: 'Game: the camera that asks',
        minutes: 4,
        instructions: [
          ol(
            'The grown-up holds a paper camera and asks each child: “May I take your picture?”',
            'If the child likes the idea: thumbs up, “Yes!”. The grown-up says “click”.',
            'If not: arms crossed on the chest, “No!”. The grown-up lowers the camera and says “Thank you”.',
            'Swap. The child holds the camera and asks. Grown-ups say no sometimes, too.',
          ),
        ],
      },
      {
        title: 'Rhyme with movements',
        minutes: 3,
        instructions: [
          ol(
            '“Here are my eyes, and they can see” – point to your eyes.',
            '“Here are my hands, and all of me” – wave, then hug yourself.',
            '“If you want a picture, ask me so” – hand to your mouth, head on one side.',
            '“I can say yes, and I can say NO!” – nod, then shake your head hard.',
          ),
        ],
      },
      {
        title: 'Three riddles',
        minutes: 3,
        instructions: [
          p('Read each one aloud and show three small pictures. The children point. No marks, and no race.'),
        ],
      },
    ],
    quiz: [
      {
        question: 'Na covers her face and says no. What does Auntie Sen do?',
        options: [
          { text: 'Picture: she takes the photo anyway' },
          { text: 'Picture: she lowers her phone and smiles', correct: true },
          { text: 'Picture: she turns away, cross' },
        ],
        explanation: 'Na said no, so Auntie stopped at once. Well done, Auntie!',
      },
      {
        question: 'Someone wants to send a picture of you. What comes first?',
        options: [
          { text: 'Picture: asking you', correct: true },
          { text: 'Picture: sending it straight away' },
          { text: 'Picture: hiding the phone' },
        ],
        explanation: 'Asking comes first. A picture of you is yours.',
      },
      {
        question: 'Somebody took your picture and you did not like it. Where do you run?',
        options: [
          { text: 'Picture: behind the door, all alone' },
          { text: 'Picture: to the teddy bear' },
          { text: 'Picture: to a parent, a grandparent or a teacher', correct: true },
        ],
        explanation: 'Tell a grown-up you trust. Telling makes it lighter.',
      },
    ],
    reflection: 'When did you like having your picture taken today? When would you say no?',
    helpSteps: [
      'If I don’t want my picture taken, I say “No!” out loud.',
      'If I cannot say it, it is still not my fault. I go to a grown-up I trust: Mum, Dad, Grandma, Grandpa, my teacher.',
      'I say: “Somebody took my picture. I didn’t like it.”',
      'The grown-up helps me and calls 111. In Viet Nam the call is free, by day and by night.',
    ],
    takeHome: [
      h3('At home this week: ask before you click'),
      p('Your child has learnt that a picture of me is mine. Seeing the whole family act on it makes it true.'),
      ul(
        '**Before you take it:** “May I take your picture?” If the head shakes, put the phone away. No coaxing, no secret shots.',
        '**Before you send it:** say who will see it. “Shall I send it to Grandma?” is not “Shall I post it for everyone?”.',
        '**Never post:** your child bathing, changing, ill, crying or being told off; a name tag, the name of the school, a house number, the daily timetable.',
        '**Old pictures:** look at some together. Take down the ones your child does not like.',
        '**Family and friends:** ask them to check with you before posting.',
      ),
      p(
        'If someone misuses a picture of your child, keep the evidence and call [111](https://tongdai111.vn), the national child-protection line: free, day and night, in Viet Nam.',
      ),
    ],
    teacherNotes: [
      p('There is one thing to take home: **I am asked, and I may refuse**. The internet needs no explaining yet.'),
      ul(
        'Take no real photographs during this lesson, not even for the school’s records.',
        'Do not hurry a silent child. Silence is not a yes; say: “Then I won’t take it.”',
        'Do not praise a child for agreeing. Praise the child for saying what he or she wants.',
        'Tell parents that in Viet Nam a child from seven must also be asked, by law, before private information is published. Now is a good time to practise.',
        'If the school shares class pictures in a parents’ chat group, look at that habit again.',
      ),
    ],
    disclosureGuidance: [
      p(
        'Small children tend to tell in one short sentence, in the middle of play: “He took a picture in the bath.” When you hear it, slow down.',
      ),
      ol(
        'Come down to the child’s eye level and keep your face calm. Say: “Thank you for telling me. It isn’t your fault.”',
        'Listen to the end. No string of questions, no suggested answers, no repeating it for an audience.',
        'Do not promise secrecy. Say: “I am going to tell someone who can help you.”',
        'Write down the child’s own words, with date and time. Do not search anyone’s phone; never copy or forward an intimate picture of a child.',
        'Tell the school’s child-protection lead and call 111 the same day. Do not alert the person who was named. If the child is in danger now, call 113.',
      ),
    ],
    contentWarning:
      'A gentle lesson without frightening pictures. It mentions being photographed when you do not want to be.',
    materials: [
      'A camera folded from paper or made from a box',
      'Nine small pictures for the three riddles',
      'A mat to sit on in a circle',
    ],
    readAloud:
      'Hello, little one. A picture with you in it is yours. Whoever wants to take it asks first: may I take your picture? If you like, say yes. If you don’t like, say no. Then the grown-up stops. Before sending a picture, the grown-up asks you again. If a picture makes you sad, run and tell someone: Mum, Dad, Grandma, Grandpa, your teacher. It is not your fault. Grown-ups, remember: when you need help, call one one one. It is free, and someone is there day and night.',
    sources: [
      { name: '“Na and the floury nose”: fiction, written for this lesson', kind: 'fiction' },
      { name: 'UKCIS, Education for a Connected World', kind: 'document' },
      { name: 'National child-protection hotline 111, Viet Nam', url: 'https://tongdai111.vn', kind: 'organisation' },
    ],
  },
};
