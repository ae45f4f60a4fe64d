import type { Core, Schema, UID } from '@strapi/strapi';
import type { ShownPicture } from '../../../../../domain/child-privacy/picture/faults';

type Document = Readonly<Record<string, unknown>>;

/** A picture of a story, with what finds its bytes. */
export interface StoryPicture extends ShownPicture {
  readonly mime: string;
  readonly hash: string;
  readonly ext: string | null;
}

/** Pictures and films; papers and captions show nobody. */
const SHOWS = /^(image|video)\//;

/** Every picture and film of a populated document, with what is said of it where it stands. */
export function picturesOf(
  strapi: Core.Strapi,
  uid: UID.Schema,
  document: Document,
  path = '',
): readonly StoryPicture[] {
  const declaration = typeof document.declaration === 'string' ? document.declaration : null;
  return Object.entries(strapi.getModel(uid).attributes).flatMap(([name, attribute]) => {
    const entries = entriesOf(document[name], { path: path + name, isMany: isMany(attribute) });
    if (attribute.type === 'media') return entries.flatMap((entry) => pictureOf(entry, declaration));
    return entries.flatMap(({ entry, field }) => {
      const component = attribute.type === 'component' ? attribute.component : entry.__component;
      const isPart = attribute.type === 'component' || attribute.type === 'dynamiczone';
      return isPart ? picturesOf(strapi, component as UID.Component, entry, `${field}.`) : []; // Strapi writes which it is
    });
  });
}

interface Entry {
  readonly entry: Document;
  readonly field: string;
}

const isMany = (attribute: Schema.Attribute.AnyAttribute): boolean =>
  attribute.type === 'dynamiczone' ||
  (attribute.type === 'component' && attribute.repeatable === true) ||
  (attribute.type === 'media' && attribute.multiple === true);

const entriesOf = (value: unknown, place: { readonly path: string; readonly isMany: boolean }): readonly Entry[] =>
  [value].flat().flatMap((entry, index) => {
    if (typeof entry !== 'object' || entry === null) return [];
    return [{ entry: entry as Document, field: place.isMany ? `${place.path}.${index}` : place.path }]; // an object has keys
  });

function pictureOf({ entry, field }: Entry, declaration: string | null): readonly StoryPicture[] {
  const { documentId, mime, hash, ext } = entry;
  if (!SHOWS.test(String(mime))) return [];
  const bytes = { mime: String(mime), hash: String(hash), ext: typeof ext === 'string' ? ext : null };
  return [{ field, declaration, file: String(documentId), ...bytes }];
}
