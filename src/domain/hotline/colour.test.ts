import { contrast, luminance } from './colour';
import { contrastOf, PALETTES, type Palette } from './palette';

test('black on white has all the contrast there is, and a colour on itself none', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#0b4f6c', '#0b4f6c')).toBe(1);
  expect(luminance('#ffffff')).toBeCloseTo(1, 10);
});

test('a pair that WCAG gives as an example has its ratio', () => {
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

test.each(Object.entries(PALETTES))('every text of the palette %s can be read', (_name, palette) => {
  expect(contrastOf(palette).filter(({ isEnough }) => !isEnough)).toEqual([]);
});

test('a palette whose motif comes too near to its text is told so, by the pair that fails', () => {
  const faint: Palette = { ...PALETTES.river, motif: ['#0d5a7a', '#9fb8c4'] };

  const failing = contrastOf(faint).filter(({ isEnough }) => !isEnough);

  expect(failing.map(({ pair }) => pair)).toEqual(['message', 'subline']);
});

test('a ratio just below what is asked for is never rounded up to it', () => {
  const almost: Palette = { ...PALETTES.lotus, card: '#777777', number: '#ffffff' };

  expect(contrastOf(almost).find(({ pair }) => pair === 'number')).toMatchObject({ ratio: 4.47, isEnough: false });
});
