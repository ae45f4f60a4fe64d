import type { ArticleSeed } from '../model';
import { factBox, figure, h2, hotlineBox, ol, p, pullQuote, text, ul } from '../prose';

export const dauChanSoCuaCon: ArticleSeed = {
  key: 'dau-chan-so-cua-con',
  desk: 'broadcaster',
  byline: ['quoc-bao'],
  topics: ['dau-chan-so', 'hinh-anh-danh-tinh', 'gia-dinh'],
  audiences: ['parents', 'children', 'teachers'],
  tiers: ['tieu-hoc-2', 'thcs', 'nguoi-lon'],
  units: ['46'],
  channels: ['broadcaster', 'newspaper', 'portal'],
  genre: 'feature',
  urgency: 6,
  vi: {
    title: 'Dấu chân số của con đi xa đến đâu',
    standfirst:
      'Một ngày bình thường của một đứa trẻ để lại bao nhiêu dấu vết trên mạng, và bao nhiêu trong số đó do chính người lớn in xuống? Đi theo bé Mít từ sáng đến tối, cả nhà sẽ biết nên giữ gì, xóa gì, hỏi ai.',
    cover: {
      picture: 'footprints',
      caption: 'Sóng xóa dấu chân trên cát. Trên mạng, không có con sóng nào chắc tay như thế.',
    },
    body: [
      text(
        p(
          'Buổi sáng ở bờ biển, trẻ con chạy vài vòng rồi ngoái lại tìm dấu chân mình. Đến trưa, nước lên, bãi cát lại phẳng. Dấu chân trên mạng thì khác: không nhìn thấy ngay, không tự mất đi, và có khi người khác đã nhặt về cất trước khi ta kịp xóa.',
        ),
        p(
          'Để thấy chúng, ta thử đi theo bé Mít một ngày. Mít là **nhân vật hư cấu**; những việc Mít làm thì chẳng có gì khác thường.',
        ),
        h2('Sáu giờ sáng đến chín giờ tối'),
        p(
          '**Sáng.** Mít chưa dậy, mẹ đã đăng tấm ảnh con ngủ mơ kèm biệt danh ở nhà. Dấu chân đầu tiên trong ngày không phải của Mít.',
        ),
        p(
          '**Trưa.** Mít xem phim hoạt hình trên máy của ông. Ứng dụng ghi nhớ em xem gì, bao lâu, dừng ở đâu, rồi chọn sẵn đoạn kế tiếp. Mít không gõ chữ nào mà vẫn để lại dấu.',
        ),
        p(
          '**Chiều.** Em tải một trò chơi vẽ tranh. Trò chơi xin micrô, danh bạ, vị trí; Mít bấm “Cho phép” ba lần để vào cho nhanh. Trên bảng xếp hạng, em dùng tên thật.',
        ),
        p(
          '**Tối.** Nhóm bạn rủ nhau bình luận dưới một bức ảnh. Mít viết một câu đùa, thấy bạn buồn thì xóa. Nhưng đã có người chụp màn hình.',
        ),
        p(
          'Một ngày, bốn loại dấu: dấu người khác in hộ, dấu máy tự ghi, dấu ta cho phép và dấu ta viết ra. Từng dấu riêng lẻ thì nhỏ. Xếp cạnh nhau, chúng kể được một đứa trẻ tên gì, thích gì, hay đi đâu, chơi với ai.',
        ),
      ),
      pullQuote('Dấu chân đầu tiên trong ngày không phải của Mít.', 'Lời trong bài'),
      text(
        h2('Dấu chân của người lớn'),
        p(
          'Nhiều em có mặt trên mạng trước khi biết đọc: tấm ảnh trong nôi, tờ giấy khen đầu tiên, đoạn phim con khóc mà người lớn thấy buồn cười. Bố mẹ đăng vì thương và vì vui. Nhưng mười năm sau, người sống cùng những hình ảnh ấy là con.',
        ),
        p(
          'Pháp luật cũng nhìn nhận chuyện này. Theo Nghị định 56/2017/NĐ-CP, công bố thông tin về đời sống riêng tư của trẻ phải có sự đồng ý của cha mẹ hoặc người giám hộ, và của **chính trẻ khi đã đủ 7 tuổi**. Ở nhà, ta không cần đợi đến tuổi nào để bắt đầu hỏi: “Mẹ đăng tấm này được không con?” Nếu con lắc đầu, cái lắc đầu ấy có giá trị. Một đứa trẻ được hỏi ý sẽ biết hỏi ý người khác.',
        ),
      ),
      factBox(
        'Trước khi đăng một tấm ảnh có con',
        ul(
          'Con có đang mặc đồ tắm, đang khóc, đang ốm, đang bị phạt không? Nếu có, cất trong nhà.',
          'Trong ảnh có bảng tên, đồng phục, biển số, số nhà không? Nếu có, cắt hoặc che.',
          'Ảnh có gắn vị trí không? Nếu có, tắt đi.',
          'Ai xem được? Chọn người thân, đừng để công khai.',
          'Ảnh có bạn của con không? Hỏi bố mẹ bạn.',
          'Lớn lên đọc lại, con có vui không?',
        ),
      ),
      figure({
        picture: 'photo-share',
        caption: 'Một tấm ảnh gửi đi có thể có nhiều bản mà người gửi không biết.',
      }),
      text(
        h2('Một buổi tối dọn bãi cát'),
        p(
          'Không ai đi mà không để dấu. Điều làm được là biết mình để lại gì và dọn bớt những gì không cần. Một buổi tối là đủ để bắt đầu:',
        ),
        ol(
          '**Tìm mình.** Cùng con gõ tên, biệt danh, tên tài khoản của con vào ô tìm kiếm. Xem cả phần hình ảnh.',
          '**Gom tài khoản.** Viết ra những nơi con từng đăng ký. Nơi nào không dùng nữa, xóa hẳn tài khoản; chỉ xóa ứng dụng khỏi máy thì dữ liệu vẫn còn ở chỗ cũ.',
          '**Khép cửa.** Chuyển bài cũ sang chế độ bạn bè, gỡ thẻ, đổi tên thật trong trò chơi thành biệt danh không lộ tuổi.',
          '**Rút phép.** Mở phần quyền của ứng dụng, tắt vị trí, micrô, danh bạ ở nơi không cần.',
          '**Nhờ gỡ.** Ảnh nằm trên trang người khác thì nhắn lịch sự; không được thì dùng nút báo cáo.',
        ),
        p(
          'Rồi đừng chỉ xóa. Hãy để con chọn một dấu chân em muốn người khác nhìn thấy: bức tranh, bài thơ, đoạn phim dạy gấp hạc giấy, đăng ở nơi an toàn, không kèm thông tin riêng. Dấu chân số cũng có thể là một dấu chân đẹp.',
        ),
        h2('Nếu có dấu chân làm con đau'),
        p(
          'Có thể một hôm con tìm thấy tấm ảnh của mình bị đem chế giễu, hoặc một câu viết lúc nóng giận bị đào lại. Việc đầu tiên là nói với con rằng một dấu chân không phải là cả con người. Sau đó lưu lại đường dẫn, báo cáo để gỡ, nhờ thầy cô nếu có bạn học liên quan. Nếu tấm ảnh là ảnh riêng tư, hoặc có người đem ra dọa, đừng sao chép thêm; gọi **111** để được hướng dẫn, nguy hiểm ngay trước mắt thì gọi **113**.',
        ),
        p(
          'Tối ấy ở nhà Mít, mẹ đưa máy cho con xem tấm ảnh buổi sáng. Mít nhìn một lúc: “Con chảy nước miếng kìa. Mẹ để cho bà ngoại xem thôi nhé.” Mẹ sửa lại chế độ xem. Trên bãi cát của Mít, vừa bớt đi một dấu chân.',
        ),
      ),
      hotlineBox('children', 'Có ảnh hay lời nào trên mạng làm em đau? Đó không phải lỗi của em. Gọi 111, miễn phí.'),
    ],
    sources: [
      { name: 'Nghị định 56/2017/NĐ-CP, Điều 36', kind: 'document' },
      { name: 'Tổng đài điện thoại quốc gia bảo vệ trẻ em', url: 'https://tongdai111.vn', kind: 'organisation' },
      { name: 'Mít và mẹ: nhân vật hư cấu của ban biên tập', kind: 'fiction' },
    ],
    seoTitle: 'Dấu chân số của con: hiểu, giữ và dọn',
    seoDescription:
      'Theo một đứa trẻ từ sáng đến tối để thấy dấu chân số: ai để lại, vì sao nên hỏi con trước khi đăng, dọn thế nào.',
  },
};
