import type { SafeProductSeed } from '../model';
import { factBox, figure, h2, hotlineBox, p, pullQuote, text, ul } from '../prose';

export const hopThuLangNghe: SafeProductSeed = {
  key: 'hop-thu-lang-nghe',
  desk: 'newspaper',
  byline: ['minh-an', 'thu-ha'],
  topics: ['san-pham-viet', 'nha-truong', 'bat-nat-tren-mang'],
  audiences: ['teachers', 'parents'],
  tiers: ['thcs', 'thpt'],
  units: ['46'],
  channels: ['portal'],
  kind: 'app',
  maker: 'Doanh nghiệp mẫu Sân Trường',
  makerKind: 'enterprise',
  platforms: 'Trang web, Android, iOS (giả định)',
  cost: 'paid',
  privacy: {
    vi: 'Sản phẩm mẫu: giả định lưu lời nhắn, giờ gửi và mã vụ việc; chỉ người được nhà trường phân công đọc được; tự xóa theo thời hạn trường đặt.',
  },
  vi: {
    title: 'Hộp Thư Lắng Nghe của nhà trường (sản phẩm mẫu)',
    standfirst:
      'Thấy bạn bị trêu chọc trong nhóm chat, học sinh có thể báo cho ai mà không phải bước vào phòng giáo viên giữa giờ ra chơi? Hộp thư này là sản phẩm mẫu, không có thật, để các trường tập xem xét một công cụ như thế.',
    cover: {
      picture: 'bully-bubbles',
      caption: 'Một hộp thư tốt là chiếc ô, không phải thùng chứa.',
    },
    contentWarning: 'Bài nhắc đến bắt nạt trên mạng.',
    body: [
      text(
        p(
          '**Hộp Thư Lắng Nghe là sản phẩm mẫu.** Ban biên tập đặt ra tên, tính năng và nhà sản xuất; không trường nào đang dùng nó.',
        ),
        p(
          'Học sinh gửi vài dòng, kèm ảnh chụp màn hình nếu có, không bắt buộc ghi tên. Người được phân công nhận thư, trả lời ngay trong hộp, và ghi lại việc đã làm. Trang gửi luôn hiện số 111, cả khi hộp thư tạm đóng.',
        ),
      ),
      factBox(
        'Thông tin doanh nghiệp',
        ul(
          'Nhà sản xuất: Doanh nghiệp mẫu Sân Trường (hư cấu)',
          'Nền tảng: trang web, Android, iOS (giả định)',
          'Phí: nhà trường trả theo năm học; học sinh không trả (giả định)',
        ),
      ),
      text(
        h2('Nhà trường cần hỏi'),
        ul(
          '**Dữ liệu:** thư nằm ở đâu, ai đọc được, bao lâu thì xóa?',
          '**Quyền:** ứng dụng có đòi vị trí, danh bạ? “Không ghi tên” có thật là không ghi?',
          '**Quảng cáo:** không được có, dù chỉ một.',
          '**Phí:** hết hợp đồng, trường lấy lại hồ sơ thế nào?',
          '**Ngôn ngữ:** lời hướng dẫn có ngắn, dịu, không đổ lỗi?',
          '**Nút báo:** ngoài giờ học, thư khẩn chuyển đến ai?',
        ),
      ),
      pullQuote('Một hộp thư không có người trực còn tệ hơn không có hộp thư.', 'Lời trong bài'),
      figure({
        picture: 'classroom-screen',
        caption: 'Công cụ chỉ đáng tin khi có người thật đứng sau.',
      }),
      text(
        p(
          'Một hộp thư không có người trực còn tệ hơn không có hộp thư. Trước khi mua, hãy cử người, định giờ trả lời, và nói rõ với học sinh điều trường không hứa được: khi một bạn gặp nguy hiểm, chuyện phải được báo tiếp để bạn ấy an toàn.',
        ),
      ),
      hotlineBox('adults'),
    ],
    sources: [{ name: 'Sản phẩm và doanh nghiệp hư cấu của ban biên tập', kind: 'fiction' }],
  },
};
