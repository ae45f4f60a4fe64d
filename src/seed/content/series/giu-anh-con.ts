import type { ArticleSeriesSeed } from '../model';
import { factBox, h2, hotlineBox, ol, p, text } from '../prose';

export const giuAnhCon: ArticleSeriesSeed = {
  key: 'giu-anh-con',
  desk: 'broadcaster',
  byline: ['hoang-lan', 'quoc-bao'],
  topics: ['hinh-anh-danh-tinh', 'rieng-tu-bao-mat', 'dau-chan-so', 'gia-dinh'],
  audiences: ['parents', 'public'],
  tiers: ['nguoi-lon'],
  units: ['46'],
  channels: ['broadcaster', 'newspaper'],
  urgency: 6,
  vi: {
    title: 'Giữ ảnh con, giữ bình yên',
    standfirst:
      'Ảnh con là niềm vui của cả nhà, và cũng là chuyện riêng của một đứa trẻ. Tuyến ba bài giúp người lớn nhìn kỹ tấm ảnh, hỏi con trước khi đăng và gỡ xuống khi cần, mà vẫn còn nguyên niềm vui.',
    cover: {
      picture: 'photo-share',
      caption: 'Ảnh đã đăng thì có nhiều bản. Trước lúc đăng, nó còn là của riêng nhà mình.',
    },
    body: [
      text(
        p(
          'Nhà nào cũng có một album đầy ảnh con: răng sún, mưa đầu mùa, chiếc áo dài bé xíu ngày Tết. Ngày trước album nằm trong tủ, khách quý mới được xem. Bây giờ, một ngón tay là đủ mở tủ ấy cho những người mình chưa gặp bao giờ.',
        ),
        p(
          'Tuyến bài này không khuyên ai thôi chụp ảnh con. Chúng tôi chỉ muốn trả lại cho tấm ảnh một điều đã thất lạc: **quyền của người trong ảnh**, dù người ấy mới cao đến thắt lưng bố.',
        ),
        h2('Ba bài, ba việc'),
        ol(
          '**Nhìn:** một tấm ảnh có bao nhiêu mảnh ghép, và vì sao những chi tiết vô hại ghép lại có thể chỉ đúng một đứa trẻ.',
          '**Hỏi:** hỏi con trước khi đăng; vì sao từ bảy tuổi, lời gật đầu của con có giá trị trước pháp luật; con đổi ý thì làm gì.',
          '**Gỡ:** dọn album, nhờ họ hàng, nhờ nhà trường; khi người khác không chịu gỡ thì tìm ai.',
        ),
      ),
      factBox(
        'Cách đọc',
        p(
          'Mỗi bài đứng riêng được, đọc hết chừng năm phút. Nếu nhà mình đang cần gỡ một tấm ảnh ngay hôm nay, hãy mở thẳng bài ba. Bống, Cam, Tôm và người lớn quanh các em đều là nhân vật hư cấu.',
        ),
      ),
      hotlineBox('adults', 'Ảnh của trẻ bị phát tán, bị ghép hay bị đem ra đe dọa? Gọi 111, miễn phí, ngày đêm.'),
    ],
    sources: [
      { name: 'Các nhân vật trong tuyến bài: hư cấu của ban biên tập', kind: 'fiction' },
      { name: 'Nghị định 56/2017/NĐ-CP, các Điều 33 và 36', kind: 'document' },
      { name: 'Tổng đài điện thoại quốc gia bảo vệ trẻ em', url: 'https://tongdai111.vn', kind: 'organisation' },
    ],
    seoTitle: 'Tuyến bài: Giữ ảnh con, giữ bình yên',
    seoDescription: 'Ba bài về ảnh trẻ em trên mạng: nhìn kỹ tấm ảnh, hỏi con trước khi đăng và gỡ xuống khi cần.',
  },
  en: {
    title: 'Keep the picture, keep the peace',
    standfirst:
      'Pictures of a child are a family’s joy, and also one small person’s private life. Three articles help adults to look closely at a picture, to ask the child before posting it, and to take it down when they should.',
    cover: {
      picture: 'photo-share',
      caption: 'Once posted, a picture has many copies. Until then it is still the family’s own.',
    },
    body: [
      text(
        p(
          'Every family has an album full of its children: the missing tooth, the first rain of the season, the tiny áo dài at Tết. The album used to live in a cupboard and came out for special guests. Now a fingertip opens that cupboard to people we have never met.',
        ),
        p(
          'This series does not ask anyone to stop taking pictures. It wants to give back something that went missing along the way: **the rights of the person in the picture**, even when that person barely reaches a parent’s belt.',
        ),
        h2('Three parts, three things to do'),
        ol(
          '**Look:** how many puzzle pieces one picture holds, and why harmless details can add up to one particular child.',
          '**Ask:** asking the child before posting; why, from the age of seven, the child’s own yes counts in Vietnamese law; and what to do when the child’s mind changes.',
          '**Take down:** clearing albums, asking relatives and schools, and whom to turn to when someone refuses.',
        ),
      ),
      factBox(
        'How to read it',
        p(
          'Each part stands alone and takes about five minutes. If you need a picture gone today, go straight to part three. Bống, Cam, Tôm and the adults around them are fictional characters.',
        ),
      ),
      hotlineBox(
        'adults',
        'A child’s picture spread, altered or used as a threat? Call 111 in Viet Nam, free, day and night.',
      ),
    ],
    sources: [
      { name: 'The characters in this series: fictional, created by the editors', kind: 'fiction' },
      { name: 'Decree 56/2017/NĐ-CP, Articles 33 and 36', kind: 'document' },
      { name: 'National child-protection hotline', url: 'https://tongdai111.vn', kind: 'organisation' },
    ],
    seoTitle: 'Series: Keep the picture, keep the peace',
    seoDescription:
      'Three articles on children’s pictures online: look closely, ask the child first, take down when you should.',
  },
};
