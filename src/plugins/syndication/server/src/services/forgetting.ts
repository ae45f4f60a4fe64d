import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { StoryPlace } from '../../../../../server/story-place';
import { sweep } from '../media/sweep';
import type { Syndication } from '../syndication';

/** What items are looked up by. */
interface Traces {
  readonly uuids: readonly string[];
  /** Of clean files. */
  readonly sha256s: readonly string[];
  /** Hashes of files in the media library. */
  readonly sources: readonly string[];
}

/** For the safeguard: which stories outlets could still have something from, and letting go of it. */
export const forgetting =
  (parts: () => Syndication) =>
  ({ strapi }: { strapi: Core.Strapi }) => ({
    /** The stories of these items and of those that show these files, unless they are killed already. */
    async storiesOf(knex: Knex, { uuids, sha256s, sources }: Traces): Promise<readonly StoryPlace[]> {
      const drawn = sources.length > 0 ? await drawnFrom(knex, sources) : [];
      const showing = knex('syndication_media_uses')
        .whereIn('sha256', [...sha256s, ...drawn])
        .select('uuid');
      const rows: StoryPlace[] = await knex('syndication_items')
        .whereNot({ state: 'killed' })
        .andWhere((query) => query.whereIn('uuid', [...uuids]).orWhereIn('uuid', showing))
        .distinct('content_type', 'document_id', 'locale');
      return rows;
    },

    /** Call in the transaction that rewrites what tombstones say: no node goes on answering from memory. */
    announce: (trx: Knex): Promise<void> => parts().announce(trx),

    /** Removes the files of what was killed now, not at the next tick. */
    sweep: (): Promise<void> => sweep(strapi, parts().files),
  });

/** What is drawn from a file is known by its hash and the instant of its bytes. */
const drawnFrom = (knex: Knex, sources: readonly string[]): Promise<string[]> =>
  knex('syndication_media_sources')
    .where((query) =>
      sources.forEach((hash) => void query.orWhereRaw('substr(source, 1, ?) = ?', [hash.length + 1, `${hash}:`])),
    )
    .distinct()
    .pluck('sha256');
