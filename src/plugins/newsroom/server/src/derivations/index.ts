import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { sourceChange, type SourceChange } from '../../../../../domain/story/derivation';
import { placeOf, type StoryPlace } from '../../../../../server/story-place';
import type { ActingPerson } from '../actors';
import type { StoryEvent } from '../events';
import { newsroom } from '../newsroom';
import type { StoryRow } from '../story/row';
import type { Save } from '../story/stories';
import { DERIVATIONS, derivationRow, type DerivationRow } from './row';
import { sourcesOf, type Source } from './sources';

/** Which stories were made from which, and whose source has changed since somebody looked at it. */
export const derivations = ({ strapi }: { strapi: Core.Strapi }) => {
  const of = async (knex: Knex, place: StoryPlace): Promise<readonly DerivationRow[]> =>
    (await knex(DERIVATIONS).where(placeOf(place)).orderBy('field')).map(derivationRow);

  /** What readers have of a source, or its draft while they have nothing. */
  async function revisionOf(trx: Knex, place: StoryPlace): Promise<string> {
    const source = await newsroom(strapi).stories.find(trx, place);
    return source?.published_revision ?? source?.revision ?? '';
  }

  async function begin(trx: Knex, story: StoryRow, { field, place }: Source, by: number | null): Promise<void> {
    const source = { source_type: place.content_type, source_document_id: place.document_id };
    const seen = { seen_revision: await revisionOf(trx, place), seen_at: Date.now(), seen_by: by };
    await trx(DERIVATIONS).insert({ ...placeOf(story), field, ...source, ...seen });
  }

  async function flag(trx: Knex, row: DerivationRow, change: SourceChange, actor: ActingPerson | null): Promise<void> {
    const { stories, notifications } = newsroom(strapi);
    await trx(DERIVATIONS)
      .where({ ...placeOf(row), field: row.field })
      .update({ change, changed_at: Date.now() });
    const story = await stories.find(trx, row);
    if (story && story.stage !== 'killed')
      await notifications.announce(trx, { kind: 'source-changed', story, actor, facts: { change } });
  }

  const madeFrom = async (trx: Knex, { content_type, document_id, locale }: StoryPlace): Promise<DerivationRow[]> =>
    (await trx(DERIVATIONS).where({ source_type: content_type, source_document_id: document_id, locale })).map(
      derivationRow,
    );

  return {
    of,

    /** With every save, in its transaction: what the draft says it was made from. */
    async keep({ trx, story, content, actor, changed, before }: Save): Promise<void> {
      if (!changed && before !== null) return;
      const sources = sourcesOf(strapi, story, content.content);
      const known = await of(trx, story);
      const isNamed = (row: DerivationRow) => sources.some((source) => isSame(row, source));
      for (const { field } of known.filter((row) => !isNamed(row)))
        await trx(DERIVATIONS)
          .where({ ...placeOf(story), field })
          .delete();
      for (const source of sources.filter((each) => !known.some((row) => isSame(row, each))))
        await begin(trx, story, source, actor.person?.id ?? null);
    },

    /** Flags what was made from a story that readers now have otherwise, or no more, and tells its people. */
    async follow({ trx, kind, story, actor }: StoryEvent): Promise<void> {
      for (const row of await madeFrom(trx, story)) {
        const change = sourceChange({ kind, publishedRevision: story.published_revision }, row.seen_revision);
        if (change) await flag(trx, row, change, actor.person);
      }
    },

    /** With a story goes what it was made from; what was made from it has lost its source. */
    async forget(trx: Knex, place: StoryPlace): Promise<void> {
      await trx(DERIVATIONS).where(placeOf(place)).delete();
      for (const row of await madeFrom(trx, place)) if (row.change === null) await flag(trx, row, 'withdrawn', null);
    },

    /** Somebody has looked at the sources as they are now. @returns the changes that were looked at. */
    async review(trx: Knex, place: StoryPlace, by: number): Promise<readonly DerivationRow[]> {
      const changed = (await of(trx, place)).filter(({ change }) => change !== null);
      for (const { field, source_type, source_document_id, locale } of changed) {
        const source = { content_type: source_type, document_id: source_document_id, locale };
        const seen = { seen_revision: await revisionOf(trx, source), seen_at: Date.now(), seen_by: by };
        await trx(DERIVATIONS)
          .where({ ...placeOf(place), field })
          .update({ ...seen, change: null, changed_at: null });
      }
      return changed;
    },

    /** What was looked at when a copy was made is the draft that was copied. */
    async sawDraft(trx: Knex, place: StoryPlace, field: string, revision: string): Promise<void> {
      await trx(DERIVATIONS)
        .where({ ...placeOf(place), field })
        .update({ seen_revision: revision });
    },
  };
};

const isSame = (row: DerivationRow, { field, place }: Source): boolean =>
  row.field === field && row.source_type === place.content_type && row.source_document_id === place.document_id;

export type DerivationsService = ReturnType<typeof derivations>;
