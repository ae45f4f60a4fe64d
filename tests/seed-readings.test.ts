import { lessonDraftOf } from '../src/domain/lesson/draft';
import { readingOf } from '../src/domain/lesson/reading';
import { lessons } from '../src/seed/content/lessons';
import { ageTiers } from '../src/seed/content/reference';

type Seed = (typeof lessons)[number];

/** A seeded lesson as Strapi would hold it, for one tier or another. */
const draftFor = ({ vi }: Seed, tier: string) =>
  lessonDraftOf({
    ...{ locale: 'vi', tier: ageTiers.find(({ key }) => key === tier), story: vi.story, quiz: vi.quiz },
    helpSteps: vi.helpSteps.map((text) => ({ text })),
  });
const faultsFor = (seed: Seed, tier: string) =>
  readingOf(draftFor(seed, tier)).flatMap(({ field, faults }) => faults.map((fault) => `${field} ${fault}`));

test('every seeded lesson is one that its tier can read', () => {
  expect(lessons.flatMap((seed) => faultsFor(seed, seed.tier).map((fault) => `${seed.code} ${fault}`))).toEqual([]);
});

test.each([
  ['tieu-hoc-1', 'mam-non'],
  ['thcs', 'mam-non'],
  ['thcs', 'tieu-hoc-1'],
  ['thcs', 'tieu-hoc-2'],
  ['thpt', 'mam-non'],
  ['thpt', 'tieu-hoc-1'],
  ['thpt', 'tieu-hoc-2'],
])('a lesson for %s is too hard for %s', (tier, younger) => {
  const asEasy = lessons.filter((seed) => seed.tier === tier && faultsFor(seed, younger).length === 0);

  expect(asEasy.map(({ code }) => code)).toEqual([]);
});
