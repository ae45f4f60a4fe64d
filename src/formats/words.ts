import type { Language } from './rendition';

/** What the formats themselves say to readers, beside the story. `{number}` and the like are filled in. */
export interface Words {
  readonly contentWarning: string;
  readonly corrected: string;
  readonly picture: string;
  readonly video: string;
  readonly captions: string;
  readonly transcript: string;
  readonly watchFile: string;
  readonly openAt: string;
  readonly series: string;
  readonly seriesPart: string;
  readonly column: string;
  readonly parts: string;
  readonly files: string;
  readonly sources: string;
  readonly aiAssisted: string;
  readonly call: string;
  readonly danger: string;
  readonly childrenMessage: string;
  readonly adultsMessage: string;
  readonly embargo: string;
  readonly updated: string;
  readonly otherLanguage: string;
  readonly source: string;
  readonly notice: string;
  readonly usageTerms: string;
  readonly removed: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  vi: {
    contentWarning: 'Lưu ý về nội dung',
    corrected: 'Đính chính lúc {at}',
    picture: 'Hình',
    video: 'Video',
    captions: 'Tiếng Việt',
    transcript: 'Nội dung video bằng chữ',
    watchFile: 'Tải video',
    openAt: 'Mở trên {provider}',
    series: 'Tuyến bài: {title}',
    seriesPart: 'Bài {part} của tuyến bài: {title}',
    column: 'Chuyên mục: {title}',
    parts: 'Các bài',
    files: 'Tài liệu kèm theo',
    sources: 'Nguồn',
    aiAssisted: 'Bài có dùng trí tuệ nhân tạo hỗ trợ, đã được biên tập viên kiểm tra và duyệt.',
    call: 'Gọi {number}',
    danger: 'Nguy hiểm trước mắt: gọi {number}.',
    childrenMessage:
      'Em thấy sợ, buồn hay khó xử? Không phải lỗi của em. Hãy kể với một người lớn em tin, hoặc gọi {number}.',
    adultsMessage: 'Lo lắng cho một đứa trẻ? Gọi {number} để có người nghe và chỉ cách giúp.',
    embargo: 'Không phổ biến trước {at}',
    updated: 'Cập nhật {at}',
    otherLanguage: 'Ngôn ngữ khác',
    source: 'Bản gốc',
    notice: '© {year} {holder}',
    usageTerms:
      'Dẫn nguyên văn, ghi rõ nguồn, tác giả và thời điểm đăng. Giữ thông tin đường dây nóng. Sửa hoặc gỡ theo thông báo của tòa soạn.',
    removed: 'Tin đã được gỡ',
  },
  en: {
    contentWarning: 'Content warning',
    corrected: 'Corrected at {at}',
    picture: 'Picture',
    video: 'Video',
    captions: 'English',
    transcript: 'The video in words',
    watchFile: 'Download the video',
    openAt: 'Open on {provider}',
    series: 'Series: {title}',
    seriesPart: 'Part {part} of the series: {title}',
    column: 'Column: {title}',
    parts: 'In this collection',
    files: 'Files',
    sources: 'Sources',
    aiAssisted: 'Made with the help of artificial intelligence, checked and approved by an editor.',
    call: 'Call {number}',
    danger: 'In immediate danger, call {number}.',
    childrenMessage: 'Scared, sad or unsure? It is not your fault. Tell an adult you trust, or call {number}.',
    adultsMessage: 'Worried about a child? Call {number}: someone will listen and show you how to help.',
    embargo: 'Not for release before {at}',
    updated: 'Updated {at}',
    otherLanguage: 'In another language',
    source: 'Original',
    notice: '© {year} {holder}',
    usageTerms:
      'Quote verbatim, with source, author and time of publication. Keep the help line. Correct or remove when the newsroom says so.',
    removed: 'This item has been withdrawn',
  },
};

export const wordsIn = (language: Language): Words => WORDS[language];

/** Fills `{name}` in a phrase. A name that is not given stays as it is, for all to see. */
export const fill = (phrase: string, values: Readonly<Record<string, string | number>>): string =>
  phrase.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
