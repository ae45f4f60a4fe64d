import type { LegalDocumentSeed } from '../model';
import { factBox, h2, hotlineBox, p, pullQuote, text, ul } from '../prose';

export const nghiDinh562017: LegalDocumentSeed = {
  key: 'nghi-dinh-56-2017',
  number: '56/2017/NĐ-CP',
  kind: 'decree',
  issuer: 'Chính phủ',
  desk: 'portal',
  byline: ['ngoc-diep'],
  topics: ['chinh-sach-phap-luat', 'rieng-tu-bao-mat', 'hinh-anh-danh-tinh', 'dau-chan-so', 'duong-day-nong-111'],
  audiences: ['press', 'public', 'parents'],
  units: ['46'],
  channels: ['portal', 'newspaper'],
  vi: {
    title: 'Nghị định 56/2017: những gì là chuyện riêng của trẻ, và ai có quyền cho đăng',
    standfirst:
      'Ảnh khai giảng, bảng điểm, giấy ra viện, tên trường của con: thứ nào là chuyện riêng? Nghị định 56/2017 kể ra từng loại thông tin, nói rõ phải hỏi ai trước khi công bố, và dành hai điều cho đường dây 111.',
    cover: {
      picture: 'password-lock',
      caption: 'Chuyện riêng của trẻ có khóa. Chìa khóa không nằm trong tay người đăng.',
    },
    body: [
      text(
        h2('Những loại thông tin riêng'),
        p('Theo Điều 33, đời sống riêng tư của trẻ gồm nhiều loại thông tin:'),
        ul(
          'tên, tuổi, đặc điểm nhận dạng;',
          'hồ sơ sức khỏe; hình ảnh;',
          'người thân, người chăm sóc; tài sản;',
          'số điện thoại, địa chỉ thư; nơi ở, quê quán;',
          'trường, lớp, kết quả học tập, bạn bè; dịch vụ mà trẻ được nhận.',
        ),
        h2('Ai phải đồng ý'),
        p(
          'Muốn công bố những thông tin ấy, cần sự đồng ý của **cha mẹ hoặc người giám hộ**; trẻ **từ đủ 7 tuổi** thì cần cả sự đồng ý của chính em (Điều 36). Với em đã lên bảy, một cái gật đầu của người lớn chưa đủ.',
        ),
      ),
      pullQuote('Với em đã lên bảy, một cái gật đầu của người lớn chưa đủ.', 'Lời trong bài'),
      factBox(
        'Việc nên làm',
        ul(
          '**Cha mẹ:** trước khi đăng, che tên trường, phù hiệu, giấy khen, biển số nhà; hỏi con. Muốn gỡ bài cũ, hãy yêu cầu nơi đã đăng.',
          '**Phóng viên:** lưu sự đồng ý bằng văn bản, nêu rõ dùng cho bài nào, ở đâu. Khi gia đình hoặc trẻ rút lại, gỡ ở mọi nơi đã phát.',
          '**Biên tập viên:** đếm số loại thông tin trong bài. Nhiều mảnh nhỏ ghép lại có thể chỉ đúng một em.',
        ),
      ),
      text(
        h2('Đường dây 111'),
        p(
          'Điều 22 và 23 nói về Tổng đài điện thoại quốc gia bảo vệ trẻ em: số **111**, hoạt động 24 giờ mỗi ngày, người gọi không trả tiền cước và tiền tư vấn.',
        ),
      ),
      hotlineBox('adults'),
      text(p('_Đây là bản tóm lược vài điều, không thay thế toàn văn và không phải tư vấn pháp lý._')),
    ],
    sources: [
      { name: 'Nghị định 56/2017/NĐ-CP, các Điều 22, 23, 33 và 36', kind: 'document' },
      { name: 'Tổng đài 111', url: 'https://tongdai111.vn', kind: 'organisation' },
    ],
    seoTitle: 'Nghị định 56/2017: thông tin riêng tư của trẻ em',
    seoDescription:
      'Những loại thông tin riêng tư của trẻ, ai phải đồng ý trước khi đăng, và đường dây 111 trong nghị định.',
  },
};
