import { randomInt, randomUUID } from 'node:crypto';
import type { Core, Struct, UID } from '@strapi/strapi';
import type { Newsroom } from '../harness';
import type { Person } from './a-person';

interface DraftOptions {
  readonly desk?: string;
  readonly by?: Pick<Person, 'id'>;
  readonly locale?: string;
  /** Any other field. */
  readonly [field: string]: unknown;
}

/**
 * The beginning of a document, as a script makes it: `await aDraft('api::article.article', { desk }).in(newsroom)`.
 * `beforeReaders()` puts the same fields before readers, as a publication would leave them, past every gate.
 */
export const aDraft = (uid: UID.ContentType, options: DraftOptions = {}) => ({
  in: (newsroom: Newsroom) => begin(newsroom, uid, options),

  beforeReaders: (fields: Readonly<Record<string, unknown>> = {}) => ({
    async in(newsroom: Newsroom): Promise<string> {
      const documentId = await begin(newsroom, uid, options);
      await putBeforeReaders(newsroom, uid, { ...options, ...fields, documentId });
      return documentId;
    },
  }),
});

async function begin(
  { strapi }: Newsroom,
  uid: UID.ContentType,
  { by, locale = 'vi', ...fields }: DraftOptions,
): Promise<string> {
  const data: object = { ...leastOf(strapi, strapi.contentType(uid)), ...fields, createdBy: by?.id };
  const { documentId } = await strapi.documents(uid).create({ locale, data: data as never });
  return documentId;
}

/** Relations to documents are given as in `aDraft`; to what else, by number. */
async function putBeforeReaders(
  { strapi }: Newsroom,
  uid: UID.ContentType,
  { desk, by, locale = 'vi', ...fields }: DraftOptions & { readonly documentId: string },
): Promise<void> {
  const { id } = desk
    ? await strapi.db.query('api::organisation.organisation').findOne({ where: { documentId: desk } })
    : { id: undefined };
  const publishedAt = '2026-01-01T00:00:00.000Z';
  await strapi.db.query(uid).create({ data: { ...fields, locale, publishedAt, desk: id, createdBy: by?.id } });
}

type Model = Pick<Struct.Schema, 'options' | 'attributes'>;

/** A draft may lack nearly anything; whatever has no drafts must be whole at once. */
function leastOf(strapi: Core.Strapi, { options, attributes }: Model): Readonly<Record<string, unknown>> {
  const hasDrafts = options !== undefined && 'draftAndPublish' in options && options.draftAndPublish === true;
  return hasDrafts ? leastDraft(strapi, attributes) : whole(attributes);
}

/** Strapi counts the parts of a list in a draft as well. */
function leastDraft(strapi: Core.Strapi, attributes: Model['attributes']): Readonly<Record<string, unknown>> {
  const lists = Object.entries(attributes).flatMap(([name, attribute]) => {
    if (attribute.type !== 'component' || !attribute.repeatable || !attribute.min) return [];
    const component = strapi.components[attribute.component];
    const part = component ? leastDraft(strapi, component.attributes) : {};
    return [[name, Array.from({ length: attribute.min }, () => part)] as const];
  });
  return { ...('title' in attributes && { title: `Bản nháp ${randomUUID()}` }), ...Object.fromEntries(lists) };
}

function whole(attributes: Model['attributes']): Readonly<Record<string, unknown>> {
  const required = Object.entries(attributes).filter(([, attribute]) => 'required' in attribute && attribute.required);
  return Object.fromEntries(required.map(([name, attribute]) => [name, exampleOf(name, attribute)]));
}

function exampleOf(name: string, attribute: object): unknown {
  if ('enum' in attribute && Array.isArray(attribute.enum)) return attribute.enum[0];
  if ('type' in attribute && attribute.type === 'integer') return 1;
  if (name === 'key') return randomUUID();
  return name === 'code' ? String(randomInt(1_000_000)) : `Tên ${randomUUID()}`;
}
