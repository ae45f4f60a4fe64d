import { compareDocuments, type Group, type Part } from '.';

const text = (value: string): Part => ({ kind: 'text', text: value, exact: value });
const value = (shown: string, exact = shown): Part => ({ kind: 'value', shown, exact });
const list = (...items: Group[]): Part => ({ kind: 'list', items });
const paragraph = (body: string): Group => ({ kind: 'group', type: 'section.text', fields: { body: text(body) } });
const quote = (words: string): Group => ({ kind: 'group', type: 'section.pull-quote', fields: { quote: text(words) } });

const body = (...items: Group[]) => ({ body: list(...items) });
/** What happened where: `['added body.1', 'text body.2.body']`. */
const said = (before: Record<string, Part | null>, after: Record<string, Part | null>) =>
  compareDocuments(before, after).map(({ kind, path, from }) => `${kind} ${from ? `${from} → ` : ''}${path}`);

const A = paragraph('Trẻ em dùng mạng mỗi ngày và cần người lớn đi cùng.');
const B = paragraph('Gọi 111 khi cần giúp đỡ, bất kể ngày đêm.');
const C = paragraph('Thầy cô và cha mẹ là người bạn đầu tiên.');

test('what is the same is not listed', () => {
  expect(
    compareDocuments({ title: text('Một'), urgency: value('5') }, { title: text('Một'), urgency: value('5') }),
  ).toEqual([]);
});

test('a title is shown word by word, a number as it was and as it is', () => {
  const difference = { from: null, component: null, spans: [], before: null, after: null };

  expect(compareDocuments({ title: text('Tin cũ'), part: null }, { title: text('Tin mới'), part: value('2') })).toEqual(
    [
      {
        ...{ ...difference, path: 'title', kind: 'text' },
        spans: [
          { kind: 'same', text: 'Tin ' },
          { kind: 'removed', text: 'cũ' },
          { kind: 'added', text: 'mới' },
        ],
      },
      { ...difference, path: 'part', kind: 'value', after: '2' },
    ],
  );
});

test('a section that was put in at the top makes no other one look changed', () => {
  expect(said(body(A, B, C), body(quote('Một câu'), A, B, C))).toEqual(['added body.0']);
});

test('a section that was taken out is named by where it was', () => {
  expect(said(body(A, B, C), body(A, C))).toEqual(['removed body.1']);
});

test('a section that was moved is one that moved, not one removed and one added', () => {
  expect(said(body(A, B, C), body(B, C, A))).toEqual(['moved body.0 → body.2']);
});

test('a section that was mended behind one that was put in is compared with itself', () => {
  const mended = paragraph('Gọi 111 khi cần giúp đỡ, bất kể ngày hay đêm.');

  expect(said(body(A, B), body(quote('Một câu'), A, mended))).toEqual([
    'added body.0',
    'text body.1.body → body.2.body',
  ]);
});

test('a section that was moved and mended shows both', () => {
  const mended = paragraph('Trẻ em dùng mạng mỗi tối và cần người lớn đi cùng.');

  expect(said(body(A, B, C), body(B, C, mended))).toEqual(['moved body.0 → body.2', 'text body.0.body → body.2.body']);
});

test('a section of another kind in the same place is a removal and an addition', () => {
  expect(said(body(A, B), body(A, quote('Một câu')))).toEqual(['removed body.1', 'added body.1']);
});

test('what was added can be read whole', () => {
  const [added] = compareDocuments(body(), body(quote('Một câu')));

  expect(added).toMatchObject({ kind: 'added', component: 'section.pull-quote', before: null, after: 'Một câu' });
});

test('a component that is not a list is compared field by field', () => {
  const cover = (alt: string): Part => ({
    kind: 'group',
    type: 'section.figure',
    fields: { alt: text(alt), credit: text('TS') },
  });

  expect(said({ cover: cover('Một') }, { cover: cover('Hai') })).toEqual(['text cover.alt']);
  expect(said({ cover: null }, { cover: cover('Hai') })).toEqual(['added cover']);
});

test('another picture of the same name is a difference', () => {
  const picture = (exact: string): Part => ({ kind: 'media', shown: 'anh.jpg', exact });
  const [swapped] = compareDocuments({ image: picture('aaaa') }, { image: picture('bbbb') });

  expect(swapped).toMatchObject({ kind: 'media', before: 'anh.jpg #aaaa', after: 'anh.jpg #bbbb' });
});

test('what reads alike and is not the same is shown as it is stored', () => {
  const bold: Part = { kind: 'text', text: '**Chú ý**', exact: '{"bold":true}' };

  expect(compareDocuments({ body: text('**Chú ý**') }, { body: bold })).toMatchObject([
    { path: 'body', kind: 'value', before: '**Chú ý**', after: '{"bold":true}' },
  ]);
});

test('two items that say the same are two items', () => {
  expect(said(body(A, A), body(A))).toEqual(['removed body.1']);
  expect(said(body(A), body(A, A))).toEqual(['added body.1']);
});
