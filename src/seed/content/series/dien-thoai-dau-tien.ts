import type { ArticleSeriesSeed } from '../model';
import { factBox, h2, hotlineBox, ol, p, text } from '../prose';

export const dienThoaiDauTien: ArticleSeriesSeed = {
  key: 'dien-thoai-dau-tien',
  desk: 'newspaper',
  byline: ['thu-ha', 'minh-an'],
  topics: ['gia-dinh', 'rieng-tu-bao-mat', 'suc-khoe-an-sinh-so'],
  audiences: ['parents'],
  tiers: ['tieu-hoc-2', 'thcs', 'nguoi-lon'],
  units: ['46'],
  channels: ['newspaper', 'portal'],
  urgency: 6,
  vi: {
    title: 'Chiếc điện thoại đầu tiên',
    standfirst:
      'Ba bài cho một quãng đường mà nhà nào có con rồi cũng đi qua: trước khi trao máy, tháng đầu cầm máy và lúc có chuyện. Không dọa, không cấm suông, chỉ những việc làm được ngay trong tuần này.',
    cover: {
      picture: 'phone-night',
      caption: 'Một ô sáng nhỏ, và cả một thế giới ở phía sau.',
    },
    body: [
      text(
        p(
          'Với con, chiếc điện thoại đầu tiên là chùm chìa khóa. Với bố mẹ, nó là nỗi lo có màn hình. Cả hai đều đúng. Tuyến bài này không trả lời thay câu hỏi “mấy tuổi thì được”, mà giúp mỗi nhà tự trả lời bằng cách nói chuyện với nhau.',
        ),
        h2('Ba chặng'),
        ol(
          '**Trước khi trao máy:** sự sẵn sàng, bản thỏa thuận hai phía cùng ký, chỗ ngủ của chiếc máy.',
          '**Tháng đầu tiên:** mật khẩu, tài khoản riêng tư, tắt vị trí, bốn buổi ngồi cùng con.',
          '**Khi có chuyện:** nghe, không trách, giữ bằng chứng, chặn, báo cáo, gọi 111 hoặc 113.',
        ),
      ),
      factBox(
        'Cách đọc',
        p(
          'Mỗi bài đứng riêng được. Nhà đã trao máy từ lâu vẫn có thể bắt đầu từ bài một: bản thỏa thuận viết muộn vẫn hơn không viết. Na, Tí, Mít và bố mẹ các em trong tuyến bài là nhân vật hư cấu.',
        ),
      ),
      hotlineBox('adults', 'Cần hỏi một người ngoài gia đình? Tổng đài 111 nghe máy suốt ngày đêm, miễn phí.'),
    ],
    sources: [
      { name: 'Các nhân vật trong tuyến bài: hư cấu của tòa soạn', kind: 'fiction' },
      { name: 'Tổng đài điện thoại quốc gia bảo vệ trẻ em', url: 'https://tongdai111.vn', kind: 'organisation' },
    ],
    seoTitle: 'Tuyến bài: Chiếc điện thoại đầu tiên',
    seoDescription:
      'Ba bài cho gia đình có con sắp dùng điện thoại: trước khi trao máy, tháng đầu tiên và khi có chuyện.',
  },
  en: {
    title: 'The first phone',
    standfirst:
      'Three articles for a road every family travels: before the phone is handed over, the first month with it, and the day something goes wrong. No scare stories and no empty bans, only things you can do this week.',
    cover: {
      picture: 'phone-night',
      caption: 'A small square of light, and a whole world behind it.',
    },
    body: [
      text(
        p(
          'To a child the first phone is a bunch of keys. To a parent it is a worry with a screen. Both are right. This series does not settle “how old is old enough”; it helps each family find its own answer by talking.',
        ),
        h2('Three stages'),
        ol(
          '**Before you hand over the phone:** readiness, an agreement signed by both sides, a place for the phone to sleep.',
          '**The first month:** passwords, private accounts, location off, four sittings together.',
          '**When something goes wrong:** listen, do not blame, keep evidence, block, report, call 111 or 113.',
        ),
      ),
      factBox(
        'How to read it',
        p(
          'Each part stands alone. If the phone arrived long ago, start with part one all the same: a late agreement is better than none. Na, Tí, Mít and their parents are fictional characters.',
        ),
      ),
      hotlineBox('adults', 'Need to ask someone outside the family? The 111 hotline answers day and night, free.'),
    ],
    sources: [
      { name: 'The characters in this series: fictional, created by the newsroom', kind: 'fiction' },
      { name: 'National child-protection hotline', url: 'https://tongdai111.vn', kind: 'organisation' },
    ],
    seoTitle: 'Series: The first phone',
    seoDescription:
      'Three articles for families about a child’s first phone: before, during the first month, and when trouble comes.',
  },
};
