import { word, type Word, type Words } from '../../parts/word';

const RIGHTS: Words = {
  credit: word('Người chụp, nguồn', 'Credit'),
  licence: word('Quyền dùng', 'Licence'),
  declaration: word('Ai có trong hình', 'Declaration'),
};

const CAPTION: Words = { caption: word('Chú thích', 'Caption') };
const TITLE: Words = { title: word('Tiêu đề', 'Title') };
const TEXT = (each: Word): Words => ({ text: each });

/** Labels of every field, by component. */
export const componentFields: Readonly<Record<string, Words>> = {
  'section.text': { body: word('Văn bản', 'Text') },
  'section.figure': {
    ...RIGHTS,
    ...CAPTION,
    image: word('Ảnh', 'Picture'),
    alt: word('Mô tả cho người không nhìn thấy ảnh', 'Alternative text'),
  },
  'section.gallery': { ...TITLE, figures: word('Các ảnh', 'Pictures') },
  'section.video': {
    ...RIGHTS,
    ...CAPTION,
    file: word('Tệp video', 'Video file'),
    poster: word('Ảnh đại diện', 'Poster'),
    posterAlt: word('Mô tả ảnh đại diện', 'Poster alternative text'),
    captions: word('Phụ đề (WebVTT)', 'Captions (WebVTT)'),
    transcript: word('Lời trong video', 'Transcript'),
    durationSeconds: word('Độ dài (giây)', 'Duration (seconds)'),
  },
  'section.fact-box': { ...TITLE, body: word('Nội dung', 'Body') },
  'section.pull-quote': { quote: word('Câu trích', 'Quote'), attribution: word('Lời của ai', 'Attribution') },
  'section.hotline-box': { audience: word('Nói với ai', 'Audience'), message: word('Lời nhắn riêng', 'Message') },
  'section.embed': { url: word('Địa chỉ', 'Address'), title: word('Tên nội dung', 'Title') },
  'story.credit': {
    author: word('Tác giả', 'Author'),
    role: word('Việc làm', 'Role'),
    printedAs: word('Tên in trên bài', 'Printed as'),
  },
  'story.source': {
    name: word('Nguồn', 'Source'),
    url: word('Địa chỉ', 'Address'),
    kind: word('Loại nguồn', 'Kind'),
  },
  'story.search-snippet': {
    title: word('Tít trên máy tìm kiếm', 'Title for search'),
    description: word('Mô tả trên máy tìm kiếm', 'Description for search'),
  },
  'lesson.activity': {
    title: word('Tên hoạt động', 'Title'),
    minutes: word('Phút', 'Minutes'),
    instructions: word('Cách làm', 'Instructions'),
  },
  'lesson.framework-reference': {
    framework: word('Khung', 'Framework'),
    reference: word('Điều, mục', 'Reference'),
  },
  'lesson.help-step': TEXT(word('Bước', 'Step')),
  'lesson.material': TEXT(word('Đồ dùng', 'Material')),
  'lesson.objective': TEXT(word('Mục tiêu', 'Objective')),
  'lesson.option': { ...TEXT(word('Phương án', 'Option')), correct: word('Là đáp án đúng', 'Correct') },
  'lesson.question': {
    question: word('Câu hỏi', 'Question'),
    options: word('Các phương án', 'Options'),
    explanation: word('Giải thích', 'Explanation'),
  },
  'lesson.term': { term: word('Từ', 'Term'), definition: word('Nghĩa', 'Definition') },
  'hotline.contact': {
    kind: word('Cách liên hệ', 'Kind'),
    label: word('Tên gọi', 'Label'),
    labelEn: word('Tên gọi (tiếng Anh)', 'Label in English'),
    url: word('Địa chỉ', 'Address'),
  },
  'shared.alias': { name: word('Tên', 'Name'), validTo: word('Dùng đến ngày', 'Used until') },
};
