import { word, under, type Word, type Words } from '../parts/word';

/** What Strapi adds to every type, and shows in lists and filters. */
const SYSTEM: Words = {
  id: word('Mã số', 'ID'),
  documentId: word('Mã tài liệu', 'Document ID'),
  createdAt: word('Tạo lúc', 'Created'),
  updatedAt: word('Cập nhật', 'Updated'),
  publishedAt: word('Xuất bản lúc', 'Published'),
  createdBy: word('Người tạo', 'Created by'),
  updatedBy: word('Người sửa', 'Updated by'),
  status: word('Tình trạng', 'Status'),
};

const NAMED: Words = {
  title: word('Tít', 'Headline'),
  slug: word('Đường dẫn', 'Slug'),
};

const TOLD: Words = {
  standfirst: word('Sa-pô', 'Standfirst'),
  cover: word('Ảnh chính', 'Cover'),
  byline: word('Tác giả trên bài', 'Byline'),
};

const BODY: Words = { body: word('Nội dung', 'Body') };
const GENRE: Words = { genre: word('Thể loại', 'Genre') };

const PLACED: Words = {
  audiences: word('Đối tượng', 'Audiences'),
  units: word('Địa bàn', 'Units'),
  programmes: word('Chương trình', 'Programmes'),
};

const GATHERED: Words = {
  topics: word('Chủ đề', 'Topics'),
  ageTiers: word('Độ tuổi', 'Age tiers'),
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

const STORY: Words = { ...NAMED, ...TOLD, ...BODY, ...PLACED, ...GATHERED, ...VOUCHED, ...DELIVERED, ...FOUND };

const NAME: Words = { name: word('Tên', 'Name') };
const NAME_EN: Words = { nameEn: word('Tên tiếng Anh', 'Name in English') };
const KEY: Words = { key: word('Khóa', 'Key') };
const POSITION: Words = { position: word('Thứ tự', 'Position') };
const DESCRIPTION: Words = { description: word('Mô tả', 'Description') };
const KIND: Words = { kind: word('Loại', 'Kind') };

const VALIDITY: Words = {
  validFrom: word('Có từ ngày', 'Valid from'),
  validTo: word('Đến hết ngày', 'Valid to'),
  successor: word('Đơn vị kế tục', 'Successor'),
  aliases: word('Tên cũ, tên khác', 'Former and other names'),
};

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

const HOTLINE: Words = {
  number: word('Số gọi', 'Number'),
  ...NAME,
  ...NAME_EN,
  hours: word('Giờ trực', 'Hours'),
  hoursEn: word('Giờ trực (tiếng Anh)', 'Hours in English'),
  costLine: word('Cước phí', 'Cost'),
  costLineEn: word('Cước phí (tiếng Anh)', 'Cost in English'),
  emergencyNumber: word('Số khẩn cấp', 'Emergency number'),
  contacts: word('Các cách liên hệ', 'Contacts'),
  verifiedAt: word('Kiểm tra lần cuối', 'Verified'),
  source: word('Căn cứ', 'Source'),
};

const CENTRE: Words = {
  ...NAME,
  ...KIND,
  unit: word('Địa bàn', 'Unit'),
  services: word('Giúp những gì', 'Services'),
  hours: word('Giờ làm việc', 'Hours'),
  phone: word('Điện thoại', 'Phone'),
  address: word('Địa chỉ', 'Address'),
  website: word('Trang web', 'Website'),
  verifiedAt: word('Kiểm tra lần cuối', 'Verified'),
  verifiedBy: word('Người kiểm tra', 'Verified by'),
  note: word('Ghi chú', 'Note'),
};

const CHANNEL: Words = {
  ...KEY,
  title: word('Tên kênh', 'Title'),
  titleEn: word('Tên kênh (tiếng Anh)', 'Title in English'),
  ...DESCRIPTION,
  language: word('Ngôn ngữ', 'Language'),
  visibility: word('Ai nhận được', 'Visibility'),
  membership: word('Bài vào kênh bằng cách', 'Membership'),
  receivesEmbargoed: word('Nhận cả bài đang giữ', 'Receives embargoed stories'),
  types: word('Loại nội dung', 'Content types'),
  ...GATHERED,
  audiences: word('Đối tượng', 'Audiences'),
  units: word('Địa bàn', 'Units'),
};

/** Labels of every field, by content type. */
export const typeFields: Readonly<Record<string, Words>> = {
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
  'api::hotline.hotline': HOTLINE,
  'api::support-center.support-center': CENTRE,
  'api::age-tier.age-tier': {
    ...KEY,
    ...NAME,
    ...NAME_EN,
    ...DESCRIPTION,
    ...POSITION,
    ageFrom: word('Từ tuổi', 'From age'),
    ageTo: word('Đến tuổi', 'To age'),
    stage: word('Cấp học', 'Stage'),
    minutes: word('Một buổi (phút)', 'Minutes a session'),
    sentenceAverage: word('Câu trung bình (tiếng)', 'Average sentence (syllables)'),
    sentenceLongest: word('Câu dài nhất (tiếng)', 'Longest sentence (syllables)'),
    longWords: word('Từ dài trên 100 tiếng', 'Long words in 100'),
  },
  'api::audience.audience': { ...KEY, ...NAME, ...NAME_EN, ...POSITION },
  'api::topic.topic': {
    ...KEY,
    ...NAME,
    ...NAME_EN,
    ...KIND,
    ...DESCRIPTION,
    ...POSITION,
    programmeGoal: word('Mục tiêu phục vụ', 'Programme goal'),
    needsHelpBox: word('Bắt buộc có hộp trợ giúp', 'Needs a help box'),
  },
  'api::organisation.organisation': {
    ...KEY,
    ...NAME,
    ...KIND,
    ...VALIDITY,
    shortName: word('Tên ngắn', 'Short name'),
    isDesk: word('Là ban biên tập', 'Is a desk'),
    parent: word('Trực thuộc', 'Part of'),
    externalCode: word('Mã bên ngoài', 'External code'),
    members: word('Người của ban', 'Members'),
  },
  'api::admin-unit.admin-unit': {
    ...NAME,
    ...VALIDITY,
    code: word('Mã', 'Code'),
    level: word('Cấp', 'Level'),
    parent: word('Trực thuộc', 'Part of'),
  },
  'api::author.author': {
    ...KEY,
    penName: word('Bút danh', 'Pen name'),
    bio: word('Giới thiệu', 'Biography'),
    organisation: word('Nơi làm việc', 'Organisation'),
  },
  'api::programme.programme': {
    ...KEY,
    ...NAME,
    ...NAME_EN,
    ...DESCRIPTION,
    number: word('Số quyết định', 'Number'),
    startsOn: word('Từ ngày', 'Starts'),
    endsOn: word('Đến ngày', 'Ends'),
  },
  'plugin::safeguard.wording': {
    phrases: word('Từ ngữ', 'Phrases'),
    reason: word('Vì sao', 'Reason'),
    instead: word('Nên viết', 'Write instead'),
    isActive: word('Đang dùng', 'In force'),
  },
  'plugin::syndication.channel': CHANNEL,
  'plugin::newsroom.policy': {
    contentType: word('Loại tin bài', 'Content type'),
    approvals: word('Số người duyệt', 'Approvals'),
    approvers: word('Ai được duyệt', 'Who approves'),
    checks: word('Điều phải kiểm tra', 'Checks'),
  },
  'plugin::syndication.outlet': {
    ...NAME,
    organisation: word('Tổ chức', 'Organisation'),
    channels: word('Kênh được nhận', 'Channels'),
    contact: word('Liên hệ', 'Contact'),
    note: word('Ghi chú', 'Note'),
  },
};

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

const flat = (tables: Readonly<Record<string, Words>>, prefix: string): Words =>
  Object.assign({}, ...Object.entries(tables).map(([uid, words]) => under(`${prefix}.${uid}`, words)));

const withSystem = (tables: Readonly<Record<string, Words>>) =>
  Object.fromEntries(Object.entries(tables).map(([uid, words]) => [uid, { ...SYSTEM, ...words }]));

/** Every label, by the key Strapi asks for. */
export const fields: Words = {
  ...flat(withSystem(typeFields), 'content-manager.content-types'),
  ...flat(componentFields, 'content-manager.components'),
};
