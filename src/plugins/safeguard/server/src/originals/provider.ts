import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { SafeguardConfig } from '../config';
import { cameAs, cleanArrival, type Arrival } from '../uploads/arrival';
import { cleanFile } from '../uploads/clean-file';
import { signLink, type SignedLink } from './link';
import { rawFiles } from './raw-files';

/** What Strapi's upload plugin hands to a provider. */
export interface UploadedFile extends Arrival {
  readonly hash: string;
  readonly buffer?: Buffer;
  readonly stream?: Readable;
  url: string;
}

export const ORIGINALS_PATH = '/safeguard/originals';

export const nameOf = (file: { readonly hash: string; readonly ext?: string | null }): string =>
  `${file.hash}${file.ext ?? ''}`;

export const addressOf = ({ name, expires, signature }: SignedLink): string =>
  `${ORIGINALS_PATH}/${name}?expires=${expires}&signature=${signature}`;

/**
 * Keeps the media library in a private folder, clean: nothing in it tells of a place, a device or an owner. The bytes as
 * they came lie apart (`raw/`), where no address leads, and go with their file. The admin reads the library through
 * signed links that expire.
 */
export function privateProvider({ originalsDir, linkSecret, linkLifetime }: SafeguardConfig) {
  const pathOf = (file: UploadedFile) => path.join(originalsDir, nameOf(file));
  const raw = rawFiles(originalsDir);

  /** Written beside its place and cleaned there, so that nobody ever reads half a file, or one that is not clean. */
  async function store(file: UploadedFile): Promise<void> {
    await mkdir(originalsDir, { recursive: true });
    const draft = path.join(originalsDir, `.${randomUUID()}`);
    try {
      if (file.stream) await pipeline(file.stream, createWriteStream(draft, { mode: 0o600 }));
      else if (file.buffer) await writeFile(draft, file.buffer, { mode: 0o600 });
      else throw new Error('An upload came without bytes.');
      const came = cameAs(file);
      if (!came) await cleanFile(draft); // a smaller copy, or an import, that was not looked at on its way
      await rename(draft, pathOf(file));
      if (came) await raw.keep(came, pathOf(file));
    } finally {
      await rm(draft, { force: true });
    }
    file.url = `${ORIGINALS_PATH}/${nameOf(file)}`;
  }

  async function remove(file: UploadedFile): Promise<void> {
    await raw.forget(pathOf(file));
    await rm(pathOf(file), { force: true });
  }

  async function replace(newer: UploadedFile, older: UploadedFile): Promise<void> {
    await raw.forget(pathOf(older));
    await store(newer);
    if (nameOf(newer) !== nameOf(older)) await rm(pathOf(older), { force: true });
  }

  return {
    /** Where every new file comes by, whatever way it came, before anything is made of it. */
    async checkFileSize(file: UploadedFile, options: { readonly sizeLimit?: number }): Promise<void> {
      await cleanArrival(file, options.sizeLimit ?? Number.POSITIVE_INFINITY);
    },
    upload: store,
    uploadStream: store,
    replace,
    replaceStream: replace,
    delete: remove,
    isPrivate: async () => true,
    async getSignedUrl(file: UploadedFile) {
      const link = signLink(nameOf(file), Math.floor(Date.now() / 1000) + linkLifetime, linkSecret);
      return { url: addressOf(link) };
    },
  };
}
