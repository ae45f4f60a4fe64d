import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { LRUCache } from 'lru-cache';

/** How many files' digests are remembered. A digest is 64 letters. */
const REMEMBERED = 20_000;

/**
 * SHA-256 of files as they lie on disk. A file is read again when its size, its inode or its time of change (in
 * nanoseconds) is another one; a file that is not there has an empty digest.
 */
function fileDigests() {
  const known = new LRUCache<string, Promise<string>>({ max: REMEMBERED });

  return async (path: string): Promise<string> => {
    const found = await stat(path, { bigint: true }).catch(() => null);
    if (!found) return '';
    const key = [path, found.size, found.ino, found.mtimeNs, found.ctimeNs].join(':');
    const digest = known.get(key) ?? read(path);
    known.set(key, digest);
    return digest.catch((error: unknown) => {
      known.delete(key);
      throw error;
    });
  };
}

/** One memory for the whole process: a file that was stored just now is not read a second time. */
export const digestOf = fileDigests();

async function read(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
