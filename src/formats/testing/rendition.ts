import { HOTLINE_WHEN_NOTHING_ANSWERS } from '../../domain/hotline/facts';
import type { Rendition } from '../rendition';
import { aPicture } from './media';
import { everySection } from './sections';

const API = 'https://tin.example/content/v1';
const UUID = '0192f0c4-5a7e-7c3d-9b1e-2f6a8d4c1e05';

/** An article as the newspaper would send it, with a section of every kind. Say only what matters to the test. */
export const aRendition = (overrides: Partial<Rendition> = {}): Rendition => ({
  uuid: UUID,
  version: 1,
  profile: 'article',
  language: 'vi',
  title: 'Trước khi trao máy cho con: "một tờ giấy", hai chữ ký & ba con số',
  standfirst:
    'Chiếc điện thoại đầu tiên thường đến sau một lời năn nỉ. Nán lại vài buổi tối, gia đình có thứ quý hơn cái máy: một thỏa thuận mà ai cũng hiểu.',
  byline: [
    { name: 'Hoàng Lan', role: 'reporter' },
    { name: 'Minh An', role: 'illustrator' },
  ],
  publishedAt: new Date('2026-11-23T01:00:00.000Z'),
  versionAt: new Date('2026-11-23T01:00:00.000Z'),
  embargoUntil: null,
  expiresAt: null,
  urgency: 5,
  canonicalUrl: `${API}/stories/vi/article/truoc-khi-trao-may`,
  itemUrl: `${API}/items/${UUID}`,
  schemesUrl: `${API}/schemes`,
  desk: { code: 'newspaper', name: 'Ban Báo điện tử' },
  copyrightHolder: 'Ban Báo điện tử',
  cover: aPicture('cover'),
  video: null,
  sections: everySection(),
  subjects: [
    { code: 'suc-khoe-an-sinh-so', name: 'Sức khỏe và an sinh số', kind: 'strand' },
    { code: 'gia-dinh', name: 'Gia đình', kind: 'subject' },
  ],
  units: [{ code: '46', name: 'Thành phố Huế' }],
  audiences: [{ code: 'parents', name: 'Cha mẹ' }],
  tiers: [{ code: 'tieu-hoc-2', name: 'Khám phá số', ageFrom: 9, ageTo: 10 }],
  programmes: [{ code: '830', name: 'Chương trình 830' }],
  channels: ['newspaper', 'all'],
  sources: [
    { name: 'Nhân vật hư cấu của tòa soạn', url: null, kind: 'fiction' },
    { name: 'Tổng đài điện thoại quốc gia bảo vệ trẻ em', url: 'https://tongdai111.vn', kind: 'organisation' },
  ],
  contentWarning: null,
  aiAssisted: false,
  series: null,
  column: null,
  parts: [],
  translations: [],
  files: [],
  facts: [],
  hotline: HOTLINE_WHEN_NOTHING_ANSWERS,
  ...overrides,
});

/** A rendition whose body says nothing but `text`. */
export const aRenditionSaying = (text: string, overrides: Partial<Rendition> = {}): Rendition =>
  aRendition({
    sections: [{ kind: 'text', blocks: [{ type: 'paragraph', children: [{ type: 'text', text }] }] }],
    sources: [],
    ...overrides,
  });
