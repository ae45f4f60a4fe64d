import type { VideoReportSeed } from '../model';
import { factBox, figure, h2, hotlineBox, ol, p, pullQuote, text, ul } from '../prose';

export const nguoiLaSauManHinh: VideoReportSeed = {
  key: 'nguoi-la-sau-man-hinh',
  desk: 'broadcaster',
  byline: ['hoang-lan'],
  topics: ['phong-chong-xam-hai', 'quan-he-tren-mang'],
  audiences: ['children', 'parents', 'teachers'],
  tiers: ['tieu-hoc-2', 'thcs'],
  units: ['46'],
  channels: ['broadcaster', 'newspaper', 'portal'],
  genre: 'feature',
  urgency: 4,
  vi: {
    title: 'Người lạ sau màn hình',
    standfirst:
      'Quen nhau trong trò chơi, nói chuyện vui như bạn cùng lớp, rồi một hôm người ấy bảo: đừng kể với ai. Đoạn phim hai mươi giây và bài viết này giúp các em nhận ra lúc cần dừng lại, và giúp người lớn biết nên nói câu gì đầu tiên.',
    cover: {
      picture: 'chat-stranger',
      caption: 'Ảnh đại diện chỉ là một bức hình. Nó không cho biết ai đang gõ phím.',
    },
    video: {
      clip: 'clip-stranger-chat',
      poster: 'chat-stranger',
      caption: 'Hai mươi giây về lúc cần dừng lại, không có tiếng.',
      transcript:
        'Đoạn phim dài hai mươi giây, không có tiếng và không có người. Bốn tấm thẻ chữ lần lượt hiện ra trên nền màu phẳng, mỗi thẻ năm giây. Thẻ thứ nhất viết: “Sau màn hình, ai cũng xưng là bạn được.” Thẻ thứ hai cảnh báo: “Đòi giữ bí mật? Đó là đèn đỏ.” Thẻ thứ ba nêu ba việc: “Dừng lại. Đừng xóa. Kể với người lớn.” Thẻ cuối cùng nói với các em: “Không phải lỗi của em. Gọi 111.”',
      cues: [
        [0, 5, 'Sau màn hình, ai cũng xưng là bạn được.'],
        [5, 10, 'Đòi giữ bí mật? Đó là đèn đỏ.'],
        [10, 15, 'Dừng lại. Đừng xóa. Kể với người lớn.'],
        [15, 20, 'Không phải lỗi của em. Gọi 111.'],
      ],
    },
    contentWarning: 'Bài nhắc đến việc người lạ tiếp cận trẻ em trên mạng; không mô tả chi tiết.',
    body: [
      text(
        p(
          'Bống, **nhân vật hư cấu** của bài này, có một người bạn trong trò chơi xây nhà. Bạn ấy chơi giỏi, hay khen, nói mình bằng tuổi Bống. Hai tuần sau, bạn ấy nhắn: “Chuyện tụi mình đừng kể với ai nhé.”',
        ),
        p('Bống thấy bụng mình thót lại mà không biết vì sao. Cái thót ấy là một tín hiệu đáng tin.'),
      ),
      factBox(
        'Ba chiếc đèn đỏ',
        ul(
          '**Bí mật:** dặn em giấu bố mẹ, thầy cô.',
          '**Đòi hỏi:** xin ảnh riêng, hỏi địa chỉ, mật khẩu, hoặc rủ gặp riêng.',
          '**Thúc ép:** giục em làm ngay, dọa hoặc giận khi em từ chối.',
        ),
        p('Chỉ cần **một** chiếc đèn sáng là đủ để dừng.'),
      ),
      text(
        h2('Em làm gì'),
        ol(
          'Dừng trả lời. Em không cần giải thích với người ấy.',
          'Đừng xóa tin nhắn, vì người lớn cần xem để giúp em.',
          'Kể với người lớn em tin cậy. Nói chưa được thì đưa điện thoại cho họ đọc.',
          'Chặn tài khoản ấy và bấm báo cáo, có người lớn ngồi cạnh.',
        ),
        p(
          'Nếu em đã lỡ gửi điều gì, em vẫn kể được, và vẫn được giúp. Người sai là người đã đòi hỏi một đứa trẻ, không phải đứa trẻ ấy.',
        ),
      ),
      pullQuote('Cái thót ấy là một tín hiệu đáng tin.', 'Lời trong bài'),
      figure({
        picture: 'family-table',
        caption: 'Một bữa cơm không điện thoại là chỗ dễ nói nhất trong ngày.',
      }),
      text(
        h2('Người lớn nói câu gì đầu tiên'),
        p(
          '“Cảm ơn con đã kể với mẹ.” Xin đừng hỏi “Sao con lại thế?”, đừng thu máy như một hình phạt, đừng tự nhắn cho người kia. Giữ nguyên tin nhắn, ngồi bên con, rồi cùng con gọi 111. Nếu trẻ đang gặp nguy hiểm ngay lúc này, gọi 113.',
        ),
      ),
      hotlineBox('children', 'Có người làm em sợ hay bối rối trên mạng? Gọi 111, ngày hay đêm đều được.'),
    ],
    sources: [
      { name: 'Tổng đài điện thoại quốc gia bảo vệ trẻ em', url: 'https://tongdai111.vn', kind: 'organisation' },
      { name: 'Câu chuyện và nhân vật hư cấu của ban biên tập', kind: 'fiction' },
    ],
    seoTitle: 'Người lạ trên mạng: ba chiếc đèn đỏ',
    seoDescription: 'Phim ngắn hai mươi giây giúp trẻ nhận ra lúc cần dừng lại, và câu đầu tiên người lớn nên nói.',
  },
};
