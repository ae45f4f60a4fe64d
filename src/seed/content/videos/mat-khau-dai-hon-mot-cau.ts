import type { VideoReportSeed } from '../model';
import { factBox, figure, h2, hotlineBox, p, text, ul } from '../prose';

export const matKhauDaiHonMotCau: VideoReportSeed = {
  key: 'mat-khau-dai-hon-mot-cau',
  desk: 'broadcaster',
  byline: ['quoc-bao'],
  topics: ['rieng-tu-bao-mat', 'gia-dinh'],
  audiences: ['children', 'parents'],
  tiers: ['tieu-hoc-2', 'thcs'],
  units: ['46'],
  channels: ['broadcaster', 'newspaper', 'portal'],
  genre: 'guide',
  vi: {
    title: 'Mật khẩu dài hơn một câu mà vẫn dễ nhớ',
    standfirst:
      'Năm tấm thẻ chữ, hai mươi giây, không một tiếng động: đoạn phim ngắn này bày cách ghép một câu vô lý với một từ lạ thành mật khẩu mà người ngoài khó đoán, còn chủ nhân nhớ ngay từ lần đầu.',
    cover: {
      picture: 'password-lock',
      caption: 'Ổ khóa tốt không nằm ở chỗ khó nhớ mà ở chỗ khó đoán.',
    },
    video: {
      clip: 'clip-passwords',
      poster: 'password-lock',
      caption: 'Hai mươi giây về một mật khẩu dài, không có tiếng.',
      transcript:
        'Đoạn phim dài hai mươi giây, không có tiếng và không có người. Trên nền màu phẳng, năm tấm thẻ chữ lần lượt hiện ra. Thẻ thứ nhất viết: “Tên mèo cưng? Ai cũng đoán ra.” Thẻ thứ hai bày cách làm khác: “Nghĩ một câu thật vô lý.” Thẻ thứ ba nối tiếp: “Thêm một từ lạ vào cuối câu.” Thẻ thứ tư nhắc: “Mỗi tài khoản một câu khác nhau.” Thẻ cuối cùng dặn: “Bạn thân cũng không đưa mật khẩu.” Rồi màn hình dừng lại.',
      cues: [
        [0, 4, 'Tên mèo cưng? Ai cũng đoán ra.'],
        [4, 8, 'Nghĩ một câu thật vô lý.'],
        [8, 12, 'Thêm một từ lạ vào cuối câu.'],
        [12, 16, 'Mỗi tài khoản một câu khác nhau.'],
        [16, 20, 'Bạn thân cũng không đưa mật khẩu.'],
      ],
    },
    body: [
      text(
        p(
          'Tí, **nhân vật hư cấu** của bài này, đặt mật khẩu bằng tên con mèo nhà mình. Cả xóm biết nó tên Mướp; ảnh nó nằm ngay đầu trang của Tí. Một hôm, cậu bạn gõ thử bốn chữ cái không dấu và vào được luôn tài khoản trò chơi.',
        ),
        p('Cậu bạn chẳng phải cao thủ. Chỉ là mật khẩu của Tí quá ngắn, lại quá gần với những gì ai cũng thấy.'),
        h2('Một câu vô lý, một từ lạ'),
        p(
          'Máy dò mật khẩu thử rất nhanh những từ có sẵn, ngày sinh, dãy số liền nhau. Thứ cản được nó là **độ dài** và **sự bất ngờ**. Chị của Tí bày cách này: nghĩ ra một câu chẳng ai nói bao giờ, như _con voi đạp xe qua cầu bán bún_, rồi thả vào cuối một từ không dính dáng gì, như _cái ô_. Gõ liền không dấu, thế là hai mươi bảy chữ cái; nhắm mắt lại vẫn hình dung ra.',
        ),
        p('Ví dụ đã lên đây thì không dùng được nữa. Câu của em phải do em nghĩ ra.'),
      ),
      figure({
        picture: 'shield',
        caption: 'Xác thực hai bước là tấm khiên thứ hai: lộ mật khẩu rồi, người khác vẫn chưa vào được.',
      }),
      factBox(
        'Bốn việc cho tối nay',
        ul(
          'Đổi mật khẩu hộp thư điện tử trước: ai mở được hộp thư sẽ đặt lại được nhiều mật khẩu khác.',
          'Mỗi tài khoản một câu. Nhiều quá thì nhờ bố mẹ cài trình quản lý mật khẩu.',
          'Nơi nào có xác thực hai bước, bật lên.',
          'Chép ra sổ, cất ở nhà, vẫn hơn dùng một mật khẩu cho mọi nơi.',
        ),
      ),
      text(
        h2('Lỡ lộ thì sao'),
        p(
          'Đổi ngay, đăng xuất khỏi mọi thiết bị rồi nói với bố mẹ. Nếu có người dùng tài khoản của em để trêu chọc hay dọa nạt, đó không phải lỗi của em. Chụp lại màn hình, đưa cho người lớn em tin cậy xem.',
        ),
      ),
      hotlineBox('children', 'Bị dọa nạt vì lộ tài khoản? Kể với người lớn em tin, hoặc gọi 111.'),
    ],
    sources: [{ name: 'Câu chuyện và nhân vật hư cấu của ban biên tập', kind: 'fiction' }],
    seoTitle: 'Đặt mật khẩu dài mà dễ nhớ cho trẻ em',
    seoDescription: 'Phim ngắn hai mươi giây: ghép một câu vô lý với một từ lạ thành mật khẩu khó đoán, dễ nhớ.',
  },
};
