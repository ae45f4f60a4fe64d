import type { ArticleSeed } from '../model';
import { factBox, figure, h2, hotlineBox, ol, p, pullQuote, text, ul } from '../prose';

export const goAnhXuongTheNao: ArticleSeed = {
  key: 'go-anh-xuong-the-nao',
  desk: 'broadcaster',
  byline: ['quoc-bao'],
  topics: ['hinh-anh-danh-tinh', 'dau-chan-so', 'rieng-tu-bao-mat', 'gia-dinh', 'nha-truong'],
  audiences: ['parents', 'teachers', 'public'],
  tiers: ['nguoi-lon'],
  units: ['46'],
  channels: ['broadcaster', 'newspaper'],
  genre: 'guide',
  series: { key: 'giu-anh-con', part: 3 },
  urgency: 5,
  vi: {
    title: 'Gỡ ảnh xuống thế nào?',
    standfirst:
      'Ảnh con nằm ở nhiều nơi hơn ta nhớ: trang cá nhân, nhóm họ hàng, album của trường. Bài cuối của tuyến chỉ cách dọn từng chỗ, cách nói để không ai mất lòng, và tìm ai khi người đăng không chịu gỡ.',
    cover: {
      picture: 'folder-kit',
      caption: 'Gỡ ảnh giống dọn nhà: từng ngăn một, bắt đầu từ ngăn của mình.',
    },
    contentWarning: 'Bài có nhắc đến việc ảnh trẻ em bị dùng để đe dọa; không mô tả chi tiết.',
    body: [
      text(
        p(
          'Tôm sắp vào lớp sáu. Một tối em gõ tên mình vào ô tìm kiếm và gặp lại chính em lúc ba tuổi, đang khóc nhè, mặt lem nhem cháo. Ảnh mẹ đăng từ hồi ấy, để chế độ công khai. “Mẹ gỡ cho con được không?” Chị Nhàn, mẹ Tôm, gỡ trong mười giây, rồi mất cả tuần để tìm những tấm còn lại. Tôm và chị Nhàn là **nhân vật hư cấu**; việc họ làm trong tuần ấy thì nhà ai cũng làm theo được.',
        ),
        p(
          'Nói trước một điều thật lòng: gỡ không có nghĩa là xóa sạch. Bản mà người khác đã lưu về máy, ta không với tới được. Dù vậy, gỡ vẫn hơn để đó. Mỗi tấm gỡ xuống là một cánh cửa khép lại, và cửa khép càng sớm thì càng ít người đi qua.',
        ),
        h2('Ngăn thứ nhất: album của mình'),
        ol(
          '**Thu hẹp người xem trước.** Nhiều mạng xã hội cho đổi mọi bài cũ sang chế độ chỉ bạn bè hoặc chỉ mình tôi. Làm việc này trước tiên, vì nhanh nhất.',
          '**Gỡ ngay ba loại:** ảnh con mặc ít quần áo; ảnh con khóc, bệnh, bị phạt; ảnh lộ trường, lớp, nơi ở.',
          '**Tìm những chỗ hay quên:** ảnh đại diện cũ, mục kỷ niệm, bài được gắn thẻ, tài khoản bỏ không, kho ảnh chia sẻ bằng đường dẫn.',
          '**Dọn thùng rác.** Vài dịch vụ giữ bài đã xóa thêm một thời gian; hãy xóa hẳn.',
        ),
        h2('Ngăn thứ hai: các nhóm chat'),
        p(
          'Ảnh trong nhóm họ hàng, nhóm phụ huynh tưởng kín mà rộng: thành viên vào ra, máy ai cũng tự lưu. Ảnh do mình gửi thì thu hồi. Ảnh do người khác gửi thì nhắn riêng nhờ họ thu hồi, đừng trách giữa nhóm. Với nhóm lớp, đề nghị một quy ước ngắn: chỉ gửi ảnh con mình, ảnh chung thì hỏi trước.',
        ),
      ),
      factBox(
        'Tin nhắn mẫu gửi ông bà, cô dì',
        p(
          '“Dì ơi, dạo này cháu lớn, biết ngượng, nên nhà con đang gỡ bớt ảnh cháu trên mạng. Dì gỡ giúp con mấy tấm ở album ngày Tết với nhé. Con in gửi dì một bộ để dì giữ, đẹp hơn xem trên máy nhiều.”',
        ),
        p(
          'Ba điều làm nên một lời nhờ dễ nghe: nói lý do từ phía **đứa trẻ**, chỉ rõ tấm nào, và đưa một món thay thế. Nếu ông bà chưa biết gỡ, hãy ngồi cạnh làm cùng. Đừng tự lấy máy ông bà mà xóa.',
        ),
      ),
      figure({
        picture: 'family-table',
        caption: 'Một bộ ảnh in và một ấm trà thuyết phục được nhiều người hơn một lời trách trong nhóm.',
      }),
      text(
        h2('Ngăn thứ ba: nhà trường, câu lạc bộ, tòa soạn'),
        p(
          'Nơi nào đăng ảnh con theo lời đồng ý của gia đình thì gia đình **rút lại được lời đồng ý ấy**; con từ đủ 7 tuổi cũng có tiếng nói của mình. Hãy gửi yêu cầu bằng chữ cho người phụ trách trang, giữ lại một bản. Không cần to tiếng, cũng không cần kể chuyện riêng.',
        ),
      ),
      factBox(
        'Mẫu yêu cầu gỡ ảnh',
        p(
          '“Gia đình chúng tôi rút lại sự đồng ý đối với tấm ảnh có con chúng tôi tại …… (đường dẫn). Đề nghị nhà trường gỡ ảnh này khỏi trang, album, bản tin và những nơi đã gửi ảnh đi, rồi báo lại cho chúng tôi khi xong. Xin cảm ơn.”',
        ),
        p(
          'Gửi kèm **đường dẫn**, đừng gửi lại chính tấm ảnh. Hẹn một ngày cụ thể để hỏi lại. Nếu ảnh đã được nơi khác lấy về đăng, ghi luôn các đường dẫn ấy.',
        ),
      ),
      text(
        h2('Khi người đăng không chịu gỡ'),
        ol(
          '**Ghi lại:** đường dẫn, tên tài khoản, ngày giờ, lời mình đã nhờ và câu trả lời.',
          '**Báo cáo với nền tảng:** bấm “Báo cáo” ở chính bài ấy, chọn lý do về quyền riêng tư hoặc trẻ em. Bị từ chối thì báo lại và nói rõ đây là ảnh của trẻ em.',
          '**Nhờ người đứng giữa:** giáo viên chủ nhiệm, ban đại diện phụ huynh, người quản trị nhóm, cán bộ làm công tác trẻ em ở phường, xã.',
          '**Gọi 111:** Tổng đài điện thoại quốc gia bảo vệ trẻ em hướng dẫn bước tiếp theo, miễn phí, ngày hay đêm đều được.',
        ),
        p(
          'Có một ranh giới phải nhớ. Nếu ai đó **dọa tung ảnh**, đòi tiền, đòi thêm ảnh, hoặc ảnh thuộc loại riêng tư của trẻ: đừng trả tiền, đừng mặc cả, đừng chụp lại hay chuyển tiếp cho bất cứ ai. Giữ nguyên chiếc máy, ghi tên tài khoản và đường dẫn rồi gọi 111; thấy nguy hiểm trước mắt thì gọi 113. Và nói với con câu này trước mọi câu khác: “Đây không phải lỗi của con.”',
        ),
      ),
      pullQuote(
        'Mỗi tấm gỡ xuống là một cánh cửa khép lại, và cửa khép càng sớm thì càng ít người đi qua.',
        'Lời trong bài',
      ),
      text(
        h2('Một tối mỗi mùa'),
        p(
          'Dọn một lần rồi sẽ lại đầy. Hãy hẹn nhau một tối mỗi mùa, con ngồi giữa, bố mẹ hai bên, lướt lại những gì nhà mình đã đăng. Con bấm, người lớn chờ. Tấm nào cả nhà cùng cười thì giữ, tấm nào con nhăn mặt thì xuống.',
        ),
        ul(
          'Ba câu để hỏi với mỗi tấm: Con còn thích không? Người lạ biết thêm điều gì? Mười năm nữa con có muốn gặp lại nó ở đây không?',
          'Tấm đẹp mà không nên để trên mạng: in ra, ghi ngày ở mặt sau.',
        ),
        p(
          'Tuần ấy chị Nhàn gỡ được nhiều tấm, và in được một cuốn album. Tôm giữ nó ở kệ sách. Lần đầu tiên, ảnh của em ở đúng chỗ mà em chọn.',
        ),
      ),
      hotlineBox(
        'adults',
        'Không biết gỡ từ đâu, hoặc ảnh của trẻ đang bị đem ra đe dọa? Gọi 111, miễn phí, 24/7. Nguy hiểm trước mắt, gọi 113.',
      ),
    ],
    sources: [
      { name: 'Tôm và chị Nhàn: nhân vật hư cấu của ban biên tập', kind: 'fiction' },
      { name: 'Nghị định 56/2017/NĐ-CP, Điều 36', kind: 'document' },
      { name: 'Luật Bảo vệ dữ liệu cá nhân số 91/2025, Điều 24', kind: 'document' },
      { name: 'Tổng đài điện thoại quốc gia bảo vệ trẻ em', url: 'https://tongdai111.vn', kind: 'organisation' },
    ],
    seoTitle: 'Gỡ ảnh con trên mạng: album, nhóm chat, trang của trường',
    seoDescription:
      'Cách gỡ ảnh con từng bước: album nhà mình, nhóm chat, họ hàng, nhà trường; và gọi ai khi người đăng không chịu gỡ.',
  },
};
