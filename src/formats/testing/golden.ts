import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The expected bytes of a document, from `src/formats/<format>/golden/`. With `UPDATE_GOLDEN=1` the file is written
 * first: read the difference before you commit it.
 */
export function golden(format: string, name: string, actual: string): string {
  const path = join(__dirname, '..', format, 'golden', name);
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, actual);
  }
  return readFileSync(path, 'utf8');
}
