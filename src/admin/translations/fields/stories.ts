import { word, type Words } from '../../parts/word';
import { GATHERED, KIND } from './common';

const NAMED: Words = {
  title: word('Tít', 'Headline'),
  slug: word('Đường dẫn', 'Slug'),
};

const TOLD: Words = {
  standfirst: word('Sa-pô', 'Standfirst'),
  cover: word('Ảnh chính', 'Cover'),
  byline: word('Tác giả trên bài', 'Byline'),
};

const PLACED: Words = {
  audiences: word('Đối tượng', 'Audiences'),
  units: word('Địa bàn', 'Units'),
  programmes: word('Chương trình', 'Programmes'),
};

const IN_SERIES: Words = {
  series: word('Tuyến bài', 'Series'),
  seriesPart: word('Kỳ số', 'Part'),
  column: word('Chuyên trang, chuyên mục', 'Special column'),
};

const VOUCHED: Words = {
  sources: word('Nguồn', 'Sources'),
  contentWarning: word('Cảnh báo nội dung', 'Content warning'),
  aiAssisted: word('Có dùng AI', 'AI assisted'),
};

const DELIVERED: Words = {
  desk: word('Ban phụ trách', 'Desk'),
  channels: word('Kênh phân phối', 'Channels'),
  urgency: word('Độ khẩn', 'Urgency'),
  embargoUntil: word('Giữ tin đến', 'Embargo until'),
  expiresAt: word('Hết hạn lúc', 'Expires'),
};

const FOUND: Words = {
  canonicalUrl: word('Địa chỉ gốc', 'Canonical URL'),
  searchSnippet: word('Hiển thị trên máy tìm kiếm', 'Search snippet'),
};

const BODY: Words = { body: word('Nội dung', 'Body') };
const GENRE: Words = { genre: word('Thể loại', 'Genre') };

const STORY: Words = { ...NAMED, ...TOLD, ...BODY, ...PLACED, ...GATHERED, ...VOUCHED, ...DELIVERED, ...FOUND };

const LESSON: Words = {
  title: word('Tên bài học', 'Title'),
  code: word('Mã bài', 'Code'),
  tier: word('Độ tuổi', 'Age tier'),
  strands: word('Mạch kỹ năng', 'Strands'),
  frameworks: word('Khung năng lực đối chiếu', 'Framework references'),
  durationMinutes: word('Thời lượng (phút)', 'Duration (minutes)'),
  essentialQuestion: word('Câu hỏi cốt lõi', 'Essential question'),
  objectives: word('Mục tiêu', 'Objectives'),
  vocabulary: word('Từ mới', 'Vocabulary'),
  storyTitle: word('Tên câu chuyện', 'Story title'),
  story: word('Câu chuyện', 'Story'),
  activities: word('Hoạt động', 'Activities'),
  derivedFrom: word('Soạn lại từ bài học', 'Derived from lesson'),
  basedOn: word('Dựa trên bài báo', 'Based on article'),
  quiz: word('Câu hỏi kiểm tra', 'Quiz'),
  reflection: word('Suy ngẫm', 'Reflection'),
  helpSteps: word('Các bước tìm trợ giúp', 'Help steps'),
  takeHome: word('Phiếu mang về cho gia đình', 'Take-home sheet'),
  teacherNotes: word('Ghi chú cho giáo viên', "Teacher's notes"),
  disclosureGuidance: word('Khi học sinh kể chuyện của mình', 'When a child discloses'),
  materials: word('Đồ dùng', 'Materials'),
  readAloud: word('Lời đọc to', 'Read-aloud text'),
  expertReviewer: word('Chuyên gia thẩm định', 'Expert reviewer'),
  reviewDueOn: word('Hạn thẩm định lại', 'Review due'),
  prerequisites: word('Bài nên học trước', 'Prerequisites'),
};

const BANNER: Words = {
  title: word('Tên gọi', 'Name'),
  message: word('Thông điệp', 'Message'),
  subline: word('Dòng phụ', 'Subline'),
  alt: word('Mô tả cho người không nhìn thấy', 'Alternative text'),
  audience: word('Nói với ai', 'Audience'),
  tone: word('Giọng', 'Tone'),
  palette: word('Bảng màu', 'Palette'),
  variant: word('Bố cục', 'Layout'),
  startsAt: word('Bắt đầu treo', 'Starts'),
  endsAt: word('Ngừng treo', 'Ends'),
  weight: word('Tần suất', 'Weight'),
  units: word('Địa bàn', 'Units'),
};

const LEGAL: Words = {
  title: word('Tên văn bản', 'Title'),
  kind: word('Loại văn bản', 'Kind'),
  number: word('Số, ký hiệu', 'Number'),
  issuer: word('Cơ quan ban hành (như in)', 'Issuer, as printed'),
  issuingBody: word('Cơ quan ban hành (danh mục)', 'Issuing body'),
  signedOn: word('Ngày ký', 'Signed on'),
  effectiveFrom: word('Có hiệu lực từ', 'Effective from'),
  effectiveTo: word('Hết hiệu lực', 'Effective to'),
  replacedBy: word('Được thay bằng', 'Replaced by'),
  file: word('Tệp văn bản', 'File'),
};

const PRODUCT: Words = {
  title: word('Tên sản phẩm', 'Name'),
  kind: word('Loại', 'Kind'),
  maker: word('Đơn vị làm ra', 'Maker'),
  makerKind: word('Loại đơn vị', 'Kind of maker'),
  platforms: word('Chạy trên', 'Platforms'),
  cost: word('Chi phí', 'Cost'),
  url: word('Địa chỉ', 'Address'),
  privacy: word('Dữ liệu riêng tư', 'Privacy'),
};

/** Labels of what a newsroom writes, by content type. */
export const storyFields: Readonly<Record<string, Words>> = {
  'api::article.article': { ...STORY, ...GENRE, ...IN_SERIES },
  'api::video-report.video-report': { ...STORY, ...GENRE, ...IN_SERIES, video: word('Video chính', 'Video') },
  'api::special-column.special-column': { ...STORY, ...KIND },
  'api::article-series.article-series': STORY,
  'api::press-brief.press-brief': STORY,
  'api::media-kit.media-kit': {
    ...STORY,
    pictures: word('Ảnh dùng được', 'Pictures'),
    files: word('Tệp tải về', 'Files'),
    declaration: word('Ai có trong hình', 'Declaration'),
  },
  'api::legal-document.legal-document': { ...STORY, ...LEGAL },
  'api::safe-product.safe-product': { ...STORY, ...PRODUCT },
  'api::lesson.lesson': { ...NAMED, ...TOLD, ...PLACED, ...VOUCHED, ...DELIVERED, ...FOUND, ...LESSON },
  'api::hotline-banner.hotline-banner': { ...NAMED, ...DELIVERED, ...BANNER },
};
