import type { SafeProductSeed } from '../model';
import { factBox, figure, h2, hotlineBox, p, text, ul } from '../prose';

export const anhSachDau: SafeProductSeed = {
  key: 'anh-sach-dau',
  desk: 'newspaper',
  byline: ['thu-ha'],
  topics: ['san-pham-viet', 'hinh-anh-danh-tinh', 'dau-chan-so'],
  audiences: ['parents', 'children', 'press'],
  tiers: ['thcs', 'thpt', 'nguoi-lon'],
  units: ['46'],
  channels: ['portal'],
  kind: 'app',
  maker: 'Doanh nghiệp mẫu Giấy Dó',
  makerKind: 'enterprise',
  platforms: 'Android, iOS, trang web chạy ngay trên máy (giả định)',
  cost: 'free',
  privacy: {
    vi: 'Sản phẩm mẫu: giả định xử lý ảnh ngay trên máy, không gửi ảnh đi đâu, không cần tài khoản.',
  },
  vi: {
    title: 'Ảnh Sạch Dấu, công cụ gỡ siêu dữ liệu (sản phẩm mẫu)',
    standfirst:
      'Trong một tệp ảnh có thể còn giờ chụp, loại máy và tọa độ căn nhà. Ảnh Sạch Dấu là sản phẩm mẫu không có thật, viết ra để bạn đọc biết một công cụ gỡ siêu dữ liệu nên làm gì và không được làm gì.',
    cover: {
      picture: 'footprints',
      caption: 'Siêu dữ liệu là dấu chân in ở mặt sau tấm ảnh.',
    },
    body: [
      text(
        p(
          '**Ảnh Sạch Dấu là sản phẩm mẫu, không có thật**, cũng như doanh nghiệp đứng tên. Ban biên tập bịa ra tên; vấn đề thì có thật.',
        ),
        p(
          'Máy ảnh của điện thoại thường ghi kèm vào tệp ngày giờ, loại máy và, nếu bật định vị, cả tọa độ. Mắt không thấy, nhưng phần mềm đọc được. Công cụ gỡ siêu dữ liệu tạo một bản ảnh mới, giữ hình, bỏ những dòng ghi kèm ấy.',
        ),
      ),
      factBox(
        'Thông tin doanh nghiệp',
        ul(
          'Nhà sản xuất: Doanh nghiệp mẫu Giấy Dó (hư cấu)',
          'Nền tảng: Android, iOS, trang web chạy ngay trên máy (giả định)',
          'Phí: miễn phí (giả định)',
        ),
      ),
      figure({
        picture: 'photo-share',
        caption: 'Gỡ dấu trước khi gửi; gửi rồi thì mỗi bản sao một ngả.',
      }),
      text(
        h2('Soi công cụ trước khi tin'),
        ul(
          '**Dữ liệu:** ảnh được xử lý trên máy hay tải lên máy chủ? Tắt mạng rồi thử: vẫn chạy là dấu hiệu tốt.',
          '**Quyền:** chỉ cần quyền với tấm ảnh bạn chọn, không cần cả thư viện.',
          '**Quảng cáo:** đừng để mạng quảng cáo nằm cạnh ảnh của trẻ.',
          '**Phí:** bản miễn phí có đóng dấu lên ảnh hay làm mờ ảnh không?',
          '**Ngôn ngữ:** công cụ có liệt kê bằng tiếng Việt những gì đã gỡ?',
          '**Nút báo:** ảnh vẫn còn tọa độ sau khi gỡ thì báo lỗi ở đâu?',
        ),
        p(
          'Cũng đừng quên: công cụ không xóa được phù hiệu trên áo hay tấm biển sau lưng. Việc ấy cần đôi mắt của bạn, và một câu hỏi dành cho đứa trẻ trong ảnh: con có muốn đăng không?',
        ),
      ),
      hotlineBox('adults', 'Ảnh của trẻ bị phát tán hoặc bị dùng để đe dọa? Giữ lại bằng chứng và gọi 111.'),
    ],
    sources: [{ name: 'Sản phẩm và doanh nghiệp hư cấu của ban biên tập', kind: 'fiction' }],
  },
};
