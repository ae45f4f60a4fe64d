import { countSyllables, countWords, measure } from './measure';

const NOTHING = { locale: 'vi', title: '', standfirst: '', prose: '' };
const times = (count: number, word: string): string => Array.from({ length: count }, () => word).join(' ');

test('in Vietnamese every syllable counts, also where a borrowed word joins them', () => {
  expect(countSyllables('Trẻ em lên mạng: 5 điều cần nhớ', 'vi')).toBe(8);
  expect(countSyllables('ki-lô-mét', 'vi')).toBe(3);
  expect(countWords('ki-lô-mét – một')).toBe(2);
});

test.each([
  ['child', 1],
  ['safe', 1],
  ['table', 2],
  ['online', 2],
  ['the', 1],
  ['safety', 3],
  ['111', 1],
])('the English %p is taken for %d syllables', (word, count) => expect(countSyllables(word, 'en')).toBe(count));

test.each([
  [0, 'empty'],
  [29, 'short'],
  [30, 'good'],
  [60, 'good'],
  [61, 'long'],
] as const)('a Vietnamese standfirst of %d syllables is %s', (count, verdict) => {
  expect(measure({ ...NOTHING, standfirst: times(count, 'chữ') }).standfirst).toEqual({
    ...{ count, verdict, unit: 'syllables', min: 30, max: 60 },
  });
});

test('an English standfirst is measured in words', () => {
  const { standfirst } = measure({ ...NOTHING, locale: 'en', standfirst: times(30, 'safety') });

  expect(standfirst).toMatchObject({ count: 30, unit: 'words', verdict: 'good' });
});

test('reading time is for standfirst and text, in whole minutes, and none where there is nothing', () => {
  expect(measure(NOTHING).readingMinutes).toBe(0);
  expect(measure({ ...NOTHING, title: 'Tít', standfirst: times(40, 'chữ'), prose: times(440, 'chữ') })).toMatchObject({
    ...{ words: 480, syllables: 480, readingMinutes: 2, titleSyllables: 1, standfirstSyllables: 40 },
  });
});

test('spaces of every kind and loose punctuation are no words', () => {
  expect(countWords('một\u00a0hai\n\n– … ba')).toBe(3);
});
