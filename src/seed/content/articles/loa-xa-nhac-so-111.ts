import type { ArticleSeed } from '../model';
import { factBox, figure, h2, hotlineBox, ol, p, pullQuote, quote, text, ul } from '../prose';

export const loaXaNhacSo111: ArticleSeed = {
  key: 'loa-xa-nhac-so-111',
  desk: 'portal',
  byline: ['duc-huy'],
  topics: ['thong-tin-co-so', 'duong-day-nong-111', 'chinh-sach-phap-luat'],
  audiences: ['public', 'press', 'parents'],
  tiers: ['nguoi-lon'],
  units: ['46'],
  channels: ['portal'],
  genre: 'feature',
  column: 'trang-an-toan-so',
  urgency: 6,
  vi: {
    title: 'Khi loa xã nhắc số 111',
    standfirst:
      'Có những nhà không đọc báo mạng, nhưng sáng nào cũng nghe loa. Làm sao để ba con số 111 đi từ chiếc loa trên cột vào trí nhớ của ông bà, cha mẹ và các em nhỏ? Đây là vài gợi ý cho người viết, người đọc, người phát.',
    cover: {
      picture: 'loudspeaker-village',
      caption: 'Tiếng loa không cần mật khẩu, không cần lướt, và cả nhà cùng nghe.',
    },
    body: [
      text(
        p(
          'Buổi sớm, trước khi chợ đông, chiếc loa trên cột điện bắt đầu nói. Người quét sân nghe, người đun nước nghe, đứa trẻ đang tìm dép cũng nghe. Không ai ngồi yên để nghe loa; người ta nghe trong lúc làm việc khác. Ai viết cho loa mà nhớ điều ấy thì đã viết đúng được một nửa.',
        ),
        p(
          'Nói về an toàn của trẻ trên mạng bằng chiếc loa, thoạt nghe có vẻ lạ. Nhưng người giữ trẻ ở nhà nhiều khi là ông bà, và nhiều ông bà ít khi đọc tin trên mạng. Một lời nhắc đến đúng tai ông bà, đúng lúc cháu đang cầm máy bên cạnh, có thể đi xa hơn một bài dài trên màn hình.',
        ),
        h2('Việc này đã được giao'),
        p('Chỉ thị triển khai Quyết định 830/QĐ-TTg tại địa phương nhắc thẳng đến chiếc loa:'),
        quote(
          'Tăng cường phổ biến số điện thoại đường dây nóng Tổng đài điện thoại quốc gia bảo vệ trẻ em số 111 […] trên các báo điện tử, trang thông tin điện tử tổng hợp và hệ thống truyền thanh – truyền hình cấp huyện, xã.',
        ),
        p(
          'Từ ngày văn bản ấy ra đời, bộ máy đã đổi: cấp huyện không còn, Huế nay có 40 phường, xã. Việc thì vẫn còn nguyên, và nằm ở nơi gần dân nhất. Nghị định 49/2024 kể tên các hình thức thông tin cơ sở: đài truyền thanh, bảng tin công cộng, bản tin, tuyên truyền viên, cổng thông tin, mạng xã hội, tin nhắn. Loa chỉ là một, nhưng là hình thức mà người nghe không phải làm gì cả.',
        ),
      ),
      pullQuote('Không ai ngồi yên để nghe loa; người ta nghe trong lúc làm việc khác.', 'Lời trong bài'),
      text(
        h2('Viết cho tai'),
        ul(
          '**Một bài, một ý.** Hôm nay chỉ nói “hỏi con tối nay”. Mai hãy nói “giữ lại tin nhắn”.',
          '**Câu ngắn,** đọc hết trong một hơi. Câu nào phải lấy hơi hai lần thì tách đôi.',
          '**Số viết bằng chữ:** “một một một”, đọc rời từng tiếng, không đọc “một trăm mười một”.',
          '**Không viết tắt, không tiếng Anh.** “Kẻ xấu trên mạng”, “người lạ nhắn tin” ai cũng hiểu.',
          '**Nhắc số hai lần:** giữa bài một lần, câu cuối một lần. Người nghe hay bắt được câu cuối.',
          '**Nói với, đừng nói xuống.** “Bà con mình”, không phải “các hộ dân cần nghiêm túc chấp hành”.',
        ),
      ),
      factBox(
        'Một bài mẫu, đọc chừng ba mươi giây',
        p('Thưa bà con!'),
        p(
          'Nhà mình có cháu nhỏ hay cầm điện thoại không? Chiều nay, mời ông bà ngồi xuống cạnh cháu một lát, hỏi cháu đang xem gì, chơi với ai.',
        ),
        p(
          'Nếu cháu kể có người làm cháu sợ, đòi ảnh, hay dặn cháu giấu người nhà, xin ông bà đừng mắng. Cháu không có lỗi. Ông bà gọi số một một một. Gọi không mất tiền, ngày đêm đều có người nghe. Nguy hiểm trước mắt thì gọi ngay một một ba.',
        ),
        p('Bà con nhớ giúp: bảo vệ trẻ em, gọi một một một.'),
      ),
      text(
        h2('Phát lúc nào, nhắc mấy lần'),
        p(
          'Mỗi nơi có giờ phát của mình; người ở đó hiểu rõ hơn ai hết lúc nào bà con ở nhà. Có thể thử ba thời điểm: xế chiều, khi ông bà đang giữ cháu; chập tối, lúc cha mẹ đã về; sáng cuối tuần, khi cả nhà đông đủ. Một bài nên phát lặp vài ngày rồi thay, vì nghe mãi một bài thì tai sẽ bỏ qua.',
        ),
        p(
          'Thông tư 39/2020/TT-BTTTT chia tin thành ba mức ưu tiên: thông thường, ưu tiên, khẩn cấp. Bài tuyên truyền nên để ở mức **thông thường**. Mức khẩn cấp hãy để dành cho bão lũ; dùng nó cho lời nhắc hằng ngày thì lúc cần thật, bà con không còn giật mình nữa.',
        ),
        h2('Điều loa không được nói'),
        p(
          'Loa vang khắp xóm nên một chi tiết lọt ra là không thu lại được. Khi ở địa phương vừa có chuyện, càng phải giữ lời:',
        ),
        ol(
          'Không nhắc vụ việc, không nói tên, tuổi, trường, lớp, xóm của em nào. Ở nơi nhỏ, một chi tiết là đủ để cả làng biết.',
          'Không kể cách kẻ xấu làm. Chỉ nói dấu hiệu và việc cần làm.',
          'Không trách trẻ, không dọa cha mẹ. Nghe sợ quá, người ta sẽ thôi nghe.',
          'Không hứa giữ kín. Chỉ hứa điều có thật: gọi miễn phí, lúc nào cũng được, có người nghe.',
          'Không đọc số điện thoại hay địa chỉ chưa được kiểm tra. Chưa có gì khác thì 111 và 113 là đủ.',
        ),
      ),
      figure({
        picture: 'hotline-111',
        caption: 'Nghe ở loa, thấy ở bảng tin: hai lần gặp thì ba con số thành quen.',
      }),
      text(
        h2('Từ tai vào mắt'),
        p(
          'Loa nói xong là hết. Muốn con số ở lại, hãy cho nó một chỗ để nhìn: bảng tin ở nhà văn hóa, tờ giấy dán cạnh quầy tạp hóa, mẩu tin trong nhóm của khu dân cư. Nội dung khớp với bài vừa phát, chữ to, một việc để làm. Người đọc loa cũng có thể nhờ các em tập hô ba tiếng cuối bài: trẻ thuộc trước, người lớn thuộc theo.',
        ),
        p(
          'Và xin đừng quên người ngồi bên máy phát. Họ thường là người đầu tiên được bà con hỏi lại: “Số hồi sáng là số chi rứa?” Câu trả lời chỉ cần ba tiếng, nói chậm: một, một, một.',
        ),
      ),
      hotlineBox('adults', 'Thấy một em nhỏ cần giúp? Gọi 111, miễn phí, 24/7. Nguy hiểm trước mắt, gọi 113.'),
    ],
    sources: [
      {
        name: 'Chỉ thị của Chủ tịch Ủy ban nhân dân tỉnh Thừa Thiên Huế triển khai Quyết định 830/QĐ-TTg',
        kind: 'document',
      },
      { name: 'Nghị định 49/2024 về hoạt động thông tin cơ sở', kind: 'document' },
      { name: 'Thông tư 39/2020/TT-BTTTT', kind: 'document' },
      { name: 'Bài đọc mẫu do ban biên tập soạn', kind: 'own-reporting' },
      { name: 'Tổng đài điện thoại quốc gia bảo vệ trẻ em', url: 'https://tongdai111.vn', kind: 'organisation' },
    ],
    seoTitle: 'Khi loa xã nhắc số 111: viết, đọc, phát thế nào',
    seoDescription:
      'Gợi ý cho truyền thanh cơ sở: viết cho tai, đọc rời từng số, chọn giờ phát, điều không được nói, và một bài mẫu về 111.',
  },
};
