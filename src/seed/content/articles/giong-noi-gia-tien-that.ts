import type { ArticleSeed } from '../model';
import { factBox, figure, h2, hotlineBox, ol, p, pullQuote, text, ul } from '../prose';

export const giongNoiGiaTienThat: ArticleSeed = {
  key: 'giong-noi-gia-tien-that',
  desk: 'newspaper',
  byline: ['minh-an'],
  topics: ['ai-deepfake', 'lua-dao-tro-choi-tien'],
  audiences: ['parents', 'public', 'children'],
  tiers: ['thcs', 'thpt', 'nguoi-lon'],
  units: ['46'],
  channels: ['newspaper', 'portal'],
  genre: 'guide',
  urgency: 4,
  vi: {
    title: 'Giọng nói giả, tiền thật',
    standfirst:
      'Một cuộc gọi có giọng người thân, khóc, giục chuyển tiền ngay. Máy nay giả được giọng và mặt, nên tai nghe mắt thấy chưa đủ làm tin. Hai thói quen giúp cả nhà đứng vững: một mật khẩu gia đình và một cuộc gọi ngược.',
    cover: {
      picture: 'deepfake-mask',
      caption: 'Mặt nạ thời nay biết nói. Nó vẫn không biết mật khẩu của nhà mình.',
    },
    body: [
      text(
        p(
          'Giữa trưa, bà Sen nghe điện thoại. Giọng thằng cháu nội, lạc đi: “Nội ơi, con làm hư xe người ta, họ giữ con. Nội chuyển tiền liền đi, đừng nói ba con.” Tay bà run. Rồi bà nhớ một lời dặn trong bữa cơm và hỏi: “Con nói bà nghe, mật khẩu nhà mình là chi?” Đầu dây tắt ngang.',
        ),
        p(
          'Bà Sen là **nhân vật hư cấu**, nhưng chiêu lừa này có thật. Cuộc gọi đánh vào chỗ mềm nhất của mỗi nhà: thương con, thương cháu và sợ chậm một phút.',
        ),
        h2('Vì sao giả được?'),
        p(
          'Công cụ trí tuệ nhân tạo có thể học từ ảnh, phim và giọng nói sẵn có, rồi làm ra hình hoặc tiếng rất giống. Người ta gọi sản phẩm giả mạo ấy là **deepfake**. Nguyên liệu thường đến từ những gì để công khai: đoạn phim sinh nhật, buổi phát trực tiếp, tin nhắn thoại lọt ra ngoài.',
        ),
        p(
          'Có khi kẻ lừa còn chẳng cần công nghệ cao. Sóng yếu, tiếng khóc, giọng nghẹt mũi là đủ để người nghe tự điền phần còn thiếu. Vì vậy đừng dạy nhau soi xem mắt có chớp không, môi có khớp không. Những dấu vết ấy mất dần khi máy giỏi lên. Hãy nhìn vào **điều cuộc gọi đòi hỏi**.',
        ),
      ),
      factBox(
        'Bốn dấu hiệu không lỗi thời',
        ul(
          '**Gấp:** phải làm ngay, không kịp suy nghĩ, không được cúp máy.',
          '**Giấu:** đừng nói với ba, với mẹ, với ai khác.',
          '**Lạ:** số mới, tài khoản nhận tiền mang tên người không quen, hình ảnh giật rồi “mất sóng”.',
          '**Đòi:** tiền, mã xác nhận, mật khẩu hoặc ảnh riêng tư.',
        ),
        p('Có hai dấu hiệu trở lên thì dừng, dù giọng giống đến đâu.'),
      ),
      text(
        h2('Mật khẩu gia đình'),
        p(
          'Đó là một từ hoặc một câu ngắn chỉ người trong nhà biết, dùng khi ai đó gọi xin giúp gấp. Cách đặt không khó, nhưng có vài điều cần giữ:',
        ),
        ul(
          'Chọn thứ không đoán được từ mạng xã hội: không tên thú cưng, ngày sinh, tên quán quen. Một cảnh ngộ nghĩnh như “con vịt đội nón lá” dễ nhớ với cả bà lẫn cháu.',
          'Chỉ nói **trực tiếp, gặp mặt**. Không nhắn, không ghi trong máy, không đọc lên trước loa.',
          'Người **được gọi** là người hỏi. Ai gọi đến mà lảng tránh, nổi giận hay bảo “giờ này còn hỏi” thì coi như chưa trả lời.',
          'Lỡ nói ra chỗ khác thì đổi. Mỗi dịp giỗ, Tết cả nhà gặp nhau, ôn lại một lần.',
        ),
        p(
          'Mật khẩu này còn dùng được cho trẻ nhỏ: có người bảo “mẹ con nhờ cô đến đón”, con được quyền hỏi. Không biết mật khẩu thì con không đi, và con không hề vô lễ.',
        ),
      ),
      pullQuote('Hãy nhìn vào điều cuộc gọi đòi hỏi.', 'Lời trong bài'),
      text(
        h2('Gọi ngược về số đã biết'),
        p(
          'Lỡ người thân quên mật khẩu vì hoảng thật thì sao? Đã có cách thứ hai, chắc hơn: **cúp máy và tự gọi lại**.',
        ),
        ol(
          'Nói một câu rồi cúp: “Để mẹ gọi lại ngay.” Không cần xin phép.',
          'Tự mở danh bạ, gọi số mình lưu từ trước. Không bấm gọi lại số vừa gọi đến, không dùng số người ấy đọc cho.',
          'Chưa gặp được thì gọi người ở gần con nhất: người trong nhà, thầy cô, bạn thân của con.',
          'Chưa gặp được ai vẫn **chưa chuyển tiền**. Người thân thật sẽ hiểu vài phút chậm ấy.',
        ),
        p(
          'Cuộc gọi có hình cũng làm như vậy. Thấy mặt chưa phải là gặp người. Tin nhắn vay tiền từ tài khoản của bạn bè cũng vậy, vì tài khoản có thể đã bị chiếm.',
        ),
      ),
      figure({
        picture: 'scam-hook',
        caption: 'Mồi câu không phải là tiền, mà là nỗi lo cho người mình thương.',
      }),
      text(
        h2('Đã lỡ chuyển, đã lỡ tin'),
        p(
          'Gọi ngay ngân hàng của mình để nhờ chặn giao dịch; giữ lại số gọi đến, số tài khoản, tin nhắn, giờ giấc; trình báo công an nơi gần nhất. Đừng chuyển thêm cho người hứa “lấy lại tiền giúp”: đó thường là lượt lừa thứ hai. Nếu có người đang bị đe dọa hoặc gặp nguy hiểm, gọi **113**.',
        ),
        p(
          'Trong nhà, xin đừng trách người bị lừa. Người bị mắng lần này sẽ giấu lần sau. Và nếu **hình ảnh hay giọng của một đứa trẻ** bị đem ghép, bị dùng để dọa nạt, hãy nói với em rằng lỗi thuộc về kẻ làm giả, đừng phát tán thêm, rồi gọi **111** để được hướng dẫn.',
        ),
        p(
          'Tối nay, mười phút trong bữa cơm là đủ: chọn mật khẩu, tập một cuộc gọi ngược, rồi hỏi thử bà. Nhà bà Sen thì phải đặt câu mới rồi, vì câu cũ vừa lên báo.',
        ),
      ),
      hotlineBox('adults', 'Hình ảnh, giọng nói của trẻ bị giả mạo hay bị đem ra dọa? Gọi 111, miễn phí, 24/7.'),
    ],
    sources: [
      { name: 'Bà Sen và người cháu: nhân vật hư cấu của tòa soạn', kind: 'fiction' },
      { name: 'Tổng đài điện thoại quốc gia bảo vệ trẻ em', url: 'https://tongdai111.vn', kind: 'organisation' },
    ],
    seoTitle: 'Lừa đảo bằng giọng giả: mật khẩu gia đình và gọi ngược',
    seoDescription:
      'Deepfake giọng nói, khuôn mặt lừa chuyển tiền: bốn dấu hiệu, cách đặt mật khẩu gia đình và gọi ngược về số đã biết.',
  },
  en: {
    title: 'Fake voice, real money',
    standfirst:
      'The caller sounds like family, weeps, and wants money now. Machines can imitate a voice and a face today, so hearing and seeing are no longer proof. Two habits keep a family steady: a family password, and calling back.',
    cover: {
      picture: 'deepfake-mask',
      caption: 'Masks can talk now. They still do not know your family’s password.',
    },
    body: [
      text(
        p(
          'At midday Grandma Sen picked up the phone. It was her grandson’s voice, breaking: “Gran, I damaged someone’s motorbike and they won’t let me go. Send money now, don’t tell Dad.” Her hand shook. Then she remembered something agreed over dinner and asked: “Tell me, what’s our password?” The line went dead.',
        ),
        p(
          'Sen is a **fictional character**, but the trick is real. It strikes where every family is softest: love for a child or grandchild, and the fear of being a minute too late.',
        ),
        h2('How can it be faked?'),
        p(
          'Artificial intelligence can learn from existing pictures, films and voices, and produce an image or a sound that is very close. Such a forgery is called a **deepfake**. The raw material is often what was left public: a birthday film, a live stream, a voice message that travelled further than meant.',
        ),
        p(
          'Sometimes no clever technology is needed. A bad line, sobbing and a blocked nose are enough for the listener to fill in the rest. So do not teach one another to watch for blinking eyes or lips out of step; such traces fade as machines improve. Look at **what the call demands**.',
        ),
      ),
      factBox(
        'Four signs that do not go out of date',
        ul(
          '**Hurry:** it must be now, no time to think, do not hang up.',
          '**Hush:** do not tell Dad, Mum or anyone else.',
          '**Odd:** a new number, an account in a stranger’s name, a jerky picture and then “no signal”.',
          '**Demand:** money, a verification code, a password or private pictures.',
        ),
        p('Two signs or more, and you stop, however familiar the voice.'),
      ),
      text(
        h2('A family password'),
        p(
          'It is a word or short phrase that only the family knows, used whenever someone calls with an urgent plea. Choosing one is easy; a few rules keep it useful:',
        ),
        ul(
          'Pick something nobody can guess from social media: no pets, birthdays or favourite cafés. A silly picture such as “the duck in a conical hat” sticks with grandmother and grandchild alike.',
          'Say it only **face to face**. Do not text it, store it in a phone or speak it near a loudspeaker.',
          'The person who is **called** does the asking. A caller who dodges, gets angry or says “how can you ask that now” has not answered.',
          'If it slips out, change it. Go over it again when the family gathers, at Tết for instance.',
        ),
        p(
          'It also serves small children. When someone says “your mum asked me to fetch you”, the child may ask for the password. No password, no going along, and nobody has been rude.',
        ),
      ),
      pullQuote('Look at what the call demands.', 'From this article'),
      text(
        h2('Call back on a number you know'),
        p(
          'What if a relative really panics and forgets? Then use the second habit, which is safer still: **hang up and call back yourself**.',
        ),
        ol(
          'Say one sentence and hang up: “I’ll ring you straight back.” You need no permission.',
          'Open your own contacts and call the number you saved long ago. Do not redial the number that called, or use one the caller reads out.',
          'No answer? Call whoever is closest to the child: family, a teacher, a good friend.',
          'Still nobody? **Still no money.** A real relative will forgive a few minutes.',
        ),
        p(
          'Do the same with a video call: seeing a face is not meeting a person. And with a friend’s message asking for a loan, because the account may have been taken over.',
        ),
      ),
      figure({
        picture: 'scam-hook',
        caption: 'The bait is not money. It is fear for someone you love.',
      }),
      text(
        h2('If you have already paid, or believed'),
        p(
          'Call your bank at once and ask it to stop the transfer. Keep the caller’s number, the account number, the messages and the times, and report to the nearest police. Pay nothing more to anyone who promises to “recover” the money: that is usually the second round of the same fraud. If someone is threatened or in danger, call **113**.',
        ),
        p(
          'At home, please do not blame the person who was deceived. Whoever is scolded this time will hide it next time. And if **a child’s picture or voice** has been forged or used as a threat, tell the child that the forger is to blame, do not spread it further, and call **111** for guidance.',
        ),
        p(
          'Ten minutes over dinner tonight will do: choose a password, practise calling back, then test Grandma. Sen’s family needs a new one, though. Theirs has just been in the paper.',
        ),
      ),
      hotlineBox('adults', 'A child’s picture or voice faked, or used as a threat? Call 111, free, 24/7.'),
    ],
    sources: [
      { name: 'Grandma Sen and her grandson: fictional characters created by the newsroom', kind: 'fiction' },
      { name: 'National child-protection hotline', url: 'https://tongdai111.vn', kind: 'organisation' },
    ],
    seoTitle: 'Voice deepfake scams: a family password and calling back',
    seoDescription:
      'How families can stand up to faked voices and faces: four signs, a family password, and calling back a known number.',
  },
};
