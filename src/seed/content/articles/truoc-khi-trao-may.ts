import type { ArticleSeed } from '../model';
import { factBox, figure, h2, hotlineBox, ol, p, pullQuote, text, ul } from '../prose';

export const truocKhiTraoMay: ArticleSeed = {
  key: 'truoc-khi-trao-may',
  desk: 'newspaper',
  byline: ['thu-ha'],
  topics: ['gia-dinh', 'suc-khoe-an-sinh-so', 'rieng-tu-bao-mat'],
  audiences: ['parents'],
  tiers: ['tieu-hoc-2', 'thcs', 'nguoi-lon'],
  units: ['46'],
  channels: ['newspaper', 'portal'],
  genre: 'guide',
  series: { key: 'dien-thoai-dau-tien', part: 1 },
  column: 'hoc-cung-con',
  urgency: 6,
  vi: {
    title: 'Trước khi trao máy cho con',
    standfirst:
      'Chiếc điện thoại đầu tiên thường đến sau một lời xin và một cái gật đầu vội. Chậm lại vài tối, cả nhà sẽ có thứ quý hơn chiếc máy: một bản thỏa thuận ai cũng hiểu, và một chỗ cho máy ngủ.',
    cover: {
      picture: 'family-table',
      caption: 'Chuyện điện thoại nên bắt đầu ở bàn ăn, trước khi bắt đầu ở cửa hàng.',
    },
    body: [
      text(
        p(
          'Tối ấy Na xin mẹ một chiếc điện thoại. “Cả nhóm bạn con ai cũng có rồi.” Chị Hoa định gật cho xong, vì đang dở tay rửa bát, rồi kịp nói một câu khác: “Để cuối tuần cả nhà mình ngồi lại, con nhé.” Na và chị Hoa là **nhân vật hư cấu**, nhưng cuộc nói chuyện này thì nhà nào rồi cũng gặp.',
        ),
        p(
          'Câu hoãn ấy không phải lời từ chối. Nó cho người lớn thời gian để trả lời một câu hỏi khác với câu của con. Con hỏi: bao giờ con có máy? Người lớn cần hỏi: khi có máy rồi, con sẽ xoay xở ra sao, và nhà mình giúp con thế nào?',
        ),
        h2('Sẵn sàng không đo bằng tuổi'),
        p(
          'Không có sinh nhật nào là ngày đủ tuổi cho mọi đứa trẻ. Có em nhỏ mà biết dừng, có em lớn hơn vẫn cần người ngồi cạnh. Nhìn vào những việc con đang làm hằng ngày, ta đoán được nhiều hơn nhìn vào giấy khai sinh.',
        ),
      ),
      factBox(
        'Sáu câu hỏi để cả nhà cùng trả lời',
        ul(
          'Nhà mình cần chiếc máy này để làm gì: gọi đón, học bài, hay giải trí?',
          'Khi được nhắc, con có dừng một trò chơi đang vui mà không cần cãi nhau không?',
          'Con có kể cho người lớn nghe một chuyện buồn hoặc một lỗi của mình không?',
          'Con có biết điều gì thuộc về riêng mình, không nói cho người lạ?',
          'Bố mẹ có thời gian ngồi cùng con trong tháng đầu không?',
          'Một chiếc máy chỉ để nghe và gọi, trước mắt, đã đủ chưa?',
        ),
        p('Vài câu còn bỏ ngỏ không có nghĩa là “không”. Đó là danh sách việc cần tập trước.'),
      ),
      text(
        h2('Một tờ giấy, hai phía cùng ký'),
        p(
          'Lời dặn miệng chóng quên, lại hay bị mỗi người nhớ một kiểu. Hãy viết ra, ngắn trong một trang, bằng chữ của con. Quy tắc do con góp lời thì con dễ giữ hơn quy tắc dán sẵn trên tường.',
        ),
        p(
          'Bản thỏa thuận chỉ công bằng khi **người lớn cũng có phần**. Nếu con không cầm máy trong bữa cơm thì bố mẹ cũng úp máy xuống. Nếu con hỏi ý trước khi đăng ảnh bạn thì bố mẹ cũng hỏi con trước khi đăng ảnh con.',
        ),
        ol(
          'Mỗi người viết ba điều mình mong và một điều mình lo. Đọc to cho nhau nghe.',
          'Chọn chừng tám điều cả nhà làm được. Điều nào chưa thống nhất thì ghi “thử một tháng”.',
          'Ghi rõ khi quên thì sao: nhắc nhau trước, cùng xem lại, rồi mới nói đến bớt giờ.',
          'Cùng ký, dán ở chỗ dễ thấy, hẹn ngày đọc lại.',
        ),
      ),
      factBox(
        'Bản thỏa thuận mẫu, để sửa theo nhà mình',
        ul(
          '**Con:** để máy ngủ ngoài phòng; hỏi trước khi cài ứng dụng; không gửi ảnh, địa chỉ, mật khẩu cho người chỉ quen trên mạng.',
          '**Con:** kể cho người lớn khi có điều làm con sợ, ngượng hay khó hiểu.',
          '**Bố mẹ:** nghe hết rồi mới hỏi; không mắng khi con tự kể.',
          '**Bố mẹ:** không xem trộm. Muốn xem gì thì nói trước, ngồi xem cùng con.',
          '**Cả nhà:** không điện thoại ở bàn ăn; đọc lại tờ giấy này sau một tháng.',
        ),
      ),
      pullQuote('Quy tắc do con góp lời thì con dễ giữ hơn quy tắc dán sẵn trên tường.', 'Lời trong bài'),
      text(
        h2('Đêm về, máy ngủ ở đâu?'),
        p(
          'Nếu chỉ kịp chọn một quy tắc, hãy chọn quy tắc này: **máy không ngủ cùng con**. Ban đêm con mệt, ở một mình, khó cưỡng một tin nhắn mới và cũng khó gọi ai nếu gặp chuyện. Một giấc ngủ trọn giúp con nhiều hơn mọi ứng dụng quản lý giờ giấc.',
        ),
        p(
          'Chỗ ngủ của máy nên cố định: một chiếc rổ ở phòng khách, một ổ sạc cạnh tủ bếp. Máy của bố mẹ cũng về đó, ít ra là trong tầm mắt con. “Con cần máy để báo thức” là lý do hay gặp nhất, và một chiếc đồng hồ để bàn trả lời được ngay.',
        ),
      ),
      figure({
        picture: 'bedtime-moon',
        caption: 'Phòng ngủ chỉ còn ánh trăng, máy đã đi ngủ ở một phòng khác.',
      }),
      text(
        h2('Ngày trao máy'),
        p(
          'Hãy chọn một buổi thong thả. Bố mẹ cài đặt máy trước hoặc cùng con cài đặt từ đầu, nhưng đừng đưa chiếc hộp còn nguyên rồi đi làm việc khác. Con lưu vào danh bạ những số cần nhất: người trong nhà, một người lớn con tin, **111** và **113**.',
        ),
        p(
          'Rồi nói với con một câu, nói thật chậm: “Có chuyện gì xảy ra trên chiếc máy này, kể cả khi con làm sai, con vẫn kể được với bố mẹ. Bố mẹ sẽ không lấy máy đi chỉ vì con đã kể.” Nhiều em giấu chuyện khó nói vì sợ mất máy. Lời hứa này gỡ trước nỗi sợ ấy, với điều kiện người lớn giữ lời.',
        ),
        p(
          'Cuối tuần đó, nhà chị Hoa có một tờ giấy dán cạnh tủ lạnh, chữ Na hơi xiêu. Điều cuối cùng do Na tự thêm: “Mẹ cũng phải cất máy khi con đang nói.” Chị Hoa ký.',
        ),
      ),
      hotlineBox(
        'adults',
        'Lo về chuyện con gặp trên mạng mà chưa biết hỏi ai? Gọi Tổng đài 111, miễn phí, ngày hay đêm.',
      ),
    ],
    sources: [
      { name: 'Na và chị Hoa: nhân vật hư cấu của tòa soạn', kind: 'fiction' },
      { name: 'Tổng đài điện thoại quốc gia bảo vệ trẻ em', url: 'https://tongdai111.vn', kind: 'organisation' },
    ],
    seoTitle: 'Trước khi trao điện thoại cho con: thỏa thuận gia đình',
    seoDescription:
      'Sáu câu hỏi về sự sẵn sàng, một bản thỏa thuận hai phía cùng ký và chỗ ngủ cho chiếc điện thoại đầu tiên.',
  },
  en: {
    title: 'Before you hand over the phone',
    standfirst:
      'A first phone often follows one plea and one hurried nod. Take a few evenings longer and the family gains something better than the device: an agreement everyone understands, and a place for the phone to sleep.',
    cover: {
      picture: 'family-table',
      caption: 'Talk about the phone at the dinner table first, and only then at the shop.',
    },
    body: [
      text(
        p(
          'That evening Na asked her mother for a phone. “Everyone in my group has one.” Hoa, up to her elbows in washing-up, nearly said yes to be done with it. Then she found another answer: “Let’s all sit down about it at the weekend.” Na and Hoa are **fictional characters**, but every family has this conversation sooner or later.',
        ),
        p(
          'Putting it off was not a refusal. It gave the adults time for a question different from the child’s. The child asks: when do I get one? The adults need to ask: once she has it, how will she manage, and how shall we help?',
        ),
        h2('Readiness is not a birthday'),
        p(
          'No birthday suits every child. Some young ones know when to stop; some older ones still need company. What a child does every day tells you more than a birth certificate.',
        ),
      ),
      factBox(
        'Six questions to answer together',
        ul(
          'What do we need this phone for: being picked up, schoolwork, fun?',
          'When reminded, can you leave a game you are enjoying without a quarrel?',
          'Do you tell an adult about something sad, or about a mistake of your own?',
          'Do you know what is yours alone and not for strangers?',
          'Do we, the parents, have time to sit with you during the first month?',
          'Would a phone that only makes calls be enough for now?',
        ),
        p('A few open answers do not mean “no”. They are the list of things to practise first.'),
      ),
      text(
        h2('One sheet of paper, signed by both sides'),
        p(
          'Spoken rules fade, and everyone remembers a different version. Write them down on a single page, in the child’s own words. A rule the child helped to write is easier to keep than one pinned ready-made to the wall.',
        ),
        p(
          'The agreement is fair only if **the adults have a part in it too**. If the child puts the phone away at meals, the parents turn theirs face down. If the child asks before posting a friend’s picture, the parents ask before posting the child’s.',
        ),
        ol(
          'Everyone writes three hopes and one worry. Read them aloud to each other.',
          'Pick about eight points the whole family can keep. Where you disagree, write “try for a month”.',
          'Say what happens when someone forgets: first a reminder, then a look at it together, and only then less time.',
          'Sign it, pin it where all can see, and set a day to read it again.',
        ),
      ),
      factBox(
        'A sample agreement to adapt',
        ul(
          '**Child:** the phone sleeps outside my room; I ask before installing an app; I send no pictures, address or password to anyone I know only online.',
          '**Child:** I tell an adult when something scares, embarrasses or puzzles me.',
          '**Parents:** we hear you out before we ask; we do not scold when you come to us.',
          '**Parents:** we do not spy. If we want to look, we say so and look with you.',
          '**All of us:** no phones at the table; we read this page again in a month.',
        ),
      ),
      pullQuote(
        'A rule the child helped to write is easier to keep than one pinned ready-made to the wall.',
        'From this article',
      ),
      text(
        h2('Where does the phone sleep?'),
        p(
          'If you can choose only one rule, choose this one: **the phone does not sleep with the child**. At night a child is tired and alone, finds a new message hard to resist, and has nobody at hand if something goes wrong. A full night’s sleep does more good than any screen-time app.',
        ),
        p(
          'Give the phone a fixed bed: a basket in the living room, a charger by the kitchen cupboard. The parents’ phones go there too, at least while the child can see. “I need it for the alarm” is the most common objection, and a bedside clock answers it.',
        ),
      ),
      figure({
        picture: 'bedtime-moon',
        caption: 'Only moonlight in the bedroom: the phone has gone to sleep elsewhere.',
      }),
      text(
        h2('The day itself'),
        p(
          'Choose an unhurried afternoon. Set the phone up beforehand, or together from the very beginning, but do not hand over a sealed box and walk off. Let the child save the numbers that matter most: the family, one adult the child trusts, **111** and **113**.',
        ),
        p(
          'Then say one thing, slowly: “Whatever happens on this phone, even if you did something wrong, you can tell us. We will not take it away just because you told us.” Many children hide a difficult story for fear of losing the phone. This promise removes that fear in advance, provided the adults keep it.',
        ),
        p(
          'By Sunday there was a page beside Hoa’s fridge in slightly crooked handwriting. Na had added the last line herself: “Mum puts her phone away too when I’m talking.” Hoa signed.',
        ),
      ),
      hotlineBox('adults', 'Worried about something your child met online? Call 111, free, day or night.'),
    ],
    sources: [
      { name: 'Na and Hoa: fictional characters created by the newsroom', kind: 'fiction' },
      { name: 'National child-protection hotline', url: 'https://tongdai111.vn', kind: 'organisation' },
    ],
    seoTitle: 'A child’s first phone: agree before you hand it over',
    seoDescription:
      'Six questions about readiness, a one-page agreement signed by both sides, and a place for the phone to sleep.',
  },
};
