import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { HotlineFacts } from '../../../../../domain/hotline/facts';
import { syndicationOf } from '../syndicated-types';
import type { Syndication } from '../syndication';
import { hotlineFacts } from './hotline';
import { takeTurn } from './turns';

/** Which facts about the help line an item was written with. */
export const tagOf = (facts: HotlineFacts): string =>
  createHash('sha256').update(JSON.stringify(facts)).digest('base64url').slice(0, 22);

interface Behind {
  readonly content_type: string;
  readonly document_id: string;
}

/**
 * After the facts about the help line have changed, every item is written anew, since each of them carries the number.
 * One document a transaction, so that publications go on in between; what is left after a crash is found at the next
 * start. Another node may be at it as well: whoever has the turn looks again.
 */
export function factsFollower(strapi: Core.Strapi, parts: () => Syndication) {
  let running: Promise<void> | null = null;
  let isAsked = false;
  let isOver = false;

  async function writeAnew({ content_type, document_id }: Behind, tag: string): Promise<void> {
    const type = syndicationOf(strapi, content_type);
    if (!type) return;
    await strapi.db.transaction(async ({ trx }) => {
      await takeTurn(trx);
      if ((await behind(trx, tag, { content_type, document_id })).length === 0) return;
      await parts().ledger.rewrite(trx, type, document_id);
    });
  }

  async function catchUp(): Promise<void> {
    do {
      isAsked = false;
      const tag = tagOf(await hotlineFacts(strapi));
      for (const document of await behind(strapi.db.connection, tag)) {
        if (isOver || isAsked) break; // the facts may be others by now
        await writeAnew(document, tag);
      }
    } while (isAsked && !isOver);
  }

  return {
    /** Begins, and does not wait. */
    follow(): void {
      isAsked = true;
      running ??= catchUp()
        .catch((error: unknown) => {
          strapi.log.error(
            `Items could not all be given the new facts: ${error instanceof Error ? error.name : 'fault'}`,
          );
        })
        .finally(() => (running = null));
    },

    async stop(): Promise<void> {
      isOver = true;
      await running;
    },
  };
}

export type FactsFollower = ReturnType<typeof factsFollower>;

/** Documents with an item that is out and was written with other facts. */
const behind = (knex: Knex, tag: string, where: Partial<Behind> = {}): Promise<readonly Behind[]> =>
  knex('syndication_items')
    .whereIn('state', ['usable', 'embargoed'])
    .where((query) => query.whereNull('hotline_facts').orWhereNot('hotline_facts', tag))
    .where(where)
    .distinct('content_type', 'document_id');
