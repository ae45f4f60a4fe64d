import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { holds, type Recogniser } from '../../../../../domain/forgetting/occurrences';
import { forgotten, forgottenIn, textsIn, type Forgetting } from '../../../../../domain/forgetting/rewrite';

/** What a column of a database may hold: text, JSON, bytes that may be packed, and what is none of these. */

export const cellHolds = (cell: unknown, recogniser: Recogniser): boolean =>
  textsOfCell(cell).some((text) => holds(text, recogniser));

/** The same without the words, packed as it was; the very same when it held none. */
export function cellWithout(cell: unknown, forgetting: Forgetting): unknown {
  if (typeof cell === 'string') return textWithout(cell, forgetting);
  if (Buffer.isBuffer(cell)) return bytesWithout(cell, forgetting);
  if (!isPlain(cell)) return cell;
  const without = forgottenIn(cell, forgetting);
  return without === cell ? cell : JSON.stringify(without); // PostgreSQL takes its JSON as text
}

const isPlain = (cell: unknown): cell is object =>
  typeof cell === 'object' && cell !== null && !(cell instanceof Date) && !Buffer.isBuffer(cell);

function textsOfCell(cell: unknown): readonly string[] {
  if (typeof cell === 'string') return textsOfText(cell);
  if (Buffer.isBuffer(cell)) return textsOfText(unpacked(cell)?.text ?? '');
  return isPlain(cell) ? textsIn(cell) : [];
}

function textsOfText(text: string): readonly string[] {
  const json = jsonOf(text);
  return json === null ? [text] : textsIn(json);
}

function textWithout(text: string, forgetting: Forgetting): string {
  const json = jsonOf(text);
  if (json === null) return forgotten(text, forgetting);
  const without = forgottenIn(json, forgetting);
  return without === json ? text : JSON.stringify(without);
}

function bytesWithout(bytes: Buffer, forgetting: Forgetting): Buffer {
  const packed = unpacked(bytes);
  if (!packed) return bytes;
  const without = textWithout(packed.text, forgetting);
  return without === packed.text ? bytes : packed.pack(without);
}

function jsonOf(text: string): object | null {
  if (!/^\s*[[{]/.test(text)) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null; // a text that begins with a bracket
  }
}

interface Unpacked {
  readonly text: string;
  pack(text: string): Buffer;
}

const WAYS = [
  { open: (bytes: Buffer) => bytes, pack: (text: string) => Buffer.from(text) },
  { open: gunzipSync, pack: (text: string) => gzipSync(text) },
  { open: brotliDecompressSync, pack: (text: string) => brotliCompressSync(text) },
] as const;

/** Text in UTF-8, as it is or compressed; `null` for other bytes. */
function unpacked(bytes: Buffer): Unpacked | null {
  for (const { open, pack } of WAYS) {
    try {
      return { text: new TextDecoder('utf-8', { fatal: true }).decode(open(bytes)), pack };
    } catch {
      continue; // not packed in this way
    }
  }
  return null;
}
