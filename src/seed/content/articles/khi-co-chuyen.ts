import type { ArticleSeed } from '../model';
import { factBox, figure, h2, h3, hotlineBox, ol, p, pullQuote, text, ul } from '../prose';

export const khiCoChuyen: ArticleSeed = {
  key: 'khi-co-chuyen',
  desk: 'newspaper',
  byline: ['minh-an'],
  topics: ['bat-nat-tren-mang', 'phong-chong-xam-hai', 'duong-day-nong-111', 'gia-dinh'],
  audiences: ['parents', 'teachers'],
  tiers: ['nguoi-lon'],
  units: ['46'],
  channels: ['newspaper', 'portal'],
  genre: 'guide',
  series: { key: 'dien-thoai-dau-tien', part: 3 },
  column: 'hoc-cung-con',
  urgency: 4,
  vi: {
    title: 'Khi có chuyện: nghe trước, làm sau',
    standfirst:
      'Một buổi tối con chìa máy ra, mắt nhìn xuống đất. Điều người lớn nói trong mấy phút ấy quyết định con sẽ kể tiếp hay khép lại. Bài cuối của tuyến chỉ từng bước: nghe, giữ, chặn, báo và gọi ai.',
    cover: {
      picture: 'bully-bubbles',
      caption: 'Con cần một chiếc ô trước, rồi mới cần lời khuyên.',
    },
    contentWarning: 'Bài nhắc đến việc trẻ bị bắt nạt, bị đe dọa và bị xâm hại trên mạng; không mô tả chi tiết.',
    body: [
      text(
        p(
          'Mít đặt điện thoại lên bàn rồi đứng im. Trên màn hình là một nhóm chat đang cười cợt một tấm ảnh của em. Anh Toàn, bố Mít, thấy nóng mặt; câu đầu tiên muốn bật ra là “Ai bảo con chụp?”. Anh uống một ngụm nước, rồi nói: “Cảm ơn con đã đưa bố xem. Con ngồi đây với bố.” Mít và anh Toàn là **nhân vật hư cấu**. Ngụm nước ấy thì bố mẹ nào cũng nên có.',
        ),
        h2('Năm phút đầu: nghe'),
        p(
          'Trẻ kể chuyện xấu thường kể một mẩu nhỏ để thử. Nếu người nghe giận hoặc hoảng, phần còn lại sẽ không bao giờ được kể. Việc đầu tiên vì thế không phải là xử lý, mà là ở lại.',
        ),
      ),
      factBox(
        'Nên nói và nên tránh',
        h3('Nên nói'),
        ul('“Cảm ơn con đã kể.”', '“Đây không phải lỗi của con.”', '“Bố mẹ tin con. Mình cùng tìm cách.”'),
        h3('Nên tránh'),
        ul(
          '“Sao con dại thế?”, “Bố đã bảo rồi mà.”',
          '“Đưa máy đây, từ nay cấm.” Mất máy vì đã kể thì lần sau con im lặng.',
          '“Bố hứa không nói với ai.” Có thể phải nhờ người khác giúp, nên hãy hứa điều giữ được: “Bố mẹ nhờ ai cũng sẽ cho con biết trước.”',
        ),
      ),
      text(
        p(
          'Hỏi ít, hỏi mở: “Rồi sao nữa con?” Đừng bắt con kể đi kể lại cho nhiều người; mỗi lần kể là một lần đau lại. Nếu con chưa muốn nói hôm nay, hãy nói mình sẽ đợi, và hỏi một điều duy nhất không thể đợi: “Bây giờ con có an toàn không?”',
        ),
        h2('Giữ lại trước khi xóa'),
        p(
          'Phản xạ tự nhiên là xóa cho khuất mắt. Hãy khoan. Tin nhắn, tên tài khoản, thời điểm là những thứ giúp nền tảng và cơ quan chức năng làm việc.',
        ),
        ol(
          'Chụp màn hình tin nhắn, bình luận, trang cá nhân của người gây chuyện; lấy cả tên tài khoản và ngày giờ.',
          'Chép đường dẫn ra giấy hoặc vào một ghi chú riêng.',
          'Ghi vài dòng: chuyện bắt đầu khi nào, ai đã thấy, con đã trả lời gì.',
          'Cất ở máy của người lớn. Không gửi vào nhóm phụ huynh, không đăng lên mạng để “hỏi ý kiến”.',
        ),
        p(
          '**Một ngoại lệ quan trọng:** nếu có ảnh hoặc phim riêng tư của trẻ, đừng chụp lại, đừng sao chép, đừng chuyển cho ai, kể cả với ý tốt. Giữ nguyên chiếc máy, ghi lại tài khoản và đường dẫn, rồi hỏi 111 hoặc công an cách giao nộp.',
        ),
      ),
      figure({
        picture: 'folder-kit',
        caption: 'Vài dòng ghi chép rõ ngày giờ có ích hơn một trang kể lại theo trí nhớ.',
      }),
      text(
        h2('Chặn và báo cáo'),
        p(
          'Giữ xong mới chặn. Để con tự bấm, bố mẹ ngồi cạnh: con vừa mất cảm giác làm chủ, và cú bấm ấy trả lại cho con một phần. Dùng nút “Báo cáo” của ứng dụng, chọn đúng lý do, báo cả bài đăng lẫn tài khoản. Nếu chuyện liên quan đến bạn học, liên hệ giáo viên chủ nhiệm và nói rõ mong muốn của con.',
        ),
        p(
          'Nếu có kẻ đe dọa tung ảnh để đòi tiền hay đòi thêm ảnh: **không trả tiền, không gửi thêm, không mặc cả**. Nhượng bộ hiếm khi làm kẻ ấy dừng lại. Cũng đừng đóng vai con để nhắn tiếp hoặc hẹn gặp; việc đó dành cho người có chuyên môn.',
        ),
        h2('Gọi ai'),
        ul(
          '**113** khi trẻ gặp nguy hiểm ngay lúc này: bị đe dọa đến nhà, bị ép đi gặp ai đó, có người đang bị làm hại.',
          '**111** trong mọi trường hợp khác cần được hướng dẫn: bị bắt nạt, bị dọa, nghi bị xâm hại, hoặc người lớn chưa biết bước tiếp theo. Gọi không mất tiền, suốt ngày đêm; chưa chắc chắn cũng nên gọi.',
          '**Cơ sở y tế hoặc người làm tâm lý** khi con mất ngủ, bỏ ăn, thu mình nhiều ngày. Nếu con nói đến chuyện không muốn sống, đừng để con một mình và gọi người giúp ngay.',
        ),
      ),
      pullQuote('Việc đầu tiên vì thế không phải là xử lý, mà là ở lại.', 'Lời trong bài'),
      text(
        h2('Những ngày sau đó'),
        p(
          'Chuyện trên mạng có thể tắt nhanh, còn trong lòng con thì chậm hơn. Giữ những nếp thường ngày: bữa cơm, giờ ngủ, buổi đạp xe. Thỉnh thoảng hỏi một câu nhẹ: “Hôm nay lòng con mấy điểm?” Khi con sẵn sàng, cùng mở lại phần cài đặt và bản thỏa thuận, không phải để tìm xem con sai ở đâu, mà để xem nhà mình cần thêm điều gì.',
        ),
        p(
          'Mít vẫn giữ chiếc điện thoại ấy. Bên trong có thêm một số trong danh bạ, và bên ngoài có thêm một người em biết chắc sẽ nghe.',
        ),
      ),
      hotlineBox('adults', 'Con vừa kể một chuyện khó? Gọi 111 để được hướng dẫn. Nguy hiểm ngay trước mắt, gọi 113.'),
    ],
    sources: [
      { name: 'Mít và anh Toàn: nhân vật hư cấu của tòa soạn', kind: 'fiction' },
      { name: 'Tổng đài điện thoại quốc gia bảo vệ trẻ em', url: 'https://tongdai111.vn', kind: 'organisation' },
    ],
    seoTitle: 'Khi con gặp chuyện trên mạng: nghe, giữ, chặn, báo',
    seoDescription:
      'Con gặp chuyện trên mạng, bố mẹ làm gì? Nghe, không trách, giữ bằng chứng, chặn, báo cáo và gọi 111 hoặc 113.',
  },
};
