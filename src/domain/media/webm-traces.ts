import type { Erasure, Traces } from './erasure';

/** Elements of a WebM file (RFC 9559 §5.1), by their numbers. */
const SEGMENT = 0x18538067;
const INFO = 0x1549a966;
const CLUSTER = 0x1f43b675;
const TAGS = 0x1254c367;
const ATTACHMENTS = 0x1941a469;
/** In `Info`: when it was filmed, its title, and what wrote it. */
const TELLING: ReadonlySet<number> = new Set([0x4461, 0x7ba9, 0x4d80, 0x5741]);
const DROPPED: ReadonlySet<number> = new Set([TAGS, ATTACHMENTS]);
/** What a cluster holds; anything else ends a cluster of unknown length. */
const IN_A_CLUSTER: ReadonlySet<number> = new Set([0xe7, 0xa3, 0xa0, 0xab, 0xa7, 0x5854, 0xec, 0xbf]);
const VOID = 0xec;

/** Reads a few bytes of the file; fewer at its end. */
export type ReadAt = (at: number, length: number) => Promise<Buffer>;

interface Element {
  readonly id: number;
  readonly at: number;
  readonly body: number;
  /** `null`: unknown until something else begins. */
  readonly length: number | null;
}

/** What tells of place, time and device in a WebM film, which is walked element by element and never read whole. */
export async function webmTraces(read: ReadAt, size: number): Promise<Traces> {
  const erasures: Erasure[] = [];
  let at = 0;
  while (at < size) {
    const element = await elementAt(read, at);
    if (!element) return { kind: 'unreadable' };
    if (DROPPED.has(element.id)) {
      if (element.length === null) return { kind: 'unreadable' };
      erasures.push(...voided(element, element.length));
    }
    if (element.id === INFO) erasures.push(...(await tellingIn(read, element)));
    const goesInside = element.id === SEGMENT || (element.id === CLUSTER && element.length === null);
    if (!goesInside && element.length === null) return { kind: 'unreadable' };
    at = goesInside ? element.body : element.body + (element.length ?? 0);
    if (at > size && !IN_A_CLUSTER.has(element.id)) return { kind: 'unreadable' };
  }
  return { kind: 'traces', erasures };
}

async function tellingIn(read: ReadAt, info: Element): Promise<readonly Erasure[]> {
  const end = info.body + (info.length ?? 0);
  const erasures: Erasure[] = [];
  for (let at = info.body; at < end;) {
    const element = await elementAt(read, at);
    if (!element || element.length === null) break;
    if (TELLING.has(element.id)) erasures.push({ kind: 'zero', at: element.body, length: element.length });
    at = element.body + element.length;
  }
  return erasures;
}

async function elementAt(read: ReadAt, at: number): Promise<Element | null> {
  const head = await read(at, 12);
  const idLength = head[0] ? Math.clz32(head[0]) - 23 : 9;
  if (idLength > 4 || head.length < idLength + 1) return null;
  const id = head.readUIntBE(0, idLength);
  const first = head[idLength] ?? 0;
  const sizeLength = first ? Math.clz32(first) - 23 : 9;
  if (sizeLength > 8 || head.length < idLength + sizeLength) return null;
  const bits = [...head.subarray(idLength, idLength + sizeLength)];
  const value = bits.reduce((sum, byte, index) => sum * 256 + (index === 0 ? byte & (0xff >> sizeLength) : byte), 0);
  const isUnknown = value === 2 ** (7 * sizeLength) - 1;
  return { id, at, body: at + idLength + sizeLength, length: isUnknown ? null : value };
}

/** The element becomes a `Void` of the same length (RFC 8794 §11.3.2). */
function voided({ at, body }: Element, length: number): readonly Erasure[] {
  const whole = body - at + length;
  const sizeLength = Math.min(8, body - at - 1);
  const size = Buffer.alloc(8);
  size.writeBigUInt64BE(BigInt(whole - 1 - sizeLength));
  const header = Buffer.concat([Buffer.from([VOID]), size.subarray(8 - sizeLength)]);
  header[1] = (header[1] ?? 0) | (1 << (8 - sizeLength));
  return [
    { kind: 'write', at, bytes: header },
    { kind: 'zero', at: at + header.length, length: whole - header.length },
  ];
}
