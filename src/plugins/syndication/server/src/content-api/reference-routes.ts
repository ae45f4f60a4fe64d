import { KEPT_SCHEMES, vocabulary, type Concept, type KeptScheme, type Vocabulary } from '../read-model/vocabulary';
import type { Answer, Ask } from './answer';
import type { ContentApi } from './context';
import { json } from './json';
import { PROFILES } from './list-query';
import { notFound } from './problem';
import { onlyParameters } from './query';

export const SCHEMES = [...KEPT_SCHEMES, 'types', 'channels'] as const;
type Scheme = (typeof SCHEMES)[number];

const isKept = (scheme: Scheme): scheme is KeptScheme => KEPT_SCHEMES.some((each) => each === scheme);

const cacheOf = ({ caller }: Ask): string => (caller.kind === 'public' ? 'public, max-age=30' : 'private, no-cache');

/** The vocabularies there are. */
export function listSchemes({ base }: ContentApi, ask: Ask): Answer {
  onlyParameters(ask.query, []);
  const items = SCHEMES.map((scheme) => ({ scheme, uri: `${base}/schemes/${scheme}` }));
  return json({ items, cursor: null, hasMore: false }, { changedAt: new Date(0), cache: cacheOf(ask) });
}

/** A whole vocabulary. */
export async function showScheme(api: ContentApi, ask: Ask, scheme: string): Promise<Answer> {
  onlyParameters(ask.query, []);
  const { concepts, changedAt } = await conceptsOf(api, ask, schemeNamed(scheme));
  const items = concepts.map((concept) => present(api, scheme, concept));
  const body = { scheme, uri: `${api.base}/schemes/${scheme}`, items, cursor: null, hasMore: false };
  return json(body, { changedAt: new Date(changedAt), cache: cacheOf(ask) });
}

/** One term: what the subjects of an item point at. */
export async function showConcept(api: ContentApi, ask: Ask, scheme: string, code: string): Promise<Answer> {
  onlyParameters(ask.query, []);
  const { concepts, changedAt } = await conceptsOf(api, ask, schemeNamed(scheme));
  const concept = concepts.find((each) => each.code === code);
  if (!concept) throw notFound();
  return json(present(api, scheme, concept), { changedAt: new Date(changedAt), cache: cacheOf(ask) });
}

function schemeNamed(name: string): Scheme {
  const scheme = SCHEMES.find((each) => each === name);
  if (!scheme) throw notFound();
  return scheme;
}

async function conceptsOf(
  { reader, cards: allCards }: ContentApi,
  { caller }: Ask,
  scheme: Scheme,
): Promise<Vocabulary> {
  if (isKept(scheme)) return vocabulary(reader, scheme);
  if (scheme === 'types') return { concepts: PROFILES.map(typeConcept), changedAt: 0 };
  const cards = (await allCards()).filter(({ key }) => caller.channels.includes(key));
  return {
    concepts: cards.map(({ key, title, titleEn }) => ({ code: key, name: title, nameEn: titleEn, more: {} })),
    changedAt: Math.max(0, ...cards.map((card) => card.changedAt)),
  };
}

/** What the types are called. */
const TYPES: Readonly<Record<(typeof PROFILES)[number], readonly [vi: string, en: string]>> = {
  article: ['Bài báo', 'Article'],
  'video-report': ['Phóng sự truyền hình', 'Video report'],
  'special-column': ['Chuyên trang, chuyên mục', 'Special column'],
  'article-series': ['Loạt bài', 'Article series'],
  lesson: ['Bài học', 'Lesson'],
  'hotline-banner': ['Banner 111', 'Hotline banner'],
  'legal-document': ['Văn bản pháp luật', 'Legal document'],
  'media-kit': ['Bộ tài liệu truyền thông', 'Media kit'],
  'press-brief': ['Tài liệu báo chí', 'Press brief'],
  'safe-product': ['Sản phẩm an toàn', 'Safe product'],
};

const typeConcept = (code: (typeof PROFILES)[number]): Concept => {
  const [name, nameEn] = TYPES[code];
  return { code, name, nameEn, more: {} };
};

const present = ({ base }: ContentApi, scheme: string, { code, name, nameEn, more }: Concept) => ({
  uri: `${base}/schemes/${scheme}/${encodeURIComponent(code)}`,
  code,
  name,
  nameEn,
  ...more,
});
