import type { Language } from '../../../../../formats/rendition';

/** Words that stand in front of a profile's own facts. */
const WORDS = {
  number: { vi: 'Số hiệu', en: 'Number' },
  issuer: { vi: 'Cơ quan ban hành', en: 'Issued by' },
  signedOn: { vi: 'Ngày ký', en: 'Signed' },
  effectiveFrom: { vi: 'Có hiệu lực từ', en: 'In force from' },
  effectiveTo: { vi: 'Hết hiệu lực', en: 'In force until' },
  maker: { vi: 'Đơn vị làm ra', en: 'Made by' },
  enterprise: { vi: 'Thông tin doanh nghiệp', en: 'Information from an enterprise' },
  platforms: { vi: 'Dùng trên', en: 'Runs on' },
  cost: { vi: 'Chi phí', en: 'Cost' },
  free: { vi: 'Miễn phí', en: 'Free' },
  paid: { vi: 'Trả phí', en: 'Paid' },
  mixed: { vi: 'Miễn phí một phần', en: 'Partly free' },
  privacy: { vi: 'Dữ liệu và quyền riêng tư', en: 'Data and privacy' },
  url: { vi: 'Trang chính thức', en: 'Official page' },
  code: { vi: 'Mã bài học', en: 'Lesson code' },
  tier: { vi: 'Lứa tuổi', en: 'Age tier' },
  duration: { vi: 'Thời lượng', en: 'Duration' },
  minutes: { vi: 'phút', en: 'minutes' },
  essentialQuestion: { vi: 'Câu hỏi lớn', en: 'The big question' },
  objectives: { vi: 'Em sẽ làm được', en: 'You will be able to' },
  vocabulary: { vi: 'Từ mới', en: 'Words' },
  story: { vi: 'Câu chuyện', en: 'The story' },
  activities: { vi: 'Hoạt động', en: 'Activities' },
  quiz: { vi: 'Câu hỏi', en: 'Questions' },
  reflection: { vi: 'Ngẫm lại', en: 'Think back' },
  helpSteps: { vi: 'Khi có chuyện, em làm gì?', en: 'When something is wrong' },
  takeHome: { vi: 'Mang về nhà', en: 'To take home' },
  materials: { vi: 'Cần chuẩn bị', en: 'You need' },
} as const;

export type Word = keyof typeof WORDS;

export const word = (key: Word, language: Language): string => WORDS[key][language];
