import { createReadStream } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { errors } from '@strapi/utils';
import { cleanFile } from './clean-file';

/** A file on its way into the media library, as Strapi's upload plugin hands it on. */
export interface Arrival {
  readonly name?: string;
  /** Strapi's folder for this upload, removed after it. */
  readonly tmpWorkingDirectory?: string;
  filepath?: string;
  getStream?: () => Readable;
  mime?: string;
  ext?: string;
  /** Kilobytes. */
  size?: number;
  sizeInBytes?: number;
}

/** Those that were cleaned on their way, while Strapi holds them, with the file as it came. */
const cleaned = new WeakMap<object, string>();

/** Where a file lies as it came, if it was cleaned on its way; else it is cleaned when it is stored. */
export const cameAs = (file: object): string | undefined => cleaned.get(file);

/**
 * Cleans a file before Strapi measures it, makes smaller ones of it and stores it. What it is, is read from its bytes:
 * its type and its ending are set to that.
 *
 * @param mostBytes - As it came.
 */
export async function cleanArrival(file: Arrival, mostBytes: number): Promise<void> {
  if ((file.sizeInBytes ?? 0) > mostBytes) throw tooLarge(mostBytes);
  const { filepath, tmpWorkingDirectory } = file;
  if (!filepath || !tmpWorkingDirectory) return;
  const clean = path.join(tmpWorkingDirectory, `clean-${randomUUID()}`);
  await copyFile(filepath, clean);
  const { mime, extension, bytes } = await cleanFile(clean);
  Object.assign(file, {
    ...{ filepath: clean, getStream: () => createReadStream(clean) },
    ...{ mime, ext: extension, size: Math.round(bytes / 10) / 100, sizeInBytes: bytes },
  });
  cleaned.set(file, filepath);
}

const tooLarge = (mostBytes: number): Error => {
  const megabytes = Math.floor(mostBytes / 1024 / 1024);
  return new errors.PayloadTooLargeError(
    `Tệp lớn hơn ${megabytes} MB. Hãy thu nhỏ rồi tải lên. / The file is larger than ${megabytes} MB. Make it smaller and upload that.`,
    { code: 'FILE_TOO_LARGE' },
  );
};
