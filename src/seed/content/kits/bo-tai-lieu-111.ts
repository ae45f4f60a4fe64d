import type { MediaKitSeed } from '../model';
import { factBox, figure, h2, hotlineBox, ol, p, text, ul } from '../prose';

export const boTaiLieu111: MediaKitSeed = {
  key: 'bo-tai-lieu-111',
  desk: 'portal',
  byline: ['thu-ha'],
  topics: ['duong-day-nong-111', 'phong-chong-xam-hai', 'bat-nat-tren-mang', 'thong-tin-co-so', 'nha-truong'],
  audiences: ['press', 'teachers', 'parents', 'public'],
  tiers: ['nguoi-lon'],
  units: ['46'],
  channels: ['portal', 'newspaper', 'broadcaster'],
  pictures: ['hotline-111', 'lantern', 'family-table', 'shield'],
  vi: {
    title: 'Bộ tài liệu 111: lời hay, chữ đúng để cả nhà nhớ một con số',
    standfirst:
      'Lời viết sẵn cho bảng tin, nhóm lớp, mạng xã hội và trang báo, để Tổng đài 111 có mặt ở nơi trẻ em và người lớn cần. Cứ chép nguyên văn; nếu sửa, hãy giữ lại những điều không được đổi ở đầu bộ tài liệu.',
    cover: {
      picture: 'hotline-111',
      caption: 'Ba chữ số giống nhau, dễ nhớ với cả trẻ chưa đọc thạo.',
    },
    body: [
      text(
        h2('Những điều không được đổi'),
        ul(
          'Viết số **111** bằng chữ thật, không chỉ nằm trong ảnh.',
          'Ba ý đi liền: **Miễn phí · 24/7 · Gọi 111**.',
          'Mỗi mẫu chỉ kêu gọi một việc: gọi 111.',
          'Nguy hiểm trước mắt: gọi **113**.',
          'Không hứa “tuyệt đối giữ kín”. Có những chuyện người lớn phải báo thì mới giúp được trẻ.',
        ),
      ),
      factBox(
        'Lời cho trẻ em',
        p(
          '“Có chuyện trên mạng làm em sợ, buồn hay khó xử? Không phải lỗi của em. Gọi 111. Miễn phí, ngày đêm đều gọi được.”',
        ),
        p('“Bị nói xấu, bị dọa, bị đòi gửi hình? Dừng lại. Giữ tin nhắn. Kể với một người lớn em tin, hoặc gọi 111.”'),
      ),
      factBox(
        'Lời cho người lớn',
        p(
          '“Nghi một đứa trẻ đang gặp chuyện, bạn không cần chắc chắn mới gọi. Gọi 111 để được hướng dẫn. Miễn phí, 24/7.”',
        ),
        p('“Con kể chuyện khó, hãy nghe hết rồi nói: Con kể ra là đúng. Cần người chỉ cách, gọi 111.”'),
      ),
      figure({
        picture: 'lantern',
        caption: 'Hình ảnh nên ấm và bình yên như ngọn đèn trước hiên, không dùng gương mặt đau khổ.',
      }),
      text(
        h2('Chép để dùng ngay'),
        p(
          '**Nhóm lớp, Zalo phụ huynh:** “Anh chị lưu giúp số 111, Tổng đài điện thoại quốc gia bảo vệ trẻ em. Gọi miễn phí, 24 giờ mỗi ngày, cả khi chỉ cần hỏi cách nói chuyện với con. Tối nay, nhờ con đọc lại con số này một lần nhé.”',
        ),
        p(
          '**Bảng tin:** “Chuyện trên mạng cũng là chuyện thật. Trẻ cần giúp, người lớn cần hỏi: gọi 111. Miễn phí · 24/7. Nguy hiểm trước mắt: 113.”',
        ),
        p(
          '**Mạng xã hội:** “Một con số cả nhà nên thuộc: 111. Ngoài cuộc gọi còn có ứng dụng, Zalo và [tongdai111.vn](https://tongdai111.vn).”',
        ),
        p(
          '**Chân trang báo:** “Cần giúp một đứa trẻ? Gọi Tổng đài 111, miễn phí, 24/7. Nguy hiểm trước mắt, gọi 113.”',
        ),
        h2('Trước khi phát hành'),
        ol(
          'Chữ đủ to, đủ tương phản; chữ thay ảnh (alt) nhắc lại số và lời.',
          'Không đặt quảng cáo bên cạnh; không gắn mã theo dõi người bấm.',
          'Địa chỉ hỗ trợ tại địa phương chỉ ghi khi đã kiểm tra, kèm ngày kiểm tra.',
          'Trang có người đọc ở nước ngoài: thêm ứng dụng, Zalo và trang web, vì số ngắn chỉ dành cho cuộc gọi trong nước.',
        ),
      ),
      hotlineBox('adults'),
    ],
    sources: [{ name: 'Tổng đài 111', url: 'https://tongdai111.vn', kind: 'organisation' }],
    seoTitle: 'Bộ tài liệu truyền thông Tổng đài 111',
    seoDescription:
      'Lời viết sẵn về Tổng đài 111 cho bảng tin, nhóm lớp, mạng xã hội và báo chí, cho trẻ em và người lớn.',
  },
  en: {
    title: 'The 111 kit: the right words for a number every family should know',
    standfirst:
      'Ready-made wording for notice boards, class groups, social media and newspapers, so that Viet Nam’s child-protection hotline is there where children and adults need it. Copy it as it stands. If you change it, keep the rules at the top.',
    cover: {
      picture: 'hotline-111',
      caption: 'Three digits, all alike: easy to remember even for a child who cannot yet read well.',
    },
    body: [
      text(
        h2('What must not change'),
        ul(
          'Write **111** as real text, never only inside a picture.',
          'Keep three ideas together: **Free · 24/7 · Call 111**.',
          'Each piece asks for one action: call 111.',
          'In immediate danger: call **113**.',
          'Never promise complete secrecy. Some things adults have to pass on, or no one can help the child.',
        ),
      ),
      factBox(
        'Words for children',
        p(
          '“Has something online made you scared, sad or unsure? It is not your fault. Call 111. It is free, day and night.”',
        ),
        p(
          '“Called names, threatened, pushed to send a picture? Stop. Keep the messages. Tell an adult you trust, or call 111.”',
        ),
      ),
      factBox(
        'Words for adults',
        p(
          '“If you think a child may be in trouble, you need not be certain before you call. Ask 111 for guidance. Free, 24/7.”',
        ),
        p(
          '“When your child tells you something hard, hear it all, then say: You were right to tell me. If you need advice, call 111.”',
        ),
      ),
      figure({
        picture: 'lantern',
        caption: 'Pictures should be as warm and calm as a lamp on the porch. No distressed faces.',
      }),
      text(
        h2('Ready to copy'),
        p(
          '**Class group, parents’ chat:** “Please save 111, Viet Nam’s national child-protection line. It is free, 24 hours a day, even if you only want to ask how to talk with your child. Tonight, ask your child to say the number back to you.”',
        ),
        p(
          '**Notice board:** “What happens online is real. A child who needs help, an adult with a question: call 111. Free · 24/7. In immediate danger: 113.”',
        ),
        p(
          '**Social media:** “One number for the whole family to know by heart: 111. Besides calls there are an app, Zalo and [tongdai111.vn](https://tongdai111.vn).”',
        ),
        p(
          '**Foot of a newspaper page:** “Help for a child? Call 111, free of charge, 24/7. In immediate danger, call 113.”',
        ),
        h2('Before you publish'),
        ol(
          'Letters large and clear against their background; alt text repeats number and message.',
          'No advertising beside it; no code that tracks the person who clicks.',
          'Print a local support address only once it has been checked, with the date of the check.',
          'If readers may be abroad, add the app, Zalo and the website: the short number is for calls inside Viet Nam.',
        ),
      ),
      hotlineBox('adults'),
    ],
    sources: [
      {
        name: 'Tổng đài 111, the national child-protection hotline',
        url: 'https://tongdai111.vn',
        kind: 'organisation',
      },
    ],
    seoTitle: 'Media kit: the child-protection hotline 111',
    seoDescription: 'Ready-made wording about hotline 111 for notice boards, class groups, social media and the press.',
  },
};
