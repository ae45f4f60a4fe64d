import type { Knex } from 'knex';
import { isPostgres } from '../../../../../server/database';

/**
 * Publications happen one after another, on every node: each sees what the ones before it wrote, and the order of their
 * instants is the order of their numbers. Take the turn before anything is published: two publications of one story
 * would otherwise each leave a published row. It ends with the transaction.
 */
export async function takeTurn(trx: Knex): Promise<void> {
  if (taken.has(trx)) return;
  const turn = trx('syndication_counters').where({ name: 'change' });
  if (isPostgres(trx)) await turn.forUpdate().first('value');
  else await turn.update({ value: trx.ref('value') }); // SQLite locks at the first write, and gives up if it has read before
  taken.add(trx);
}

const taken = new WeakSet<Knex>();

/** Strapi publishes several documents at once inside one transaction (its bulk actions): each waits for the one before. */
export function oneAtATime() {
  const last = new WeakMap<Knex, Promise<unknown>>();
  return function inTurn<T>(trx: Knex, work: () => Promise<T>): Promise<T> {
    const before = last.get(trx) ?? takeTurn(trx);
    const mine = before.catch(() => undefined).then(work);
    last.set(trx, mine);
    return mine;
  };
}
