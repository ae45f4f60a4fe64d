import type { LessonSeed } from '../model';
import { h3, ol, p, ul } from '../prose';

export const t101: LessonSeed = {
  key: 't1-01',
  code: 'T1-01',
  desk: 'portal',
  byline: ['quoc-bao'],
  tier: 'tieu-hoc-1',
  strands: ['rieng-tu-bao-mat'],
  audiences: ['children', 'parents', 'teachers'],
  channels: ['portal'],
  durationMinutes: 35,
  frameworks: [
    { framework: 'ukcis', reference: 'Privacy and Security (band 4–7)' },
    { framework: 'ukcis', reference: 'Privacy and Security (band 7–11)' },
    { framework: 'tt02-2025', reference: 'Miền năng lực: An toàn' },
    { framework: 'vn-cop-2024', reference: 'Nhóm trẻ từ 6 đến 11 tuổi' },
  ],
  expertReviewer: 'Chuyên viên an toàn thông tin cho trường học (chưa thẩm định, bài mẫu)',
  reviewDueOn: '2027-06-30',
  vi: {
    title: 'Chìa khóa của riêng em',
    standfirst:
      'Mật khẩu là chiếc chìa khóa mở cánh cửa riêng. Trong bài này, học sinh lớp 1–3 nghe chuyện khu vườn của Bin, chia thông tin vào đèn xanh đèn đỏ, rồi tự “đúc” một chìa khóa dài, lạ, dễ nhớ, và biết chỉ ba mẹ mới được giữ cùng.',
    cover: {
      picture: 'password-lock',
      caption: 'Chìa khóa tốt thì dài, lạ và chỉ em với ba mẹ biết.',
    },
    essentialQuestion: 'Điều gì của em nên khóa lại, và em khóa bằng cách nào?',
    objectives: [
      'Em phân được thông tin chia sẻ được và thông tin riêng cần hỏi ba mẹ.',
      'Em tạo được một mật khẩu dài từ ba từ lạ ghép lại.',
      'Em biết kể với người lớn khi lỡ cho mật khẩu hoặc bị ai đó đòi mật khẩu.',
    ],
    vocabulary: [
      { term: 'Mật khẩu', definition: 'Chiếc chìa khóa bằng chữ, mở tài khoản của em.' },
      { term: 'Tài khoản', definition: 'Cánh cửa riêng của em trong một trò chơi hay ứng dụng.' },
      {
        term: 'Thông tin riêng',
        definition: 'Điều giúp người khác tìm ra em: họ tên đầy đủ, nhà ở đâu, học trường nào, số điện thoại.',
      },
      { term: 'Đăng xuất', definition: 'Đóng cửa lại khi dùng xong máy chung.' },
    ],
    storyTitle: 'Ai sơn khu vườn của Bin màu tím?',
    story: [
      p(
        'Bin có một khu vườn trên máy tính. Vườn có hàng cau, ao sen và một con mèo mướp canh cổng. Muốn vào vườn, phải gõ mật khẩu.',
      ),
      p('Mật khẩu của Bin là “mướp”. Dễ ơi là dễ! Con mèo thật ở nhà Bin cũng tên Mướp. Cả xóm đều biết.'),
      p(
        'Một sáng, Bin mở vườn ra và la lên: “Ôi trời!” Cây cau màu tím. Ao sen màu tím. Con mèo cũng tím ngắt, trông như củ khoai.',
      ),
      p('Bin buồn thiu. Bin kể với cô Thơ. Cô không trách Bin. Cô hỏi: “Chìa khóa vườn con cất ở đâu?”'),
      p('“Dạ, chìa khóa là tên con mèo.”'),
      p('“Vậy là con treo chìa khóa ngay trước cổng rồi,” cô cười. “Mình đúc chìa khóa mới nhé!”'),
      p(
        'Bin nghĩ ra ba từ chẳng dính gì với nhau: con ếch, cái thang, bánh ít. Ghép lại, Bin vẽ trong đầu một con ếch leo thang đi ăn bánh ít. Bin cười khanh khách. Chìa khóa này dài, lạ, mà không tài nào quên được. Bin chỉ nói nhỏ cho mẹ.',
      ),
      p(
        'Chiều hôm đó, Su đứng ở cửa lớp, tay vân vê quai cặp: “Tớ sơn đấy. Tớ đoán thử, ai ngờ mở được. Tớ tưởng vui. Tớ xin lỗi Bin.”',
      ),
      p(
        'Bin nghĩ một lát: “Lần sau Su muốn vào vườn tớ thì gõ cửa. Tớ mở cho.” Hai bạn cùng ngồi sơn lại hàng cau. Riêng con mèo, Bin giữ màu tím.',
      ),
      p(
        '_Truyện hư cấu. Bin, Su và cô Thơ là nhân vật tưởng tượng. Đừng dùng chìa khóa của Bin, vì bây giờ ai đọc truyện cũng biết rồi!_',
      ),
    ],
    activities: [
      {
        title: 'Nghe chuyện, đoán thủ phạm',
        minutes: 7,
        instructions: [
          p(
            'Giáo viên đọc đến chỗ “trông như củ khoai” thì dừng. Hỏi cả lớp: “Vì sao người khác mở được vườn của Bin?”',
          ),
          p(
            'Đọc tiếp tới hết. Hỏi: “Bin có lỗi không? Su nên làm gì?” Chốt lại: đoán mật khẩu để vào nhà người khác là không được, kể cả để đùa.',
          ),
        ],
      },
      {
        title: 'Đèn xanh, đèn đỏ',
        minutes: 8,
        instructions: [
          p(
            'Mỗi em có hai thẻ: xanh (kể được) và đỏ (thông tin riêng, hỏi ba mẹ trước). Giáo viên đọc từng điều, cả lớp giơ thẻ:',
          ),
          ul(
            'Món em thích ăn: xanh.',
            'Nhà em ở đâu: đỏ.',
            'Màu em thích nhất: xanh.',
            'Tên trường và lớp của em: đỏ.',
            'Số điện thoại của mẹ: đỏ.',
            'Con vật em muốn nuôi: xanh.',
            'Hình em mặc đồng phục: đỏ.',
            'Mật khẩu của em: đỏ chót!',
          ),
          p('Có em giơ khác thì hỏi “Vì sao em nghĩ vậy?” rồi mới chốt.'),
        ],
      },
      {
        title: 'Xưởng đúc chìa khóa',
        minutes: 10,
        instructions: [
          ol(
            'Bốc ba tranh trong hộp: một con vật, một đồ vật, một món ăn.',
            'Vẽ cả ba vào một bức tranh thật buồn cười.',
            'Đọc thầm ba từ liền nhau. Đó là chìa khóa tập.',
            'Thử xem: có dài không? Có lạ không? Có dễ nhớ không? Có dính tên em, tên vật nuôi, ngày sinh không? Có thì bốc lại.',
          ),
          p('Đây là chìa khóa tập, dán tranh lên tường được. Chìa khóa thật, em về làm cùng ba mẹ và không đem khoe.'),
        ],
      },
      {
        title: 'Đố vui',
        minutes: 6,
        instructions: [p('Làm theo cặp. Một em đọc, hai em bàn, cùng chọn. Giáo viên chữa ngay sau từng câu.')],
      },
      {
        title: 'Câu thần chú ra về',
        minutes: 3,
        instructions: [
          p(
            'Cả lớp đứng lên, vừa vỗ tay vừa đọc: “Dài, lạ, dễ nhớ. Chỉ em và nhà. Lỡ lộ thì nói, đổi liền, không la!”',
          ),
        ],
      },
    ],
    quiz: [
      {
        question: 'Vì sao Su đoán được mật khẩu của Bin?',
        options: [
          { text: 'Vì Su là siêu nhân' },
          { text: 'Vì mật khẩu là tên con mèo mà ai cũng biết', correct: true },
          { text: 'Vì máy tính của Bin bị hỏng' },
        ],
        explanation: 'Điều nhiều người biết về em thì đừng lấy làm mật khẩu. Người ta đoán ra ngay.',
      },
      {
        question: 'Chìa khóa nào chắc nhất?',
        options: [
          { text: 'Tên của em' },
          { text: 'Các số từ 1 đến 6' },
          { text: 'Ba từ lạ ghép lại thành một chuyện buồn cười', correct: true },
        ],
        explanation: 'Ba từ lạ ghép lại vừa dài vừa khó đoán, mà em vẫn nhớ vì nó buồn cười.',
      },
      {
        question: 'Bạn thân nói: “Mình là bạn thân thì cho nhau mật khẩu đi!” Em làm gì?',
        options: [
          { text: 'Nói: “Mình vẫn là bạn, nhưng mật khẩu thì mình giữ”', correct: true },
          { text: 'Cho bạn, kẻo bạn giận' },
          { text: 'Đổi mật khẩu của mình lấy mật khẩu của bạn' },
        ],
        explanation: 'Bạn tốt vẫn là bạn tốt khi mỗi người giữ chìa khóa của mình. Chỉ ba mẹ giữ cùng em.',
      },
      {
        question: 'Điều nào là thông tin riêng, phải hỏi ba mẹ trước khi kể trên mạng?',
        options: [{ text: 'Em thích màu xanh' }, { text: 'Em thích ăn xoài' }, { text: 'Nhà em ở đâu', correct: true }],
        explanation: 'Nhà ở đâu là điều giúp người lạ tìm ra em. Đó là đèn đỏ.',
      },
      {
        question: 'Em lỡ nói mật khẩu cho người khác. Em làm gì trước?',
        options: [
          { text: 'Giấu đi, mong không ai biết' },
          { text: 'Kể với ba mẹ để cùng đổi mật khẩu', correct: true },
          { text: 'Xóa trò chơi' },
        ],
        explanation: 'Ai cũng có lúc lỡ. Kể ra sớm thì đổi khóa sớm, cửa lại chắc.',
      },
    ],
    reflection:
      'Nghĩ về một cánh cửa riêng của em trên mạng. Chìa khóa của nó đã dài, lạ, dễ nhớ chưa? Ai đang giữ cùng em?',
    helpSteps: [
      'Dừng tay, chưa gõ gì thêm.',
      'Kể với người lớn em tin: ba mẹ, ông bà, thầy cô. Lỡ cho mật khẩu rồi cũng kể; em không bị phạt vì nói thật.',
      'Cùng người lớn đổi mật khẩu, đăng xuất khỏi máy lạ.',
      'Nếu có ai dùng thông tin của em để dọa hay làm em sợ, em cùng người lớn gọi 111. Em cũng tự gọi được. Miễn phí, ngày đêm.',
    ],
    takeHome: [
      h3('Mười phút ở nhà: kiểm tra ổ khóa'),
      ol(
        'Cùng con kể ra những tài khoản con đang dùng. Tài khoản nào không dùng nữa thì xóa.',
        'Giúp con đặt mật khẩu thật bằng ba từ lạ ghép lại; mỗi tài khoản một mật khẩu. Ba mẹ giữ một bản, cất kín, không dán lên máy.',
        'Bật xác thực hai bước cho tài khoản của ba mẹ mà con dùng chung.',
        'Mở phần quyền riêng tư: tắt vị trí, tắt danh bạ, để hồ sơ ở chế độ riêng.',
      ),
      p(
        '**Một câu nên nói hôm nay:** “Nếu con lỡ cho ai mật khẩu, cứ kể. Mẹ không la, mẹ con mình đổi khóa.” Trẻ giấu chuyện phần nhiều vì sợ bị mắng.',
      ),
      p(
        'Có người dùng thông tin của con để đe dọa, gọi [Tổng đài 111](https://tongdai111.vn): miễn phí, 24/7. Đang nguy hiểm: gọi 113.',
      ),
    ],
    teacherNotes: [
      ul(
        'Không để học sinh nói hay viết mật khẩu thật trong lớp. Em nào buột miệng, nhắn ba mẹ em đổi ngay chiều nay, không làm lớn chuyện.',
        'Bảng đèn đỏ chỉ đọc tên loại thông tin. Đừng bảo em nào đọc địa chỉ nhà mình ra làm ví dụ.',
        'Lớp 1 đọc chưa trôi: dùng tranh thay chữ ở xưởng đúc chìa khóa, giáo viên đọc hộ câu đố.',
        'Có em không có thiết bị ở nhà. Lấy ví dụ cả tủ đồ, nhật ký, ngăn bàn để em nào cũng có “cánh cửa riêng”.',
        'Xem lại tài khoản học tập của lớp: mật khẩu chung viết trên bảng là bài học ngược.',
      ),
    ],
    disclosureGuidance: [
      p(
        'Học sinh có thể kể: “Có người đòi mật khẩu của em, không cho thì họ dọa.” Hãy coi đó là chuyện nghiêm túc dù nghe qua như trò trẻ con.',
      ),
      ol(
        'Tìm chỗ yên để nghe. Nói: “Em kể với cô là đúng. Em không có lỗi.”',
        'Để em kể bằng lời của em. Không tra hỏi, không mở tài khoản của em ra đọc tin nhắn.',
        'Không hứa giữ bí mật. Nói rõ cô sẽ báo ai và vì sao.',
        'Dặn em và gia đình giữ nguyên tin nhắn, chưa xóa; không trả lời người dọa.',
        'Báo người phụ trách bảo vệ trẻ em của trường và gia đình (trừ khi chính người nhà là người bị nhắc tới), gọi 111 để được hướng dẫn. Có nguy hiểm trước mắt: gọi 113.',
      ),
    ],
    contentWarning: 'Bài không có nội dung gây sợ. Có nhắc việc bị người khác vào tài khoản để đùa.',
    materials: [
      'Thẻ xanh và thẻ đỏ cho mỗi học sinh',
      'Ba hộp tranh nhỏ: con vật, đồ vật, món ăn',
      'Giấy vẽ, bút màu',
      'Bản in bốn bước cần giúp đỡ để dán góc lớp',
    ],
    readAloud:
      'Các em thân mến! Mật khẩu là chiếc chìa khóa mở cánh cửa riêng của mình. Đừng lấy tên mình, tên con mèo hay ngày sinh làm chìa khóa, vì người khác đoán ra ngay. Hãy ghép ba từ lạ thành một chuyện buồn cười: vừa dài, vừa lạ, vừa dễ nhớ. Chìa khóa ấy chỉ em và ba mẹ giữ. Bạn thân hỏi, em nói: mình vẫn là bạn, nhưng mật khẩu thì mình giữ. Nhà ở đâu, học trường nào, số điện thoại của ai, em hỏi ba mẹ trước khi kể trên mạng. Lỡ nói ra rồi thì kể ngay với người lớn để đổi khóa, em không có lỗi. Có ai dọa em, em gọi một một một. Miễn phí, ngày đêm đều có người nghe.',
    sources: [
      { name: 'Truyện “Ai sơn khu vườn của Bin màu tím?”: hư cấu, viết riêng cho bài học', kind: 'fiction' },
      { name: 'UKCIS, Education for a Connected World', kind: 'document' },
      { name: 'Thông tư 02/2025/TT-BGDĐT, khung năng lực số cho người học', kind: 'document' },
      { name: 'Tổng đài điện thoại quốc gia bảo vệ trẻ em 111', url: 'https://tongdai111.vn', kind: 'organisation' },
    ],
  },
  en: {
    title: 'A key of my own',
    standfirst:
      'A password is a key to a private door. Pupils in grades 1 to 3 hear what happened in Bin’s garden, sort facts into green light and red light, and forge a key that is long, odd and easy to remember, shared with parents alone.',
    cover: {
      picture: 'password-lock',
      caption: 'A good key is long and odd, and only you and your parents know it.',
    },
    essentialQuestion: 'What should I keep behind a lock, and how do I lock it?',
    objectives: [
      'I can tell what is fine to share from what is private and needs a parent’s yes.',
      'I can make a long password out of three unlikely words.',
      'I tell a grown-up if I gave my password away or somebody wants it.',
    ],
    vocabulary: [
      { term: 'Password', definition: 'A key made of letters that opens my account.' },
      { term: 'Account', definition: 'My own door into a game or an app.' },
      {
        term: 'Private information',
        definition: 'Things that help others find me: my full name, where I live, my school, a phone number.',
      },
      { term: 'Log out', definition: 'To shut the door when I have finished with a shared computer.' },
    ],
    storyTitle: 'Who painted Bin’s garden purple?',
    story: [
      p(
        'Bin has a garden inside the computer. It has a row of palm trees, a lotus pond and a tabby cat to guard the gate. To get in, you type a password.',
      ),
      p(
        'Bin’s password is “Tabby”. Nothing could be easier! The real cat at home is called Tabby too. The whole street knows it.',
      ),
      p(
        'One morning Bin opens his garden and shouts: “Oh no!” The palms are purple. The pond is purple. Even the cat is purple, like a large sweet potato.',
      ),
      p(
        'Bin is very sad. He tells Miss Tho. She does not scold him. She asks: “Where do you keep the key to your garden?”',
      ),
      p('“Please, Miss, the key is the name of my cat.”'),
      p('“Then you have hung the key on the gate,” she says with a smile. “Let us forge a new one!”'),
      p(
        'Bin thinks of three words that have nothing to do with each other: frog, ladder, dumpling. In his head a frog climbs a ladder to eat a dumpling. He laughs out loud. This key is long and odd, and there is no forgetting it. He whispers it to his mother and to nobody else.',
      ),
      p(
        'That afternoon Su stands at the classroom door, twisting the strap of her bag. “It was me. I had a guess and the gate opened. I thought it was funny. I’m sorry, Bin.”',
      ),
      p(
        'Bin thinks for a moment. “Next time, knock. I’ll let you in.” Together they paint the palm trees green again. Only the cat stays purple. Bin has grown to like it.',
      ),
      p(
        '_This story is made up. Bin, Su and Miss Tho are not real people. And don’t borrow Bin’s key: everyone who has read this knows it now!_',
      ),
    ],
    activities: [
      {
        title: 'A story and a mystery',
        minutes: 7,
        instructions: [
          p('Read as far as “a large sweet potato”, then stop. Ask: “How could somebody else open Bin’s garden?”'),
          p(
            'Read to the end. Ask: “Was it Bin’s fault? What should Su do?” Sum up: guessing a password to get into somebody’s space is not all right, even as a joke.',
          ),
        ],
      },
      {
        title: 'Green light, red light',
        minutes: 8,
        instructions: [
          p(
            'Each pupil has two cards: green (fine to tell) and red (private, ask a parent first). Read these out; everyone holds up a card:',
          ),
          ul(
            'My favourite food: green.',
            'Where I live: red.',
            'My favourite colour: green.',
            'The name of my school and class: red.',
            'My mother’s phone number: red.',
            'The pet I would love to have: green.',
            'A picture of me in school uniform: red.',
            'My password: as red as red can be!',
          ),
          p('If someone holds up a different card, ask “Why do you think so?” before you settle it.'),
        ],
      },
      {
        title: 'The key workshop',
        minutes: 10,
        instructions: [
          ol(
            'Draw three pictures from the boxes: an animal, a thing and a food.',
            'Put all three into one very silly drawing.',
            'Say the three words silently, one after the other. That is your practice key.',
            'Test it. Is it long? Odd? Easy to remember? Has it anything to do with your name, your pet, your birthday? Then draw again.',
          ),
          p(
            'This is a practice key, so the drawings can go up on the wall. The real one is made at home with a parent and is not for showing.',
          ),
        ],
      },
      {
        title: 'Quiz in pairs',
        minutes: 6,
        instructions: [
          p('One pupil reads, both talk it over and choose together. Go through each answer straight away.'),
        ],
      },
      {
        title: 'The goodbye spell',
        minutes: 3,
        instructions: [
          p(
            'Stand up and clap to the words: “Long, odd, in my head! Only home knows what I said. If it slips out, I will tell. Change the lock and all is well!”',
          ),
        ],
      },
    ],
    quiz: [
      {
        question: 'How could Su guess Bin’s password?',
        options: [
          { text: 'Su is a superhero' },
          { text: 'It was the name of his cat, and everyone knew it', correct: true },
          { text: 'Bin’s computer was broken' },
        ],
        explanation: 'If many people know something about you, it makes a poor password. It is soon guessed.',
      },
      {
        question: 'Which key is the strongest?',
        options: [
          { text: 'Your own name' },
          { text: 'The numbers from 1 to 6' },
          { text: 'Three odd words that make a silly picture', correct: true },
        ],
        explanation: 'Three odd words are long and hard to guess, and you remember them because they are silly.',
      },
      {
        question: 'Your best friend says: “Best friends swap passwords!” What do you do?',
        options: [
          { text: 'Say: “We are still friends, but I keep my password”', correct: true },
          { text: 'Hand it over, or there will be trouble' },
          { text: 'Swap yours for your friend’s' },
        ],
        explanation: 'Good friends stay good friends when each keeps a key. Only your parents share yours.',
      },
      {
        question: 'Which of these is private, so you ask a parent before telling it online?',
        options: [{ text: 'I like blue' }, { text: 'I like mangoes' }, { text: 'Where I live', correct: true }],
        explanation: 'Your address helps a stranger find you. Red light.',
      },
      {
        question: 'You told somebody your password by mistake. What comes first?',
        options: [
          { text: 'Keep quiet and hope nobody notices' },
          { text: 'Tell a parent and change the password together', correct: true },
          { text: 'Delete the game' },
        ],
        explanation: 'It happens to everyone. The sooner you tell, the sooner the lock is changed.',
      },
    ],
    reflection:
      'Think of one private door of yours online. Is its key long, odd and easy to remember? Who keeps it with you?',
    helpSteps: [
      'Stop. Type nothing more.',
      'Tell a grown-up you trust: a parent, a grandparent, a teacher. Tell even if you gave the password away; you are not in trouble for being honest.',
      'Change the password together, and log out of any computer that is not yours.',
      'If someone uses what they know about you to threaten or frighten you, call 111 with a grown-up, or on your own. In Viet Nam it is free, day and night.',
    ],
    takeHome: [
      h3('Ten minutes at home: check the locks'),
      ol(
        'List the accounts your child uses. Delete the ones nobody needs any more.',
        'Help your child make a real password from three odd words, a different one for each account. Keep a copy somewhere safe, not on the screen.',
        'Turn on two-step verification for any account of yours that your child shares.',
        'Open the privacy settings: location off, contacts off, profile private.',
      ),
      p(
        '**One thing to say today:** “If you ever give your password away, just tell me. I won’t be cross. We’ll change the lock.” Children mostly stay silent because they fear a scolding.',
      ),
      p(
        'If someone uses your child’s information as a threat, call [111](https://tongdai111.vn): free, 24 hours a day, in Viet Nam. Immediate danger: 113.',
      ),
    ],
    teacherNotes: [
      ul(
        'No pupil says or writes a real password in class. If one slips out, ask the parents to change it that afternoon, without a fuss.',
        'The red-light list names kinds of information. Never ask a pupil to say his or her own address as an example.',
        'Grade 1 readers: use pictures in the workshop and read the quiz aloud.',
        'Some pupils have no device at home. Talk about cupboards, diaries and drawers too, so that everyone has a private door.',
        'Look at the class’s own accounts: a shared password on the blackboard teaches the opposite.',
      ),
    ],
    disclosureGuidance: [
      p(
        'A pupil may say: “Someone wants my password and says something bad will happen.” Take it seriously, even if it sounds like a game.',
      ),
      ol(
        'Find a quiet place to listen. Say: “You were right to tell me. It isn’t your fault.”',
        'Let the pupil use his or her own words. Do not question, and do not open the account to read messages.',
        'Do not promise secrecy. Say whom you will tell, and why.',
        'Ask pupil and family to leave the messages as they are and not to reply.',
        'Tell the school’s child-protection lead and the family (unless a family member is the one named), and call 111 for guidance. Immediate danger: 113.',
      ),
    ],
    contentWarning: 'Nothing frightening. The story mentions somebody getting into an account as a joke.',
    materials: [
      'A green and a red card for each pupil',
      'Three boxes of small pictures: animals, things, foods',
      'Drawing paper and coloured pencils',
      'A printed copy of the four help steps for the classroom wall',
    ],
    readAloud:
      'Hello, everyone! A password is a key to your own door. Don’t use your name, your cat or your birthday: somebody will guess. Put three odd words together and make a silly picture in your head. It is long, it is odd, and you will remember it. Only you and your parents keep that key. If a friend asks, say: we are still friends, but I keep my password. Where you live, which school you go to, anyone’s phone number: ask a parent before you tell it online. If you told by mistake, say so at once and change the lock together. It is not your fault. If somebody threatens you, call one one one. It is free, and someone is there day and night.',
    sources: [
      { name: '“Who painted Bin’s garden purple?”: fiction, written for this lesson', kind: 'fiction' },
      { name: 'UKCIS, Education for a Connected World', kind: 'document' },
      { name: 'Circular 02/2025/TT-BGDĐT on learners’ digital competence', kind: 'document' },
      { name: 'National child-protection hotline 111, Viet Nam', url: 'https://tongdai111.vn', kind: 'organisation' },
    ],
  },
};
