import type { SafeProductSeed } from '../model';
import { factBox, figure, h2, hotlineBox, ol, p, text, ul } from '../prose';

export const laBanNho: SafeProductSeed = {
  key: 'la-ban-nho',
  desk: 'newspaper',
  byline: ['thu-ha'],
  topics: ['san-pham-viet', 'rieng-tu-bao-mat', 'thong-tin-tin-gia'],
  audiences: ['parents', 'teachers'],
  tiers: ['tieu-hoc-1', 'tieu-hoc-2'],
  units: ['46'],
  channels: ['portal'],
  kind: 'app',
  maker: 'Doanh nghiệp mẫu Bến Đò Xanh',
  makerKind: 'enterprise',
  platforms: 'Android, iOS, Windows (giả định)',
  cost: 'free',
  privacy: {
    vi: 'Sản phẩm mẫu: giả định lịch sử duyệt web chỉ nằm trong máy, xóa được; không cần tài khoản, không có mã theo dõi quảng cáo.',
  },
  vi: {
    title: 'La Bàn Nhỏ, trình duyệt cho trẻ em (sản phẩm mẫu)',
    standfirst:
      'Trình duyệt đầu tiên của một đứa trẻ nên mở ra những gì, đóng lại những gì, và ai quyết định? La Bàn Nhỏ là sản phẩm mẫu không có thật, viết ra để cha mẹ và thầy cô tập soi một trình duyệt dành cho trẻ em.',
    cover: {
      picture: 'playground-screen',
      caption: 'Sân chơi tốt có hàng rào thấp và cổng ra dễ thấy.',
    },
    body: [
      text(
        p(
          '**La Bàn Nhỏ không có thật.** Đây là sản phẩm mẫu của ban biên tập; mọi tính năng dưới đây chỉ là giả định để tập đánh giá.',
        ),
        p(
          'Mở máy lên, trẻ thấy một tủ sách các trang đã được người lớn chọn: truyện, bảo tàng, thí nghiệm tại nhà. Muốn vào trang mới, trẻ bấm “Xin phép”, bố mẹ nhận được lời hỏi. Trang lạ bị chặn thì màn hình nói rõ lý do bằng một câu dễ hiểu, không nhấp nháy đỏ.',
        ),
      ),
      factBox(
        'Thông tin doanh nghiệp',
        ul(
          'Nhà sản xuất: Doanh nghiệp mẫu Bến Đò Xanh (hư cấu)',
          'Nền tảng: Android, iOS, Windows (giả định)',
          'Phí: miễn phí (giả định)',
        ),
      ),
      text(
        h2('Thử trong mười lăm phút'),
        ol(
          '**Dữ liệu:** tìm chỗ xem và xóa lịch sử. Không tìm thấy là dấu hiệu xấu.',
          '**Quyền:** một trình duyệt cho trẻ hiếm khi cần danh bạ, micrô hay vị trí.',
          '**Quảng cáo:** mở mười trang liên tiếp, đếm số quảng cáo và số lần bị mời “xem thêm”.',
          '**Phí:** miễn phí thì nhà sản xuất sống bằng gì? Câu trả lời phải có trong phần giới thiệu.',
          '**Ngôn ngữ:** gõ tiếng Việt không dấu, gõ sai chính tả; kết quả còn phù hợp với trẻ không?',
          '**Nút báo:** thấy trang đáng sợ, trẻ báo được trong một lần chạm chứ?',
        ),
      ),
      figure({
        picture: 'library-books',
        caption: 'Danh sách trang được chọn cũng như tủ sách: phải có người thay sách mới.',
      }),
      text(
        p(
          'Bộ lọc nào cũng có lúc lọt. Vì vậy hãy dặn trước: gặp thứ làm con sợ thì đóng máy lại và gọi người lớn, con không bị mắng.',
        ),
      ),
      hotlineBox('adults'),
    ],
    sources: [{ name: 'Sản phẩm và doanh nghiệp hư cấu của ban biên tập', kind: 'fiction' }],
  },
};
