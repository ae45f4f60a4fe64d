import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { isHeldBack, type Dependence } from '../../../../../domain/story/waiting';
import { governedTypes, isLocalized } from '../../../../../server/governed-types';
import { placeOf, type StoryPlace } from '../../../../../server/story-place';
import { sourceFields } from '../derivations/sources';
import type { StoryEvent } from '../events';
import { newsroom } from '../newsroom';
import { storyRow, type StoryRow } from '../story/row';
import { companyOf } from './company';

/** A scheduled story that goes out at its hour only if another one is with readers by then. */
export interface Waiting extends Dependence {
  readonly story: StoryRow;
  readonly isHeldBack: boolean;
}

/** What waits, and for what: for the story itself, or for one that waits for it. */
interface Link extends Dependence {
  readonly place: StoryPlace;
}

const keyOf = ({ content_type, document_id, locale }: StoryPlace): string => `${content_type}/${document_id}/${locale}`;

/** Scheduled stories that point at this one, or at one of those. Nobody waits for what is public. */
export async function waitingFor(strapi: Core.Strapi, trx: Knex, story: StoryRow): Promise<readonly Waiting[]> {
  if (story.is_public) return [];
  const found = new Map<string, Waiting>();
  let open: readonly Link[] = [{ place: placeOf(story), neededBy: Infinity, takesAlong: false }];
  while (open.length > 0) {
    const next: Link[] = [];
    for (const { place, neededBy, takesAlong } of open)
      for (const each of await scheduledAt(strapi, trx, place)) {
        const hour = Math.min(neededBy, each.publish_at ?? Infinity);
        const known = found.get(keyOf(each))?.neededBy ?? Infinity;
        if (hour >= known || keyOf(each) === keyOf(story)) continue;
        const isNear = neededBy === Infinity;
        const along = isNear ? await leadsBack(strapi, trx, each, story) : takesAlong;
        const link = { neededBy: hour, takesAlong: along };
        found.set(keyOf(each), { story: each, ...link, isHeldBack: isHeldBack(link, hourOf(story)) });
        next.push({ place: placeOf(each), ...link });
      }
    open = next;
  }
  return [...found.values()].sort((one, other) => one.neededBy - other.neededBy);
}

/** Tells of every story that would have gone out at its hour, and now will not. */
export async function tellHeldBack(strapi: Core.Strapi, { trx, story, before, actor }: StoryEvent): Promise<void> {
  if (!before || (!before.is_public && hourOf(before) === null)) return;
  const wasThere = (waiting: Waiting) => before.is_public || !isHeldBack(waiting, hourOf(before));
  for (const waiting of await waitingFor(strapi, trx, story))
    if (waiting.isHeldBack && wasThere(waiting))
      await newsroom(strapi).events.tell({ trx, kind: 'held-back', story: waiting.story, actor });
}

const hourOf = ({ stage, publish_at }: StoryRow): number | null => (stage === 'scheduled' ? publish_at : null);

/** Whether `story` goes out with one that points at it. */
async function leadsBack(strapi: Core.Strapi, trx: Knex, pointing: StoryRow, story: StoryRow): Promise<boolean> {
  const { content_type, document_id, locale, scheduled_by: mover, publish_at } = pointing;
  const loaded = await newsroom(strapi).content.of(content_type, document_id, locale);
  if (!loaded || publish_at === null) return false;
  const question = { place: placeOf(pointing), content: loaded.content, mover, hour: publish_at };
  const { along } = await companyOf(strapi, trx, question);
  return along.some((place) => keyOf(place) === keyOf(story));
}

/** Scheduled stories that point at this very one. Two queries for each type that can, and has any. */
async function scheduledAt(strapi: Core.Strapi, trx: Knex, target: StoryPlace): Promise<readonly StoryRow[]> {
  const inLanguage = isLocalized(strapi.contentType(target.content_type)) ? { locale: target.locale } : {};
  const found: StoryRow[] = [];
  for (const { uid, fields } of pointersAt(strapi, target.content_type)) {
    const raws: Readonly<Record<string, unknown>>[] = await trx('newsroom_stories')
      .where({ content_type: uid, stage: 'scheduled', ...inLanguage })
      .whereNotNull('publish_at');
    const rows = raws.map(storyRow);
    const pointing = await draftsPointing(strapi, { uid, fields, rows, target });
    found.push(...rows.filter((row) => pointing.has(`${row.document_id}/${row.locale}`)));
  }
  return found;
}

interface Pointing extends Pointer {
  readonly rows: readonly StoryRow[];
  readonly target: StoryPlace;
}

async function draftsPointing(
  strapi: Core.Strapi,
  { uid, fields, rows, target }: Pointing,
): Promise<ReadonlySet<string>> {
  if (rows.length === 0) return new Set();
  const drafts: { readonly documentId: string; readonly locale: string | null }[] = await strapi.db
    .query(uid)
    .findMany({
      where: {
        documentId: { $in: rows.map(({ document_id }) => document_id) },
        publishedAt: null,
        $or: fields.map((field) => ({ [field]: { documentId: target.document_id } })),
      },
      select: ['documentId', 'locale'],
    });
  return new Set(drafts.map(({ documentId, locale }) => `${documentId}/${locale ?? target.locale}`));
}

interface Pointer {
  readonly uid: UID.ContentType;
  readonly fields: readonly string[];
}

/** Types with relations to this one that readers follow. Parts and sections have none: the schemas are tested for it. */
function pointersAt(strapi: Core.Strapi, target: UID.ContentType): readonly Pointer[] {
  const { shapeOf } = newsroom(strapi).content;
  return governedTypes(strapi).flatMap(({ uid }) => {
    const ownSources = new Set(sourceFields(strapi, uid).map(({ field }) => field));
    const fields = Object.entries(shapeOf(uid)).flatMap(([name, shape]) =>
      shape.kind === 'relation' && shape.drafts === target && !ownSources.has(name) ? [name] : [],
    );
    return fields.length > 0 ? [{ uid, fields }] : [];
  });
}
