import { fewestShared, likeness, nearDuplicates, shinglesOf } from './near-duplicate';

const title = (text: string) => ({ title: text });

test('a headline is its pairs of neighbouring syllables, without accents', () => {
  expect(shinglesOf('Trẻ em lên mạng')).toEqual(['tre em', 'em len', 'len mang']);
  expect(shinglesOf('Đừng!')).toEqual(['dung']);
  expect(shinglesOf(' – ')).toEqual([]);
});

test('the same words without accents or in capitals are the same headline', () => {
  expect(likeness(shinglesOf('Hỏi con trước khi đăng ảnh'), shinglesOf('HOI CON TRUOC KHI DANG ANH'))).toBe(1);
});

test('a headline with a word more is found, one on the same theme is not', () => {
  const others = [
    title('Dạy con hỏi lại trước khi bấm'),
    title('Năm điều cần nhớ trước khi đăng ảnh của con'),
    title('Năm điều nhớ trước khi đăng ảnh con'),
  ];

  expect(nearDuplicates('Năm điều cần nhớ trước khi đăng ảnh con', others)).toEqual([others[1], others[2]]);
});

test('words in another order are another headline', () => {
  expect(likeness(shinglesOf('con hỏi mẹ'), shinglesOf('mẹ hỏi con'))).toBe(0);
});

test('nothing is like a headline that is empty', () => {
  expect(nearDuplicates('', [title('Một'), title('')])).toEqual([]);
});

test('alike headlines never share fewer shingles than a database is asked for', () => {
  const long = shinglesOf('một hai ba bốn năm sáu bảy tám chín');
  const alike = long.slice(0, 4);

  expect(likeness(long, alike)).toBe(0.5);
  expect(fewestShared(long)).toBe(4);
});
