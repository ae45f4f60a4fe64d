import { blockFault, embedFault } from './body-rules';

const text = { type: 'text', text: 'Một chữ' };
const paragraph = { type: 'paragraph', children: [text] };

test('words, headings, quotes, lists and links may stand in a text', () => {
  const nodes = [
    paragraph,
    { type: 'heading', level: 2, children: [text] },
    { type: 'quote', children: [text] },
    { type: 'list', format: 'ordered', children: [{ type: 'list-item', children: [text] }] },
    { type: 'paragraph', children: [{ type: 'link', url: 'https://hue.gov.vn', children: [text] }] },
  ];

  expect(blockFault(nodes)).toBeNull();
});

test.each(['image', 'code', 'Image', 'html', ''])('a block of type %j may not', (type) => {
  expect(blockFault([paragraph, { type, children: [] }])).toEqual({ kind: 'block', type });
});

test('a picture is found however deep it is hidden', () => {
  const image = { type: 'image', image: {}, children: [text] };
  const deep = [{ type: 'list', children: [{ type: 'list-item', children: [{ type: 'link', children: [image] }] }] }];

  expect(blockFault(deep)).toEqual({ kind: 'block', type: 'image' });
});

test.each([null, undefined, 'text', 7, {}, [null], [7], ['image'], [{}], [{ type: 7 }], [{ children: 'image' }]])(
  '%j has nothing to find fault with',
  (nodes) => {
    expect(blockFault(nodes)).toBeNull();
  },
);

test('an embed may come from where we know that no reader is followed, and from nowhere else', () => {
  const urls = ['https://youtu.be/1', 'https://evil.example/', '', null, undefined];

  expect(urls.map((url) => embedFault(url)?.kind ?? null)).toEqual([null, 'embed', null, null, null]);
});
