const SENTENCES = [
  'Trước khi đăng một tấm ảnh của con, hãy hỏi con một câu.',
  'Một tin nhắn lạ không cần được trả lời ngay.',
  'Mật khẩu dài hơn một câu thì khó đoán hơn một chữ.',
  'Khi thấy bất an, em dừng lại, giữ bằng chứng và kể với người lớn.',
  'Gọi 111, miễn phí, ngày cũng như đêm.',
];

const paragraph = (index) => ({
  type: 'paragraph',
  children: [{ type: 'text', text: SENTENCES.map((_, at) => SENTENCES[(at + index) % SENTENCES.length]).join(' ') }],
});

const section = (index) => ({
  __component: 'section.text',
  body: Array.from({ length: 4 }, (_, at) => paragraph(index + at)),
});

/** A story of the length that newspapers print, the same for whoever is measured. */
export const article = (name) => ({
  title: `Một bài để đo: ${name}`,
  slug: `do-${name}`,
  standfirst: SENTENCES[0],
  genre: 'guide',
  body: [0, 1, 2].map(section),
});
