import { typedTexts } from './typed-texts';

test('a check gets the words of a form where they stand, and of files what is said of them', () => {
  const block = { type: 'paragraph', children: [{ type: 'text', text: 'Chữ.' }] };
  const values = {
    id: 7,
    documentId: 'abc',
    title: 'Tít',
    embargoUntil: null,
    urgency: 5,
    topics: { connect: [{ id: 1 }], disconnect: [] },
    cover: {
      __temp_key__: 'a0',
      alt: 'Mô tả',
      image: { name: 'a.jpg', caption: null, hash: 'x1', mime: 'image/jpeg' },
    },
    body: [{ __component: 'section.text', id: 3, __temp_key__: 'a1', body: [block] }],
  };

  expect(typedTexts(values)).toEqual({
    title: 'Tít',
    embargoUntil: null,
    topics: {},
    cover: { alt: 'Mô tả', image: { name: 'a.jpg', alternativeText: undefined, caption: null } },
    body: [{ __component: 'section.text', body: [block] }],
  });
});
