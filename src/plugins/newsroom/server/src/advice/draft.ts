import type { Core, Schema, UID } from '@strapi/strapi';
import { isLocalized } from '../../../../../server/governed-types';
import type { StoryPlace } from '../../../../../server/story-place';

type Populate = Readonly<Record<string, unknown>>;
type Attribute = Schema.Attribute.AnyAttribute;

/** A draft as the adviser reads it. */
export type Draft = Readonly<Record<string, unknown>>;

/** Reads drafts with what advice is given on: sections, pictures, and the facts of what they point at. */
export function draftReader(strapi: Core.Strapi) {
  const populates = new Map<string, Populate>();

  function populateOf(uid: UID.Schema): Populate {
    const known = populates.get(uid) ?? fieldsOf(uid, populateField);
    populates.set(uid, known);
    return known;
  }

  function fieldsOf<T>(uid: UID.Schema, read: (attribute: Attribute) => T | null): Readonly<Record<string, T>> {
    const { attributes } = strapi.getModel(uid);
    const entries = Object.entries(attributes).flatMap(([name, attribute]) => {
      const field = OWN.has(name) ? null : read(attribute);
      return field === null ? [] : [[name, field] as const];
    });
    return Object.fromEntries(entries);
  }

  function populateField(attribute: Attribute): unknown {
    switch (attribute.type) {
      case 'media':
        return { select: ['id'] };
      case 'relation':
        return relationTarget(attribute) ? { select: selectOf(relationTarget(attribute) ?? '') } : null;
      case 'component':
        return { populate: populateOf(attribute.component) };
      case 'dynamiczone':
        return { on: Object.fromEntries(attribute.components.map((each) => [each, { populate: populateOf(each) }])) };
      default:
        return null;
    }
  }

  const selectOf = (uid: string): readonly string[] => {
    const { attributes } = strapi.getModel(uid as UID.Schema); // a relation's target is a schema
    return ['id', 'documentId', ...FACTS.filter((name) => name in attributes)];
  };

  return {
    selectOf,

    of({ content_type, document_id, locale }: StoryPlace): Promise<Draft | null> {
      const type = strapi.contentType(content_type);
      const where = { documentId: document_id, publishedAt: null, ...(isLocalized(type) && { locale }) };
      return strapi.db.query(content_type).findOne({ where, populate: populateOf(content_type) });
    },
  };
}

export type DraftReader = ReturnType<typeof draftReader>;

/** What Strapi keeps about a row for itself. */
const OWN: ReadonlySet<string> = new Set(['createdBy', 'updatedBy', 'localizations']);
/** What is read of a record that a draft points at. */
const FACTS = [
  ...['title', 'name', 'key', 'needsHelpBox', 'penName'],
  ...['minutes', 'sentenceAverage', 'sentenceLongest', 'longWords'],
];

/** The other side of a relation is the other document's business. */
export function relationTarget(attribute: Attribute): UID.ContentType | null {
  if (attribute.type !== 'relation' || 'mappedBy' in attribute || !('target' in attribute)) return null;
  return attribute.target as UID.ContentType; // Strapi's own type leaves it open
}
