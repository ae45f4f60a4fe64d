import type { Erasure, Traces } from './erasure';

/** A box of an MP4 file (ISO/IEC 14496-12 §4.2). Offsets count from the beginning of the buffer it was found in. */
interface Box {
  readonly type: string;
  readonly at: number;
  readonly body: number;
  readonly end: number;
}

/** Boxes that hold boxes, on the way to what we look for. */
const CONTAINERS: ReadonlySet<string> = new Set(['moov', 'trak', 'mdia', 'minf', 'stbl']);
/** What cameras write about place, device and owner: user data, metadata, extensions. */
const TRACES: ReadonlySet<string> = new Set(['udta', 'meta', 'uuid']);
/** When it was filmed: three boxes begin with the instants of creation and of change. */
const DATED: ReadonlySet<string> = new Set(['mvhd', 'tkhd', 'mdhd']);

/**
 * What tells of place, time and device in a film's description.
 *
 * @param moov - The whole `moov` box.
 * @param offset - Where it stands in the file. Bytes.
 * @param isFragmented - Whether samples are described outside of it too: a track of places could then not be emptied.
 */
export function mp4Traces(moov: Buffer, offset: number, isFragmented: boolean): Traces {
  try {
    const [box] = boxesIn(moov, 0, moov.length);
    if (box?.type !== 'moov') return { kind: 'unreadable' };
    const tellsPlaces = boxesIn(moov, box.body, box.end).filter(
      (each) => each.type === 'trak' && isMetadata(moov, each),
    );
    if (isFragmented && tellsPlaces.length > 0) return { kind: 'unreadable' };
    const samples = tellsPlaces.flatMap((track) => samplesOf(moov, track));
    const described = erasuresIn(moov, box, new Set(tellsPlaces.map(({ at }) => at)));
    return {
      kind: 'traces',
      erasures: [...samples, ...described.map((erasure) => ({ ...erasure, at: erasure.at + offset }))],
    };
  } catch (error) {
    if (error instanceof RangeError) return { kind: 'unreadable' }; // a length that leads out of the file
    throw error;
  }
}

/** A box that players pass over, in the place of one that told something. */
export const emptied = (at: number, length: number, header = 8): readonly Erasure[] => [
  { kind: 'write', at: at + 4, bytes: Buffer.from('free') },
  { kind: 'zero', at: at + header, length: length - header },
];

/** @throws {RangeError} for a box that does not fit into what holds it. */
function boxesIn(bytes: Buffer, from: number, to: number): readonly Box[] {
  const boxes: Box[] = [];
  let at = from;
  while (at + 8 <= to) {
    const short = bytes.readUInt32BE(at);
    const size = short === 1 ? Number(bytes.readBigUInt64BE(at + 8)) : short === 0 ? to - at : short;
    const body = at + (short === 1 ? 16 : 8);
    if (size < body - at || at + size > to) throw new RangeError('A box does not fit.');
    boxes.push({ type: bytes.toString('latin1', at + 4, at + 8), at, body, end: at + size });
    at += size;
  }
  return boxes;
}

function erasuresIn(bytes: Buffer, { body, end }: Box, dropped: ReadonlySet<number>): readonly Erasure[] {
  return boxesIn(bytes, body, end).flatMap((box) => {
    if (TRACES.has(box.type) || dropped.has(box.at)) return emptied(box.at, box.end - box.at, box.body - box.at);
    if (CONTAINERS.has(box.type)) return erasuresIn(bytes, box, dropped);
    if (DATED.has(box.type))
      return [{ kind: 'zero', at: box.body + 4, length: bytes[box.body] === 1 ? 16 : 8 } as const];
    if (box.type === 'hdlr' && box.end > box.body + 24)
      return [{ kind: 'zero', at: box.body + 24, length: box.end - box.body - 24 } as const]; // the recorder's name
    return [];
  });
}

function find(bytes: Buffer, box: Box, ...path: readonly string[]): Box | undefined {
  return path.reduce<Box | undefined>(
    (inside, type) => inside && boxesIn(bytes, inside.body, inside.end).find((each) => each.type === type),
    box,
  );
}

/** A track of places, movements and the like beside the picture (handler type `meta`). */
function isMetadata(bytes: Buffer, track: Box): boolean {
  const handler = find(bytes, track, 'mdia', 'hdlr');
  return handler !== undefined && bytes.toString('latin1', handler.body + 8, handler.body + 12) === 'meta';
}

/** Where a track's samples lie in the file (§8.7: `stsz`, `stsc`, `stco`, `co64`). */
function samplesOf(bytes: Buffer, track: Box): readonly Erasure[] {
  const table = find(bytes, track, 'mdia', 'minf', 'stbl');
  const [sizes, runs] = [table && find(bytes, table, 'stsz'), table && find(bytes, table, 'stsc')];
  const chunks = table && (find(bytes, table, 'stco') ?? find(bytes, table, 'co64'));
  if (!sizes || !runs || !chunks) throw new RangeError('A track does not say where its samples are.');
  const sizeOf = sampleSizes(bytes, sizes);
  const samplesIn = samplesAChunk(bytes, runs);
  let sample = 0;
  return chunkOffsets(bytes, chunks).map((at, index) => {
    let length = 0;
    for (let left = samplesIn(index + 1); left > 0; left -= 1) length += sizeOf(sample++);
    return { kind: 'zero', at, length };
  });
}

function sampleSizes(bytes: Buffer, { body }: Box): (sample: number) => number {
  const same = bytes.readUInt32BE(body + 4);
  return (sample) => (same > 0 ? same : bytes.readUInt32BE(body + 12 + 4 * sample));
}

function samplesAChunk(bytes: Buffer, { body }: Box): (chunk: number) => number {
  const runs = Array.from({ length: bytes.readUInt32BE(body + 4) }, (_, index) => ({
    first: bytes.readUInt32BE(body + 8 + 12 * index),
    samples: bytes.readUInt32BE(body + 12 + 12 * index),
  }));
  return (chunk) => runs.findLast(({ first }) => first <= chunk)?.samples ?? 0;
}

const chunkOffsets = (bytes: Buffer, { type, body }: Box): readonly number[] =>
  Array.from({ length: bytes.readUInt32BE(body + 4) }, (_, index) =>
    type === 'co64' ? Number(bytes.readBigUInt64BE(body + 8 + 8 * index)) : bytes.readUInt32BE(body + 8 + 4 * index),
  );
