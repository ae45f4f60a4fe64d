import { anEnglishArticle, aRendition, aRenditionSaying, golden, sample, SAMPLES } from '../testing';
import { bodySize, bodyText, page } from '.';

test.each(Object.keys(SAMPLES))('the %s reads as plain text, byte for byte', (name) => {
  const text = bodyText(sample(name));
  expect(text).toBe(golden('text', `${name}.txt`, text));
});

test('plain text ends with the help line and the emergency number', () => {
  expect(bodyText(aRendition()).split('\n\n').at(-1)).toBe(
    [
      'Gọi 111 – Tổng đài điện thoại quốc gia bảo vệ trẻ em. Miễn phí cuộc gọi và tư vấn. 24 giờ mỗi ngày, 7 ngày mỗi tuần.',
      'https://tongdai111.vn',
      'Nguy hiểm trước mắt: gọi 113.',
    ].join('\n'),
  );
});

test('an English text gives the help line in English', () => {
  expect(bodyText(anEnglishArticle())).toContain('Call 111 – National Child Protection Hotline. Free of charge.');
});

test('text is text: nothing in it is escaped', () => {
  expect(bodyText(aRenditionSaying('1 < 2 & "3"'))).toContain('1 < 2 & "3"');
});

test('captions are not counted among a story’s words', () => {
  const withFigures = bodySize(aRendition());
  const without = bodySize(aRendition({ sections: aRendition().sections.filter(({ kind }) => kind !== 'figure') }));

  expect(withFigures).toEqual(without);
});

test('characters are counted as a reader sees them, not as a computer stores them', () => {
  const size = (text: string): number => bodySize(aRenditionSaying(text)).charCount;

  expect(size('😀')).toBe(size('a'));
});

test('a whole story as text begins with its headline and ends with where it came from', () => {
  const rendition = aRendition();
  const text = page(rendition);

  expect(
    text.startsWith(`${rendition.title}\n\n${rendition.standfirst}\n\nHoàng Lan, Minh An, 08:00, 23/11/2026\n\n`),
  ).toBe(true);
  expect(text.endsWith(`Bản gốc: ${rendition.canonicalUrl}\n`)).toBe(true);
});
