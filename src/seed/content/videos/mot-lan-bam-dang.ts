import type { VideoReportSeed } from '../model';
import { factBox, figure, h2, hotlineBox, p, pullQuote, text, ul } from '../prose';

export const motLanBamDang: VideoReportSeed = {
  key: 'mot-lan-bam-dang',
  desk: 'broadcaster',
  byline: ['hoang-lan', 'quoc-bao'],
  topics: ['hinh-anh-danh-tinh', 'dau-chan-so', 'gia-dinh'],
  audiences: ['parents', 'children'],
  tiers: ['nguoi-lon', 'thcs'],
  units: ['46'],
  channels: ['broadcaster', 'newspaper', 'portal'],
  genre: 'feature',
  vi: {
    title: 'Một lần bấm “Đăng”',
    standfirst:
      'Ảnh con cầm giấy khen, ai mà chẳng muốn khoe. Nhưng tấm ảnh ấy còn kể nhiều thứ khác: phù hiệu trên áo, tấm biển sau lưng, giờ con đứng trước cổng. Đoạn phim hai mươi giây này mời cha mẹ nhìn lại trước khi bấm.',
    cover: {
      picture: 'photo-share',
      caption: 'Tấm ảnh đi nhanh hơn người gửi nó.',
    },
    video: {
      clip: 'clip-photo-share',
      poster: 'photo-share',
      caption: 'Hai mươi giây trước khi đăng ảnh con, không có tiếng.',
      transcript:
        'Đoạn phim dài hai mươi giây, không có tiếng và không có người. Năm tấm thẻ chữ lần lượt hiện ra trên nền màu phẳng. Thẻ đầu tiên viết: “Một tấm ảnh. Một lần bấm ‘Đăng’.” Thẻ thứ hai kể tiếp: “Bạn bè lưu lại. Người lạ cũng vậy.” Thẻ thứ ba gọi tên những gì tấm ảnh mang theo: “Phù hiệu, tấm biển, giờ tan học: lộ hết.” Thẻ thứ tư nhắc: “Xóa ở đây chưa chắc xóa ở nơi khác.” Thẻ cuối cùng dặn: “Hỏi con trước. Chờ một phút rồi đăng.”',
      cues: [
        [0, 4, 'Một tấm ảnh. Một lần bấm “Đăng”.'],
        [4, 8, 'Bạn bè lưu lại. Người lạ cũng vậy.'],
        [8, 12, 'Phù hiệu, tấm biển, giờ tan học: lộ hết.'],
        [12, 16, 'Xóa ở đây chưa chắc xóa ở nơi khác.'],
        [16, 20, 'Hỏi con trước. Chờ một phút rồi đăng.'],
      ],
    },
    body: [
      text(
        p(
          'Chị Hoa và bé Na là **nhân vật hư cấu**, nhưng buổi trưa của họ thì nhà nào cũng từng có. Na cầm giấy khen chạy ra cổng trường. Chị Hoa chụp một tấm, gõ “Con gái mẹ giỏi quá!” rồi bấm “Đăng”. Chưa đến ba giây.',
        ),
        p('Tối đó, một tài khoản lạ bình luận đúng tên trường của Na. Không ai nói cho họ biết. Tấm ảnh đã nói.'),
        h2('Tấm ảnh biết nói'),
        p(
          'Từng chi tiết thì vô hại: phù hiệu, tên lớp trên giấy khen, tấm biển sau lưng, giờ đăng. Ghép lại, chúng chỉ ra một đứa trẻ là ai và trưa mai đứng ở đâu. Tệp ảnh còn có thể mang theo tọa độ nơi chụp.',
        ),
      ),
      pullQuote('Ghép lại, chúng chỉ ra một đứa trẻ là ai và trưa mai đứng ở đâu.', 'Lời trong bài'),
      figure({
        picture: 'footprints',
        caption: 'Ảnh đã đăng để lại dấu chân mà nút xóa không với tới hết.',
      }),
      factBox(
        'Một phút trước khi bấm',
        ul(
          '**Hỏi con.** Con lắc đầu thì thôi, dù ảnh đẹp đến mấy.',
          '**Cắt** phù hiệu, giấy tờ, biển hiệu; tắt định vị của máy ảnh.',
          '**Chọn người xem.** Ông bà và vài người thân là đủ.',
          '**Đăng muộn**, khi con đã rời nơi chụp.',
        ),
      ),
      text(
        h2('Con cũng có quyền'),
        p(
          'Theo Nghị định 56/2017/NĐ-CP, hình ảnh của trẻ thuộc về đời sống riêng tư; công bố thông tin ấy cần sự đồng ý của cha mẹ hoặc người giám hộ, và của chính trẻ khi trẻ từ 7 tuổi trở lên. Đồng ý rồi vẫn rút lại được. Chị Hoa đã gỡ ảnh, xin lỗi Na, rồi hai mẹ con in tấm ảnh dán lên tủ lạnh.',
        ),
      ),
      hotlineBox('adults', 'Ảnh của trẻ bị phát tán hoặc bị dùng để đe dọa? Giữ lại bằng chứng và gọi 111.'),
    ],
    sources: [
      { name: 'Nghị định 56/2017/NĐ-CP, Điều 33 và Điều 36', kind: 'document' },
      { name: 'Luật Bảo vệ dữ liệu cá nhân số 91/2025, Điều 24', kind: 'document' },
      { name: 'Câu chuyện và nhân vật hư cấu của ban biên tập', kind: 'fiction' },
    ],
    seoTitle: 'Đăng ảnh con: một phút trước khi bấm',
    seoDescription:
      'Phim ngắn hai mươi giây về những gì một tấm ảnh kể thêm, và bốn việc nên làm trước khi đăng ảnh con.',
  },
  en: {
    title: 'One tap on “Post”',
    standfirst:
      'A child holding up a certificate: who would not want to share it? But the picture tells more than the good news – the badge, the sign behind, the hour at the gate. This twenty-second film asks parents to look again before they tap.',
    cover: {
      picture: 'photo-share',
      caption: 'A picture travels faster than the person who sends it.',
    },
    video: {
      clip: 'clip-photo-share',
      poster: 'photo-share',
      caption: 'Twenty seconds before you post a picture of your child. Silent.',
      transcript:
        'The film lasts twenty seconds, without sound and without people. Five cards of text appear one after another on a plain coloured ground. The first card reads: “One photo. One tap on ‘Post’.” The second goes on: “Friends save it. So can strangers.” The third names what the picture carries along: “Badge, sign, home time: it is all there.” The fourth reminds us: “Deleted here is not deleted everywhere.” The last card says: “Ask your child first. Wait one minute.”',
      cues: [
        [0, 4, 'One photo. One tap on “Post”.'],
        [4, 8, 'Friends save it. So can strangers.'],
        [8, 12, 'Badge, sign, home time: it is all there.'],
        [12, 16, 'Deleted here is not deleted everywhere.'],
        [16, 20, 'Ask your child first. Wait one minute.'],
      ],
    },
    body: [
      text(
        p(
          'Hoa and her daughter Na are **fictional**, but every family has had their lunchtime. Na runs out of the school gate waving a certificate. Hoa takes a picture, types “So proud of my girl!” and taps “Post”. It takes less than three seconds.',
        ),
        p(
          'That evening, somebody Hoa has never met leaves a comment with the right name of Na’s school. Nobody told them. The picture did.',
        ),
        h2('A picture talks'),
        p(
          'Each detail is harmless: a badge, the class on the certificate, the sign behind, the hour of posting. Put together, they say who a child is and where she will stand tomorrow at noon. The file itself may also carry the coordinates of the place.',
        ),
      ),
      pullQuote('Put together, they say who a child is and where she will stand tomorrow at noon.', 'From this story'),
      figure({
        picture: 'footprints',
        caption: 'A posted picture leaves footprints that the delete button cannot reach.',
      }),
      factBox(
        'One minute before you tap',
        ul(
          '**Ask your child.** If the answer is a shake of the head, that is the answer.',
          '**Crop** badges, papers and signs; switch off location in the camera.',
          '**Choose who sees it.** Grandparents and a few relatives are enough.',
          '**Post late**, once your child has left the place.',
        ),
      ),
      text(
        h2('Children have a say'),
        p(
          'Under Viet Nam’s Decree 56/2017/NĐ-CP, a child’s image is part of the child’s private life. Publishing it needs the consent of parents or a guardian and, from the age of seven, of the child too. Consent can be taken back. Hoa removed the picture and said sorry to Na; then the two of them printed it and put it on the fridge.',
        ),
      ),
      hotlineBox('adults', 'A child’s picture is being spread or used as a threat? Keep the evidence and call 111.'),
    ],
    sources: [
      { name: 'Decree 56/2017/NĐ-CP, Articles 33 and 36', kind: 'document' },
      { name: 'Law on Personal Data Protection 91/2025, Article 24', kind: 'document' },
      { name: 'Fictional story and characters by the editors', kind: 'fiction' },
    ],
    seoTitle: 'Before you post a picture of your child',
    seoDescription:
      'A silent twenty-second film on what one picture gives away, and four things to do before you post it.',
  },
};
