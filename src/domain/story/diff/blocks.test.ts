import { blocksText } from './blocks';

const text = (value: string, marks = {}) => ({ type: 'text', text: value, ...marks });

test('a text in blocks is lines that show how it is built', () => {
  const blocks = [
    { type: 'heading', level: 2, children: [text('Làm gì?')] },
    {
      type: 'paragraph',
      children: [
        text('Gọi '),
        text('111', { bold: true, italic: true }),
        text(' hoặc xem '),
        { type: 'link', url: 'https://example.test/a', children: [text('ở đây')] },
      ],
    },
    {
      type: 'list',
      format: 'ordered',
      children: [
        { type: 'list-item', children: [text('Một')] },
        { type: 'list', format: 'unordered', children: [{ type: 'list-item', children: [text('Trong')] }] },
        { type: 'list-item', children: [text('Hai')] },
      ],
    },
    { type: 'quote', children: [text('Trích')] },
  ];

  expect(blocksText(blocks).split('\n')).toEqual([
    '## Làm gì?',
    'Gọi **_111_** hoặc xem [ở đây](https://example.test/a)',
    ...['1. Một', '  - Trong', '2. Hai'],
    '> Trích',
  ]);
});

test('a link that leads elsewhere reads differently', () => {
  const link = (url: string) => [{ type: 'paragraph', children: [{ type: 'link', url, children: [text('ở đây')] }] }];

  expect(blocksText(link('https://example.test/a'))).not.toBe(blocksText(link('https://example.test/b')));
});

test.each([[null], [undefined], ['một chuỗi'], [[null, 7]]])('%j is an empty text', (value) => {
  expect(blocksText(value)).toBe('');
});
