import { open, readFile, stat } from 'node:fs/promises';
import { holds, type Recogniser } from '../../../../../domain/forgetting/occurrences';
import { pdfTexts } from './pdf-text';

const CHUNK = 1024 * 1024;
/** Bytes of a chunk that are read again with the next: a word is not cut in two. */
const OVERLAP = 2048;
/** Larger files are films: their bytes are searched as UTF-8 alone. */
const SMALL = 32 * 1024 * 1024;

/** Whether a file's bytes say one of the words, as text in UTF-8 or UTF-16, or as a PDF. */
export async function fileHolds(path: string, recogniser: Recogniser): Promise<boolean> {
  const { size } = await stat(path);
  const file = await open(path);
  try {
    for (let at = 0; at < size; at += CHUNK - OVERLAP) {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(CHUNK), 0, CHUNK, at);
      const texts = readings(buffer.subarray(0, bytesRead), size <= SMALL).flatMap(lettersIn);
      if (texts.some((text) => holds(text, recogniser))) return true;
      if (bytesRead < CHUNK) break;
    }
  } finally {
    await file.close();
  }
  return (await textsOfPdf(path, size)).some((text) => holds(text, recogniser));
}

/** What in bytes can be Vietnamese or English; the rest of a picture or a film is passed over. */
const LETTERS = /[\t-\u024f\u0300-\u036f\u1e00-\u1eff\u200b-\u200d\u2060\ufeff]{5,}/g;

const lettersIn = (text: string): readonly string[] => text.match(LETTERS) ?? [];

function readings(bytes: Buffer, isSmall: boolean): readonly string[] {
  const plain = bytes.toString('utf8');
  if (!isSmall || !bytes.includes(0)) return [plain];
  const even = bytes.subarray(0, bytes.length - (bytes.length % 2));
  const odd = bytes.subarray(1, bytes.length - ((bytes.length + 1) % 2));
  return [
    plain,
    ...[even, odd].flatMap((each) => [each.toString('utf16le'), Buffer.from(each).swap16().toString('utf16le')]),
  ];
}

async function textsOfPdf(path: string, size: number): Promise<readonly string[]> {
  if (size > SMALL) return [];
  const bytes = await readFile(path);
  if (!bytes.subarray(0, 1024).includes('%PDF-')) return [];
  try {
    return await pdfTexts(bytes);
  } catch {
    return []; // broken or locked: it was not taken as a PDF, or lies in `raw` as it came
  }
}
