import type { Knex } from 'knex';

const MINUTE = 60_000;

/** Notes when a key was last used, to the minute: beside the answer, and at most one write a minute and key. */
export function lastUse(connection: Knex, warn: (sentence: string) => void) {
  const noted = new Map<string, number>();
  return function note(key: string, now: Date): void {
    const at = Math.floor(now.getTime() / MINUTE) * MINUTE;
    if (noted.get(key) === at) return;
    noted.set(key, at);
    connection('syndication_keys')
      .where({ id: key })
      .update({ last_used_at: at })
      .catch(() => warn('The last use of a key could not be noted.'));
  };
}
