import fs from 'node:fs/promises';
import path from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import exifr from 'exifr';
import sharp from 'sharp';
import type TestAgent from 'supertest/lib/agent';
import { aPerson } from '../builders/a-person';
import { pixels } from '../builders/a-picture';
import { bootNewsroom, signedIn, type Newsroom } from '../harness';

const FILES = 'plugin::upload.file';
/** Where a child lives, as a camera writes it down. */
const PLACE = {
  IFD0: { Make: 'Camera-cua-me', Software: 'Kien' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '16/1 27/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '107/1 35/1 0/1' },
};
const TRACES = ['Camera-cua-me', 'Kien', 'Exif', 'GPS'];

let newsroom: Newsroom;
let http: TestAgent;

beforeAll(async () => {
  newsroom = await bootNewsroom({ seed: 'none' });
  http = await signedIn(newsroom, await aPerson({ role: 'strapi-super-admin' }).in(newsroom));
});

afterAll(() => newsroom.close());

interface Kept {
  readonly id: number;
  readonly hash: string;
  readonly ext: string;
  readonly mime: string;
  readonly formats: Readonly<Record<string, { readonly hash: string; readonly ext: string }>> | null;
}

const upload = (name: string, contentType: string, body: Buffer) =>
  http.post('/upload').attach('files', body, { filename: name, contentType });
const folder = (...parts: readonly string[]) => path.join(newsroom.premises.dataDir, 'originals', ...parts);
const stored = ({ hash, ext }: { readonly hash: string; readonly ext: string }) => fs.readFile(folder(`${hash}${ext}`));
const kept = async (name: string, contentType: string, body: Buffer): Promise<Kept> =>
  (await upload(name, contentType, body).expect(201)).body[0];
const raw = async (): Promise<readonly string[]> => fs.readdir(folder('raw')).catch(() => []);
const photo = () => pixels({ width: 400, height: 300 }).withExif(PLACE);

describe('a picture', () => {
  test.each([
    ['image/jpeg', () => photo().jpeg()],
    ['image/png', () => photo().png()],
    ['image/webp', () => photo().webp()],
    ['image/avif', () => photo().avif()],
    ['image/gif', () => photo().gif()],
  ])('as %s is in the library without place or device, in each of its sizes', async (mime, make) => {
    const file = await kept(`anh.${mime.split('/')[1]}`, mime, await make().toBuffer());

    for (const each of [file, ...Object.values(file.formats ?? {})]) {
      const body = await stored(each);
      const told: object = (await exifr.parse(body, true).catch(() => undefined)) ?? {};
      expect(Object.keys(told).filter((name) => /gps|latitude|make|software|xmp/i.test(name))).toEqual([]);
      expect(TRACES.filter((trace) => body.includes(trace))).toEqual([]);
    }
    expect(file.mime).toBe(mime);
  });

  test('that takes the place of another is clean, and what came before is gone, as it came too', async () => {
    const first = await kept('mot.jpg', 'image/jpeg', await photo().jpeg().toBuffer());
    const before = await raw();

    const second = await photo().jpeg().toBuffer();
    await http
      .post(`/upload?id=${first.id}`)
      .attach('files', second, { filename: 'hai.jpg', contentType: 'image/jpeg' });

    expect((await stored(first)).includes('Camera-cua-me')).toBe(false);
    const after = await raw();
    expect(after.length).toBe(before.length);
    expect(after).not.toEqual(before);
    await http.delete(`/upload/files/${first.id}`).expect(200);
    expect((await raw()).length).toBe(before.length - 1);
  });

  test('is what its bytes are, whatever it is called', async () => {
    const file = await kept('anh.jpg', 'image/jpeg', await photo().png().toBuffer());

    expect([file.mime, file.ext]).toEqual(['image/png', '.png']);
  });

  test('loses what was hidden behind its end', async () => {
    const polyglot = Buffer.concat([await photo().jpeg().toBuffer(), Buffer.from('<script>alert(1)</script>')]);

    expect((await stored(await kept('anh.jpg', 'image/jpeg', polyglot))).includes('<script>')).toBe(false);
  });

  test('lies as it came where nobody else on the machine reads, and no address leads', async () => {
    const [name = ''] = await raw();

    expect((await fs.stat(folder('raw', name))).mode & 0o077).toBe(0);
    expect((await fs.stat(folder('raw'))).mode & 0o077).toBe(0);
    await newsroom.http.get(`/safeguard/originals/raw/${name}`).expect(404);
  });
});

test('a document is in the library without its author, its program and its script', async () => {
  const made = await PDFDocument.create();
  made.addPage([200, 200]);
  made.setAuthor('Ten-nguoi-soan');
  made.setProducer('May-cua-truong');
  made.addJavaScript('main', 'app.alert("x")');

  const file = await kept('tai-lieu.pdf', 'application/pdf', Buffer.from(await made.save({ useObjectStreams: false })));

  const body = await stored(file);
  const read = await PDFDocument.load(body, { updateMetadata: false });
  expect([read.getAuthor(), read.getProducer(), read.getPageCount()]).toEqual([undefined, undefined, 1]);
  const loose = Buffer.from(await read.save({ useObjectStreams: false })).toString('latin1');
  expect(['JavaScript', 'app.alert', 'Ten-nguoi-soan'].filter((trace) => loose.includes(trace))).toEqual([]);
});

test('a film is in the library without the place where it was made, and plays as long as before', async () => {
  const film = await fs.readFile(path.resolve(__dirname, '../../src/seed/clips/clip-call-111.mp4'));
  const place = Buffer.from('\0\0\0\x23udta\0\0\0\x1b\xa9xyz\0\x0e\x15\xc7+16.4637+107.59', 'latin1');

  const file = await kept('phim.mp4', 'video/mp4', Buffer.concat([film, place]));

  const body = await stored(file);
  expect([body.includes('+16.4637'), body.length]).toEqual([false, film.length + place.length]);
});

describe('what is refused, with a sentence that says what to do', () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
  const bomb = () =>
    sharp({ create: { width: 9000, height: 9000, channels: 3, background: 'white' }, limitInputPixels: false })
      .png()
      .toBuffer();

  test.each([
    ['a drawing that calls itself a photograph', 'a.jpg', 'image/jpeg', async () => svg, /JPEG/],
    ['a picture that would fill the memory', 'a.png', 'image/png', bomb, /50 triệu điểm ảnh/],
    [
      'a picture that is cut off',
      'a.png',
      'image/png',
      async () => (await photo().png().toBuffer()).subarray(0, 60),
      /./,
    ],
    [
      'a film that is none',
      'a.mp4',
      'video/mp4',
      async () => Buffer.from('\0\0\0\x18ftypisom\0\0\0\0isomiso2\0\0', 'latin1'),
      /MP4/,
    ],
    ['a document that is none', 'a.pdf', 'application/pdf', async () => Buffer.from('%PDF-1.7\nkhông phải'), /PDF/],
  ])('%s', async (_what, name, type, make, sentence) => {
    const { status, body } = await upload(name, type, await make());

    expect([status, body.error.message]).toEqual([400, expect.stringMatching(sentence)]);
    expect(await newsroom.strapi.db.query(FILES).count({ where: { name } })).toBe(0);
  });
});

test('what was in the library before is cleaned at the next start, once', async () => {
  const file = await kept('cu.jpg', 'image/jpeg', await photo().jpeg().toBuffer());
  await fs.writeFile(folder(`${file.hash}${file.ext}`), await photo().jpeg().toBuffer());
  const store = newsroom.strapi.store({ type: 'plugin', name: 'safeguard' });
  await store.set({ key: 'library-cleaned', value: false });
  await store.set({ key: 'library-cleaned-until', value: 0 });

  await newsroom.restart();

  const once = await stored(file);
  expect(once.includes('Camera-cua-me')).toBe(false);
  await newsroom.restart();
  expect((await stored(file)).equals(once)).toBe(true);
});
