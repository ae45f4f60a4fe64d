import { picturesIn } from './pictures-in';

const file = (name: string, mime = 'image/jpeg') => ({ documentId: `id-${name}`, name, mime, url: `/${name}` });

test('every picture of a form is found where it stands, films and papers are not', () => {
  const small = { ...file('a'), formats: { thumbnail: { url: '/a-small' } } };
  const values = {
    title: 'Một bài',
    cover: { image: small, alt: '' },
    body: [
      { __component: 'section.text', body: [{ type: 'paragraph', children: [] }] },
      { __component: 'section.gallery', figures: [{ image: file('b') }, { image: null }] },
      { __component: 'section.video', file: file('film', 'video/mp4'), poster: file('c') },
    ],
    files: [file('paper', 'application/pdf'), file('d')],
  };

  expect(picturesIn(values).map(({ field, preview }) => [field, preview])).toEqual([
    ['cover.image', '/a-small'],
    ['body.1.figures.0.image', '/b'],
    ['body.2.poster', '/c'],
    ['files.1', '/d'],
  ]);
  expect(picturesIn(undefined)).toEqual([]);
});
