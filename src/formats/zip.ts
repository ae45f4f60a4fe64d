import { zipSync, type Zippable } from 'fflate';

/** What stands in every file's date: ZIP keeps local time, so that only a fixed one is the same on every machine. */
const BEGINNING_OF_ZIP = new Date(1980, 0, 1);

/**
 * Files as a ZIP archive (PKWARE APPNOTE 6.3), the same bytes for the same files on every machine: in the order given,
 * without dates, owners or comments.
 */
export function zip(files: readonly { readonly name: string; readonly body: string | Uint8Array }[]): Buffer {
  const entries: Zippable = {};
  for (const { name, body } of files) {
    const isStored = /\.(jpe?g|png|webp|avif|pdf)$/.test(name); // compressed already
    entries[name] = [new Uint8Array(Buffer.from(body as string)), { level: isStored ? 0 : 9, mtime: BEGINNING_OF_ZIP }];
  }
  return Buffer.from(zipSync(entries));
}
