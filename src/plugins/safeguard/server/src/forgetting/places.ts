import type { Core } from '@strapi/strapi';
import type { ForgettingPlace } from '../../../contract/forgetting';

/** Accounts, keys and tables about tables: people who work here are not forgotten by name. */
const NOT_SEARCHED = /^(admin_|strapi_(?!core_store)|knex_|safeguard_forgettings$|up_)/;
/** Who did something, by the name they had then. */
const STAFF: ReadonlySet<string> = new Set(['actor_name', 'user_name']);

export const isSearched = (table: string): boolean => !NOT_SEARCHED.test(table);

export const isStaff = (column: string): boolean => STAFF.has(column);

const BY_NAME: readonly (readonly [RegExp, ForgettingPlace])[] = [
  [/^newsroom_audit$/, 'record'],
  [/^newsroom_(revisions|snapshots|previews)$/, 'revisions'],
  [/^newsroom_notes$/, 'notes'],
  [/^newsroom_notifications$/, 'notifications'],
  [/^(newsroom_(search|words|shingles)|syndication_(search|facet_index))$/, 'search'],
  [/^newsroom_/, 'newsroom'],
  [/^syndication_/, 'published'],
  [/^safeguard_waivers$/, 'waivers'],
  [/^safeguard_consent/, 'consents'],
  [/^files$/, 'library'],
];

/** How people call what a table is for. */
export function placesOf(strapi: Core.Strapi): (table: string) => ForgettingPlace {
  const contents = new Set(
    [...Object.keys(strapi.contentTypes), ...Object.keys(strapi.components)].flatMap((uid) => {
      const isOurs = uid.startsWith('api::') || uid in strapi.components;
      return isOurs ? [strapi.db.metadata.get(uid).tableName] : [];
    }),
  );
  return (table) => BY_NAME.find(([name]) => name.test(table))?.[1] ?? (contents.has(table) ? 'texts' : 'other');
}
