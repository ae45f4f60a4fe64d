import { compareTexts } from './text';

/** `cháu {-nhỏ-}{+lớn+}`: what was removed and what was added, where it stands. */
const marked = (before: string, after: string): string =>
  compareTexts(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `{-${text}-}`))
    .join('');

test('a text is compared syllable by syllable, and an accent makes another syllable', () => {
  expect(marked('Các cháu xem mạng mỗi ngày.', 'Các cháu xem mang mỗi tối.')).toBe(
    'Các cháu xem {-mạng-}{+mang+} mỗi {-ngày-}{+tối+}.',
  );
});

test('a comma is a difference', () => {
  expect(marked('Gọi 111 miễn phí', 'Gọi 111, miễn phí')).toBe('Gọi 111{+,+} miễn phí');
});

test('words that changed side by side are read in one piece', () => {
  expect(marked('Nhiều trẻ em cần giúp', 'Nhiều bạn nhỏ cần giúp')).toBe('Nhiều {-trẻ em-}{+bạn nhỏ+} cần giúp');
});

test('a paragraph that was put in leaves the others alone', () => {
  expect(marked('Một.\nHai.', 'Một.\nMột rưỡi.\nHai.')).toBe('Một.\n{+Một rưỡi.\n+}Hai.');
});

test('what is added to nothing, and removed to nothing, is in one piece', () => {
  expect([marked('', 'Mới'), marked('Cũ', ''), marked('', '')]).toEqual(['{+Mới+}', '{-Cũ-}', '']);
});

test('no space is lost, nor a line’s end', () => {
  const [before, after] = ['Một  hai\n\nba ', ' Một hai\nba'];
  const side = (kind: 'added' | 'removed') =>
    compareTexts(before, after)
      .filter((span) => span.kind === 'same' || span.kind === kind)
      .map(({ text }) => text)
      .join('');

  expect([side('removed'), side('added')]).toEqual([before, after]);
});

test('a text that was written anew is shown as that, and not word by word', () => {
  const story = (word: string) => Array.from({ length: 2_000 }, (_, at) => `${word}${at * 7}`).join(' ');

  expect(compareTexts(story('cũ'), story('mới')).map(({ kind }) => kind)).toEqual(['removed', 'added']);
});
