import { DEFAULT_WORDING, lexiconOf } from '../src/domain/child-privacy/lexicon';
import type { TextField } from '../src/domain/child-privacy/passage';
import { scan } from '../src/domain/child-privacy/scan';
import { gazetteer } from '../src/domain/child-privacy/units';
import { isBlocks, plainText } from '../src/plugins/safeguard/server/src/review/plain-text';
import { articles } from '../src/seed/content/articles';
import * as banners from '../src/seed/content/banners';
import * as briefs from '../src/seed/content/briefs';
import * as columns from '../src/seed/content/columns';
import { returned, scheduled, toReview } from '../src/seed/content/day';
import * as kits from '../src/seed/content/kits';
import * as legal from '../src/seed/content/legal';
import * as lessons from '../src/seed/content/lessons';
import * as products from '../src/seed/content/products';
import { adminUnits } from '../src/seed/content/reference';
import * as series from '../src/seed/content/series';
import * as videos from '../src/seed/content/videos';
import { slugOf } from '../src/seed/slug';

type Language = 'vi' | 'en';
type Story = Readonly<Record<string, unknown>>;

const MODULES = [banners, briefs, columns, kits, legal, lessons, products, series, videos];
const stories: readonly Story[] = [
  ...articles,
  returned,
  scheduled,
  toReview,
  ...MODULES.flatMap((each) => Object.values(each).flat()),
];

const KNOWLEDGE = {
  units: gazetteer(adminUnits.filter(({ level }) => level !== 'city')),
  lexicon: lexiconOf(DEFAULT_WORDING),
  allowed: new Set(['111', '113']),
  year: 2026,
};

const NO_WORDS: ReadonlySet<string> = new Set(['picture', 'url', 'section', 'kind', 'clip']);

function textsIn(path: string, value: unknown): readonly TextField[] {
  if (typeof value === 'string') return [{ path, text: value, role: path.endsWith('title') ? 'headline' : 'text' }];
  if (Array.isArray(value) && value.length > 0 && isBlocks(value))
    return [{ path, text: plainText(value), role: 'text' }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => (NO_WORDS.has(name) ? [] : textsIn(`${path}.${name}`, each)));
}

/** Addresses and names of files are made from titles and keys: words without accents. */
function namesIn(story: Story, language: Language): readonly TextField[] {
  const title = Object(story[language]).title;
  const files = [...JSON.stringify(story).matchAll(/"(?:picture|poster|clip)":"([^"]+)"/g)].map(([, key]) => key);
  const name = (path: string, text: string): TextField => ({ path, text, role: 'name' });
  return [
    ...(typeof title === 'string' ? [name('slug', slugOf(title))] : []),
    ...files.map((key) => name('cover.image.name', `${key}.jpg`)),
  ];
}

function findingsIn(story: Story, language: Language): readonly string[] {
  const fields = [...textsIn('', story[language]), ...namesIn(story, language)];
  const hasContentWarning = Boolean(Object(story[language]).contentWarning);
  return scan({ language, fields, needsHelpBox: false, hasHelpBox: true, hasContentWarning }, KNOWLEDGE).findings.map(
    ({ kind, field, excerpt }) => `${String(story.key ?? story.code)} ${kind} ${field}: ${excerpt}`,
  );
}

test.each(['vi', 'en'] as const)('a hundred pages written with care raise no alarm: %s', (language) => {
  expect(stories.length).toBeGreaterThan(40);
  expect(stories.flatMap((story) => findingsIn(story, language))).toEqual([]);
});
