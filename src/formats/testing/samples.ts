import type { Rendition } from '../rendition';
import { aFile, aPicture, aVideo } from './media';
import { aRendition } from './rendition';
import { paragraph } from './sections';

const uri = (last: string): string => `urn:uuid:0192f0c4-5a7e-7c3d-9b1e-2f6a8d4c1e${last}`;

/** A video of the broadcaster, corrected once, with a warning, and in English as well. */
export const aVideoReport = (): Rendition =>
  aRendition({
    uuid: '0192f0c4-5a7e-7c3d-9b1e-2f6a8d4c1e06',
    itemUrl: 'https://tin.example/content/v1/items/0192f0c4-5a7e-7c3d-9b1e-2f6a8d4c1e06',
    canonicalUrl: 'https://tin.example/content/v1/stories/vi/video-report/ba-con-so-111',
    profile: 'video-report',
    version: 2,
    versionAt: new Date('2026-11-23T08:00:00.000Z'),
    title: 'Ba con số 111',
    standfirst: 'Bốn mươi hai giây để nhớ một số điện thoại.',
    cover: aPicture('cover', { caption: null }),
    video: aVideo(),
    sections: [{ kind: 'text', blocks: [paragraph('Phim không có lời, xem được ở nơi cần yên lặng.')] }],
    contentWarning: 'Phim nhắc đến việc trẻ em bị dọa nạt trên mạng, không mô tả chi tiết.',
    aiAssisted: true,
    urgency: 4,
    embargoUntil: new Date('2026-11-23T00:30:00.000Z'),
    expiresAt: new Date('2027-11-23T00:00:00.000Z'),
    corrections: [
      {
        title: 'Thông tin cải chính, xin lỗi',
        text: 'Bản trước ghi tổng đài nghe máy 12 giờ mỗi ngày. Đúng là 24 giờ mỗi ngày.',
        at: new Date('2026-11-23T08:00:00.000Z'),
      },
    ],
    series: { uri: uri('a0'), title: 'Điện thoại đầu tiên', part: 2 },
    column: { uri: uri('a1'), title: 'Hệ miễn dịch số', part: null },
    translations: [
      {
        uri: uri('a2'),
        title: 'Three digits: 111',
        language: 'en',
        profile: 'video-report',
        url: 'https://tin.example/content/v1/stories/en/video-report/three-digits-111',
      },
    ],
  });

/** The same newsroom in English. */
export const anEnglishArticle = (): Rendition =>
  aRendition({
    language: 'en',
    title: 'Before you hand over the phone',
    standfirst: 'A first phone often follows one plea and one hurried nod. Take a few evenings longer.',
    canonicalUrl: 'https://paper.example/before-you-hand-over-the-phone',
    sections: [
      {
        kind: 'text',
        blocks: [paragraph('Na and Hoa are fictional. Save the numbers that matter most: 111 and 113.')],
      },
      { kind: 'hotline-box', audience: 'adults', message: null },
    ],
    aiAssisted: true,
    contentWarning: 'Mentions threats online.',
  });

/** A series whose parts are out in part: one has its page, one has not yet. */
export const aSeries = (): Rendition =>
  aRendition({
    profile: 'article-series',
    title: 'Điện thoại đầu tiên',
    sections: [],
    parts: [
      {
        uri: uri('b1'),
        title: 'Trước khi trao máy',
        language: 'vi',
        profile: 'article',
        url: 'https://tin.example/content/v1/stories/vi/article/truoc-khi-trao-may',
      },
      { uri: uri('b2'), title: 'Tháng đầu tiên', language: 'vi', profile: 'article' },
    ],
  });

/** A lesson for 11 to 15, as its pupils may see it. */
export const aLesson = (): Rendition =>
  aRendition({
    profile: 'lesson',
    title: 'Bí mật nào cũng có cửa ra',
    tiers: [{ code: 'thcs', name: 'Tự vệ số', ageFrom: 11, ageTo: 15 }],
    facts: [
      { label: 'Mã bài học', value: 'CS-01' },
      { label: 'Thời lượng', value: '45 phút' },
    ],
    sections: [{ kind: 'text', blocks: [paragraph('Truyện hư cấu. Khuê mười ba tuổi, mê vẽ truyện tranh.')] }],
    readAloud: 'Các em nghe truyện “Con cáo màu cam”. Nếu thấy khó chịu, em có thể gọi 111, 24/7.',
    learning: {
      minutes: 45,
      objectives: ['Phân biệt sự riêng tư với bí mật bị ép.', 'Thực hành ba việc khi thấy bất an.'],
      frameworks: [{ framework: 'ukcis', reference: '11–14 · Online relationships' }],
    },
  });

/** A decision of the Prime Minister, told in plain words, with its file. */
export const aLegalDocument = (): Rendition =>
  aRendition({
    profile: 'legal-document',
    title: 'Quyết định 830/QĐ-TTg: giữ trẻ an toàn và mở lối cho trẻ sáng tạo',
    cover: null,
    facts: [
      { label: 'Số hiệu', value: '830/QĐ-TTg' },
      { label: 'Cơ quan ban hành', value: 'Thủ tướng Chính phủ' },
      { label: 'Ngày ký', value: '1/6/2021' },
    ],
    sections: [{ kind: 'text', blocks: [paragraph('Văn bản phê duyệt một chương trình có mục tiêu kép.')] }],
    files: [{ name: 'Quyết định 830.pdf', file: aFile('qd-830', 'application/pdf', { bytes: 512_300 }) }],
    legal: {
      number: '830/QĐ-TTg',
      kind: 'decision',
      issuer: 'Thủ tướng Chính phủ',
      signedOn: '2021-06-01',
      effectiveFrom: null,
      effectiveTo: null,
    },
  });

/** Every sample by the name of its golden file. */
export const SAMPLES: Readonly<Record<string, () => Rendition>> = {
  article: aRendition,
  'video-report': aVideoReport,
  'english-article': anEnglishArticle,
  series: aSeries,
  lesson: aLesson,
  'legal-document': aLegalDocument,
};

/** The sample of a name; the usual article where there is none. */
export const sample = (name: string): Rendition => (SAMPLES[name] ?? aRendition)();
