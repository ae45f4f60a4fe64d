import fs from 'node:fs';

/** Jest's globalTeardown. */
export default async function closeGrounds() {
  await globalThis.groundsPostgres?.stop();
  fs.rmSync(process.env.GROUNDS_DIR, { recursive: true, force: true });
}
