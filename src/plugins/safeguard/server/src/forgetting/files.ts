import { link, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { holds, type Recogniser } from '../../../../../domain/forgetting/occurrences';
import { forgotten, type Forgetting } from '../../../../../domain/forgetting/rewrite';
import { fileHolds } from './file-texts';

/** Where this installation keeps its files. */
export interface Folders {
  readonly dataDir: string;
  readonly originalsDir: string;
  readonly mediaDir: string;
  readonly consentsDir: string;
  /** Files that are looked through in another way, or sealed. */
  readonly others: readonly string[];
}

/** `original`: of the library; `raw`: as it came; `media`: clean, for outlets; `other`: somebody else put it there. */
export interface FileHit {
  readonly path: string;
  readonly kind: 'original' | 'raw' | 'media' | 'other';
  readonly inName: boolean;
  readonly inBytes: boolean;
}

/** Every file that holds a word, in its name or in its bytes. */
export async function findInFiles(folders: Folders, recogniser: Recogniser): Promise<readonly FileHit[]> {
  const found: FileHit[] = [];
  for (const file of await filesIn(folders.dataDir)) {
    if (file.startsWith(folders.consentsDir + path.sep) || folders.others.includes(file)) continue;
    const inName = holds(path.relative(folders.dataDir, file).replaceAll(path.sep, ' / '), recogniser);
    const inBytes = await fileHolds(file, recogniser).catch(goneMeanwhile);
    if (inName || inBytes) found.push({ path: file, kind: kindOf(file, folders), inName, inBytes });
  }
  return found;
}

/** A file that was swept away while we looked holds nothing any more. */
function goneMeanwhile(error: unknown): false {
  if (Object(error).code === 'ENOENT') return false;
  throw error;
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

function kindOf(file: string, { originalsDir, mediaDir }: Folders): FileHit['kind'] {
  if (path.dirname(file) === originalsDir) return 'original';
  if (file.startsWith(path.join(originalsDir, 'raw') + path.sep)) return 'raw';
  return file.startsWith(mediaDir + path.sep) ? 'media' : 'other';
}

export const isCaptions = ({ path: file }: FileHit): boolean => file.endsWith('.vtt');

/** Before the database says it: the file has its new name beside the old one, so that it is found under either. */
export async function nameAnew(hits: readonly FileHit[], forgetting: Forgetting): Promise<void> {
  for (const file of hits.filter(isToBeNamedAnew)) {
    const next = path.join(path.dirname(file.path), forgotten(path.basename(file.path), forgetting));
    if (next !== file.path) await link(file.path, next).catch(thereAlready);
  }
}

/** After the database has said it. */
export async function dropOldNames(hits: readonly FileHit[]): Promise<void> {
  for (const file of hits.filter(isToBeNamedAnew)) await rm(file.path, { force: true });
}

const isToBeNamedAnew = ({ kind, inName }: FileHit): boolean => inName && kind === 'original';

function thereAlready(error: unknown): void {
  const { code } = Object(error);
  if (code !== 'EEXIST' && code !== 'ENOENT') throw error;
}

/** Captions are texts: they lose the words and stay. What came with a film or a picture is not kept any longer. */
export async function rewriteFiles(hits: readonly FileHit[], forgetting: Forgetting): Promise<void> {
  for (const hit of hits.filter(({ inBytes }) => inBytes)) {
    if (hit.kind === 'raw') await rm(hit.path, { force: true });
    if (hit.kind === 'original' && isCaptions(hit)) await rewriteCaptions(hit.path, forgetting);
  }
}

async function rewriteCaptions(file: string, forgetting: Forgetting): Promise<void> {
  const draft = path.join(path.dirname(file), `.${randomUUID()}`);
  await writeFile(draft, forgotten(await readFile(file, 'utf8'), forgetting), { mode: 0o600 });
  await rename(draft, file);
}
