import type { SpecialColumnSeed } from '../model';
import { factBox, h2, hotlineBox, p, text, ul } from '../prose';

export const langNghe111: SpecialColumnSeed = {
  key: 'lang-nghe-111',
  kind: 'section',
  desk: 'broadcaster',
  byline: ['hoang-lan', 'quoc-bao'],
  topics: ['duong-day-nong-111', 'bat-nat-tren-mang', 'phong-chong-xam-hai', 'quan-he-tren-mang'],
  audiences: ['children', 'parents', 'teachers'],
  tiers: ['tieu-hoc-2', 'thcs', 'thpt', 'nguoi-lon'],
  units: ['46'],
  channels: ['broadcaster', 'newspaper'],
  urgency: 4,
  vi: {
    title: '111 lắng nghe',
    standfirst:
      'Có những chuyện một đứa trẻ ôm rất lâu vì không biết nói câu đầu tiên thế nào. Chuyên mục kể những câu chuyện hư cấu gần với đời thường, để các em tìm được câu ấy, và người lớn biết cách đáp lại.',
    cover: {
      picture: 'hotline-111',
      caption: 'Ba con số, và ở đầu dây bên kia là một người đang nghe.',
    },
    body: [
      text(
        h2('Chuyên mục này để làm gì'),
        p(
          'Mỗi kỳ kể một câu chuyện: một nhóm chat lạnh lùng, một tin nhắn khó hiểu, một bí mật quá nặng. Rồi dừng lại ở chỗ nhân vật tìm được người để nói. Sau đó là phần cho người lớn: nên nói gì, tránh gì, gọi ai.',
        ),
        ul(
          'Câu chuyện và nhân vật là **hư cấu**; chúng tôi không kể lại cuộc gọi nào đến tổng đài.',
          'Không tả chi tiết việc làm hại trẻ. Không câu nào để em nhỏ gánh lỗi.',
          'Kỳ nào cũng có lối ra: một người lớn đáng tin, số **111**, và số **113** khi nguy hiểm trước mắt.',
        ),
        h2('Ai viết'),
        p(
          'Hoàng Lan viết lời, Quốc Bảo dựng tiếng và hình, có kỳ nhờ đồng nghiệp bên báo in góp bài; tất cả là bút danh. Chuyên mục do ban phát thanh – truyền hình thực hiện, không phải tiếng nói chính thức của Tổng đài 111.',
        ),
      ),
      factBox(
        'Muốn gợi ý một chủ đề?',
        p(
          'Các em có thể nhờ thầy cô, cha mẹ chuyển lời; người lớn nhắn qua kênh tiếp nhận thính giả quen dùng. Chỉ cần nói điều bạn muốn được nghe kể. **Không gửi tên thật, ảnh hay tin nhắn của ai cả.**',
        ),
        p(
          'Nếu chuyện đang xảy ra với em, đừng đợi một kỳ phát sóng. Kể với người lớn em tin, hoặc gọi 111 ngay bây giờ, miễn phí.',
        ),
      ),
      hotlineBox('children', 'Không cần tìm lời cho hay. Em chỉ cần gọi 111 và nói câu đầu tiên.'),
    ],
    sources: [
      { name: 'Câu chuyện và nhân vật của chuyên mục: hư cấu', kind: 'fiction' },
      { name: 'Tổng đài điện thoại quốc gia bảo vệ trẻ em', url: 'https://tongdai111.vn', kind: 'organisation' },
    ],
    seoTitle: 'Chuyên mục 111 lắng nghe',
    seoDescription:
      'Những câu chuyện hư cấu giúp trẻ nói được câu đầu tiên và người lớn biết cách đáp lại. Tổng đài 111, miễn phí, 24/7.',
  },
  en: {
    title: '111 is listening',
    standfirst:
      'Some things stay inside a child for a long time because the first sentence is so hard to find. This section tells fictional stories close to everyday life, so that children can find it and adults know how to answer.',
    cover: {
      picture: 'hotline-111',
      caption: 'Three digits, and at the other end someone who listens.',
    },
    body: [
      text(
        h2('What this section is for'),
        p(
          'Each piece tells one story: a chat group turned cold, a message that makes no sense, a secret too heavy to carry. It stops where the child in it finds someone to talk to. Then comes the part for adults: what to say, what to avoid, whom to call.',
        ),
        ul(
          'Stories and characters are **fictional**; we never retell a call made to the hotline.',
          'No details of how a child is harmed. No sentence that puts the blame on a child.',
          'Every piece shows the way out: an adult to trust, the number **111**, and **113** in immediate danger.',
        ),
        h2('Who writes it'),
        p(
          'Hoàng Lan writes the words, Quốc Bảo makes sound and pictures, and colleagues from the newspaper sometimes join in; all are pen names. The section is made by the broadcasting desk and is not the official voice of the 111 hotline.',
        ),
      ),
      factBox(
        'Would you like to suggest a topic?',
        p(
          'Children can ask a teacher or a parent to pass it on; adults can write through the listeners’ channel they already use. Just say what you would like to hear about. **Send nobody’s real name, picture or messages.**',
        ),
        p(
          'If it is happening to you, do not wait for a broadcast. Tell an adult you trust, or call 111 now. In Viet Nam it is free.',
        ),
      ),
      hotlineBox('children', 'You do not have to say it well. Just call 111 and say the first sentence.'),
    ],
    sources: [
      { name: 'The stories and characters of this section: fictional', kind: 'fiction' },
      { name: 'National child-protection hotline', url: 'https://tongdai111.vn', kind: 'organisation' },
    ],
    seoTitle: '111 is listening',
    seoDescription:
      'Fictional stories that help children say the first sentence and adults find the answer. Hotline 111 in Viet Nam, free, 24/7.',
  },
};
