import type { PressBriefSeed } from '../model';
import { factBox, figure, h2, hotlineBox, ol, p, pullQuote, text, ul } from '../prose';

export const thongTinNenMienDichSo: PressBriefSeed = {
  key: 'thong-tin-nen-mien-dich-so',
  desk: 'portal',
  byline: ['minh-an', 'thu-ha'],
  topics: ['chinh-sach-phap-luat', 'suc-khoe-an-sinh-so', 'phong-chong-xam-hai', 'nha-truong', 'san-pham-viet'],
  audiences: ['press'],
  units: ['46'],
  channels: [],
  vi: {
    title: 'Thông tin nền: “hệ miễn dịch số” là gì và viết về nó thế nào',
    standfirst:
      'Cụm từ “hệ miễn dịch số” sẽ còn trở lại nhiều lần trong các bài về trẻ em và mạng. Tài liệu này giúp phóng viên dùng đúng: nó từ đâu ra, gồm những kỹ năng gì, mỗi lứa tuổi học đến đâu, và những cách viết nào nên tránh.',
    cover: {
      picture: 'shield',
      caption: 'Miễn dịch không phải bức tường; đó là khả năng nhận ra và phản ứng.',
    },
    body: [
      text(
        h2('Cụm từ ấy từ đâu ra'),
        p(
          'Chương trình theo Quyết định 830/QĐ-TTg ngày 1/6/2021 đặt **mục tiêu kép**. Vế thứ nhất là bảo vệ: giữ bí mật đời sống riêng tư của trẻ, ngăn chặn và xử lý việc lợi dụng mạng để xâm hại trẻ em, và trang bị cho trẻ kỹ năng phù hợp lứa tuổi. Vế thứ hai là tạo dựng: giữ môi trường mạng lành mạnh, phát triển sản phẩm Việt để trẻ học tập, kết nối, giải trí. Văn bản triển khai ở Huế đặt cụm từ “hệ miễn dịch số” ngay sau lời nhắc về kỹ năng.',
        ),
      ),
      pullQuote(
        'trang bị cho trẻ em kiến thức, kỹ năng phù hợp theo từng lứa tuổi (hệ miễn dịch số) để trẻ em tự nhận biết và có khả năng tự bảo vệ mình trên môi trường mạng',
        'Trích Chỉ thị',
      ),
      text(
        p(
          'Hiểu gọn: **nhận ra** điều bất thường, **dừng lại** để giữ mình, **lên tiếng** với người lớn tin cậy hoặc Tổng đài 111. Đây là hình ảnh ví von, không phải thuật ngữ y học. Và miễn dịch của trẻ không thay trách nhiệm của người lớn: một em bị hại không phải vì “thiếu miễn dịch”.',
        ),
        h2('Mười một mạch kỹ năng'),
        p('Nội dung giáo dục trên hệ thống này được xếp theo các mạch sau; mỗi mạch là một gợi ý cho tuyến bài:'),
        ol(
          'Hình ảnh và danh tính',
          'Quan hệ trên mạng',
          'Dấu chân số',
          'Bắt nạt trên mạng',
          'Thông tin, tin giả',
          'Sức khỏe và an sinh số',
          'Riêng tư và bảo mật',
          'Bản quyền, sáng tạo',
          'Phòng chống dụ dỗ, xâm hại',
          'Lừa đảo, trò chơi, tiền',
          'AI và deepfake',
        ),
      ),
      factBox(
        'Sáu bậc, từ 3 tuổi đến người lớn',
        ul(
          '**Mầm số** (3–5 tuổi, cùng người lớn): mỗi bài 15 phút',
          '**Khởi động số** (6–8 tuổi): 35 phút',
          '**Khám phá số** (9–10 tuổi): 35 phút',
          '**Tự vệ số** (11–15 tuổi): 45 phút',
          '**Công dân số** (16–18 tuổi): 45 phút',
          '**Đồng hành số** (cha mẹ, người chăm sóc, giáo viên): 20 phút',
        ),
        p(
          'Đây là cách chia của hệ thống, không phải quy định của luật. Theo Luật Trẻ em 2016, trẻ em là người dưới 16 tuổi; bậc Công dân số vì vậy gồm cả những bạn đã qua mốc ấy nhưng vẫn cần được tôn trọng đời tư.',
        ),
      ),
      figure({
        picture: 'seedling',
        caption:
          'Cùng một kỹ năng, mỗi tuổi học một cách: kể với mẹ ở tuổi lên năm, biết lưu bằng chứng ở tuổi mười hai.',
      }),
      text(
        h2('Gợi ý góc viết'),
        ul(
          '**Một kỹ năng, nhiều độ tuổi:** cùng chuyện mật khẩu, trẻ mầm non học gì, thiếu niên học gì?',
          '**Vế tạo dựng:** ai ở Huế đang làm phần mềm, sách, trò chơi tử tế cho trẻ? Nếu thông tin do doanh nghiệp cung cấp, ghi rõ “thông tin doanh nghiệp”.',
          '**Người lớn cũng học:** bậc Đồng hành số là dịp viết về ông bà giữ cháu, về thầy cô nghe học trò kể chuyện khó.',
          '**Loa xã:** cùng một thông điệp, viết sao để nghe một lần là nhớ?',
        ),
        h2('Nên tránh'),
        ul(
          'Chỉ viết về vụ việc. Nỗi sợ không phải là kỹ năng.',
          'Con số không có nguồn kiểm chứng được. Bộ tài liệu này cố ý không đưa con số thống kê nào.',
          'Giọng dạy bảo hay đổ lỗi cho trẻ, cho cha mẹ.',
          'Mô tả cách thức của kẻ gây hại. Dấu hiệu để nhận ra và cách tìm giúp đỡ mới là điều bạn đọc cần.',
          'Chi tiết khiến người ta nhận ra một em cụ thể; xem tài liệu “Đưa tin về trẻ em mà không để ai nhận ra em”.',
        ),
        p(
          'Mỗi bài học kết thúc bằng các bước tìm giúp đỡ. Bài báo cũng nên như vậy: bạn đọc gấp trang lại mà biết mình làm được gì.',
        ),
      ),
      hotlineBox('adults', 'Đặt dưới mỗi bài liên quan: Gọi 111, miễn phí, 24/7. Nguy hiểm trước mắt, gọi 113.'),
    ],
    contentWarning: 'Tài liệu nhắc đến xâm hại trẻ em trên mạng, không mô tả chi tiết.',
    sources: [
      { name: 'Quyết định 830/QĐ-TTg ngày 1/6/2021 của Thủ tướng Chính phủ', kind: 'document' },
      {
        name: 'Văn bản của Chủ tịch Ủy ban nhân dân tỉnh Thừa Thiên Huế triển khai Quyết định 830/QĐ-TTg',
        kind: 'document',
      },
      { name: 'Luật Trẻ em 2016, Điều 1', kind: 'document' },
    ],
    seoTitle: 'Thông tin nền cho báo chí: hệ miễn dịch số',
    seoDescription:
      'Mục tiêu kép, mười một mạch kỹ năng, sáu bậc tuổi và gợi ý góc viết về hệ miễn dịch số của trẻ em.',
  },
};
