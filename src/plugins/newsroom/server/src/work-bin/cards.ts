import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { DeskCard, PersonCard, StoryCard } from '../../../contract/story';
import { nameOf } from '../actors';
import type { StoryPlace, StoryRow } from '../story/row';

/** Stories as a list shows them. Three queries for any number of rows: people, desks, contributors. */
export async function cardsOf(
  strapi: Core.Strapi,
  knex: Knex,
  rows: readonly StoryRow[],
): Promise<readonly StoryCard[]> {
  const writers = await contributorsOf(knex, rows);
  const everybody = rows.flatMap(({ assignee, created_by }) => [assignee, created_by]);
  const [people, desks] = await Promise.all([
    peopleById(strapi, [...everybody, ...[...writers.values()].flat()]),
    desksById(
      strapi,
      rows.map(({ desk }) => desk),
    ),
  ]);
  const person = (id: number | null): PersonCard | null => (id === null ? null : (people.get(id) ?? { id, name: '–' }));
  return rows.map((row) => ({
    ...factsOf(row),
    desk: row.desk === null ? null : (desks.get(row.desk) ?? null),
    assignee: person(row.assignee),
    createdBy: person(row.created_by),
    contributors: (writers.get(keyOf(row)) ?? []).flatMap((id) => person(id) ?? []),
  }));
}

type Facts = Omit<StoryCard, 'desk' | 'assignee' | 'createdBy' | 'contributors'>;

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

async function contributorsOf(knex: Knex, rows: readonly StoryRow[]): Promise<ReadonlyMap<string, readonly number[]>> {
  if (rows.length === 0) return new Map();
  const places = rows.map(({ content_type, document_id, locale }) => [content_type, document_id, locale]);
  const found: (StoryPlace & { readonly user_id: number })[] = await knex('newsroom_contributors')
    .whereIn(['content_type', 'document_id', 'locale'], places)
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
