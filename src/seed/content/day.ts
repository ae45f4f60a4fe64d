import type { ArticleSeed } from './model';
import { hotlineBox, p, pullQuote, text } from './prose';

/** Stories on the newspaper's desk today, in Vietnamese alone. Every person in them is fictional, and they say so. */

const shared: Omit<ArticleSeed, 'key' | 'topics' | 'vi'> = {
  desk: 'newspaper',
  byline: ['minh-an'],
  channels: ['newspaper'],
  genre: 'feature',
  audiences: ['parents'],
  tiers: ['nguoi-lon'],
};

export const toReview: ArticleSeed = {
  ...shared,
  key: 'ro-tre-dung-dien-thoai',
  topics: ['gia-dinh', 'suc-khoe-an-sinh-so'],
  vi: {
    title: 'Chiếc rổ tre đựng điện thoại',
    standfirst:
      'Mỗi tối, một gia đình hư cấu ở Huế cất cả bốn chiếc điện thoại vào một chiếc rổ tre. Mười phút đầu ai cũng ngọ nguậy. Đến tuần thứ ba, bữa cơm dài thêm, và có những chuyện chỉ kể được khi không ai cúi xuống.',
    cover: { picture: 'family-table', caption: 'Bữa cơm có chỗ cho mọi người, trừ màn hình.' },
    body: [
      text(
        p(
          'Chiếc rổ treo ở cửa bếp, ngày xưa bà đựng trứng. Nay nó đựng điện thoại, từ lúc dọn cơm đến lúc rửa bát. Gia đình trong bài là **nhân vật hư cấu**; chiếc rổ thì nhà nào cũng có thể có.',
        ),
        p(
          'Người đầu tiên phá lệ là bố. Lần thứ hai cũng là bố. Con gái không nói gì, chỉ đẩy chiếc rổ lại gần. Từ hôm ấy, luật của trẻ con thành luật của cả nhà.',
        ),
      ),
      pullQuote('Luật chỉ dành cho trẻ con thì không phải là luật. Đó là sự bất công.', 'Lời người mẹ trong bài'),
      text(
        p(
          'Không phải bữa cơm nào cũng vui. Có hôm cả nhà im lặng thật. Nhưng có hôm, giữa tiếng đũa bát, con trai kể rằng ở lớp có bạn bị đem ra làm trò cười trong nhóm chat, và em không biết nên làm gì.',
        ),
      ),
      hotlineBox('adults', 'Con vừa kể một chuyện khó? Gọi 111 để hỏi cách nghe và giúp, miễn phí, cả ngày lẫn đêm.'),
    ],
  },
};

export const returned: ArticleSeed = {
  ...shared,
  key: 'ong-ba-hoc-nhan-tin',
  topics: ['thong-tin-tin-gia', 'gia-dinh'],
  vi: {
    title: 'Ông bà học nhắn tin',
    standfirst:
      'Một lớp học nhỏ trong xóm, người dạy mười ba tuổi, người học ngoài bảy mươi. Các em trong bài là nhân vật hư cấu, bài học đầu tiên thì có thật ở mọi nhà: đừng bấm vào đường dẫn lạ, kể cả khi nó đến từ người quen.',
    cover: { picture: 'rumour-magnifier', caption: 'Soi kỹ rồi hãy chuyển tiếp.' },
    body: [
      text(
        p(
          'Chiều thứ Bảy, sân nhà văn hóa kê ba dãy ghế nhựa. Thầy giáo mười ba tuổi, **nhân vật hư cấu**, viết lên bảng một câu: ai gửi, gửi để làm gì, sao phải gấp?',
        ),
        p('Học trò của em là ông bà. Cuối buổi, ai cũng tìm ra một tin nhắn lạ trong máy mình.'),
      ),
    ],
  },
};

export const scheduled: ArticleSeed = {
  ...shared,
  key: 'mat-khau-cua-ca-nha',
  topics: ['rieng-tu-bao-mat', 'gia-dinh'],
  vi: {
    title: 'Mật khẩu của cả nhà',
    standfirst:
      'Đặt mật khẩu cho dài thì khó nhớ, ghi ra giấy thì sợ mất. Bài này chỉ cách đặt một câu thần chú chung mà mỗi người có một vế riêng, và cách dạy trẻ giữ kín mật khẩu với bạn bè, nhưng không giấu cha mẹ khi gặp chuyện.',
    cover: { picture: 'password-lock', caption: 'Khóa tốt là khóa mở được bởi đúng người.' },
    body: [
      text(
        p(
          'Một mật khẩu tốt dài hơn là rắc rối. Bốn từ chẳng liên quan gì đến nhau, thêm một dấu cách, dễ nhớ hơn tám ký tự lộn xộn.',
        ),
        p(
          'Trẻ nhỏ nên biết hai điều cùng lúc: mật khẩu không cho bạn mượn, và không giấu cha mẹ khi có người lạ hỏi. Hai điều ấy không trái nhau.',
        ),
      ),
      hotlineBox('adults', 'Tài khoản của con bị chiếm, bị dọa? Gọi 111 trước khi trả lời kẻ dọa.'),
    ],
  },
};

/** As a first draft comes in: the safeguard holds it, and says why. The child and the school are fictional. */
export const drafted: ArticleSeed = {
  ...shared,
  key: 'ban-nhap-san-truong',
  topics: ['bat-nat-tren-mang', 'nha-truong'],
  vi: {
    title: 'Sau tấm ảnh ở sân trường',
    standfirst: 'Ghi nhanh, chưa sửa: chuyện một tấm ảnh bị đem ra chế giễu. Các em và trường đều hư cấu.',
    cover: { picture: 'bully-bubbles', caption: 'Chưa chọn ảnh: tạm dùng tranh minh họa.' },
    body: [
      text(
        p(
          'Em Trần Thị Gió Nồm (hư cấu), học sinh lớp 6A Trường THCS Nước Trong, kể rằng tấm ảnh được chụp lúc ra chơi, rồi bị ghép chữ và gửi vào nhóm lớp.',
        ),
      ),
    ],
  },
};
