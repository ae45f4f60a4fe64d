import { fitsTier, readingLevel } from './reading-level';

test('Vietnamese is counted by syllables, a sentence at a time', () => {
  expect(readingLevel('Bé Na làm bánh với mệ. Bột bay phù phù!\nDì Sen cười: “Dễ thương quá!”')).toEqual({
    ...{ sentences: 4, syllables: 16, average: 4 },
    ...{ longest: 6, longestSentence: 'Bé Na làm bánh với mệ.' },
  });
});

test('a text without a sentence is not too hard for anyone', () => {
  const level = readingLevel(' … ');

  expect(level).toEqual({ sentences: 0, syllables: 0, average: 0, longest: 0, longestSentence: '' });
  expect(fitsTier(level, { averageSyllables: 1, longestSyllables: 1 })).toBe('fits');
});

test('a number and a word with an apostrophe are one syllable each', () => {
  expect(readingLevel('Gọi 111, 24/7: không mất 1.000 đồng.').syllables).toBe(8);
});

test('a tier has a limit for the average and one for the longest sentence', () => {
  const level = readingLevel('Một hai ba bốn. Một hai ba bốn năm sáu bảy tám.');

  expect(fitsTier(level, { averageSyllables: 5, longestSyllables: 20 })).toBe('long-on-average');
  expect(fitsTier(level, { averageSyllables: 6, longestSyllables: 7 })).toBe('one-sentence-too-long');
  expect(fitsTier(level, { averageSyllables: 6, longestSyllables: 8 })).toBe('fits');
  expect(fitsTier(level, null)).toBe('fits');
});
