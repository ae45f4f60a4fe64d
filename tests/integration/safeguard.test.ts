import fs from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import type TestAgent from 'supertest/lib/agent';
import { aChannel } from '../builders/a-channel';
import { aPerson } from '../builders/a-person';
import { aFigure, aPicture, pixels, putInLibrary, type Picture } from '../builders/a-picture';
import { anArticle, ARTICLE, edit, publish, textSection, unpublish, type Story } from '../builders/a-story';
import { bootNewsroom, signedIn, type Newsroom } from '../harness';

const FILES = 'plugin::upload.file';
/** Where a child lives, as a camera writes it down. */
const PLACE = {
  IFD0: { Make: 'Camera-cua-me', Model: 'Kien', Software: 'Kien' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '16/1 27/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '107/1 35/1 0/1' },
};
const XMP =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description photoshop:City="Hue-kien"/></rdf:RDF></x:xmpmeta>';
const TRACES = [
  'Exif',
  'GPS',
  'Camera-cua-me',
  'Kien',
  'xmpmeta',
  'photoshop',
  'Photoshop 3.0',
  '8BIM',
  'eXIf',
  'iTXt',
  'Hue-kien',
];

let newsroom: Newsroom;
let http: TestAgent;

beforeAll(async () => {
  newsroom = await bootNewsroom({ seed: 'none' });
  await aChannel('all').in(newsroom);
  http = await signedIn(newsroom, await aPerson({ role: 'strapi-super-admin' }).in(newsroom));
});

afterAll(() => newsroom.close());

const itemOf = ({ documentId }: Story) =>
  newsroom.strapi.db.connection('syndication_items').where({ document_id: documentId }).first();
const ninjs = async (story: Story): Promise<string> =>
  (await newsroom.http.get(`/content/v1/items/${(await itemOf(story)).uuid}`).expect(200)).text;

/** The addresses of the files a published story shows, below the newsroom's own. */
const shown = async (story: Story): Promise<readonly string[]> => [
  ...new Set((await ninjs(story)).match(/\/content\/v1\/media\/[0-9a-f]{64}\.[a-z0-9]+/g)),
];

const published = (picture: Picture, fields: object = {}) =>
  anArticle({ cover: picture.figure, ...fields }).publishedIn(newsroom);

async function fetched(address: string): Promise<Buffer> {
  const answer = await fetch(`${newsroom.url}${address}`);
  expect(answer.status).toBe(200);
  return Buffer.from(await answer.arrayBuffer());
}

describe('a picture that tells where it was taken', () => {
  const photo = () => pixels({ width: 600, height: 400 }).withExif(PLACE).withXmp(XMP);
  const made: readonly (readonly [string, () => Promise<Buffer>])[] = [
    ['image/jpeg', () => photo().jpeg().toBuffer()],
    ['image/png', () => photo().png().toBuffer()],
    ['image/webp', () => photo().webp().toBuffer()],
    ['image/avif', () => photo().avif().toBuffer()],
  ];

  test.each(made)('as %s is served without a trace of it', async (mime, make) => {
    const body = await make();
    expect((await sharp(body).metadata()).exif).toBeDefined();

    const picture = await aPicture({ body, mime }).in(newsroom);
    const library = await fs.readFile(path.join(newsroom.premises.dataDir, 'originals', picture.fileName));
    expect(TRACES.filter((trace) => library.includes(trace))).toEqual([]);

    const addresses = await shown(await published(picture));

    expect(addresses.length).toBeGreaterThan(1);
    for (const address of addresses) {
      const clean = await fetched(address);
      const { exif, xmp, iptc, icc, orientation, tifftagPhotoshop } = await sharp(clean).metadata();
      expect({ exif, xmp, iptc, icc, orientation, tifftagPhotoshop }).toEqual({});
      expect(TRACES.filter((trace) => clean.includes(trace))).toEqual([]);
    }
  });

  test('and lies on its side is served upright', async () => {
    const body = await pixels({ width: 60, height: 40 }).withMetadata({ orientation: 6 }).jpeg().toBuffer();

    const [address = ''] = await shown(await published(await aPicture({ body }).in(newsroom)));

    const { width, height } = await sharp(await fetched(address)).metadata();
    expect([width, height]).toEqual([40, 60]);
  });

  test('keeps what lets one see through it', async () => {
    const body = await pixels().ensureAlpha(0.5).png().toBuffer();

    const [address = ''] = await shown(await published(await aPicture({ body, mime: 'image/png' }).in(newsroom)));

    expect((await sharp(await fetched(address)).metadata()).hasAlpha).toBe(true);
  });
});

describe('an upload', () => {
  const upload = (name: string, contentType: string, body: Buffer) =>
    http.post('/upload').attach('files', body, { filename: name, contentType });
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
  const refused: readonly (readonly [string, string, () => Promise<Buffer>])[] = [
    ['a.svg', 'image/svg+xml', async () => svg],
    ['a.html', 'text/html', async () => Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a.tiff', 'image/tiff', () => pixels().tiff().toBuffer()],
    ['a.exe', 'application/octet-stream', async () => Buffer.from('MZ')],
  ];

  test.each(refused)('of %s, said to be %s, is refused with a reason', async (name, type, make) => {
    const { status, body } = await upload(name, type, await make());

    expect([status, typeof body.error?.message, (body.error?.message ?? '').length > 10]).toEqual([
      400,
      'string',
      true,
    ]);
    expect(await newsroom.strapi.db.query(FILES).count({ where: { name } })).toBe(0);
  });

  test('is read by an editor through a signed link, and by nobody without', async () => {
    const { body } = await upload('hue.jpg', 'image/jpeg', await pixels().jpeg().toBuffer()).expect(201);
    const { url } = (await http.get(`/upload/files/${body[0].id}`).expect(200)).body;

    await newsroom.http.get(url).expect(200).expect('Cache-Control', 'private, max-age=300');
    await newsroom.http.get(url).set('Range', 'bytes=0-9').expect(206);
    await newsroom.http.get(url.split('?')[0]).expect(404);
  });
});

describe('a picture that changes', () => {
  test('is another one at the next publication', async () => {
    const picture = await aPicture().in(newsroom);
    const story = await published(picture);
    const before = await shown(story);
    await putInLibrary(newsroom, { body: await pixels().jpeg().toBuffer(), mime: 'image/jpeg', replaces: picture.id });

    await publish(newsroom, story);

    expect(await shown(story)).not.toEqual(before);
    await newsroom.http.get(before[0] ?? '').expect(410);
  });

  test('and is deleted leaves the figure out, and the story stands', async () => {
    const picture = await aPicture().in(newsroom);
    const body = [textSection('Chữ còn lại'), { __component: 'section.figure', ...aFigure(picture.id) }];
    const story = await anArticle({ body }).publishedIn(newsroom);
    const file = await newsroom.strapi.db.query(FILES).findOne({ where: { id: picture.id } });
    await newsroom.strapi.plugin('upload').service('upload').remove(file);
    await edit(newsroom, story, { body: [textSection('Chữ còn lại')] });

    await publish(newsroom, story);

    expect([await shown(story), (await ninjs(story)).includes('Chữ còn lại')]).toEqual([[], true]);
  });

  test('is gone when no story shows it any more, and is back with its story', async () => {
    const picture = await aPicture().in(newsroom);
    const [first, second] = [await published(picture), await published(picture)];
    const [address = ''] = await shown(first);
    const statuses: number[] = [];
    const look = async () => statuses.push((await newsroom.http.get(address)).status);

    for (const act of [
      () => unpublish(newsroom, first),
      () => unpublish(newsroom, second),
      () => publish(newsroom, first),
    ]) {
      await act();
      await look();
    }

    expect(statuses).toEqual([200, 410, 200]);
  });

  test('is not there, rather than gone, while its only story is under embargo', async () => {
    const story = await published(await aPicture().in(newsroom), { embargoUntil: new Date(Date.now() + 3_600_000) });
    const { uuid } = await itemOf(story);
    const [sha256] = await newsroom.strapi.db.connection('syndication_media_uses').where({ uuid }).pluck('sha256');

    await newsroom.http.get(`/content/v1/media/${sha256}.jpg`).expect(404);
  });
});

test('the originals lie in a folder that nobody else on the machine reads', async () => {
  const picture = await aPicture().in(newsroom);
  const { mode } = await fs.stat(path.join(newsroom.premises.dataDir, 'originals', picture.fileName));

  expect(mode & 0o077).toBe(0);
});

describe('a body', () => {
  const image = { type: 'image', image: { url: '/x.jpg', name: 'x' }, children: [{ type: 'text', text: '' }] };
  const withImage = { body: [{ __component: 'section.text', body: [image] }] };
  const withEmbed = { body: [{ __component: 'section.embed', url: 'https://evil.example/', title: 'Nhúng' }] };
  const documents = () => newsroom.strapi.documents(ARTICLE);

  test.each([
    ['a picture in its text', withImage],
    ['an embed from anywhere', withEmbed],
  ])('with %s is refused when it is made, changed or copied', async (_case, fields) => {
    const { documentId } = await anArticle().draftIn(newsroom);
    const data = fields as never;

    await expect(anArticle(fields).draftIn(newsroom)).rejects.toMatchObject({ details: { code: 'UNFIT_BODY' } });
    await expect(documents().update({ documentId, locale: 'vi', data })).rejects.toMatchObject({
      details: { code: 'UNFIT_BODY' },
    });
    await expect(documents().clone({ documentId, data })).rejects.toMatchObject({ details: { code: 'UNFIT_BODY' } });
  });

  test('is refused with a sentence that says what to do', async () => {
    const answer = await http
      .post(`/content-manager/collection-types/${ARTICLE}?locale=vi`)
      .send({ title: 'Một bài', ...withImage })
      .expect(400);

    expect(answer.body.error.message).toMatch(/Hình ảnh.*Figure/);
  });
});
