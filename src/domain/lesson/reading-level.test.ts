import { lessonDraftOf } from './draft';
import { readingOf } from './reading';
import { readingFaults, readingLevel } from './reading-level';

test('a text is measured in sentences and Vietnamese syllables', () => {
  expect(readingLevel('Bin có một khu vườn. Su hỏi: “Của ai thế?”\nBin cười!')).toEqual({
    ...{ sentences: 4, syllables: 12, average: 3, longest: 5, longestSentence: 'Bin có một khu vườn.' },
    ...{ longWords: 0, longWordsMet: [] },
  });
});

test.each([
  ['nothing', '', 0],
  ['signs alone', '… — !', 0],
  ['a word of three syllables', 'Ki-lô-mét', 3],
  ['a number', '30.000 đồng', 2],
  ['letters whose accents stand apart', 'Việt Nam'.normalize('NFD'), 2],
])('%s has its syllables', (_, text, syllables) => expect(readingLevel(text).syllables).toBe(syllables));

test('words that are longer than any Vietnamese syllable are named once', () => {
  const { longWords, longWordsMet } = readingLevel('Bạn nghiêng máy. Smartphone hay smartphone? Livestream!');

  expect([longWords, longWordsMet]).toEqual([42.9, ['smartphone', 'Livestream']]);
});

test('a text is held against each limit that a tier has', () => {
  const level = readingLevel('Một hai ba bốn. Một hai.');

  expect(readingFaults(level, { sentenceAverage: 2, sentenceLongest: 3, longWords: 0 })).toEqual([
    'average',
    'longest',
  ]);
  expect(readingFaults(level, { sentenceAverage: 3, sentenceLongest: 4, longWords: null })).toEqual([]);
  expect(readingFaults(level, { sentenceAverage: null, sentenceLongest: null, longWords: null })).toEqual([]);
});

test('a lesson is read part by part: what pupils read themselves, in Vietnamese', () => {
  const blocks = [{ type: 'paragraph', children: [{ type: 'text', text: 'Một câu dài hơn ba tiếng.' }] }];
  const tier = { key: 'k', sentenceAverage: 3, sentenceLongest: null, longWords: null };
  const entry = { locale: 'vi', tier, story: blocks, teacherNotes: blocks, helpSteps: [{ text: 'Gọi 111.' }] };

  expect(readingOf(lessonDraftOf(entry)).map(({ field, faults }) => [field, faults])).toEqual([
    ['story', ['average']],
    ['helpSteps', []],
  ]);
  expect(readingOf(lessonDraftOf({ ...entry, tier: null })).map(({ limits }) => limits)).toEqual([null, null]);
  expect(readingOf(lessonDraftOf({ ...entry, locale: 'en' }))).toEqual([]);
});
