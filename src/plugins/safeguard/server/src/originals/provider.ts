import { createWriteStream } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { SafeguardConfig } from '../config';
import { signLink } from './link';

/** What Strapi's upload plugin hands to a provider. */
export interface UploadedFile {
  readonly hash: string;
  readonly ext?: string;
  readonly buffer?: Buffer;
  readonly stream?: Readable;
  url: string;
}

export const ORIGINALS_PATH = '/safeguard/originals';

export const nameOf = (file: { readonly hash: string; readonly ext?: string | null }): string =>
  `${file.hash}${file.ext ?? ''}`;

/**
 * Keeps every upload in a private folder: originals may hold what outlets must never see (a place, a device, a face).
 * The admin reads them through signed links that expire.
 */
export function privateProvider({ originalsDir, linkSecret, linkLifetime }: SafeguardConfig) {
  const pathOf = (file: UploadedFile) => path.join(originalsDir, nameOf(file));

  async function store(file: UploadedFile): Promise<void> {
    await mkdir(originalsDir, { recursive: true });
    if (file.stream) await pipeline(file.stream, createWriteStream(pathOf(file), { mode: 0o600 }));
    else if (file.buffer) await writeFile(pathOf(file), file.buffer, { mode: 0o600 });
    else throw new Error('An upload came without bytes.');
    file.url = `${ORIGINALS_PATH}/${nameOf(file)}`;
  }

  const remove = (file: UploadedFile) => rm(pathOf(file), { force: true });

  async function replace(newer: UploadedFile, older: UploadedFile): Promise<void> {
    await store(newer);
    if (nameOf(newer) !== nameOf(older)) await remove(older);
  }

  return {
    upload: store,
    uploadStream: store,
    replace,
    replaceStream: replace,
    delete: remove,
    isPrivate: async () => true,
    async getSignedUrl(file: UploadedFile) {
      const link = signLink(nameOf(file), Math.floor(Date.now() / 1000) + linkLifetime, linkSecret);
      return { url: `${ORIGINALS_PATH}/${link.name}?expires=${link.expires}&signature=${link.signature}` };
    },
  };
}
