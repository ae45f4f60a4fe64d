import type { ArticleSeed } from '../model';
import { factBox, figure, h2, hotlineBox, ol, p, pullQuote, text, ul } from '../prose';

export const quaTangTrongTroChoi: ArticleSeed = {
  key: 'qua-tang-trong-tro-choi',
  desk: 'portal',
  byline: ['duc-huy'],
  topics: ['lua-dao-tro-choi-tien', 'rieng-tu-bao-mat', 'gia-dinh'],
  audiences: ['parents', 'children', 'teachers'],
  tiers: ['tieu-hoc-2', 'thcs', 'nguoi-lon'],
  units: ['46'],
  channels: ['portal'],
  genre: 'guide',
  column: 'hoc-cung-con',
  urgency: 5,
  vi: {
    title: 'Quà tặng trong trò chơi: miễn phí đến đâu?',
    standfirst:
      '“Bấm vào đây nhận kim cương miễn phí.” Với một đứa trẻ, đó là món quà rơi từ trên trời. Với kẻ lừa, đó là lưỡi câu. Cùng con học cách hỏi một câu duy nhất: món quà này đòi lại thứ gì?',
    cover: {
      picture: 'scam-hook',
      caption: 'Hộp quà càng sáng thì càng nên nhìn xem sợi dây phía trên dẫn về đâu.',
    },
    body: [
      text(
        p(
          'Tép đang xây dở lâu đài thì khung chat hiện lên: một “anh quản trị” chúc mừng em trúng rương quà. Chỉ cần bấm đường dẫn, đăng nhập lại, nhập mã gửi về máy bố. Còn năm phút. Tép chạy đi tìm bố, không phải để hỏi, mà để mượn máy. May là bố em, anh Dũng, đang rửa rau nên tay ướt: “Con đọc bố nghe cái mã ấy để làm gì đã.” Tép và anh Dũng là **nhân vật hư cấu**.',
        ),
        p(
          'Trò chơi có quà thật: điểm danh mỗi ngày, phần thưởng qua màn, sự kiện ngày lễ. Chính vì có quà thật nên quà giả mới giống đến thế. Dạy con “cái gì cho không cũng là lừa” thì nhanh, nhưng con sẽ thấy ngay là không đúng, rồi thôi nghe. Dạy con **nhận ra cái giá** thì bền hơn.',
        ),
        h2('Bốn kiểu quà có lưỡi câu'),
        ul(
          '**Quà đòi mật khẩu.** Trang lạ trông y như trang của trò chơi, bảo con đăng nhập để nhận. Đăng nhập xong thì mất tài khoản.',
          '**Quà đòi mã.** Mã xác nhận gửi về điện thoại là chìa khóa của tài khoản, có khi của cả tiền trong ngân hàng. Không một món quà nào cần đến nó.',
          '**Quà đòi đồng phạm.** “Gửi cho mười bạn rồi mới mở rương.” Con trở thành người phát tán giúp kẻ lừa mà không biết.',
          '**Quà đòi ơn.** Một người lạ cứ tặng mãi, rồi nhờ con một việc nhỏ: giữ bí mật, chuyển sang chỗ khác nói chuyện, gửi một tấm ảnh. Đây là kiểu cần kể cho người lớn ngay, vì thứ bị đòi không còn là tiền.',
        ),
      ),
      factBox(
        'Còn những hộp quà may rủi thì sao?',
        p(
          'Nhiều trò chơi bán hộp bí ẩn: trả tiền trước, mở ra mới biết có gì. Việc ấy không hẳn là lừa đảo, nhưng nó lợi dụng đúng cảm giác “biết đâu lần này”. Hãy nói thẳng với con: trò chơi làm ra để người ta muốn mở thêm một hộp nữa. Trước khi mua, cả nhà thống nhất một số tiền nhỏ; hết là hết. Và khóa chức năng mua hàng bằng mật khẩu của người lớn.',
        ),
      ),
      text(
        h2('Học cùng con: trò “Món quà này đòi gì?”'),
        p('Mỗi tối một món, chừng năm phút. Đổi vai cho vui: có hôm con làm kẻ bán quà, bố mẹ làm người suýt mắc câu.'),
        ol(
          '**Ai tặng?** Tin hiện ra ngay trong trò chơi, hay từ một khung chat, một bình luận, một đường dẫn?',
          '**Đòi gì?** Mật khẩu, mã, tiền, ảnh, một lời hứa giữ kín? Gọi tên được cái giá thì hết thấy nó miễn phí.',
          '**Vội gì?** “Còn năm phút”, “chỉ mình bạn”. Càng giục càng nên chậm. Đặt máy xuống, uống một ly nước.',
          '**Kiểm lại ở đâu?** Tự mở trò chơi, vào mục sự kiện. Không có ở đó tức là không có quà.',
        ),
        p(
          'Trả lời được cả bốn câu, con có quyền chấm điểm những quảng cáo mà bố mẹ gặp trong ngày. Trẻ rất nghiêm khắc, và thường chấm đúng.',
        ),
      ),
      pullQuote('Gọi tên được cái giá thì hết thấy nó miễn phí.', 'Lời trong bài'),
      text(
        h2('Nếu con đã lỡ bấm'),
        p(
          'Câu đầu tiên quyết định nhiều thứ: “Cảm ơn con đã nói với bố mẹ.” Kẻ lừa làm việc này đã quen tay; mắc lừa không phải là lỗi của con. Đứa trẻ sợ bị mắng sẽ giấu, và thời gian giấu là thời gian kẻ lừa cần.',
        ),
        ol(
          'Dừng lại: không nhập thêm gì, không chuyển thêm tiền để “lấy lại” món đã mất.',
          'Đổi mật khẩu tài khoản trò chơi, thư điện tử và mọi nơi dùng chung mật khẩu ấy; bật xác thực hai bước.',
          'Nếu dính đến thẻ hay ngân hàng: gọi ngay số in ở mặt sau thẻ để khóa. Đừng gọi số do tin nhắn gửi đến.',
          'Giữ lại tin nhắn, tên tài khoản, đường dẫn, giờ giấc. Báo cáo trong trò chơi; mất tiền thì trình báo công an.',
          'Nhắn cho bạn bè của con nếu tài khoản đã bị chiếm, để không ai bấm tiếp.',
        ),
        p(
          'Nếu “người tặng quà” đã chuyển sang dọa nạt, hỏi ảnh, rủ gặp, hay dặn con giấu bố mẹ, đừng chỉ nghĩ đến chuyện tiền. Giữ nguyên tin nhắn, chặn, và gọi **111** để được hướng dẫn. Có nguy hiểm trước mắt thì gọi **113**.',
        ),
      ),
      figure({
        picture: 'password-lock',
        caption: 'Mật khẩu và mã xác nhận là chìa khóa nhà: không ai tặng quà mà hỏi mượn chìa khóa.',
      }),
      factBox(
        'Cài đặt một lần, yên tâm lâu',
        ul(
          'Tắt mua hàng trong ứng dụng hoặc đặt mật khẩu riêng cho việc mua; không lưu thẻ trên máy của con.',
          'Giới hạn khung chat: chỉ bạn bè, hoặc tắt hẳn với em nhỏ.',
          'Mã xác nhận gửi về máy người lớn, và cả nhà cùng thuộc một câu: **mã không đọc cho ai**.',
        ),
      ),
      text(
        p(
          'Lâu đài của Tép tối đó xây xong, không có kim cương. Anh Dũng ngồi xem con đặt viên gạch cuối. “Cái rương ấy đòi mã của bố đấy,” Tép nói, giọng như vừa phá được một vụ án. Mà quả là em vừa phá được thật.',
        ),
      ),
      hotlineBox(
        'children',
        'Có ai trong trò chơi tặng quà rồi dọa em, đòi ảnh hay bảo em giấu bố mẹ? Kể với người lớn em tin, hoặc gọi 111.',
      ),
    ],
    sources: [
      { name: 'Tép và anh Dũng: nhân vật hư cấu của ban biên tập', kind: 'fiction' },
      { name: 'Tổng đài điện thoại quốc gia bảo vệ trẻ em', url: 'https://tongdai111.vn', kind: 'organisation' },
    ],
    seoTitle: 'Quà miễn phí trong trò chơi: dạy con nhận ra lưỡi câu',
    seoDescription:
      'Bốn kiểu quà lừa trẻ em trong trò chơi, một trò năm phút để học cùng con, và việc cần làm khi con đã lỡ bấm.',
  },
  en: {
    title: 'Free gifts in games: free of what?',
    standfirst:
      '“Tap here for free diamonds.” To a child it is a present from the sky. To a swindler it is a hook. Here is how to practise, together, one question that works: what does this gift want in return?',
    cover: {
      picture: 'scam-hook',
      caption: 'The brighter the box, the more it pays to see where the line above it leads.',
    },
    body: [
      text(
        p(
          'Tép is halfway through a castle when the chat window opens: an “admin” congratulates him on winning a chest of gifts. Just tap the link, log in again and type the code sent to Dad’s phone. Five minutes left. Tép runs to his father, not to ask but to borrow the phone. Luckily his father, Dũng, is washing vegetables and his hands are wet: “First tell me what the code is for.” Tép and Dũng are **fictional characters**.',
        ),
        p(
          'Games do give real presents: for logging in every day, for finishing a level, for a holiday. That is why the false ones look so right. “Anything free is a scam” is quick to say, but a child soon finds out that it is not true and stops listening. Teaching a child to **see the price** lasts longer.',
        ),
        h2('Four gifts with a hook inside'),
        ul(
          '**The gift that wants a password.** A page that looks just like the game’s asks you to log in. You log in, and the account is gone.',
          '**The gift that wants a code.** A code sent to a phone is the key to an account, sometimes to the money in the bank. No present needs it.',
          '**The gift that wants an accomplice.** “Send this to ten friends to open the chest.” The child spreads the trick without knowing it.',
          '**The gift that wants a favour.** A stranger keeps giving, and then asks for something small: keep a secret, move to another app, send a picture. Tell an adult about this one at once, because the price is no longer money.',
        ),
      ),
      factBox(
        'What about mystery boxes?',
        p(
          'Many games sell mystery boxes: pay first, find out later. That is not quite a scam, but it plays on the feeling of “maybe this time”. Say so plainly: the game is built to make people want to open one more. Agree on a small sum beforehand; when it is gone, it is gone. And lock purchases with an adult’s password.',
        ),
      ),
      text(
        h2('Learn together: “What does this gift want?”'),
        p(
          'One gift an evening, about five minutes. Swap roles for fun: some days the child sells the gift and the parents nearly bite.',
        ),
        ol(
          '**Who gives it?** Did it appear in the game itself, or in a chat, a comment, a link?',
          '**What does it want?** A password, a code, money, a picture, a promise of secrecy? Once you can name the price, it stops looking free.',
          '**Why the hurry?** “Five minutes left”, “only for you”. The harder they push, the slower you go. Put the phone down and drink a glass of water.',
          '**Where can we check?** Open the game yourself and look under events. If it is not there, there is no gift.',
        ),
        p(
          'A child who can answer all four may mark the advertisements that the parents met during the day. Children are strict examiners, and usually right.',
        ),
      ),
      pullQuote('Once you can name the price, it stops looking free.', 'From this article'),
      text(
        h2('If the child has already tapped'),
        p(
          'The first sentence decides a great deal: “Thank you for telling us.” The swindler has had plenty of practice; being fooled is not the child’s fault. A child afraid of a scolding hides it, and hiding gives the swindler time.',
        ),
        ol(
          'Stop: type nothing more, and pay nothing more to “get back” what was lost.',
          'Change the password of the game, of the e-mail account and wherever else it was used; switch on two-step verification.',
          'If a card or a bank is involved, ring the number on the back of the card at once to block it. Do not ring a number that came in a message.',
          'Keep the messages, account names, links and times. Report it in the game; if money is gone, report it to the police.',
          'If the account was taken over, tell the child’s friends so that nobody else taps.',
        ),
        p(
          'If the “giver” has turned to threats, asks for pictures, suggests meeting or tells the child to hide it from you, do not think only of the money. Leave the messages as they are, block, and call **111** in Viet Nam for guidance. In immediate danger call **113**.',
        ),
      ),
      figure({
        picture: 'password-lock',
        caption: 'Passwords and codes are house keys: nobody who brings a present needs to borrow them.',
      }),
      factBox(
        'Set once, rest easy',
        ul(
          'Switch off in-app purchases or give them a password of their own; store no card on the child’s device.',
          'Limit chat to friends, or switch it off for younger children.',
          'Have codes sent to an adult’s phone, and let the whole family know one line by heart: **we read codes to nobody**.',
        ),
      ),
      text(
        p(
          'Tép finished his castle that evening, without diamonds. Dũng watched him place the last brick. “That chest wanted your code,” Tép said, in the voice of someone who has solved a case. And so he had.',
        ),
      ),
      hotlineBox(
        'children',
        'Has someone in a game given you presents, then threatened you, asked for pictures or told you to keep it from your parents? Tell an adult you trust, or call 111.',
      ),
    ],
    sources: [
      { name: 'Tép and Dũng: fictional characters created by the editors', kind: 'fiction' },
      { name: 'National child-protection hotline', url: 'https://tongdai111.vn', kind: 'organisation' },
    ],
    seoTitle: 'Free gifts in games: helping children see the hook',
    seoDescription:
      'Four kinds of gift that trick children in games, a five-minute exercise for the family, and what to do after a wrong tap.',
  },
};
