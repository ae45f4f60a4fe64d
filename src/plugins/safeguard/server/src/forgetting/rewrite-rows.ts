import { randomBytes } from 'node:crypto';
import type { Knex } from 'knex';
import type { Forgetting } from '../../../../../domain/forgetting/rewrite';
import { cellWithout } from './cells';
import type { Hit } from './search';
import { rowAt } from './tables';

/** Takes the words out of rows where they lie. A row that somebody changed meanwhile is found again by the next look. */
export async function rewriteRows(trx: Knex, hits: readonly Hit[], forgetting: Forgetting): Promise<void> {
  for (const hit of hits) {
    const row = await rowAt(trx, hit.table, hit.at).first();
    if (!row) continue;
    const write = (by: Forgetting) => rowAt(trx, hit.table, hit.at).update(changesOf(hit, row, by));
    await apart(trx, () => write(forgetting)).catch(() => write(withoutLikeness(forgetting)));
  }
}

function changesOf({ columns }: Hit, row: Readonly<Record<string, unknown>>, forgetting: Forgetting): object {
  const changed = columns.map((column) => [column, cellWithout(row[column], forgetting)] as const);
  return Object.fromEntries(changed);
}

/** A step that may fail without taking what was done before with it. */
async function apart(trx: Knex, work: () => Promise<unknown>): Promise<void> {
  await trx.raw('SAVEPOINT forgetting_row');
  try {
    await work();
    await trx.raw('RELEASE SAVEPOINT forgetting_row');
  } catch (error) {
    await trx.raw('ROLLBACK TO SAVEPOINT forgetting_row');
    throw error;
  }
}

/** Where the substitute stands already and must be the only one: a key, an address. Nothing may keep a word from being forgotten. */
const withoutLikeness = ({ recogniser, substitutes }: Forgetting): Forgetting => ({
  recogniser,
  substitutes: substitutes.map(() => `x${randomBytes(2).toString('hex')}`), // 5 letters: no word is shorter
});
