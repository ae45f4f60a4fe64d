import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { inProject, ROOT } from './project.mjs';

/**
 * A fingerprint of files: their names and every byte of them.
 * `entries` are files or folders of the project; those that do not exist count as nothing.
 */
export function hashOf(entries, { isCounted = () => true, also = '' } = {}) {
  const hash = createHash('sha256').update(also);
  for (const file of entries.flatMap(filesUnder).filter(isCounted).sort()) {
    hash.update(`\0${file}\0`).update(fs.readFileSync(inProject(file)));
  }
  return hash.digest('hex');
}

/** Paths from the project's root, with forward slashes. */
function filesUnder(entry) {
  const found = fs.statSync(inProject(entry), { throwIfNoEntry: false });
  if (!found) return [];
  if (found.isFile()) return [entry];
  return fs
    .readdirSync(inProject(entry), { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => path.relative(ROOT, path.join(item.parentPath ?? item.path, item.name)).replaceAll(path.sep, '/'));
}
