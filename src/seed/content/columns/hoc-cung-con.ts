import type { SpecialColumnSeed } from '../model';
import { factBox, h2, hotlineBox, p, text, ul } from '../prose';

export const hocCungCon: SpecialColumnSeed = {
  key: 'hoc-cung-con',
  kind: 'section',
  desk: 'newspaper',
  byline: ['minh-an', 'thu-ha'],
  topics: ['gia-dinh', 'suc-khoe-an-sinh-so', 'rieng-tu-bao-mat'],
  audiences: ['parents'],
  tiers: ['nguoi-lon'],
  units: ['46'],
  channels: ['newspaper'],
  urgency: 6,
  vi: {
    title: 'Học cùng con',
    standfirst:
      'Chuyện mạng thay đổi nhanh hơn mọi lời dặn. Vì vậy chuyên mục này không dạy cha mẹ canh chừng con, mà rủ cả nhà ngồi xuống học cùng nhau, mỗi lần một việc nhỏ, làm xong trước giờ đi ngủ.',
    cover: {
      picture: 'family-table',
      caption: 'Lớp học ở đây có một cái bàn, vài chiếc ghế, và không ai giỏi sẵn.',
    },
    body: [
      text(
        h2('Mỗi bài một việc'),
        p(
          'Con biết bấm, cha mẹ biết nghĩ xa. Ngồi cùng nhau thì đủ cả hai. Mỗi bài của chuyên mục bắt đầu từ một cảnh trong nhà, đi đến một việc làm được ngay, và kết thúc bằng một câu để cả nhà nói chuyện:',
        ),
        ul(
          'đặt mật khẩu, tắt vị trí, đọc quyền của một ứng dụng;',
          'thỏa thuận giờ giấc mà người lớn cũng phải giữ;',
          'nhận ra quà giả, tin giả, người tốt giả;',
          'cùng vẽ, cùng quay, cùng làm ra một điều hay.',
        ),
        p('Có bài viết cho cha mẹ, có bài để con đọc cho cha mẹ nghe. Không bài nào dùng câu “trẻ con thì biết gì”.'),
        h2('Ai viết'),
        p(
          'Minh An viết về công nghệ trong nhà, Thu Hà viết về chuyện trường lớp; cả hai là bút danh. Các gia đình trong bài là hư cấu, ghép từ những tình huống mà ai nuôi con cũng nhận ra.',
        ),
      ),
      factBox(
        'Gửi cho chuyên mục một câu hỏi',
        p(
          'Bạn nhắn qua kênh tiếp nhận bạn đọc quen dùng của tờ báo, ghi ở đầu thư: “Học cùng con”. Kể chuyện bằng biệt danh, nói con đang độ tuổi nào; **xin đừng gửi ảnh, họ tên, trường lớp của con**. Nếu là chuyện của con, hãy hỏi con trước khi kể. Chúng tôi chọn câu hỏi chung cho nhiều nhà và đổi mọi chi tiết riêng.',
        ),
      ),
      hotlineBox(
        'adults',
        'Chuyện gấp thì đừng chờ báo. Gọi 111, miễn phí, ngày hay đêm; nguy hiểm trước mắt, gọi 113.',
      ),
    ],
    sources: [
      { name: 'Các gia đình trong chuyên mục: hư cấu của tòa soạn', kind: 'fiction' },
      { name: 'Tổng đài điện thoại quốc gia bảo vệ trẻ em', url: 'https://tongdai111.vn', kind: 'organisation' },
    ],
    seoTitle: 'Chuyên mục Học cùng con',
    seoDescription: 'Mỗi bài một việc nhỏ để cha mẹ và con cùng học cách dùng mạng an toàn, làm xong trước giờ đi ngủ.',
  },
  en: {
    title: 'Learning with your child',
    standfirst:
      'The internet changes faster than any warning about it. So this section does not teach parents to stand guard. It invites the family to sit down and learn together, one small thing at a time, done before bedtime.',
    cover: {
      picture: 'family-table',
      caption: 'This classroom has one table, a few chairs, and nobody who knows it all.',
    },
    body: [
      text(
        h2('One article, one thing to do'),
        p(
          'Children know where to tap; parents know how to think ahead. Side by side they have both. Each article begins with a scene at home, arrives at something you can do at once, and ends with a line for the family to talk about:',
        ),
        ul(
          'choosing a password, switching off location, reading what an app asks for;',
          'agreeing on hours that the adults keep as well;',
          'spotting false gifts, false news and false friends;',
          'drawing, filming and making something good together.',
        ),
        p(
          'Some articles are for parents; some are for the child to read aloud to them. None says “what do children know”.',
        ),
        h2('Who writes it'),
        p(
          'Minh An writes about technology at home, Thu Hà about school life; both are pen names. The families are fictional, put together from moments that anyone raising a child will recognise.',
        ),
      ),
      factBox(
        'Send us a question',
        p(
          'Write through whichever reader channel of the newspaper you already use, with “Học cùng con” at the top. Use nicknames and tell us roughly how old the child is; **please send no picture, full name, school or class**. If the story is your child’s, ask your child before telling it. We choose questions that many homes share and change every private detail.',
        ),
      ),
      hotlineBox(
        'adults',
        'If it is urgent, do not wait for a newspaper. Call 111, free, day or night; immediate danger: 113.',
      ),
    ],
    sources: [
      { name: 'The families in this section: fictional, created by the newsroom', kind: 'fiction' },
      { name: 'National child-protection hotline', url: 'https://tongdai111.vn', kind: 'organisation' },
    ],
    seoTitle: 'Learning with your child',
    seoDescription:
      'One small thing at a time for parents and children to learn together about life online, done before bedtime.',
  },
};
