import type { MediaKitSeed } from '../model';
import { factBox, figure, h2, hotlineBox, ol, p, text, ul } from '../prose';

export const boTaiLieuAnhTreEm: MediaKitSeed = {
  key: 'bo-tai-lieu-anh-tre-em',
  desk: 'newspaper',
  byline: ['hoang-lan'],
  topics: ['hinh-anh-danh-tinh', 'rieng-tu-bao-mat', 'dau-chan-so', 'nha-truong', 'chinh-sach-phap-luat'],
  audiences: ['teachers', 'press', 'parents'],
  tiers: ['nguoi-lon'],
  units: ['46'],
  channels: ['portal', 'newspaper'],
  pictures: ['photo-share', 'classroom-screen', 'newspaper-desk', 'paintbrush', 'shield'],
  vi: {
    title: 'Bộ tài liệu ảnh trẻ em: hỏi trước, chụp sau, gỡ được',
    standfirst:
      'Trường học cần ảnh cho bảng tin, tòa soạn cần ảnh cho trang báo; đứa trẻ trong ảnh cần được yên. Bộ tài liệu này có danh mục kiểm tra, mẫu xin phép và mẫu trả lời khi gia đình muốn gỡ ảnh, in ra là dùng được.',
    cover: {
      picture: 'photo-share',
      caption: 'Trước nút “Chia sẻ” luôn còn chỗ cho một câu hỏi.',
    },
    body: [
      text(
        h2('Trước khi bấm máy'),
        ol(
          'Có cần một gương mặt không? Bàn tay cầm bút, dãy dép trước lớp, bức tranh các em vẽ thường kể được nhiều hơn.',
          'Nếu cần, xin phép **cha mẹ hoặc người giám hộ**; trẻ **từ đủ 7 tuổi** thì xin phép cả em.',
          'Nói rõ: chụp gì, đăng ở đâu, bao lâu, muốn gỡ thì gặp ai.',
          'Em nào không muốn thì có chỗ đứng thoải mái ngoài khung hình, không phải giải thích.',
        ),
      ),
      factBox(
        'Mẫu xin phép',
        p(
          '“Chúng tôi xin phép chụp và đăng ảnh của cháu trong hoạt động ……, tại …… (nơi đăng), đến hết ngày ……. Ảnh không dùng vào việc khác. Gia đình và cháu có thể rút lại sự đồng ý bất cứ lúc nào bằng cách báo cho ……; ảnh sẽ được gỡ ở mọi nơi chúng tôi đã đăng.”',
        ),
        p('☐ Người đại diện đồng ý  ☐ Cháu đồng ý (từ đủ 7 tuổi)  ☐ Không đồng ý'),
      ),
      text(
        h2('Trước khi đăng: năm lần nhìn'),
        ul(
          '**Nhìn mặt:** ai có thể nhận ra em? Làm mờ mà còn dáng, còn áo, còn tóc thì vẫn nhận ra.',
          '**Nhìn nền:** phù hiệu, bảng tên, biển trường, biển số xe, số nhà.',
          '**Nhìn chữ:** chú thích, tên tệp, thẻ bài không được nói điều mà ảnh đã giấu.',
          '**Nhìn dữ liệu ẩn:** xóa vị trí, giờ chụp, tên máy. Bản gốc cất riêng.',
          '**Nhìn lần nữa bằng mắt của em:** mười năm sau em có muốn thấy tấm này không?',
        ),
        p(
          '**Ở tòa soạn**, mỗi ảnh phải được khai một trong bốn loại: không có người; chỉ có người lớn; có trẻ nhưng không nhận ra được; có trẻ nhận ra được, kèm căn cứ và sự đồng ý. Loại cuối cần người duyệt thứ hai. Với trẻ là nạn nhân, nhân chứng hay người vi phạm: dùng tranh vẽ hoặc cảnh vật.',
        ),
      ),
      figure({
        picture: 'paintbrush',
        caption: 'Khi ảnh có thể làm hại một em nhỏ, một bức vẽ là lựa chọn tử tế.',
      }),
      factBox(
        'Khi gia đình muốn gỡ',
        p(
          '“Cảm ơn anh chị đã báo. Chúng tôi gỡ ảnh khỏi mọi nơi mình đã đăng và báo cho các nơi lấy lại từ chúng tôi. Anh chị không cần nêu lý do.”',
        ),
        p('Gỡ trước, tìm hiểu sau. Ghi lại ai đã gỡ, lúc nào, ở những kênh nào.'),
      ),
      hotlineBox(
        'adults',
        'Ảnh của một em bị phát tán, bị ghép hay bị đem ra để đe dọa: gọi 111, miễn phí, 24/7. Đừng chuyển tiếp.',
      ),
      text(p('_Tài liệu hướng dẫn nghề nghiệp, không phải tư vấn pháp lý._')),
    ],
    sources: [
      { name: 'Nghị định 56/2017/NĐ-CP, các Điều 33 và 36', kind: 'document' },
      { name: 'Luật Bảo vệ dữ liệu cá nhân 2025 (số 91/2025), Điều 24', kind: 'document' },
    ],
    seoTitle: 'Bộ tài liệu xử lý ảnh trẻ em cho trường học, tòa soạn',
    seoDescription:
      'Danh mục kiểm tra, mẫu xin phép và mẫu trả lời gỡ ảnh trẻ em, dùng ngay cho trường học và tòa soạn.',
  },
};
