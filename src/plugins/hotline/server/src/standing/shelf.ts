import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { LRUCache } from 'lru-cache';
import type { Banner } from '../../../../../domain/hotline/banner';
import type { HotlineFacts } from '../../../../../domain/hotline/facts';
import { renditionFile, type RenditionName } from '../../../../../domain/hotline/size';
import type { OutlineFace } from '../../../../../formats/banner/svg';
import { drawRendition, lookOf } from '../drawing/draw-rendition';
import { atMost } from './at-most';

/** Pictures in memory. Bytes. */
const REMEMBERED = 32 * 1024 * 1024;

/** Drawn at a time: sharp uses every core for one picture, and a publication must not wait for a hundred of them. */
const AT_ONCE = 2;

/**
 * Finished pictures, each under the hash of everything it depends on: drawn when first asked for, once for all who ask
 * meanwhile, then kept on the disk. A disk that cannot be written to costs time, never the answer.
 */
export function pictureShelf(dir: string, face: OutlineFace) {
  const root = path.join(dir, 'pictures');
  const remembered = new LRUCache<string, Buffer>({ maxSize: REMEMBERED, sizeCalculation: (body) => body.byteLength });
  const making = new Map<string, Promise<Buffer | null>>();
  const inQueue = atMost(AT_ONCE);

  async function fetchOrDraw(banner: Banner, facts: HotlineFacts, name: RenditionName, key: string) {
    const file = path.join(root, key);
    const kept = await readFile(file).catch(() => null);
    const body = kept ?? (await inQueue(() => drawRendition(banner, facts, name, face)));
    if (body && !kept) await keep(file, body).catch(() => undefined);
    if (body) remembered.set(key, body);
    return body;
  }

  return {
    /** `null` when the text is too long for that size. */
    async picture(banner: Banner, facts: HotlineFacts, name: RenditionName): Promise<Buffer | null> {
      const key = `${lookOf(banner, facts)}/${renditionFile(name)}`;
      const known = remembered.get(key);
      if (known) return known;
      const underway = making.get(key);
      if (underway) return underway;
      const made = fetchOrDraw(banner, facts, name, key).finally(() => making.delete(key));
      making.set(key, made);
      return made;
    },

    /** Throws away the pictures of every other look. */
    async keepOnly(looks: ReadonlySet<string>): Promise<void> {
      for (const key of remembered.keys()) if (!looks.has(path.dirname(key))) remembered.delete(key);
      const folders = await readdir(root).catch(() => []);
      const over = folders.filter((look) => !looks.has(look));
      await Promise.all(over.map((look) => rm(path.join(root, look), { recursive: true, force: true })));
    },
  };
}

/** Readers see the whole picture or none. */
async function keep(file: string, body: Buffer): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.draft`;
  await writeFile(draft, body);
  await rename(draft, file);
}
