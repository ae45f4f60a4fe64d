import type { ArticleSeed } from '../model';
import { factBox, figure, h2, hotlineBox, ol, p, pullQuote, text, ul } from '../prose';

export const motTamAnhNhieuManhGhep: ArticleSeed = {
  key: 'mot-tam-anh-nhieu-manh-ghep',
  desk: 'broadcaster',
  byline: ['hoang-lan'],
  topics: ['hinh-anh-danh-tinh', 'rieng-tu-bao-mat', 'dau-chan-so', 'gia-dinh'],
  audiences: ['parents', 'teachers', 'public'],
  tiers: ['nguoi-lon'],
  units: ['46'],
  channels: ['broadcaster', 'newspaper'],
  genre: 'guide',
  series: { key: 'giu-anh-con', part: 1 },
  urgency: 6,
  vi: {
    title: 'Một tấm ảnh, nhiều mảnh ghép',
    standfirst:
      'Phù hiệu trên áo, nửa tấm biển sau lưng, giờ đăng bài: chi tiết nào cũng hiền lành. Nhưng đặt cạnh nhau, chúng có thể chỉ đúng một đứa trẻ. Bài đầu của tuyến tập cho người lớn nhìn ảnh con bằng mắt người lạ.',
    cover: {
      picture: 'photo-share',
      caption: 'Mỗi bản sao của tấm ảnh mang theo đủ mọi chi tiết ở phía sau nụ cười.',
    },
    body: [
      text(
        p(
          'Chiều tan học, trời vừa tạnh mưa. Bé Bống mặc áo mưa vàng, tay ôm chậu cây nhỏ mới trồng ở lớp, cười hở cả chiếc răng sún. Anh Quân, bố Bống, chụp một tấm, viết “Nhà nông học nhí của bố” rồi đăng. Bống và anh Quân là **nhân vật hư cấu**; còn tấm ảnh như thế thì album nhà nào cũng có.',
        ),
        p(
          'Anh Quân nhìn ảnh và thấy con mình. Người quen nhìn ảnh và thấy nụ cười. Nhưng ảnh trên mạng còn có một loại người xem nữa: người không quen biết, có thời gian, và nhìn đúng những chỗ mà bố mẹ bỏ qua.',
        ),
        h2('Ảnh nói nhiều hơn lời chú thích'),
        p(
          'Thử nhìn tấm ảnh thêm một phút, bắt đầu từ mép ảnh chứ không phải từ gương mặt. Mép trái có nửa tấm biển của nhà trường. Trên cặp sách có thẻ tên. Trên cổ áo, phù hiệu ló ra khỏi áo mưa. Sau lưng là quán tạp hóa với tấm bạt in tên quán. Phía trên bài đăng, ứng dụng ghi sẵn ngày giờ. Anh Quân không viết chữ nào về chuyện con học ở đâu. Tấm ảnh đã viết thay anh.',
        ),
      ),
      factBox(
        'Một tấm ảnh có thể kể những gì',
        ul(
          '**Con là ai:** gương mặt, thẻ tên, phù hiệu, nhãn vở, lời gọi tên trong bình luận.',
          '**Con ở đâu:** cổng trường, biển hiệu, số nhà, biển số xe, khung cảnh nhìn từ ban công.',
          '**Vào lúc nào:** giờ đăng, bộ đồ thể dục, buổi học thêm, câu “thứ mấy cũng đợi ở đây”.',
          '**Con với ai:** người được gắn thẻ, người đến đón, bạn đứng cạnh.',
          '**Điều mắt không thấy:** vị trí và giờ chụp mà máy có thể lưu sẵn trong tệp ảnh.',
        ),
      ),
      text(
        h2('Từng mảnh thì hiền'),
        p(
          'Có thể gọi đây là **nhận dạng kiểu ghép hình**. Không mảnh nào tự nó chỉ ra một đứa trẻ: phù hiệu thì cả trường cùng đeo, cái cổng thì ai đi qua cũng thấy, giờ tan học thì cả xóm đều biết. Nhưng khi các mảnh nằm cạnh nhau, số em có thể là “em ấy” cứ ít dần, rồi chỉ còn một.',
        ),
        p(
          'Các mảnh cũng không cần nằm trong cùng một tấm ảnh. Ảnh thổi nến tháng trước cho biết tuổi. Ảnh hội thi bơi mùa hè có tên. Ảnh liên hoan trên trang của lớp có phù hiệu. Lời bình của bà nội nhắc giờ đón cháu. Mỗi người góp một mảnh vì yêu thương, và không ai nhìn thấy bức tranh đã ghép xong.',
        ),
      ),
      pullQuote('Mỗi người góp một mảnh vì yêu thương, và không ai nhìn thấy bức tranh đã ghép xong.', 'Lời trong bài'),
      figure({
        picture: 'rumour-magnifier',
        caption: 'Nhìn ảnh con bằng mắt người lạ: bắt đầu từ mép ảnh, kết thúc ở gương mặt.',
      }),
      text(
        h2('Ghép xong thì sao?'),
        p(
          'Đăng một tấm ảnh không có nghĩa là chuyện xấu sẽ đến, và bài này không nhằm dọa ai. Nhưng một đứa trẻ bị nhận ra có thể bị người lạ gọi đúng tên để làm quen, bị bạn bè lấy ảnh ra chế giễu, hoặc bị dùng hình vào những việc mà gia đình không hề hay biết. Lỗi luôn ở kẻ lợi dụng, không ở em nhỏ trong ảnh. Người lớn có một lợi thế: được ra tay trước.',
        ),
        p(
          'Pháp luật cũng coi từng mảnh là quan trọng. Nghị định 56/2017/NĐ-CP, Điều 33, kể ra các loại thông tin về đời sống riêng tư của trẻ, trong đó có tên, tuổi, đặc điểm nhận dạng, hình ảnh, người thân, nơi ở, trường, lớp, bạn bè. Một tấm ảnh chụp vội có thể chứa cùng lúc vài loại.',
        ),
        h2('Bớt mảnh ghép, giữ nụ cười'),
        p('Giữ an toàn không có nghĩa là thôi chụp ảnh. Chỉ cần đổi vài thói quen:'),
        ol(
          '**Chụp gần.** Lấy đôi bàn tay và chậu cây, bỏ cái cổng phía sau.',
          '**Cắt mép.** Xén thẻ tên, phù hiệu, biển hiệu, biển số xe. Làm mờ mặt mà để nguyên đồng phục và cái cổng thì người quen vẫn nhận ra.',
          '**Đăng muộn.** Về đến nhà hãy đăng, đừng báo cho cả mạng biết con đang đứng ở đâu.',
          '**Tắt vị trí** trong máy ảnh; xem lại phần định vị và gắn thẻ trước khi bấm.',
          '**Chọn người xem.** Một nhóm nhỏ người thân là đủ cho những lời khen thật lòng.',
          '**Dặn người bình luận:** đừng viết họ tên, tên trường hay giờ đón con.',
        ),
      ),
      factBox(
        'Thử ngay tối nay',
        p(
          'Mở năm tấm ảnh con gần nhất mà nhà mình đã đăng. Với mỗi tấm, cả nhà thi nhau đếm mảnh ghép. Tấm nào có từ ba mảnh trở lên thì cắt lại, thu hẹp người xem hoặc gỡ xuống. Trẻ con thường đếm giỏi hơn người lớn, và nhớ bài học rất lâu.',
        ),
      ),
      text(
        p(
          'Tối hôm ấy anh Quân gỡ bài, xén lại tấm ảnh. Bản mới chỉ còn hai bàn tay lấm đất và chiếc lá non đầu tiên. Bống ngắm một lúc rồi bảo tấm này đẹp hơn: “Cái cây mới là nhân vật chính mà bố.”',
        ),
        p('_Bài sau: hỏi con trước khi đăng, và vì sao lời gật đầu của con có giá trị trước pháp luật._'),
      ),
      hotlineBox(
        'adults',
        'Có kẻ lạ dùng ảnh hay thông tin của con để làm quen, đe dọa? Giữ bằng chứng, gọi 111. Nguy hiểm trước mắt, gọi 113.',
      ),
    ],
    sources: [
      { name: 'Bống và anh Quân: nhân vật hư cấu của ban biên tập', kind: 'fiction' },
      { name: 'Nghị định 56/2017/NĐ-CP, Điều 33', kind: 'document' },
      { name: 'Tổng đài điện thoại quốc gia bảo vệ trẻ em', url: 'https://tongdai111.vn', kind: 'organisation' },
    ],
    seoTitle: 'Ảnh con trên mạng kể những gì? Một tấm ảnh, nhiều mảnh ghép',
    seoDescription:
      'Phù hiệu, cổng trường, giờ đăng: ghép lại có thể chỉ đúng một đứa trẻ. Cách bớt mảnh ghép trước khi đăng ảnh con.',
  },
  en: {
    title: 'One picture, many puzzle pieces',
    standfirst:
      'A badge on a collar, half a sign in the background, the hour of posting: each detail is harmless. Side by side they can point to one child. The first part of our series teaches adults to see a family picture with a stranger’s eyes.',
    cover: {
      picture: 'photo-share',
      caption: 'Every copy carries along all that stands behind the smile.',
    },
    body: [
      text(
        p(
          'School is out and the rain has just stopped. Little Bống, in a yellow raincoat, hugs a plant she potted in class and grins around a missing tooth. Her father Quân takes a picture, writes “Dad’s junior farmer” and posts it. Bống and Quân are **fictional characters**; a picture like theirs is in every family’s album.',
        ),
        p(
          'Quân looks at it and sees his daughter. Friends look and see a smile. But pictures online have another kind of viewer: someone who knows nobody in them, has time to spare, and looks exactly where parents do not.',
        ),
        h2('A picture says more than its caption'),
        p(
          'Look for one minute longer, and start at the edges instead of the face. On the left, half of the school’s sign. On the bag, a name tag. At the collar, a badge peeping out of the raincoat. Behind her, a corner shop with its name on the awning. Above the post, the date and the hour, filled in by the app. Quân wrote nothing about where his daughter goes to school. The picture wrote it for him.',
        ),
      ),
      factBox(
        'What one picture can tell',
        ul(
          '**Who:** a face, a name tag, a badge, the label on a notebook, a name called out in the comments.',
          '**Where:** a school gate, a shop sign, a house number, a number plate, the view from a balcony.',
          '**When:** the hour of posting, the sports kit, the weekly class, the line “she waits here every time”.',
          '**With whom:** people tagged, whoever does the pick-up, the friend standing beside her.',
          '**What no eye sees:** the place and time that the camera may have stored in the file.',
        ),
      ),
      text(
        h2('Piece by piece, harmless'),
        p(
          'Call it **jigsaw identification**. No single piece names a child: the whole school wears the badge, anyone can walk past the gate, and the neighbourhood knows when lessons end. But lay the pieces side by side and the number of children it could be shrinks and shrinks, until there is one.',
        ),
        p(
          'Nor do the pieces have to sit in the same picture. Last month’s birthday candles give her age. The summer swimming gala gives a name. The class page shows the badge. A grandmother’s comment mentions pick-up time. Everyone adds a piece out of love, and nobody sees the finished puzzle.',
        ),
      ),
      pullQuote('Everyone adds a piece out of love, and nobody sees the finished puzzle.', 'From this article'),
      figure({
        picture: 'rumour-magnifier',
        caption: 'Look as a stranger would: start at the edge of the picture and end at the face.',
      }),
      text(
        h2('And once the puzzle is done?'),
        p(
          'Posting a picture does not mean that something bad will follow, and this article is not meant to frighten. But a child who can be recognised may be greeted by name by a stranger, be mocked with her own picture, or find it used for things her family never hears of. The fault always lies with the person who misuses it, never with the child in it. Adults have one advantage: they can act first.',
        ),
        p(
          'The law, too, treats every piece as important. Article 33 of Viet Nam’s Decree 56/2017/NĐ-CP lists the kinds of information that make up a child’s private life, among them name, age, identifying features, image, family, home, school, class and friends. One hurried snapshot may hold several at once.',
        ),
        h2('Fewer pieces, same smile'),
        p('Safety does not mean putting the camera away. A few habits are enough:'),
        ol(
          '**Go close.** Take the hands and the plant; leave out the gate.',
          '**Crop.** Cut off name tags, badges, signs and number plates. Blurring the face while the uniform and gate stay still leaves her recognisable to people who know her.',
          '**Post late.** Wait until you are home, so the internet is not told where your child is standing now.',
          '**Switch off location** in the camera, and check place and tags before you tap.',
          '**Choose who sees it.** A small circle of relatives is enough for honest compliments.',
          '**Ask people who comment** to leave out full names, schools and pick-up times.',
        ),
      ),
      factBox(
        'Try it tonight',
        p(
          'Open the last five pictures of your child that the family posted. For each, see who can count the most puzzle pieces. With three or more, crop it, narrow the audience or take it down. Children usually count better than adults, and they remember the lesson.',
        ),
      ),
      text(
        p(
          'That evening Quân took the post down and cropped the picture. All that was left were two muddy hands and the first young leaf. Bống studied it and said it was better this way: “The plant is the star, Dad.”',
        ),
        p('_Next: asking the child before posting, and why her yes counts in law._'),
      ),
      hotlineBox(
        'adults',
        'Is someone using a child’s picture or details to get close or to threaten? Keep the evidence and call 111. Immediate danger: 113.',
      ),
    ],
    sources: [
      { name: 'Bống and Quân: fictional characters created by the editors', kind: 'fiction' },
      { name: 'Decree 56/2017/NĐ-CP, Article 33', kind: 'document' },
      { name: 'National child-protection hotline', url: 'https://tongdai111.vn', kind: 'organisation' },
    ],
    seoTitle: 'What a picture of your child gives away',
    seoDescription:
      'A badge, a gate, an hour: together they can point to one child. How to leave out puzzle pieces before you post.',
  },
};
