import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, rename, stat } from 'node:fs/promises';
import path from 'node:path';

export interface StoredFile {
  readonly sha256: string;
  readonly bytes: number;
}

/** Files under the hash of their bytes, on local disk: written once, never changed. */
export const fileStore = (root: string) => {
  const pathOf = (sha256: string) => path.join(root, sha256.slice(0, 2), sha256);

  return {
    pathOf,

    /** Puts a file where its hash says. Writing the same bytes twice is harmless, and a crash leaves no half file. */
    async put(body: Buffer): Promise<StoredFile> {
      const sha256 = createHash('sha256').update(body).digest('hex');
      const target = pathOf(sha256);
      if (!(await exists(target))) await writeWhole(target, body);
      return { sha256, bytes: body.byteLength };
    },
  };
};

export type FileStore = ReturnType<typeof fileStore>;

const exists = async (file: string): Promise<boolean> => (await stat(file).catch(() => null)) !== null;

async function writeWhole(target: string, body: Buffer): Promise<void> {
  await mkdir(path.dirname(target), { recursive: true });
  const draft = `${target}.${randomUUID()}`;
  const handle = await open(draft, 'wx');
  try {
    await handle.writeFile(body);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(draft, target);
}
