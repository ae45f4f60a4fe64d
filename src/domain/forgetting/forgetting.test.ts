import { holds, occurrences, type Recogniser } from './occurrences';
import { forgotten, forgottenIn, textsIn, type Forgetting } from './rewrite';
import { isTelling, waysToWrite } from './spelling';
import { substituteFor } from './substitute';

function knowing(...words: readonly string[]): Forgetting {
  const known = new Map(words.flatMap((word, index) => waysToWrite(word).map((each) => [each, index] as const)));
  const lengths = new Set([...known.keys()].map(({ length }) => length));
  const recogniser: Recogniser = {
    lengths,
    longest: Math.max(...lengths),
    recognise: (spelling) => known.get(spelling) ?? null,
  };
  return { recogniser, substitutes: words.map(substituteFor) };
}

const name = knowing('Nguyễn Thị Mộng Hòa');

test.each([
  'Cháu Nguyễn Thị Mộng Hòa bị đánh.',
  'Cháu NGUYỄN THỊ MỘNG HÒA bị đánh.',
  'Cháu Nguyễn Thị Mộng Hoà bị đánh.',
  'Cháu Nguyễn Thị Mộng Hòa bị đánh.'.normalize('NFD'),
  'Cháu Nguyễn\nThị  Mộng Hòa bị đánh.',
  'Cháu Nguyen Thi Mong Hoa bi danh.',
  'Cháu Nguyễn Thi Mộng Hoa bị đánh.',
  'Cháu Nguyễn Thị Mộng\u200b Hòa bị đánh.',
  'nguyen-thi-mong-hoa-bi-danh',
  'anh_NguyenThiMongHoa_01.jpg',
  '#bengocnguyenthimonghoa',
  'ənguyễn əthị əmộng əhòa',
])('a name is found however it is written: %j', (text) => {
  expect(holds(text, name.recogniser)).toBe(true);
});

test.each([
  'Cháu Nguyễn Thị Mộng Họa bị đánh.',
  'Cháu Nguyễn Thị Mộng Hoài bị đánh.',
  'nguyen-thi-mong-hoai',
  'Cháu Nguyễn Thị Mộng. Sau đó, Hòa bị đánh.',
  'Cháu N.T.M.H. bị đánh.',
])('another name is not: %j', (text) => {
  expect(holds(text, name.recogniser)).toBe(false);
});

test.each(['0900 000 111', '0900.000.111', '0900000111', '+84 900 000 111'])(
  'a number is found in any groups: %j',
  (text) => {
    expect(holds(`Gọi ${text} nhé.`, knowing('0900 000 111').recogniser)).toBe(true);
  },
);

test('a number is not found inside a longer one', () => {
  expect(holds('10900000111', knowing('0900000111').recogniser)).toBe(false);
});

test('an occurrence is where the source has it, marks and all', () => {
  const text = 'Cháu Nguyễn Thị Mộng Hòa.'.normalize('NFD');
  const [{ start, end } = { start: 0, end: 0 }] = occurrences(text, name.recogniser);

  expect(text.slice(start, end).normalize('NFC')).toBe('Nguyễn Thị Mộng Hòa');
});

test('a name leaves its initials, and in addresses letters alone', () => {
  expect(forgotten('Cháu Nguyễn Thị Mộng Hòa (NGUYỄN THỊ MỘNG HÒA).', name)).toBe('Cháu N.T.M.H. (N.T.M.H.).');
  expect(forgotten('em-nguyen-thi-mong-hoa-bi-danh', name)).toBe('em-ntmh-bi-danh');
  expect(forgotten('Em nguyen-thi-mong-hoa.', name)).toBe('Em N.T.M.H..');
});

test('what holds nothing is given back as it was', () => {
  const value = { title: 'Một bài', body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Không có ai.' }] }] };

  expect(forgottenIn(value, name)).toBe(value);
});

test('a name that is parted by bold letters and a link is one name', () => {
  const block = {
    type: 'paragraph',
    children: [
      { type: 'text', text: 'Cháu Nguyễn ' },
      { type: 'text', text: 'Thị', bold: true },
      {
        type: 'link',
        url: 'https://example.test/nguyen-thi-mong-hoa',
        children: [{ type: 'text', text: ' Mộng Hòa' }],
      },
      { type: 'text', text: ' đi học.' },
    ],
  };

  expect(textsIn(block).some((text) => holds(text, name.recogniser))).toBe(true);
  expect(forgottenIn(block, name)).toEqual({
    type: 'paragraph',
    children: [
      { type: 'text', text: 'Cháu N.T.M.H.' },
      { type: 'text', text: '', bold: true },
      { type: 'link', url: 'https://example.test/ntmh', children: [{ type: 'text', text: '' }] },
      { type: 'text', text: ' đi học.' },
    ],
  });
});

test('a word that stands in others is too short to be looked for', () => {
  expect(['Hoa', 'Anh', 'An Ba', 'Hoa An B'].map(isTelling)).toEqual([false, false, false, true]);
  expect(['Hồng Vân', '0900000111'].map(isTelling)).toEqual([true, true]);
});

test('what is no name is said to be taken out', () => {
  expect([substituteFor('0900 000 111'), substituteFor('Trường THCS Chim Báo Bão'), substituteFor('Hồ Lê')]).toEqual([
    '[đã gỡ]',
    'T.T.C.B.B.',
    'H.L.',
  ]);
});
