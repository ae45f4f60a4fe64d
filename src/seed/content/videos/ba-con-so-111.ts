import type { VideoReportSeed } from '../model';
import { factBox, figure, h2, hotlineBox, p, pullQuote, text, ul } from '../prose';

export const baConSo111: VideoReportSeed = {
  key: 'ba-con-so-111',
  desk: 'broadcaster',
  byline: ['quoc-bao', 'hoang-lan'],
  topics: ['duong-day-nong-111', 'gia-dinh'],
  audiences: ['children', 'parents', 'public'],
  tiers: ['tieu-hoc-1', 'tieu-hoc-2', 'thcs', 'nguoi-lon'],
  units: ['46'],
  channels: ['broadcaster', 'newspaper', 'portal'],
  programmes: ['830'],
  genre: 'guide',
  column: 'lang-nghe-111',
  vi: {
    title: 'Ba con số 111: khi nào gọi, nói câu gì',
    standfirst:
      'Ba chữ số, gọi lúc nào cũng được, không mất tiền: số 111 nên nằm trong sổ tay của mọi gia đình và trong trí nhớ của mọi đứa trẻ. Đoạn phim hai mươi giây này giúp thuộc số; bài viết đi kèm chỉ cách mở lời khi lòng còn rối.',
    cover: {
      picture: 'hotline-111',
      caption: 'Tổng đài 111: miễn phí, suốt ngày đêm.',
    },
    video: {
      clip: 'clip-call-111',
      poster: 'hotline-111',
      caption: 'Hai mươi giây để thuộc số 111, không có tiếng.',
      transcript:
        'Đoạn phim dài hai mươi giây, không có tiếng và không có người. Năm tấm thẻ chữ lần lượt hiện ra trên nền màu phẳng. Thẻ thứ nhất đọc từng số: “Một – một – một. Ba số, dễ nhớ.” Thẻ thứ hai cho biết: “Gọi được cả ngày lẫn đêm, không mất tiền.” Thẻ thứ ba viết: “Trẻ em gọi được. Người lớn cũng gọi được.” Thẻ thứ tư gợi lời mở đầu: “Chưa biết nói gì? Cứ nói: ‘Con sợ’.” Thẻ cuối cùng nhắc: “Nguy hiểm ngay trước mắt: gọi 113.”',
      cues: [
        [0, 4, 'Một – một – một. Ba số, dễ nhớ.'],
        [4, 8, 'Gọi được cả ngày lẫn đêm, không mất tiền.'],
        [8, 12, 'Trẻ em gọi được. Người lớn cũng gọi được.'],
        [12, 16, 'Chưa biết nói gì? Cứ nói: “Con sợ”.'],
        [16, 20, 'Nguy hiểm ngay trước mắt: gọi 113.'],
      ],
    },
    body: [
      text(
        p(
          'Tổng đài điện thoại quốc gia bảo vệ trẻ em mang số **111** từ ngày 6/12/2017. Gọi đến và được tư vấn đều không mất tiền, 24 giờ mỗi ngày. Ngoài cuộc gọi, tổng đài còn có ứng dụng, Zalo và trang [tongdai111.vn](https://tongdai111.vn).',
        ),
        h2('Gọi khi nào'),
        ul(
          'Em bị bắt nạt, bị dọa, bị ép làm điều em không muốn, trên mạng hay ngoài đời.',
          'Em buồn hoặc sợ mà chưa biết kể với ai.',
          'Em thấy một bạn khác đang cần giúp.',
          'Người lớn nghi một đứa trẻ bị xâm hại, hoặc chưa biết hỗ trợ trẻ thế nào.',
        ),
      ),
      pullQuote(
        'Tăng cường phổ biến số điện thoại đường dây nóng Tổng đài điện thoại quốc gia bảo vệ trẻ em số 111 tiếp nhận thông tin báo cáo xâm hại trẻ em và địa chỉ liên hệ của các trung tâm, tổ chức tư vấn, cứu trợ khẩn cấp của địa phương…',
        'Trích Chỉ thị',
      ),
      text(
        h2('Mở lời thế nào'),
        p(
          'Không cần câu chuyện đầy đủ. Trẻ nói được một câu là đủ để bắt đầu: “Con sợ”, “Con cần người nghe”, “Có người làm con khó chịu”. Khóc cũng được, im một lúc cũng được. Người lớn thì kể điều mình thấy, nghe, lo; chưa chắc chắn vẫn nên gọi.',
        ),
      ),
      factBox(
        'Cần nhớ thêm',
        ul(
          'Có nguy hiểm ngay trước mắt, gọi **113**.',
          'Người nghe máy có thể cần báo cho người khác để giữ trẻ an toàn. Vì vậy đừng hứa với trẻ rằng chuyện sẽ được giấu kín; hãy hứa sẽ ở bên.',
          'Đang ở ngoài Việt Nam, dùng ứng dụng, Zalo hoặc trang web thay cho số ngắn.',
        ),
      ),
      figure({
        picture: 'bedtime-moon',
        caption: 'Nửa đêm vẫn có người nghe máy.',
      }),
      hotlineBox('children', 'Miễn phí, ngày hay đêm: gọi 111.'),
    ],
    sources: [
      { name: 'Nghị định 56/2017/NĐ-CP, Điều 22 và Điều 23', kind: 'document' },
      {
        name: 'Chỉ thị của Chủ tịch Ủy ban nhân dân tỉnh Thừa Thiên Huế về triển khai Quyết định số 830/QĐ-TTg',
        kind: 'document',
      },
      { name: 'Tổng đài điện thoại quốc gia bảo vệ trẻ em', url: 'https://tongdai111.vn', kind: 'organisation' },
    ],
    seoTitle: 'Tổng đài 111: khi nào gọi, nói câu gì',
    seoDescription:
      'Tổng đài 111 bảo vệ trẻ em: miễn phí, suốt ngày đêm. Khi nào gọi, mở lời thế nào, nguy hiểm gọi 113.',
  },
  en: {
    title: 'Three digits, 111: when to call and what to say',
    standfirst:
      'Three digits, any hour, no charge: 111 belongs in every Vietnamese family’s address book and in every child’s memory. This twenty-second film teaches the number; the text beside it helps with the hardest part, the first sentence.',
    cover: {
      picture: 'hotline-111',
      caption: 'Hotline 111: free, day and night.',
    },
    video: {
      clip: 'clip-call-111',
      poster: 'hotline-111',
      caption: 'Twenty seconds to learn 111 by heart. Silent.',
      transcript:
        'The film lasts twenty seconds, without sound and without people. Five cards of text appear one after another on a plain coloured ground. The first card spells it out: “One – one – one. Easy to remember.” The second adds: “Any hour, day or night. It is free.” The third reads: “Children can call. Adults can call too.” The fourth offers a first sentence: “No idea what to say? Say ‘I’m scared’.” The last card reminds us: “In danger right now? Call 113.”',
      cues: [
        [0, 4, 'One – one – one. Easy to remember.'],
        [4, 8, 'Any hour, day or night. It is free.'],
        [8, 12, 'Children can call. Adults can call too.'],
        [12, 16, 'No idea what to say? Say “I’m scared”.'],
        [16, 20, 'In danger right now? Call 113.'],
      ],
    },
    body: [
      text(
        p(
          'Viet Nam’s national child-protection line has answered on **111** since 6 December 2017. The call and the advice cost nothing, 24 hours a day. Besides the phone there are an app, Zalo and the website [tongdai111.vn](https://tongdai111.vn).',
        ),
        h2('When to call'),
        ul(
          'You are bullied, threatened or pushed into something you do not want, online or off.',
          'You are sad or afraid and do not know whom to tell.',
          'You see another child who needs help.',
          'You are an adult who suspects abuse, or who does not know how to support a child.',
        ),
      ),
      pullQuote(
        'Make the hotline number of the national child-protection line, 111, which takes reports of child abuse, more widely known, together with the contact addresses of local centres and organisations for advice and emergency relief…',
        'From the Directive, our translation',
      ),
      text(
        h2('How to begin'),
        p(
          'You do not need the whole story. One sentence is enough: “I’m scared”, “I need someone to listen”, “Somebody makes me feel bad”. Crying is fine, and so is a silence. Adults can say what they have seen, heard and fear; call even if you are not certain.',
        ),
      ),
      factBox(
        'Worth knowing',
        ul(
          'If a child is in danger right now, call **113**.',
          'The person who answers may have to tell others in order to keep a child safe. So never promise a child that it will stay secret; promise to stay beside them.',
          'Outside Viet Nam, use the app, Zalo or the website instead of the short number.',
        ),
      ),
      figure({
        picture: 'bedtime-moon',
        caption: 'Somebody answers at midnight too.',
      }),
      hotlineBox('children', 'Free, day and night: call 111.'),
    ],
    sources: [
      { name: 'Decree 56/2017/NĐ-CP, Articles 22 and 23', kind: 'document' },
      {
        name: 'Directive of the chairman of Thừa Thiên Huế’s People’s Committee carrying out Decision 830/QĐ-TTg',
        kind: 'document',
      },
      { name: 'National child-protection hotline', url: 'https://tongdai111.vn', kind: 'organisation' },
    ],
    seoTitle: 'Hotline 111: when to call and what to say',
    seoDescription:
      'Viet Nam’s child-protection line 111: free, day and night. When to call, how to begin, and 113 in danger.',
  },
};
