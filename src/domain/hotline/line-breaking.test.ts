import { breakInto } from './line-breaking';
import { bondBetween } from './word-bonds';

/** Every character is half an em wide. */
const widthOf = (text: string) => text.length / 2;
const linesOf = (text: string, count: number) => breakInto(text, count, widthOf)?.lines ?? null;

test('a line ends with the sentence, not after the first word of the next one', () => {
  expect(linesOf('Thấy trẻ bị hại trên mạng? Đừng chia sẻ, hãy báo.', 2)).toEqual([
    'Thấy trẻ bị hại trên mạng?',
    'Đừng chia sẻ, hãy báo.',
  ]);
});

test('the syllables of one word stay together', () => {
  const { lines, faults } = breakInto('Con kể chuyện cho tổng đài nghe nhé', 2, widthOf) ?? { lines: [], faults: -1 };

  expect(lines.some((line) => line.endsWith('tổng') || line.endsWith('nghe'))).toBe(false);
  expect(faults).toBe(0);
});

test('a number is never torn from its verb', () => {
  expect(bondBetween('Gọi', '111.')).toBe('tied');
  expect(linesOf('Gọi 111', 2)).toBeNull();
});

test('no short word is left alone in the last line', () => {
  expect(linesOf('Đêm khuya, vẫn có người nghe em.', 2)).toEqual(['Đêm khuya, vẫn có', 'người nghe em.']);
  expect(linesOf('Có chuyện thì gọi tổng đài đi.', 3)?.at(-1)).toBe('tổng đài đi.');
});

test('a point between two things is not needed where a line ends between them', () => {
  expect(linesOf('Đường dây bảo vệ trẻ em · Miễn phí · 24/7 · Gọi 111', 2)).toEqual([
    'Đường dây bảo vệ trẻ em',
    'Miễn phí · 24/7 · Gọi 111',
  ]);
});

test('a text has no more lines than words', () => {
  expect(linesOf('Gọi ngay', 3)).toBeNull();
  expect(linesOf('Gọi', 1)).toEqual(['Gọi']);
});

test('the last word of a question does not begin the next line', () => {
  const { lines, faults } = breakInto('Lo cho các con? Hãy gọi 111.', 2, widthOf) ?? { lines: [], faults: 9 };

  expect(lines).toEqual(['Lo cho các con?', 'Hãy gọi 111.']);
  expect(faults).toBe(0);
});
