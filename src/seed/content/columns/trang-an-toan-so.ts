import type { SpecialColumnSeed } from '../model';
import { factBox, h2, hotlineBox, p, text, ul } from '../prose';

export const trangAnToanSo: SpecialColumnSeed = {
  key: 'trang-an-toan-so',
  kind: 'page',
  desk: 'portal',
  byline: ['ngoc-diep', 'duc-huy'],
  topics: ['rieng-tu-bao-mat', 'phong-chong-xam-hai', 'chinh-sach-phap-luat', 'san-pham-viet', 'duong-day-nong-111'],
  audiences: ['public', 'parents', 'teachers', 'children'],
  units: ['46'],
  channels: ['portal'],
  programmes: ['830'],
  urgency: 5,
  vi: {
    title: 'An toàn số cho trẻ em',
    standfirst:
      'Một trang gom về những gì gia đình, nhà trường và phường, xã cần khi trẻ lên mạng: bài học theo lứa tuổi, văn bản kể bằng lời thường, sản phẩm Việt cho trẻ, và số 111 ở nơi dễ thấy nhất.',
    cover: {
      picture: 'shield',
      caption: 'Khiên tốt thì vừa tay: mỗi lứa tuổi một cỡ.',
    },
    body: [
      text(
        h2('Trang này để làm gì'),
        p(
          'Chương trình bảo vệ trẻ em trên mạng có hai mục tiêu đi cùng nhau: giữ cho trẻ được an toàn, và cho trẻ một nơi lành mạnh để học, kết nối, sáng tạo. Chuyên trang theo cả hai. Ở đây có:',
        ),
        ul(
          '**Bài học** cho từng lứa tuổi, từ em mẫu giáo ngồi cạnh mẹ đến học sinh trung học.',
          '**Văn bản** tóm lược ngắn, nói rõ ai được giao việc gì.',
          '**Sản phẩm Việt** cho trẻ, ghi rõ khi thông tin do doanh nghiệp cung cấp.',
          '**Tài liệu** in sẵn, đọc sẵn cho nhà trường và loa truyền thanh.',
        ),
        h2('Ai viết'),
        p(
          'Ngọc Diệp lo phần văn bản, Đức Huy lo phần cơ sở và đường dây nóng; cả hai là bút danh. Bài nào cũng có người thứ hai đọc lại trước khi đăng. Nhân vật trong các câu chuyện là hư cấu, trừ khi bài ghi khác.',
        ),
      ),
      factBox(
        'Gợi ý một chủ đề',
        p(
          'Bạn gửi qua mục tiếp nhận ý kiến của cổng thông tin, hoặc nhờ nhà trường, cán bộ làm công tác trẻ em ở phường, xã chuyển giúp. Viết vài dòng: chuyện gì, trẻ khoảng mấy tuổi, bạn đã thử cách nào. **Đừng ghi tên, ảnh, trường, lớp hay chỗ ở của em nhỏ.**',
        ),
        p('Mục này không phải nơi báo tin khẩn. Trẻ cần giúp, gọi 111; nguy hiểm trước mắt, gọi 113.'),
      ),
      hotlineBox('adults'),
    ],
    sources: [
      {
        name: 'Chỉ thị của Chủ tịch Ủy ban nhân dân tỉnh Thừa Thiên Huế triển khai Quyết định 830/QĐ-TTg',
        kind: 'document',
      },
      { name: 'Tổng đài điện thoại quốc gia bảo vệ trẻ em', url: 'https://tongdai111.vn', kind: 'organisation' },
    ],
    seoTitle: 'Chuyên trang An toàn số cho trẻ em – Huế',
    seoDescription:
      'Bài học theo lứa tuổi, văn bản kể bằng lời thường, sản phẩm Việt và số 111: một trang cho gia đình và nhà trường ở Huế.',
  },
  en: {
    title: 'Digital safety for children',
    standfirst:
      'One page for what families, schools and communes need when children go online: lessons for every age, documents in plain words, Vietnamese products for children, and the number 111 where nobody can miss it.',
    cover: {
      picture: 'shield',
      caption: 'A good shield fits the hand: one size for every age.',
    },
    body: [
      text(
        h2('What this page is for'),
        p(
          'Viet Nam’s programme for children online has two goals that belong together: to keep children safe, and to give them a healthy place to learn, connect and create. This page follows both. It offers:',
        ),
        ul(
          '**Lessons** for every age, from the toddler beside a parent to the secondary-school pupil.',
          '**Documents** in short summaries that say who has been asked to do what.',
          '**Vietnamese products** for children, marked when the information comes from the company.',
          '**Materials** ready to print or to read out, for schools and commune loudspeakers.',
        ),
        h2('Who writes it'),
        p(
          'Ngọc Diệp looks after documents, Đức Huy after grassroots information and the hotline; both are pen names. Every piece is read by a second person before it appears. Characters in our stories are fictional unless the text says otherwise.',
        ),
      ),
      factBox(
        'Suggest a topic',
        p(
          'Use the portal’s own feedback section, or ask a school or the child-protection officer of your ward or commune to pass it on. A few lines will do: what happened, roughly what age, what you have tried. **Leave out any child’s name, picture, school, class or home.**',
        ),
        p('This is not the place for urgent reports. If a child needs help, call 111; in immediate danger, 113.'),
      ),
      hotlineBox('adults'),
    ],
    sources: [
      {
        name: 'Directive of the Chairman of the People’s Committee of Thừa Thiên Huế carrying out Decision 830/QĐ-TTg',
        kind: 'document',
      },
      { name: 'National child-protection hotline', url: 'https://tongdai111.vn', kind: 'organisation' },
    ],
    seoTitle: 'Digital safety for children – Huế',
    seoDescription:
      'Lessons by age, documents in plain words, Vietnamese products and the number 111: one page for families and schools in Huế.',
  },
};
