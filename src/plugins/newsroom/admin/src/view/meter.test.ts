import { fillOf, fitOf, STANDFIRST, syllablesIn } from './meter';

test('a standfirst of 30 to 60 syllables fits', () => {
  expect([29, 30, 60, 61].map((count) => fitOf(count, STANDFIRST))).toEqual(['short', 'good', 'good', 'long']);
});

test('a meter is full at the most that is good', () => {
  expect([0, 30, 60, 200].map((count) => fillOf(count, STANDFIRST))).toEqual([0, 50, 100, 100]);
});

test('a syllable is a run of letters, whichever way its accents are typed', () => {
  expect(syllablesIn('Trước khi trao máy cho con.')).toBe(6);
  expect(syllablesIn('Trước khi trao máy cho con.'.normalize('NFD'))).toBe(6);
  expect(syllablesIn(' – … ')).toBe(0);
});
