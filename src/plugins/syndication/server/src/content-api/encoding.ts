import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import type { Answer } from './answer';

export type Encoding = 'br' | 'gzip' | 'identity';

const SMALLEST_WORTH_COMPRESSING = 1024;
/** Of a feed of 25 real stories, level 4 makes 4 to 8 % more bytes than the next ones, in little more than half the time. */
const LEVEL = 4;
/** What comes out of a page fits into one or two pieces: each further one is a way between threads. Bytes. */
const PIECE = 64 * 1024;
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: LEVEL } };
const GZIP = { level: LEVEL };

type Compressors = Readonly<Record<Exclude<Encoding, 'identity'>, (body: Buffer) => Buffer | Promise<Buffer>>>;

const atOnce: Compressors = {
  br: (body) => brotliCompressSync(body, BROTLI),
  gzip: (body) => gzipSync(body, GZIP),
};

const aside: Compressors = {
  br: (body) => promisify(brotliCompress)(body, { ...BROTLI, chunkSize: PIECE }),
  gzip: (body) => promisify(gzip)(body, { ...GZIP, chunkSize: PIECE }),
};

/** What is shorter is not worth a thread: after a commit its result would wait behind everything else that is asked for. Bytes. */
const AT_ONCE = 16 * 1024;

/** The encoding a reader likes best (RFC 9110 §12.5.3); among equals brotli, then gzip. `q=0` is a no. */
export function bestEncoding(header: string | undefined): Encoding {
  const likings = new Map(
    (header ?? '')
      .toLowerCase()
      .split(',')
      .map((part) => part.trim().split(/\s*;\s*/))
      .map(([coding = '', q = '']) => [coding, q.startsWith('q=') ? Number(q.slice(2)) : 1]),
  );
  const liking = (coding: string) => likings.get(coding) || 0;
  const best = liking('gzip') > liking('br') ? 'gzip' : 'br';
  return liking(best) > 0 ? best : 'identity';
}

/** The encoding an answer is sent in to this reader. What is short, or no body of bytes, goes as it is. */
export const encodingOf = ({ body }: Answer, accepted: string | undefined): Encoding =>
  Buffer.isBuffer(body) && body.byteLength >= SMALLEST_WORTH_COMPRESSING ? bestEncoding(accepted) : 'identity';

/** Compresses each version of a body once, as long as there is room to keep it. */
export function encoder(maxBytes: number) {
  const kept = new LRUCache<string, Buffer>({
    maxSize: maxBytes,
    sizeCalculation: (body) => body.byteLength + 200,
  });

  return {
    forget: () => kept.clear(),

    async encode(body: Buffer, tag: string | undefined, encoding: Encoding): Promise<Buffer> {
      if (encoding === 'identity') return body;
      const key = tag && `${tag}:${encoding}`;
      const known = key && kept.get(key);
      if (known) return known;
      const compress = (body.byteLength < AT_ONCE ? atOnce : aside)[encoding];
      const fresh = Buffer.from(await compress(body)); // zlib leaves it in a piece of memory that may be far larger
      if (key) kept.set(key, fresh);
      return fresh;
    },
  };
}
