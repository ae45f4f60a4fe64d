import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { StoryPlace } from '../../../../../server/story-place';
import type { DeskCard, PersonCard, StoryCard } from '../../../contract/story';
import { nameOf } from '../actors';
import { DERIVATIONS } from '../derivations/row';
import type { StoryRow } from '../story/row';

/** Stories as a list shows them. Four queries for any number of rows: people, desks, contributors, sources. */
export async function cardsOf(
  strapi: Core.Strapi,
  knex: Knex,
  rows: readonly StoryRow[],
): Promise<readonly StoryCard[]> {
  const writers = await contributorsOf(knex, rows);
  const everybody = rows.flatMap(({ assignee, created_by }) => [assignee, created_by]);
  const people = await peopleById(strapi, [...everybody, ...[...writers.values()].flat()]);
  const desks = await desksById(
    strapi,
    rows.map(({ desk }) => desk),
  );
  const behind = await withChangedSource(knex, rows);
  const person = (id: number | null): PersonCard | null => (id === null ? null : (people.get(id) ?? { id, name: '–' }));
  return rows.map((row) => ({
    ...factsOf(row),
    desk: row.desk === null ? null : (desks.get(row.desk) ?? null),
    assignee: person(row.assignee),
    createdBy: person(row.created_by),
    hasChangedSource: behind.has(keyOf(row)),
    contributors: (writers.get(keyOf(row)) ?? []).flatMap((id) => person(id) ?? []),
  }));
}

type Facts = Omit<StoryCard, 'desk' | 'assignee' | 'createdBy' | 'contributors' | 'hasChangedSource'>;

const factsOf = (row: StoryRow): Facts => ({
  type: row.type,
  documentId: row.document_id,
  locale: row.locale,
  title: row.title,
  stage: row.stage,
  stageSince: new Date(row.stage_since).toISOString(),
  isPublic: row.is_public,
  deadlineAt: instant(row.deadline_at),
  publishAt: instant(row.publish_at),
  unpublishAt: instant(row.unpublish_at),
  updatedAt: new Date(row.updated_at).toISOString(),
  findings: { block: row.findings_block, warn: row.findings_warn, info: row.findings_info },
  openNotes: row.open_notes,
  awaitsCountersign: row.awaits_countersign,
});

const instant = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

const keyOf = ({ content_type, document_id, locale }: StoryPlace): string => `${content_type} ${document_id} ${locale}`;

const placesOf = (rows: readonly StoryPlace[]) =>
  rows.map(({ content_type, document_id, locale }) => [content_type, document_id, locale]);

/** Those of the stories that were made from something that has changed. */
async function withChangedSource(knex: Knex, rows: readonly StoryRow[]): Promise<ReadonlySet<string>> {
  if (rows.length === 0) return new Set();
  const found: StoryPlace[] = await knex(DERIVATIONS)
    .whereIn(['content_type', 'document_id', 'locale'], placesOf(rows))
    .whereNotNull('changed_at')
    .select('content_type', 'document_id', 'locale');
  return new Set(found.map(keyOf));
}

async function contributorsOf(knex: Knex, rows: readonly StoryRow[]): Promise<ReadonlyMap<string, readonly number[]>> {
  if (rows.length === 0) return new Map();
  const found: (StoryPlace & { readonly user_id: number })[] = await knex('newsroom_contributors')
    .whereIn(['content_type', 'document_id', 'locale'], placesOf(rows))
    .orderBy(['since', 'user_id'])
    .select('content_type', 'document_id', 'locale', 'user_id');
  const writers = new Map<string, number[]>();
  for (const row of found) writers.set(keyOf(row), [...(writers.get(keyOf(row)) ?? []), row.user_id]);
  return writers;
}

/** The names of people, also of those who have left. */
export async function peopleById(
  strapi: Core.Strapi,
  ids: readonly (number | null)[],
): Promise<ReadonlyMap<number, PersonCard>> {
  const wanted = [...new Set(ids)].filter((id) => id !== null);
  if (wanted.length === 0) return new Map();
  const users: { id: number; firstname?: string | null; lastname?: string | null }[] = await strapi.db
    .query('admin::user')
    .findMany({ where: { id: { $in: wanted } }, select: ['id', 'firstname', 'lastname'] });
  return new Map(users.map((user) => [user.id, { id: user.id, name: nameOf(user) }]));
}

async function desksById(strapi: Core.Strapi, ids: readonly (string | null)[]): Promise<ReadonlyMap<string, DeskCard>> {
  const wanted = [...new Set(ids)].filter((id) => id !== null);
  if (wanted.length === 0) return new Map();
  const desks: { documentId: string; name: string; shortName?: string | null }[] = await strapi.db
    .query('api::organisation.organisation')
    .findMany({ where: { documentId: { $in: wanted } }, select: ['documentId', 'name', 'shortName'] });
  return new Map(desks.map(({ documentId, name, shortName }) => [documentId, { documentId, name: shortName || name }]));
}
