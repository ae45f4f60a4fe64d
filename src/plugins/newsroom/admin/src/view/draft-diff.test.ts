import { draftChanges } from './draft-diff';

const body = (text: string, key: string) => [
  { __component: 'section.text', __temp_key__: key, body: [{ type: 'paragraph', children: [{ type: 'text', text }] }] },
];

test('only what was typed since is listed, as it reads', () => {
  const saved = { title: 'Tít cũ', standfirst: null, body: body('Câu cũ.', 'a0'), urgency: 5 };
  const local = { title: 'Tít mới', standfirst: '', body: body('Câu mới.', 'b7'), urgency: 5 };

  expect(draftChanges(saved, local)).toEqual([
    { field: 'title', saved: 'Tít cũ', local: 'Tít mới' },
    { field: 'body', saved: 'Câu cũ.', local: 'Câu mới.' },
  ]);
});

test('a key that Strapi gives a row anew at each load is no change', () => {
  expect(draftChanges({ body: body('Như nhau.', 'a0') }, { body: body('Như nhau.', 'z9') })).toEqual([]);
});

test('a picture that was changed is named, without a text', () => {
  const cover = (id: number) => ({ media: { id, name: 'Ảnh' } });

  expect(draftChanges({ cover: cover(1) }, { cover: cover(2) })).toEqual([
    { field: 'cover', saved: null, local: null },
  ]);
});
