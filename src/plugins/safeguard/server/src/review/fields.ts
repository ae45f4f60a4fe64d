import type { Core, Schema, UID } from '@strapi/strapi';
import type { FieldRole, TextField } from '../../../../../domain/child-privacy/passage';
import { plainText } from './plain-text';

type Attribute = Schema.Attribute.AnyAttribute;
type Document = Readonly<Record<string, unknown>>;

/** Fields that are no words of the story: addresses, codes of ours, and how a support centre is reached. */
const NOT_TOLD: ReadonlySet<string> = new Set([
  'canonicalUrl',
  'url',
  'code',
  'locale',
  'documentId',
  'palette',
  'variant',
  'number',
  ...['phone', 'address', 'website'],
  '__component',
]);
const HEADLINES: ReadonlySet<string> = new Set(['title']);

/** Every text of a document with its path, the names and descriptions of its files included. */
export const textsOf = (strapi: Core.Strapi, uid: UID.Schema, document: Document): readonly TextField[] =>
  fieldsOf(strapi, uid, { document, path: '' });

interface Place {
  readonly document: Document;
  readonly path: string;
}

function fieldsOf(strapi: Core.Strapi, uid: UID.Schema, { document, path }: Place): readonly TextField[] {
  const { attributes } = strapi.getModel(uid);
  return Object.entries(attributes).flatMap(([name, attribute]) =>
    NOT_TOLD.has(name) ? [] : fieldOf(strapi, attribute, { value: document[name], path: path + name }),
  );
}

interface Value {
  readonly value: unknown;
  readonly path: string;
}

function fieldOf(strapi: Core.Strapi, attribute: Attribute, { value, path }: Value): readonly TextField[] {
  switch (attribute.type) {
    case 'string':
    case 'text':
    case 'richtext':
      return told(path, value, HEADLINES.has(lastOf(path)) ? 'headline' : 'text');
    case 'uid':
      return told(path, value, 'name');
    case 'blocks':
      return told(path, value ? plainText(value) : '', 'text');
    case 'media':
      return each(value, path, attribute.multiple === true).flatMap(fileTexts);
    case 'component': {
      const { component } = attribute;
      return each(value, path, attribute.repeatable === true).flatMap((place) =>
        fieldsOf(strapi, component, { document: place.document, path: `${place.path}.` }),
      );
    }
    case 'dynamiczone':
      return each(value, path, true).flatMap(({ document, path: at }) =>
        fieldsOf(strapi, document.__component as UID.Component, { document, path: `${at}.` }),
      ); // Strapi writes which component a section is
    default:
      return [];
  }
}

const lastOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

function told(path: string, text: unknown, role: FieldRole): readonly TextField[] {
  return typeof text === 'string' && text.trim() !== '' ? [{ path, text, role }] : [];
}

function each(value: unknown, path: string, isMany: boolean): readonly Place[] {
  return [value]
    .flat()
    .map((document, index) => ({ document, path: isMany ? `${path}.${index}` : path }))
    .filter((place): place is Place => typeof place.document === 'object' && place.document !== null);
}

/** A file's own words: its name, and what the media library says about it. */
function fileTexts({ document, path }: Place): readonly TextField[] {
  return [
    ...told(`${path}.name`, document.name, 'name'),
    ...told(`${path}.alternativeText`, document.alternativeText, 'text'),
    ...told(`${path}.caption`, document.caption, 'text'),
  ];
}
