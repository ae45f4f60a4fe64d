import type { Form, Hints, Row } from './form';

const RIGHTS: Row = { credit: 6, licence: 6 };
const DECLARATION: Row = { declaration: 12 };

const RIGHTS_HINTS: Hints = {
  credit: 'Như in cạnh ảnh, ví dụ: Ảnh: Ngọc Lan.',
  declaration: 'Bắt buộc. Nhận ra được trẻ em thì phải có đồng ý của cha mẹ, và của em từ 7 tuổi.',
};

/** Components have no place of their own in lists: only a form, and the text of a collapsed preview. */
export const componentForms: Readonly<Record<string, Form>> = {
  /** Blocks cannot stand for the whole, so Strapi's own choice stays; the panel previews their first words itself. */
  'section.text': { mainField: 'documentId', hints: {}, rows: [{ body: 12 }] },
  'section.figure': {
    mainField: 'alt',
    hints: {
      ...RIGHTS_HINTS,
      alt: 'Nói điều thấy trong ảnh, cho người không nhìn thấy. Không nêu tên trẻ em.',
      caption: 'Chú thích in dưới ảnh.',
    },
    rows: [{ image: 6, alt: 6 }, { caption: 12 }, RIGHTS, DECLARATION],
  },
  'section.gallery': {
    mainField: 'title',
    hints: { figures: 'Từ 2 đến 20 ảnh.' },
    rows: [{ title: 12 }, { figures: 12 }],
  },
  'section.video': {
    mainField: 'caption',
    hints: {
      ...RIGHTS_HINTS,
      poster: 'Hiện trước khi video chạy.',
      captions: 'Tệp .vtt. Cần cho người không nghe được.',
      transcript: 'Toàn bộ lời trong video, cho máy đọc và cho tìm kiếm.',
    },
    rows: [
      { file: 6, poster: 6 },
      { posterAlt: 12 },
      { caption: 12 },
      { captions: 8, durationSeconds: 4 },
      { transcript: 12 },
      RIGHTS,
      DECLARATION,
    ],
  },
  'section.fact-box': { mainField: 'title', hints: {}, rows: [{ title: 12 }, { body: 12 }] },
  'section.pull-quote': {
    mainField: 'quote',
    hints: { quote: 'Đúng nguyên văn một câu trong bài.', attribution: 'Không nêu tên trẻ em.' },
    rows: [{ quote: 12 }, { attribution: 12 }],
  },
  'section.hotline-box': {
    mainField: 'message',
    hints: {
      audience: 'Lời cho trẻ em khác lời cho người lớn.',
      message: 'Không bắt buộc. Số và giờ trực lấy từ Đường dây nóng 111.',
    },
    rows: [{ audience: 4, message: 8 }],
  },
  'section.embed': {
    mainField: 'title',
    hints: { url: 'Chỉ nhúng được từ những trang đã cho phép. Bắt đầu bằng https://' },
    rows: [{ url: 6, title: 6 }],
  },
  /** A relation cannot be previewed, so the preview is empty until a printed name is given. */
  'story.credit': {
    mainField: 'printedAs',
    hints: { printedAs: 'Giữ nguyên như đã in, kể cả khi tác giả đổi bút danh. Để trống: dùng bút danh.' },
    rows: [{ author: 4, role: 4, printedAs: 4 }],
  },
  'story.source': {
    mainField: 'name',
    hints: { url: 'Bắt đầu bằng https:// hoặc http://' },
    rows: [{ name: 8, kind: 4 }, { url: 12 }],
  },
  'story.search-snippet': {
    mainField: 'title',
    hints: {},
    rows: [{ title: 12 }, { description: 12 }],
  },
  'lesson.activity': {
    mainField: 'title',
    hints: {},
    rows: [{ title: 8, minutes: 4 }, { instructions: 12 }],
  },
  'lesson.framework-reference': {
    mainField: 'reference',
    hints: {},
    rows: [{ framework: 6, reference: 6 }],
  },
  'lesson.help-step': { mainField: 'text', hints: {}, rows: [{ text: 12 }] },
  'lesson.material': { mainField: 'text', hints: {}, rows: [{ text: 12 }] },
  'lesson.objective': { mainField: 'text', hints: {}, rows: [{ text: 12 }] },
  'lesson.option': { mainField: 'text', hints: {}, rows: [{ text: 8, correct: 4 }] },
  'lesson.question': {
    mainField: 'question',
    hints: { options: 'Hai đến sáu. Đánh dấu phương án đúng.', explanation: 'Vì sao đúng, vì sao sai.' },
    rows: [{ question: 12 }, { options: 12 }, { explanation: 12 }],
  },
  'lesson.term': { mainField: 'term', hints: {}, rows: [{ term: 4, definition: 8 }] },
  'hotline.contact': {
    mainField: 'label',
    hints: { url: 'https://… hoặc tel:111' },
    rows: [
      { kind: 4, url: 8 },
      { label: 6, labelEn: 6 },
    ],
  },
  'shared.alias': { mainField: 'name', hints: {}, rows: [{ name: 8, validTo: 4 }] },
};
