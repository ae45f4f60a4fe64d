import { copyFile, rename, rm } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { nameOf } from '../originals/provider';
import { rawFiles } from '../originals/raw-files';
import { cleanFile } from './clean-file';

const FILES = 'plugin::upload.file';
const BATCH = 100;

interface StoredFile {
  readonly id: number;
  readonly hash: string;
  readonly ext: string | null;
  readonly formats: Readonly<Record<string, { readonly hash: string; readonly ext: string }>> | null;
}

/**
 * Cleans what was in the media library before uploads were cleaned, once. A file that cannot be cleaned is left as it
 * was, private, and counted: it would be refused if it came again.
 */
export async function cleanLibrary(strapi: Core.Strapi, originalsDir: string): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: 'safeguard' });
  if ((await store.get({ key: 'library-cleaned' })) === true) return;
  const { keep } = rawFiles(originalsDir);
  let unclean = 0;
  for await (const file of filesAfter(strapi, Number((await store.get({ key: 'library-cleaned-until' })) ?? 0))) {
    for (const each of [file, ...Object.values(file.formats ?? {})])
      if (!(await cleanInPlace(path.join(originalsDir, nameOf(each)), keep))) unclean += 1;
    await store.set({ key: 'library-cleaned-until', value: file.id }); // a picture drawn twice loses a little
  }
  await store.set({ key: 'library-cleaned', value: true });
  if (unclean > 0) strapi.log.warn(`The media library was cleaned, but for ${unclean} files that cannot be read.`);
}

async function* filesAfter(strapi: Core.Strapi, first: number): AsyncGenerator<StoredFile> {
  for (let last = first; ;) {
    const files: readonly StoredFile[] = await strapi.db
      .query(FILES)
      .findMany({ where: { id: { $gt: last } }, orderBy: { id: 'asc' }, limit: BATCH });
    yield* files;
    const end = files.at(-1);
    if (!end) return;
    last = end.id;
  }
}

/** @returns whether it is clean now, or was never there. */
async function cleanInPlace(stored: string, keep: (came: string, clean: string) => Promise<void>): Promise<boolean> {
  const draft = path.join(path.dirname(stored), `.${randomUUID()}`);
  try {
    if (!(await copied(stored, draft))) return true;
    await cleanFile(draft);
    await keep(stored, draft);
    await rename(draft, stored);
    return true;
  } catch (error) {
    if (error instanceof Error && 'details' in error) return false; // a refusal of ours
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

const copied = (from: string, to: string): Promise<boolean> =>
  copyFile(from, to).then(
    () => true,
    () => false,
  );
