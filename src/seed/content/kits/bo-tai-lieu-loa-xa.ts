import type { MediaKitSeed } from '../model';
import { factBox, h2, hotlineBox, p, text, ul } from '../prose';

export const boTaiLieuLoaXa: MediaKitSeed = {
  key: 'bo-tai-lieu-loa-xa',
  desk: 'broadcaster',
  byline: ['duc-huy'],
  topics: ['thong-tin-co-so', 'duong-day-nong-111', 'gia-dinh', 'quan-he-tren-mang', 'bat-nat-tren-mang'],
  audiences: ['public', 'parents', 'children'],
  units: ['46'],
  channels: ['portal', 'broadcaster'],
  pictures: ['loudspeaker-village', 'hotline-111', 'family-table'],
  vi: {
    title: 'Bộ tài liệu loa xã: ba bài đọc ngắn về trẻ em và mạng',
    standfirst:
      'Ba bài viết để đọc thành tiếng trên loa truyền thanh: hai bài chừng ba mươi giây, một bài chừng sáu mươi giây. Câu ngắn, con số viết bằng chữ, người đọc cầm lên là đọc được ngay.',
    cover: {
      picture: 'loudspeaker-village',
      caption: 'Tiếng loa buổi sớm đến được cả ông bà đang giữ cháu ở nhà.',
    },
    body: [
      factBox(
        'Dặn người đọc',
        ul(
          'Đọc chậm, như nói chuyện với hàng xóm. Hết câu thì nghỉ một nhịp.',
          'Số đọc rời từng tiếng: “một một một”. Luôn nhắc lại ở cuối bài.',
          'Mức tin thông thường. Không thêm tên người, tên nhà hay vụ việc ở địa phương.',
        ),
      ),
      text(
        h2('Bài một: gửi cha mẹ, khoảng ba mươi giây'),
        p('Thưa bà con!'),
        p(
          'Tối nay, mời cha mẹ dành ít phút hỏi con: hôm nay trên mạng có gì vui, có gì làm con khó chịu? Con kể thì lắng nghe, đừng mắng.',
        ),
        p(
          'Nếu con bị bắt nạt, bị dọa dẫm hay bị người lạ quấy rầy, bà con gọi số một một một, Tổng đài điện thoại quốc gia bảo vệ trẻ em. Gọi không mất tiền, ngày đêm đều được. Nguy hiểm trước mắt, gọi ngay một một ba.',
        ),
        p('Xin nhắc lại: bảo vệ trẻ em, gọi một một một.'),
        h2('Bài hai: gửi các em nhỏ, khoảng ba mươi giây'),
        p('Các em nhỏ ơi!'),
        p(
          'Lên mạng học bài, nghe hát, xem tranh thật là vui. Nhưng nếu có ai làm em sợ, đòi em gửi hình, hay dặn em giấu ba mẹ, em hãy dừng lại. Em không có lỗi gì cả.',
        ),
        p(
          'Em kể ngay với một người lớn mà em tin: ba mẹ, ông bà, thầy cô. Em cũng có thể tự gọi số một một một. Gọi không mất tiền, gọi lúc nào cũng được.',
        ),
        p('Các em cùng đọc nhé: một một một! Một một một!'),
        h2('Bài ba: gửi cả nhà, khoảng sáu mươi giây'),
        p('Thưa bà con!'),
        p(
          'Mạng đem đến cho con cháu mình nhiều điều hay: bài học, câu hát, bạn bè ở xa. Nhưng trên mạng cũng có kẻ xấu. Xin bà con giúp trẻ nhớ ba việc.',
        ),
        p('Một là dừng lại. Thấy sợ, thấy khó chịu thì không trả lời, không gửi thêm gì nữa.'),
        p('Hai là giữ lại. Đừng vội xóa tin nhắn, để người lớn xem mà giúp. Cũng đừng chuyển cho ai khác.'),
        p('Ba là kể ra. Kể với cha mẹ, ông bà, thầy cô, hay một người lớn mà em tin.'),
        p(
          'Còn người lớn mình, khi trẻ kể, xin nghe trước, đừng trách. Hãy nói với trẻ: con kể ra là đúng, đây không phải lỗi của con. Đừng hứa giữ kín, hãy hứa cùng con tìm người giúp.',
        ),
        p(
          'Cần người chỉ cách, bà con gọi số một một một, Tổng đài điện thoại quốc gia bảo vệ trẻ em. Gọi không mất tiền, hai mươi bốn giờ mỗi ngày. Nếu trẻ đang gặp nguy hiểm trước mắt, gọi ngay số một một ba.',
        ),
        p('Xin nhắc lại: bảo vệ trẻ em, gọi một một một.'),
      ),
      hotlineBox('adults'),
    ],
    sources: [{ name: 'Tổng đài 111', url: 'https://tongdai111.vn', kind: 'organisation' }],
    seoTitle: 'Bài đọc loa xã về an toàn trên mạng cho trẻ em',
    seoDescription:
      'Ba bài đọc sẵn 30 và 60 giây cho loa truyền thanh: cha mẹ hỏi con, trẻ kể ra, cả nhà nhớ Tổng đài 111.',
  },
};
