import type { Core, UID } from '@strapi/strapi';
import type { Content } from '../../../../../domain/story/canonical';
import { typeForms } from '../forms';
import { FILE, referencesIn, type Reference } from './references';

/** What the things are called that a content points at, by documentId: one query for each type of them. */
export async function namesIn(strapi: Core.Strapi, uid: string, content: Content): Promise<Record<string, string>> {
  const byTarget = new Map<UID.ContentType, Set<string>>();
  for (const { target, documentId } of referencesIn(strapi, uid, content))
    byTarget.set(target, (byTarget.get(target) ?? new Set()).add(documentId));
  const all: [string, string][] = [];
  for (const [target, ids] of byTarget) all.push(...(await namesOf(strapi, target, [...ids])));
  return Object.fromEntries(all);
}

/** Those of them that are there no more. */
export async function vanished(strapi: Core.Strapi, references: readonly Reference[]): Promise<ReadonlySet<string>> {
  const gone = new Set(references.map(({ documentId }) => documentId));
  for (const target of new Set(references.map((each) => each.target))) {
    const ids = references.filter((each) => each.target === target).map(({ documentId }) => documentId);
    for (const [documentId] of await namesOf(strapi, target, ids)) gone.delete(documentId);
  }
  return gone;
}

async function namesOf(
  strapi: Core.Strapi,
  target: UID.ContentType,
  ids: readonly string[],
): Promise<readonly [string, string][]> {
  const field = nameField(strapi, target);
  const rows = await strapi.db
    .query(target)
    .findMany({ where: { documentId: { $in: ids } }, select: ['documentId', field], orderBy: { id: 'desc' } });
  return rows.map((row) => [row.documentId, String(row[field] ?? '')]);
}

function nameField(strapi: Core.Strapi, target: UID.ContentType): string {
  if (target === FILE) return 'name';
  const { attributes } = strapi.contentType(target);
  const known = typeForms[target]?.mainField;
  return [known, 'title', 'name', 'key'].find((name) => name !== undefined && name in attributes) ?? 'documentId';
}
