import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { AuditHead } from '../../../../../domain/audit/chain';

export interface SealedHead extends AuditHead {
  readonly seal: string;
}

/**
 * The end of the audit, in a file beside the database. Written after a commit, so it may be behind, and is never ahead
 * of a chain that is whole.
 */
export function headFile(file: string) {
  return {
    async read(): Promise<SealedHead | null> {
      const text = await readFile(file, 'utf8').catch(() => null);
      return text === null ? null : parse(text);
    },

    async write({ seq, hash, seal }: SealedHead): Promise<void> {
      await mkdir(path.dirname(file), { recursive: true });
      const fresh = `${file}.${process.pid}.new`;
      await writeFile(fresh, `${JSON.stringify({ seq, hash, seal })}\n`, { mode: 0o600 });
      await rename(fresh, file);
    },
  };
}

/** What is no head of ours counts as one that no chain passes through. */
function parse(text: string): SealedHead {
  try {
    const { seq, hash, seal } = JSON.parse(text);
    return { seq: Number(seq), hash: String(hash), seal: String(seal) };
  } catch {
    return { seq: Number.MAX_SAFE_INTEGER, hash: '', seal: '' };
  }
}
