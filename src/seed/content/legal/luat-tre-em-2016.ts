import type { LegalDocumentSeed } from '../model';
import { factBox, h2, hotlineBox, p, text, ul } from '../prose';

export const luatTreEm2016: LegalDocumentSeed = {
  key: 'luat-tre-em-2016',
  number: '102/2016/QH13',
  kind: 'law',
  issuer: 'Quốc hội',
  desk: 'portal',
  byline: ['ngoc-diep'],
  topics: ['chinh-sach-phap-luat', 'rieng-tu-bao-mat', 'phong-chong-xam-hai', 'gia-dinh'],
  audiences: ['press', 'public', 'parents'],
  units: ['46'],
  channels: ['portal', 'newspaper'],
  vi: {
    title: 'Luật Trẻ em 2016: ai là trẻ em, và vì sao tuổi 16 quan trọng',
    standfirst:
      'Mọi quy định bảo vệ trẻ em trên mạng đều bắt đầu từ một câu hỏi tưởng như đơn giản: ai là trẻ em? Luật Trẻ em 2016 trả lời bằng một mốc tuổi rõ ràng. Cha mẹ và người làm báo nên nhớ mốc ấy trước khi đăng một tấm ảnh hay một câu chuyện.',
    cover: {
      picture: 'shield',
      caption: 'Luật là tấm khiên chung; người lớn là người cầm khiên.',
    },
    body: [
      text(
        h2('Điều cốt lõi'),
        p(
          'Điều 1 của luật xác định **trẻ em là người dưới 16 tuổi**. Sinh nhật lần thứ 16 là mốc pháp lý; chiều cao, cách nói năng hay số người theo dõi của một tài khoản không làm một đứa trẻ thành người lớn.',
        ),
        h2('Trong thực tế'),
        ul(
          'Không chắc một bạn đã đủ 16 hay chưa thì hãy coi như chưa.',
          'Trẻ vui vẻ tạo dáng trước ống kính vẫn là trẻ em. Người lớn phải nghĩ thay phần hậu quả mà các em chưa lường hết.',
          'Bạn 16, 17 tuổi không còn là trẻ em theo luật này, nhưng vẫn có đời tư và vẫn có thể bị tổn thương. Hãy hỏi ý các bạn và giữ cùng một mức thận trọng.',
        ),
      ),
      factBox(
        'Việc nên làm',
        ul(
          '**Cha mẹ:** nói với con rằng chuyện riêng của con được pháp luật bảo vệ; hỏi con trước khi kể chuyện của con trên mạng.',
          '**Phóng viên:** ghi mốc tuổi vào sổ tay kiểm tra, nhưng đừng đưa tuổi chính xác của trẻ lên báo khi không thật cần.',
          '**Mọi người:** thấy một đứa trẻ có thể đang bị xâm hại, hãy báo Tổng đài 111.',
        ),
      ),
      text(
        p(
          'Các quy định chi tiết hơn về thông tin riêng tư và sự đồng ý nằm trong Nghị định 56/2017 và Luật Bảo vệ dữ liệu cá nhân 2025.',
        ),
      ),
      hotlineBox('adults'),
      text(p('_Đây là bản tóm lược một điểm của luật, không thay thế toàn văn và không phải tư vấn pháp lý._')),
    ],
    sources: [{ name: 'Luật Trẻ em 2016, Điều 1', kind: 'document' }],
    seoTitle: 'Luật Trẻ em 2016: trẻ em là người dưới 16 tuổi',
    seoDescription:
      'Mốc 16 tuổi trong Luật Trẻ em 2016 và điều nó nhắc cha mẹ, phóng viên trước khi đăng bài, đăng ảnh.',
  },
};
