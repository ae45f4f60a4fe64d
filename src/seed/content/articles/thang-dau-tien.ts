import type { ArticleSeed } from '../model';
import { factBox, gallery, h2, hotlineBox, ol, p, pullQuote, text, ul } from '../prose';

export const thangDauTien: ArticleSeed = {
  key: 'thang-dau-tien',
  desk: 'newspaper',
  byline: ['thu-ha', 'minh-an'],
  topics: ['rieng-tu-bao-mat', 'gia-dinh', 'hinh-anh-danh-tinh'],
  audiences: ['parents', 'children'],
  tiers: ['tieu-hoc-2', 'thcs', 'nguoi-lon'],
  units: ['46'],
  channels: ['newspaper', 'portal'],
  genre: 'guide',
  series: { key: 'dien-thoai-dau-tien', part: 2 },
  column: 'hoc-cung-con',
  urgency: 6,
  vi: {
    title: 'Tháng đầu tiên: bốn buổi ngồi cùng con',
    standfirst:
      'Máy đã nằm trong tay con, thỏa thuận đã dán cạnh tủ lạnh. Bốn tuần tới là lúc đặt nếp: mỗi tuần một buổi chừng nửa giờ, bố mẹ và con cùng mở phần cài đặt, sửa từng mục và hiểu vì sao phải sửa.',
    cover: {
      picture: 'password-lock',
      caption: 'Ổ khóa đầu tiên của con nên do chính tay con vặn.',
    },
    body: [
      text(
        p(
          'Tí, **nhân vật hư cấu** của bài này, có điện thoại được ba hôm thì bố hỏi: “Con cài đặt gì chưa?” Tí gãi đầu: “Con bấm ‘Đồng ý’ hết rồi.” Bố bật cười, vì ngày trước bố cũng thế. Hai bố con kéo ghế ra hiên, bắt đầu từ màn hình khóa.',
        ),
        p(
          'Máy mới thường được cài sao cho tiện và cho rộng cửa. Tháng đầu là lúc khép bớt những cánh cửa con chưa cần. Tên các mục có thể khác nhau tùy máy và ứng dụng; cứ gõ chữ “riêng tư” hoặc “bảo mật” vào ô tìm kiếm của phần cài đặt là ra.',
        ),
        h2('Tuần một: khóa cửa'),
        ol(
          '**Khóa màn hình** bằng mã dài, không dùng ngày sinh, không dùng dãy số liền nhau.',
          '**Cập nhật** hệ điều hành và bật tự động cập nhật.',
          '**Mật khẩu** là một câu riêng của con: bốn, năm từ không liên quan, ghép thành cảnh buồn cười chỉ con hình dung được. Mỗi tài khoản một câu.',
          '**Xác thực hai bước** cho thư điện tử và tài khoản chính của máy. Ai giữ được hộp thư là đặt lại được mật khẩu của những nơi khác.',
          '**Tuổi thật** khi lập tài khoản. Khai thêm tuổi là tự bỏ bớt lớp bảo vệ dành cho trẻ em; chỗ nào con chưa đủ tuổi thì chờ.',
        ),
        p(
          'Mã mở máy, bố mẹ có nên biết không? Với em nhỏ thì nên, và phải nói rõ từ đầu: biết để phòng khi cần, không phải để lén xem.',
        ),
        h2('Tuần hai: chọn khách'),
        p(
          'Mở từng ứng dụng có kết bạn hay nhắn tin, kể cả trò chơi. Chuyển tài khoản sang **riêng tư**. Ở mục “Ai có thể nhắn tin cho tôi”, chọn bạn bè. Tắt cho phép người lạ tìm con qua số điện thoại, tắt tự động gắn thẻ, tắt tự động thêm vào nhóm.',
        ),
        p(
          'Rồi đọc lại danh sách bạn bè cùng con. Câu hỏi không phải “Đứa này là ai?” mà là “Con gặp bạn này ngoài đời ở đâu?”. Ai con chưa từng gặp thì để ở ngoài cửa. Tài khoản riêng tư vẫn không phải két sắt: người trong danh sách vẫn chụp lại màn hình được.',
        ),
      ),
      gallery(
        'Ba cánh cửa nên xem lại đầu tiên',
        {
          picture: 'password-lock',
          caption: 'Cửa vào: mật khẩu là một câu, mỗi nơi một câu.',
        },
        {
          picture: 'chat-stranger',
          caption: 'Cửa nhắn tin: chỉ mở cho người con đã gặp ngoài đời.',
        },
        {
          picture: 'photo-share',
          caption: 'Cửa ảnh: gửi một tấm đi là không gọi hết các bản về được.',
        },
      ),
      text(
        h2('Tuần ba: bớt để lộ'),
        p(
          '**Tắt vị trí** trong máy ảnh, mạng xã hội và trò chơi. Ảnh chụp ở sân nhà có thể mang theo nơi chụp; một chuỗi ảnh đủ vẽ ra con đường con đi mỗi chiều. Nhà nào muốn biết con đến nơi chưa thì chia sẻ vị trí trong gia đình, con biết và con đồng ý.',
        ),
        p(
          'Xem lại quyền của từng ứng dụng: đèn pin không cần danh bạ, trò xếp hình không cần micrô. Quyền nào không rõ để làm gì thì tắt; cần đến, máy sẽ hỏi lại. Tắt luôn việc mua hàng trong trò chơi, gỡ thẻ ngân hàng của bố mẹ khỏi máy con và bớt những thông báo chỉ để gọi con quay lại.',
        ),
      ),
      factBox(
        'Dán cạnh bàn học: trước khi bấm',
        ul(
          'Đường dẫn lạ, quà bất ngờ, lời giục “nhanh lên”: **dừng, đưa người lớn xem**.',
          'Ai hỏi mã xác nhận vừa gửi đến máy: **không đọc cho ai**, kể cả bạn thân.',
          'Muốn đăng ảnh có bạn khác: **hỏi bạn trước**.',
          'Thấy sợ, ngượng, khó chịu: **không xóa, kể ngay**.',
        ),
      ),
      text(
        h2('Tuần bốn: đổi vai'),
        p(
          'Tuần cuối, để con làm thầy. Con chỉ bố mẹ một ứng dụng con thích, cách chặn một tài khoản, cách báo cáo một bình luận ác ý. Dạy lại cho người khác là cách nhớ lâu nhất, và cũng là lúc bố mẹ biết con hiểu đến đâu.',
        ),
        p(
          'Sau đó đọc lại tờ thỏa thuận. Điều nào giữ được thì khen cho cụ thể: “Tháng này con tự cất máy gần như mọi tối.” Điều nào cả nhà đều quên thì sửa cho vừa sức. Nới hay siết cũng nói rõ lý do.',
        ),
      ),
      pullQuote(
        'Tài khoản riêng tư vẫn không phải két sắt: người trong danh sách vẫn chụp lại màn hình được.',
        'Lời trong bài',
      ),
      text(
        h2('Cài đặt không thay được người'),
        p(
          'Không bộ lọc nào chặn hết, và con rồi sẽ gặp điều bố mẹ không lường trước. Phần quan trọng nhất của tháng đầu vì thế không nằm trong máy. Nó nằm ở bốn buổi ngồi cạnh nhau, khi con học được rằng hỏi bố mẹ về chiếc điện thoại là chuyện bình thường.',
        ),
        p('Buổi thứ tư, Tí mở máy khoe: “Con tắt vị trí của bố luôn rồi đó.”'),
      ),
      hotlineBox('children', 'Có ai làm em khó chịu trên mạng? Kể với người lớn em tin, hoặc gọi 111, miễn phí.'),
    ],
    sources: [
      { name: 'Tí và bố: nhân vật hư cấu của tòa soạn', kind: 'fiction' },
      { name: 'Tổng đài điện thoại quốc gia bảo vệ trẻ em', url: 'https://tongdai111.vn', kind: 'organisation' },
    ],
    seoTitle: 'Tháng đầu con có điện thoại: bốn buổi cài đặt cùng con',
    seoDescription:
      'Bốn tuần, bốn buổi: mật khẩu, tài khoản riêng tư, tắt vị trí, đọc lại thỏa thuận. Cài đặt điện thoại đầu tiên cùng con.',
  },
};
