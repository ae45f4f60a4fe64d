import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { governedTypes, ONLY_LOCALE } from '../../../../../server/governed-types';
import type { StoryPlace } from '../../../../../server/story-place';
import { newsroom } from '../newsroom';

const FILE = 'plugin::upload.file';

interface Holder {
  readonly uid: string;
  readonly id: number;
}

interface Event {
  readonly params: { readonly where?: { readonly id?: unknown } };
  readonly result?: { readonly id?: number } | null;
  readonly state: { shownBy?: readonly StoryPlace[] };
}

/**
 * A file that was replaced, described anew or deleted changes every story that shows it: those are no longer what
 * was approved, and whoever did it is a contributor to each of them.
 */
export function followMedia(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: [FILE],
    async afterUpdate(event) {
      const { result, params } = event as unknown as Event; // Strapi's own type knows no result
      const id = result?.id ?? params.where?.id;
      if (typeof id === 'number') await recordAll(strapi, await storiesShowing(strapi, id));
    },
    async beforeDelete(event) {
      const { params, state } = event as unknown as Event;
      const id = Number(params.where?.id);
      if (Number.isInteger(id)) state.shownBy = await storiesShowing(strapi, id);
    },
    async afterDelete(event) {
      await recordAll(strapi, (event as unknown as Event).state.shownBy ?? []);
    },
  });
}

async function recordAll(strapi: Core.Strapi, places: readonly StoryPlace[]): Promise<void> {
  if (places.length === 0) return;
  const { stories, actors, audit } = newsroom(strapi);
  await strapi.db.transaction(async ({ trx }) => {
    await audit.takeEnd(trx);
    for (const place of places) await stories.record(trx, place, actors.current());
  });
}

/** The drafts that show a file: themselves, or in a component, however deep. */
export async function storiesShowing(strapi: Core.Strapi, fileId: number): Promise<readonly StoryPlace[]> {
  return strapi.db.transaction(async ({ trx }) => {
    const holders: Holder[] = await trx(joinTableOf(strapi, FILE, 'related'))
      .where({ file_id: fileId })
      .select('related_id as id', 'related_type as uid');
    return placesOf(strapi, trx, await documentsAround(strapi, trx, holders));
  });
}

function joinTableOf(strapi: Core.Strapi, uid: string, attribute: string): string {
  const { joinTable } = Object(strapi.db.metadata.get(uid).attributes[attribute]); // Strapi's type knows it of relations alone
  return joinTable.name;
}

async function documentsAround(strapi: Core.Strapi, trx: Knex, holders: readonly Holder[]): Promise<readonly Holder[]> {
  const found: Holder[] = [];
  let open = holders;
  while (open.length > 0) {
    found.push(...open.filter(({ uid }) => uid in strapi.contentTypes));
    open = await around(
      strapi,
      trx,
      open.filter(({ uid }) => uid in strapi.components),
    );
  }
  return found;
}

/** Whatever holds one of these components. */
async function around(strapi: Core.Strapi, trx: Knex, parts: readonly Holder[]): Promise<readonly Holder[]> {
  const found: Holder[] = [];
  for (const uid of new Set(parts.map((part) => part.uid))) {
    const ids = parts.filter((part) => part.uid === uid).map(({ id }) => id);
    for (const owner of ownersOf(strapi, uid)) {
      const rows = await trx(owner.table).whereIn('cmp_id', ids).where({ component_type: uid }).select('entity_id');
      found.push(...rows.map(({ entity_id }) => ({ id: entity_id, uid: owner.uid })));
    }
  }
  return found;
}

/** Governed types and components that may hold a component, with the table that says which. */
function ownersOf(strapi: Core.Strapi, component: string): readonly { readonly uid: string; readonly table: string }[] {
  const schemas = [...governedTypes(strapi), ...Object.values(strapi.components)];
  return schemas.flatMap(({ uid, attributes }) => {
    const [name] = Object.entries(attributes).find(([, each]) => mayHold(Object(each), component)) ?? [];
    return name ? [{ uid, table: joinTableOf(strapi, uid, name) }] : []; // one table for all of a schema's components
  });
}

const mayHold = (attribute: { component?: unknown; components?: unknown }, component: string): boolean =>
  attribute.component === component ||
  (Array.isArray(attribute.components) && attribute.components.includes(component));

async function placesOf(strapi: Core.Strapi, trx: Knex, documents: readonly Holder[]): Promise<readonly StoryPlace[]> {
  const places = new Map<string, StoryPlace>();
  const governed = new Set<string>(governedTypes(strapi).map(({ uid }) => uid));
  for (const uid of new Set(documents.map((each) => each.uid).filter((each) => governed.has(each)))) {
    const ids = documents.filter((each) => each.uid === uid).map(({ id }) => id);
    const drafts = await trx(strapi.db.metadata.get(uid).tableName)
      .whereIn('id', ids)
      .whereNull('published_at')
      .select('document_id', 'locale');
    for (const { document_id, locale } of drafts)
      places.set(`${uid}/${document_id}/${locale}`, {
        content_type: uid as UID.ContentType,
        document_id,
        locale: locale ?? ONLY_LOCALE,
      });
  }
  return [...places.values()];
}
