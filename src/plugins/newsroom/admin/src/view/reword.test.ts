import { reworded } from './reword';

const text = (words: string, more: object = {}) => ({ type: 'text', text: words, ...more });
const paragraph = (...children: readonly object[]) => ({ type: 'paragraph', children });
const NAME = 'Trần Thị Ví Dụ';

test('words are replaced in a line of text', () => {
  const values = { title: `Em ${NAME} kể chuyện` };

  expect(reworded(values, { field: 'title', start: 3, end: 17, excerpt: NAME, by: 'T.T.V.D.' })).toEqual({
    field: 'title',
    value: 'Em T.T.V.D. kể chuyện',
  });
});

test('words are replaced in the second paragraph of a section, and its bold stays', () => {
  const body = [paragraph(text('Một hôm.')), paragraph(text('Em '), text(NAME, { bold: true }), text(' kể.'))];
  const values = { body: [{ body: [] }, { body }] };

  expect(reworded(values, { field: 'body.1.body', start: 12, end: 26, excerpt: NAME, by: 'T.T.V.D.' })?.value).toEqual([
    body[0],
    paragraph(text('Em '), text('T.T.V.D.', { bold: true }), text(' kể.')),
  ]);
});

test('words that run from one style into another leave one replacement', () => {
  const body = [paragraph(text('Em Trần '), text('Thị Ví', { italic: true }), text(' Dụ kể.'))];

  expect(reworded({ body }, { field: 'body', start: 3, end: 17, excerpt: NAME, by: 'X.' })?.value).toEqual([
    paragraph(text('Em X.'), text('', { italic: true }), text(' kể.')),
  ]);
});

test('items of a list are lines, too', () => {
  const list = (...items: readonly string[]) => ({
    type: 'list',
    format: 'unordered',
    children: items.map((item) => ({ type: 'list-item', children: [text(item)] })),
  });
  const values = { body: [list('một', 'hai', `ba ${NAME}`)] };

  const changed = reworded(values, { field: 'body', start: 11, end: 25, excerpt: NAME, by: 'X.' });
  expect(changed?.value).toEqual([list('một', 'hai', 'ba X.')]);
});

test.each([
  ['the text is another one by now', { title: 'Em khác' }],
  ['the field is gone', {}],
  ['the field is a picture', { title: { name: NAME } }],
])('nothing is replaced when %s', (_why, values) => {
  expect(reworded(values, { field: 'title', start: 3, end: 17, excerpt: NAME, by: 'X.' })).toBe(null);
});
