import type { LegalDocumentSeed } from '../model';
import { factBox, h2, hotlineBox, p, text, ul } from '../prose';

export const nghiDinh1472024: LegalDocumentSeed = {
  key: 'nghi-dinh-147-2024',
  number: '147/2024/NĐ-CP',
  kind: 'decree',
  issuer: 'Chính phủ',
  desk: 'portal',
  byline: ['minh-an'],
  topics: ['chinh-sach-phap-luat', 'thong-tin-tin-gia', 'dau-chan-so', 'ban-quyen-sang-tao'],
  audiences: ['press', 'public', 'parents'],
  units: ['46'],
  channels: ['portal', 'newspaper'],
  vi: {
    title: 'Nghị định 147/2024: trang tổng hợp dẫn lại tin, chậm một giờ và phải được phép',
    standfirst:
      'Một bản tin về trẻ em hiếm khi nằm yên ở nơi nó được đăng. Nghị định 147/2024 đặt ra điều kiện cho trang thông tin điện tử tổng hợp khi dẫn lại tin báo chí. Khoảng chờ một giờ cũng là một giờ để sửa sai trước khi cái sai kịp nhân lên.',
    cover: {
      picture: 'newspaper-desk',
      caption: 'Một giờ chờ đủ để đọc lại lần nữa và rút một chi tiết không nên có.',
    },
    body: [
      text(
        h2('Điều cốt lõi'),
        ul(
          'Trang tổng hợp chỉ được đăng lại **sớm nhất một giờ** sau khi bài gốc xuất hiện.',
          'Phải có **sự đồng ý của nơi đăng gốc**.',
          'Dẫn nguyên văn; ghi rõ nguồn, tác giả và thời gian. Chi tiết cách ghi cần đối chiếu toàn văn nghị định.',
        ),
        h2('Vì sao liên quan đến trẻ em'),
        p(
          'Khi bài gốc lỡ để lộ một chi tiết nhận ra trẻ, mỗi bản sao là thêm một nơi phải gỡ. Khoảng chờ cho tòa soạn cơ hội sửa trước khi bài lan đi; ghi nguồn rõ ràng giúp lần lại từng bản sao khi cần thu hồi.',
        ),
      ),
      factBox(
        'Việc nên làm',
        ul(
          '**Cha mẹ:** thấy thông tin về con ở nhiều trang, hãy lưu các đường dẫn, liên hệ nơi đăng gốc trước, rồi đến từng nơi đăng lại. Đừng chia sẻ tiếp để “cảnh báo”.',
          '**Trang tổng hợp:** theo dõi tin gỡ và tin cải chính của nguồn; bài gốc gỡ thì gỡ theo.',
          '**Tòa soạn:** ghi giờ đăng, giờ sớm nhất được đăng lại, tác giả và địa chỉ bài gốc ngay trong dữ liệu gửi đi.',
          '**Bạn đọc:** gặp một tin gây sốc, tìm bài gốc rồi hãy tin.',
        ),
      ),
      hotlineBox('adults', 'Tin đang lan gây hại cho một đứa trẻ? Gọi 111, miễn phí, 24/7, để được hướng dẫn.'),
      text(
        p(
          '_Đây là bản tóm lược vài điểm liên quan đến việc dẫn lại tin, không thay thế toàn văn và không phải tư vấn pháp lý._',
        ),
      ),
    ],
    sources: [{ name: 'Nghị định 147/2024/NĐ-CP', kind: 'document' }],
    seoTitle: 'Nghị định 147/2024 và việc dẫn lại tin về trẻ em',
    seoDescription:
      'Trang tổng hợp phải chờ một giờ và được nguồn đồng ý. Điều đó giúp gì cho trẻ em, cha mẹ, tòa soạn?',
  },
};
