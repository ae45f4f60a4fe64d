import { fold, wordsOf } from './fold';
import { highlighter, type Stretch } from './highlight';
import { searchQuery, type SearchQuery } from './query';
import { readText, spanOf, wordSpans } from './word-spans';

const query = (text: string): SearchQuery => {
  const found = searchQuery(text);
  if (!found) throw new Error(`"${text}" has no word.`);
  return found;
};

const excerpt = (text: string, asked: SearchQuery) => highlighter(asked).excerpt(readText(text));
const marked = (text: string, asked: SearchQuery) => highlighter(asked).marked(readText(text));

const shown = (stretches: readonly Stretch[]): string =>
  stretches.map(({ text, found }) => (found ? `[${text}]` : text)).join('');

test.each([
  ['trẻ em', 'tre em'],
  ['Đừng chia sẻ', 'dung chia se'],
  ['ĐƯỜNG DÂY NÓNG', 'duong day nong'],
  ['Huế – nghĩa là gì?', 'hue – nghia la gi?'],
  ['e\u0302\u0301', 'e'],
])('%p is found as %p', (text, folded) => expect(fold(text)).toBe(folded));

test('words are letters and digits, whatever stands between them', () => {
  expect(wordsOf('Gọi 111 (miễn phí), 24/7: “Đừng sợ”!')).toEqual([
    'Gọi',
    '111',
    'miễn',
    'phí',
    '24',
    '7',
    'Đừng',
    'sợ',
  ]);
});

test.each([
  'Gọi 111 (miễn phí), 24/7: “Đừng sợ”!',
  'Đừng chia sẻ ảnh của con'.normalize('NFD'),
  'một 𝐜𝐡𝐮̛̃ đậm, 👧🏻 một hình và \ud835 một nửa \udc00',
  '',
])('words stand in %p where they are found in it', (text) => {
  const words = wordSpans(text.normalize('NFC')).map(({ start, end }) => text.normalize('NFC').slice(start, end));

  expect(words).toEqual(wordsOf(text));
});

test('a text that has been read knows each of its words, and no more', () => {
  const read = readText('Gọi 111!'.normalize('NFD'));

  expect([-1, 0, 1, 2].map((index) => spanOf(read, index))).toEqual([
    null,
    { start: 0, end: 3 },
    { start: 4, end: 7 },
    null,
  ]);
  expect(read.text).toBe('Gọi 111!'.normalize('NFC'));
});

test('a search without a word, or with far too many, is none', () => {
  expect(searchQuery(' – !')).toBeNull();
  expect(searchQuery('một '.repeat(13))).toBeNull();
});

test.each([
  ['Ước mơ', 'uoc', '[Ước] mơ'],
  ['ĐỪNG sợ', 'dung', '[ĐỪNG] sợ'],
  ['ôm con', 'om', '[ôm] con'],
  ['số 111', '111', 'số [111]'],
  ['chữ 𝐜𝐡𝐮 đậm', '𝐜𝐡𝐮', 'chữ [𝐜𝐡𝐮] đậm'],
  ['\u0301e nhỏ', 'e', '[\u0301e] nhỏ'],
])('a word is found whatever it begins with: %p', (text, typed, expected) => {
  expect(shown(excerpt(text, query(typed)))).toBe(expected);
});

test('what was typed without accents is marked in the text that has them', () => {
  expect(shown(excerpt('Hãy hỏi trẻ em trước khi đăng ảnh.', query('tre em')))).toBe(
    'Hãy hỏi [trẻ] [em] trước khi đăng ảnh',
  );
});

test('where the typed accents stand, words with other accents are not marked', () => {
  expect(shown(marked('Tre làng và trẻ em', query('trẻ')))).toBe('Tre làng và [trẻ] em');
});

test('an excerpt begins a little before the place where the words stand together', () => {
  const text = `Em ${'chữ '.repeat(60)}bảo vệ trẻ em trên mạng`;

  expect(shown(excerpt(text, query('trẻ em')))).toBe(`${'chữ '.repeat(6)}bảo vệ [trẻ] [em] trên mạng`);
});

test('what was typed in another spelling of its accents is found all the same', () => {
  expect(shown(marked('Đừng sợ'.normalize('NFD'), query('Đừng'.normalize('NFC'))))).toBe('[Đừng] sợ');
  expect(shown(marked('Đừng sợ', query('đung')))).toBe('[Đừng] sợ');
});

test('each text of a page is judged by itself', () => {
  const page = highlighter(query('tre'));

  expect(shown(page.marked(readText('Tre làng và trẻ em')))).toBe('[Tre] làng và trẻ em');
  expect(shown(page.marked(readText('Bảo vệ trẻ em')))).toBe('Bảo vệ [trẻ] em');
});

test('nothing found is nothing shown', () => {
  expect(excerpt('Một câu khác', query('mạng'))).toEqual([]);
  expect(marked('Một câu khác', query('mạng'))).toEqual([]);
});
