import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { compareDocuments } from '../../../../../domain/story/diff';
import type { StoryPlace } from '../../../../../server/story-place';
import type { RevisionDiff } from '../../../contract/revision';
import type { ActingPerson } from '../actors';
import { newsroom } from '../newsroom';
import { comparable } from './compared';
import { namesIn } from './names';
import { NewsroomRefusal } from '../refusal';
import { REVISION_UNKNOWN } from './refusal';
import type { RevisionRow } from './row';
import type { Snapshot } from './snapshots';

type Language = ActingPerson['language'];

interface Side {
  /** None for what was never kept as a revision: a publication from before the newsroom. */
  readonly row: RevisionRow | null;
  readonly snapshot: Snapshot;
}

const NOTHING: Side = { row: null, snapshot: { content: {}, names: {} } };

/** What became of a story between two revisions. `published` is empty for what was never out. */
export async function compare(
  strapi: Core.Strapi,
  place: StoryPlace,
  { from, to }: { readonly from: string; readonly to: string },
  language: Language,
): Promise<RevisionDiff> {
  const knex = strapi.db.connection;
  const side = (which: string): Promise<Side> => {
    if (which === 'draft') return liveSide(strapi, knex, place, 'draft');
    return which === 'published'
      ? publishedSide(strapi, knex, place)
      : revisionSide(strapi, knex, place, which, language);
  };
  const [before, after] = [await side(from), await side(to)];
  const card = await newsroom(strapi).revisions.presenter(knex, place);
  const fields = ({ snapshot }: Side) => comparable(strapi, place.content_type, snapshot, language);
  return {
    from: before.row && card(before.row),
    to: after.row && card(after.row),
    fields: compareDocuments(fields(before), fields(after)),
  };
}

async function revisionSide(
  strapi: Core.Strapi,
  knex: Knex,
  place: StoryPlace,
  id: string,
  language: Language,
): Promise<Side> {
  const { revisions } = newsroom(strapi);
  const row = await revisions.find(knex, place, id);
  if (!row) throw new NewsroomRefusal(REVISION_UNKNOWN, language);
  return { row, snapshot: await revisions.snapshot(knex, row.hash) };
}

/** The draft that was approved for publication; for what was published before the newsroom, the published row itself. */
async function publishedSide(strapi: Core.Strapi, knex: Knex, place: StoryPlace): Promise<Side> {
  const { revisions, stories } = newsroom(strapi);
  const story = await stories.find(knex, place);
  if (!story?.is_public || !story.published_revision) return NOTHING;
  const row = await revisions.saying(knex, place, story.published_revision);
  if (row) return { row, snapshot: await revisions.snapshot(knex, row.hash) };
  return liveSide(strapi, knex, place, 'published');
}

async function liveSide(
  strapi: Core.Strapi,
  knex: Knex,
  place: StoryPlace,
  version: 'draft' | 'published',
): Promise<Side> {
  const { content, revisions } = newsroom(strapi);
  const live = await content.of(place.content_type, place.document_id, place.locale, version);
  if (!live) return NOTHING;
  const names = await namesIn(strapi, place.content_type, live.content);
  return { row: await revisions.saying(knex, place, live.hash), snapshot: { content: live.content, names } };
}
