import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { hashOf } from '../../../../../domain/story/canonical';
import { isLocalized } from '../../../../../server/governed-types';
import { placeOf, type StoryPlace } from '../../../../../server/story-place';
import type { Actor } from '../actors';
import { withPermit } from '../gate/permit';
import { newsroom } from '../newsroom';
import { dropUnusedSnapshots, getSnapshot, putSnapshot, type Snapshot } from '../revisions/snapshots';
import { storiesShowing } from '../story/media-changes';
import { FORGET, redactEntries } from './redact';

/** The same JSON without what is to be forgotten. */
type Rewrite = (json: unknown) => unknown;

const HASHES = {
  newsroom_revisions: ['hash', 'base'],
  newsroom_previews: ['hash'],
  newsroom_stories: ['published_revision'],
} as const;

/** For the safeguard: takes words, or a whole story, out of everything that the newsroom remembers. */
export const forgetting = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** The stories that ever said one of these contents. */
  async storiesSaying(knex: Knex, hashes: readonly string[]): Promise<readonly StoryPlace[]> {
    const rows: StoryPlace[] = await knex('newsroom_revisions')
      .whereIn('hash', [...hashes])
      .distinct('content_type', 'document_id', 'locale');
    return rows.map(placeOf);
  },

  storiesShowing: (fileId: number): Promise<readonly StoryPlace[]> => storiesShowing(strapi, fileId),

  /** Rewrites what stories said. Their revisions keep their numbers, and get the hash of what is left. */
  async rewriteSnapshots(trx: Knex, hashes: readonly string[], rewrite: Rewrite): Promise<void> {
    for (const hash of hashes) {
      if (!(await trx('newsroom_snapshots').where({ hash }).first('hash'))) continue;
      const snapshot = rewrite(await getSnapshot(trx, hash)) as Snapshot; // strings become shorter, nothing else
      const next = hashOf(snapshot.content);
      await trx('newsroom_snapshots').where({ hash }).delete(); // only what it is called may hold the words
      await putSnapshot(trx, next, async () => snapshot);
      if (next === hash) continue;
      for (const [table, columns] of Object.entries(HASHES))
        for (const column of columns)
          await trx(table)
            .where({ [column]: hash })
            .update({ [column]: next });
    }
  },

  /** After drafts were rewritten past the document service: what they say now is noted, and what was approved is void. */
  async recordAgain(trx: Knex, places: readonly StoryPlace[], actor: Actor): Promise<void> {
    const { stories } = newsroom(strapi);
    for (const place of places) if (await stories.find(trx, place)) await stories.record(trx, place, actor);
  },

  /** A story goes with everything that was kept of it; readers have lost it before. What was done to it stays on record. */
  async erase(trx: Knex, place: StoryPlace): Promise<void> {
    await deleteByRule(strapi, place);
    await newsroom(strapi).stories.forget(trx, place);
    for (const table of ['newsroom_revisions', 'newsroom_previews', 'newsroom_presence'])
      await trx(table).where(placeOf(place)).delete();
    await dropUnusedSnapshots(trx);
  },

  /** Puts the act on record, and takes the words of others out of earlier entries: the chain itself says which. */
  async putOnRecord(
    trx: Knex,
    { actor, details, redact }: { readonly actor: Actor; readonly details: object; readonly redact: readonly number[] },
  ): Promise<void> {
    const { audit } = newsroom(strapi);
    await audit.takeEnd(trx);
    const redactions = await redactEntries(trx, redact);
    await audit.append(trx, { actor, action: FORGET, details: { ...details, redactions } });
  },
});

export type ForgettingService = ReturnType<typeof forgetting>;

/** Through the document service, so that every part and relation goes with it. */
async function deleteByRule(strapi: Core.Strapi, place: StoryPlace): Promise<void> {
  const uid = place.content_type as UID.CollectionType; // a single type has the same service
  const locale = isLocalized(strapi.contentType(uid)) ? { locale: place.locale } : {};
  const gone = () => strapi.documents(uid).delete({ documentId: place.document_id, ...locale });
  await newsroom(strapi).actors.runAsNobody('forgetting', () => withPermit({ kind: 'rule', place }, gone));
}
