import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Erasure, Traces } from './erasure';
import { mp4Traces } from './mp4-traces';
import { webmTraces } from './webm-traces';

const box = (type: string, ...content: readonly Buffer[]): Buffer => {
  const body = Buffer.concat(content);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + body.length);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, body]);
};
const words = (...numbers: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(4 * numbers.length);
  numbers.forEach((number, index) => bytes.writeUInt32BE(number, 4 * index));
  return bytes;
};

/** The file after its traces were erased. */
function erased(file: Buffer, traces: Traces): Buffer {
  if (traces.kind === 'unreadable') throw new Error('unreadable');
  const after = Buffer.from(file);
  for (const erasure of traces.erasures) apply(after, erasure);
  return after;
}

const apply = (file: Buffer, erasure: Erasure) =>
  erasure.kind === 'zero' ? file.fill(0, erasure.at, erasure.at + erasure.length) : file.set(erasure.bytes, erasure.at);

const PLACE = Buffer.from('+16.4637+107.5909/');

describe('an MP4 film', () => {
  const track = (handler: string, ...tables: readonly Buffer[]) =>
    box(
      'trak',
      box(
        'mdia',
        box('mdhd', words(0, 3_900_000_000, 3_900_000_001, 1000, 0)),
        hdlr(handler),
        box('minf', box('stbl', ...tables)),
      ),
    );
  const hdlr = (handler: string) =>
    box('hdlr', words(0, 0), Buffer.from(handler), words(0, 0, 0), Buffer.from('Máy của mẹ\0'));
  const mvhd = box('mvhd', words(0, 3_900_000_000, 3_900_000_001, 1000, 5000));

  test('loses the place, the instant and the recorder, and keeps its length', () => {
    const moov = box('moov', mvhd, track('vide'), box('udta', box('\xa9xyz', PLACE)), box('meta', PLACE));

    const clean = erased(moov, mp4Traces(moov, 0, false));

    expect(clean.includes('+16.4637')).toBe(false);
    expect(clean.includes('Máy của mẹ')).toBe(false);
    expect(clean.includes(words(3_900_000_000))).toBe(false);
    expect(clean.length).toBe(moov.length);
    expect(clean.includes(words(1000, 5000))).toBe(true);
  });

  test('loses a whole track of places, with what it pointed at', () => {
    const media = Buffer.concat([Buffer.from('PICTURE.'), PLACE, Buffer.from('.PICTURE')]);
    const places = track(
      'meta',
      box('stsc', words(0, 1, 1, 2, 1)),
      box('stsz', words(0, 0, 2, 10, PLACE.length - 10)),
      box('stco', words(0, 1, 8)),
    );
    const moov = box('moov', mvhd, track('vide'), places);

    const clean = erased(Buffer.concat([media, moov]), mp4Traces(moov, media.length, false));

    expect(clean.toString('latin1', 0, media.length)).toBe(`PICTURE.${'\0'.repeat(PLACE.length)}.PICTURE`);
    expect(clean.toString('latin1').split('trak').length - 1).toBe(1);
  });

  test('in pieces with a track of places cannot be made clean', () => {
    const moov = box('moov', mvhd, track('meta'));

    expect(mp4Traces(moov, 0, true)).toEqual({ kind: 'unreadable' });
  });

  test.each([
    ['is cut off', (moov: Buffer) => moov.subarray(0, -4)],
    ['says it is longer than it is', (moov: Buffer) => Buffer.concat([words(moov.length + 9), moov.subarray(4)])],
    [
      'holds a box without a length',
      (moov: Buffer) => Buffer.concat([moov.subarray(0, 8), words(3), moov.subarray(12)]),
    ],
  ])('that %s cannot be read', (_what, break_) => {
    expect(mp4Traces(break_(box('moov', mvhd, track('vide'))), 0, false)).toEqual({ kind: 'unreadable' });
  });

  test('of our own is read from end to end', () => {
    const film = readFileSync(path.resolve(__dirname, '../../seed/clips/clip-call-111.mp4'));
    const at = film.indexOf('moov') - 4;

    expect(mp4Traces(film.subarray(at, at + film.readUInt32BE(at)), at, false).kind).toBe('traces');
  });
});

describe('a WebM film', () => {
  const element = (id: string, body: Buffer | null): Buffer => {
    const head = Buffer.from(id, 'hex');
    if (body === null) return Buffer.concat([head, Buffer.from([0xff])]); // unknown length
    const size = Buffer.alloc(8);
    size.writeBigUInt64BE(BigInt(body.length));
    size[0] = 0x01;
    return Buffer.concat([head, size, body]);
  };
  const HEAD = element('1a45dfa3', Buffer.from('webm'));
  const INFO = element(
    '1549a966',
    Buffer.concat([element('4461', words(1, 2)), element('5741', Buffer.from('Máy của mẹ'))]),
  );
  const cluster = (body: Buffer | null) =>
    Buffer.concat([element('1f43b675', body), body ? Buffer.alloc(0) : element('a3', Buffer.from('FRAME'))]);
  const tags = element('1254c367', Buffer.from('LOCATION +16.4637+107.5909/'));
  const read = (file: Buffer) => async (at: number, length: number) => file.subarray(at, at + length);

  test.each([
    [
      'whose length is known',
      (inside: Buffer) => element('18538067', inside),
      cluster(element('a3', Buffer.from('FRAME'))),
    ],
    ['that was streamed', (inside: Buffer) => Buffer.concat([element('18538067', null), inside]), cluster(null)],
  ])('%s loses its tags, its date and its recorder', async (_what, segment, pictures) => {
    const file = Buffer.concat([HEAD, segment(Buffer.concat([INFO, pictures, tags]))]);

    const clean = erased(file, await webmTraces(read(file), file.length));

    expect([clean.includes('+16.4637'), clean.includes('Máy của mẹ'), clean.includes('FRAME')]).toEqual([
      false,
      false,
      true,
    ]);
    expect(clean.length).toBe(file.length);
  });

  test('that is none cannot be read', async () => {
    const file = Buffer.concat([HEAD, Buffer.alloc(20)]);

    expect(await webmTraces(read(file), file.length)).toEqual({ kind: 'unreadable' });
  });
});
