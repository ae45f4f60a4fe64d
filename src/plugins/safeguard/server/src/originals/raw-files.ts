import { chmod, copyFile, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { digestOf } from './digest';

/**
 * Files as they came, each under the SHA-256 of the clean one that was made of it. No route leads to this folder; it is
 * for whoever must prove, before a court, what was sent.
 */
export function rawFiles(originalsDir: string) {
  const folder = path.join(originalsDir, 'raw');

  return {
    /** Keeps a copy of what came, unless what was made of it is the same. @param clean - Where that lies. */
    async keep(came: string, clean: string): Promise<void> {
      const [before, after] = [await digestOf(came), await digestOf(clean)];
      if (before === after) return;
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await copyFile(came, path.join(folder, after));
      await chmod(path.join(folder, after), 0o600);
    },

    /** Lets go of what a file of the library came as, before that is deleted or replaced. */
    async forget(file: string): Promise<void> {
      const digest = await digestOf(file);
      if (digest !== '') await rm(path.join(folder, digest), { force: true });
    },
  };
}
