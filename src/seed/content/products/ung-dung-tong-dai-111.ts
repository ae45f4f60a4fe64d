import type { SafeProductSeed } from '../model';
import { factBox, figure, h2, hotlineBox, p, text, ul } from '../prose';

export const ungDungTongDai111: SafeProductSeed = {
  key: 'ung-dung-tong-dai-111',
  desk: 'newspaper',
  byline: ['thu-ha'],
  topics: ['san-pham-viet', 'duong-day-nong-111'],
  audiences: ['children', 'parents', 'teachers', 'public'],
  units: ['46'],
  channels: ['portal'],
  kind: 'app',
  maker: 'Tổng đài điện thoại quốc gia bảo vệ trẻ em (111)',
  makerKind: 'public-body',
  platforms: 'Điện thoại thông minh; hệ điều hành: xem tại tongdai111.vn',
  cost: 'free',
  url: 'https://tongdai111.vn',
  privacy: {
    vi: 'Ban biên tập chưa có tài liệu về dữ liệu mà ứng dụng thu thập. Trước khi cài, hãy đọc phần quyền riêng tư trong kho ứng dụng.',
    en: 'The editors have no document on the data that the app collects. Read the privacy section in the app store before you install it.',
  },
  vi: {
    title: 'Ứng dụng Tổng đài 111',
    standfirst:
      'Bên cạnh cuộc gọi ba con số, Tổng đài điện thoại quốc gia bảo vệ trẻ em còn có ứng dụng, Zalo và trang web. Bài này ghi lại những điều đã biết chắc, và những điều gia đình nên tự xem trước khi cài.',
    cover: {
      picture: 'hotline-111',
      caption: 'Ứng dụng là cánh cửa thứ hai; số 111 vẫn là cánh cửa nhanh nhất.',
    },
    body: [
      text(
        h2('Ai làm, để làm gì'),
        p(
          'Đây là một kênh của Tổng đài 111, đường dây quốc gia bảo vệ trẻ em, mang số này từ ngày 6/12/2017. Tổng đài làm việc 24 giờ mỗi ngày. Gọi đến và được tư vấn không mất tiền.',
        ),
        p(
          'Số ngắn 111 gọi được trong lãnh thổ Việt Nam. Khi ở nước ngoài, hoặc khi khó nói thành tiếng, ứng dụng, Zalo và trang [tongdai111.vn](https://tongdai111.vn) là những lối khác để liên lạc.',
        ),
      ),
      factBox(
        'Xem gì trước khi cài',
        ul(
          '**Nguồn tải:** đi từ đường dẫn trên trang chính thức, đừng từ tin nhắn chuyển tiếp.',
          '**Dữ liệu và quyền:** đọc phần quyền riêng tư; hỏi vì sao cần vị trí, ảnh, danh bạ.',
          '**Quảng cáo, phí:** một kênh trợ giúp trẻ em không nên có quảng cáo hay khoản mua thêm.',
          '**Ngôn ngữ:** trẻ đọc một mình có hiểu không?',
          '**Nút báo:** mở máy ra, mất mấy lần chạm thì liên lạc được?',
        ),
      ),
      figure({
        picture: 'safe-app',
        caption: 'Cài lúc bình thường để khi cần đã biết bấm vào đâu.',
      }),
      text(
        h2('Dùng cùng con'),
        p(
          'Hai người cùng mở, cùng tìm nút liên lạc, cùng nói thử câu đầu tiên. Cũng nên nói thật: để giữ trẻ an toàn, người tiếp nhận có thể phải báo cho người khác. Khi nguy hiểm ngay trước mắt, đừng loay hoay với ứng dụng; gọi **113**.',
        ),
      ),
      hotlineBox('adults'),
    ],
    sources: [
      { name: 'Tổng đài điện thoại quốc gia bảo vệ trẻ em', url: 'https://tongdai111.vn', kind: 'organisation' },
      { name: 'Nghị định 56/2017/NĐ-CP, Điều 22 và Điều 23', kind: 'document' },
    ],
  },
  en: {
    title: 'The 111 hotline app',
    standfirst:
      'Besides the three-digit call, Viet Nam’s national child-protection line can be reached through an app, Zalo and a website. This page sets down what is known for certain, and what a family should look at for itself before installing.',
    cover: {
      picture: 'hotline-111',
      caption: 'The app is a second door; the number 111 is still the quickest one.',
    },
    body: [
      text(
        h2('Who runs it, and why'),
        p(
          'It is a channel of the 111 hotline, the national child-protection line, which has carried this number since 6 December 2017. The line works 24 hours a day. Neither the call nor the advice costs anything.',
        ),
        p(
          'The short number 111 works inside Viet Nam. From abroad, or when it is hard to speak aloud, the app, Zalo and [tongdai111.vn](https://tongdai111.vn) are other ways to get in touch.',
        ),
      ),
      factBox(
        'Before you install',
        ul(
          '**Where from:** follow the link on the official site, not one in a forwarded message.',
          '**Data and permissions:** read the privacy section; ask why it needs location, pictures or contacts.',
          '**Advertising and cost:** a help channel for children should carry neither advertisements nor purchases.',
          '**Language:** would a child reading alone understand it?',
          '**Report button:** how many taps from a locked phone to a person?',
        ),
      ),
      figure({
        picture: 'safe-app',
        caption: 'Install it on a calm day, so that on a bad one you know where to tap.',
      }),
      text(
        h2('Try it together'),
        p(
          'Open it together, find the contact button together, practise the first sentence together. Be honest as well: to keep a child safe, the person who answers may have to tell someone else. In immediate danger do not fumble with an app; call **113**.',
        ),
      ),
      hotlineBox('adults'),
    ],
    sources: [
      { name: 'National child-protection hotline', url: 'https://tongdai111.vn', kind: 'organisation' },
      { name: 'Decree 56/2017/NĐ-CP, Articles 22 and 23', kind: 'document' },
    ],
  },
};
