import type { Core, Schema, UID } from '@strapi/strapi';
import { objectsIn, textsIn, type Content, type FieldShape, type Json } from '../../../../../domain/story/canonical';
import { blocksText, type Fields, type Group, type Part } from '../../../../../domain/story/diff';
import { printedInstant } from '../../../../../formats/instants';
import { newsroom } from '../newsroom';
import type { Snapshot } from './snapshots';

type Language = 'vi' | 'en';
type Attribute = Schema.Attribute.AnyAttribute;

/** What people write, as against what they choose. */
const PROSE: ReadonlySet<string> = new Set(['string', 'text', 'richtext', 'uid', 'email']);
const YES_NO = { vi: { true: 'Có', false: 'Không' }, en: { true: 'Yes', false: 'No' } } as const;

interface Reading {
  readonly strapi: Core.Strapi;
  readonly names: Snapshot['names'];
  readonly language: Language;
}

/** A snapshot as it is compared: each field with what a person reads of it, in the order of the schema. */
export const comparable = (strapi: Core.Strapi, uid: string, snapshot: Snapshot, language: Language): Fields =>
  fieldsOf({ strapi, names: snapshot.names, language }, uid, snapshot.content);

function fieldsOf(reading: Reading, uid: string, content: Content): Fields {
  const { strapi } = reading;
  const { attributes } = strapi.getModel(uid as UID.Schema); // the uid of a content type or of a component in it
  const fields = Object.entries(newsroom(strapi).content.shapeOf(uid)).map(([name, field]) => {
    const attribute = attributes[name];
    const value = content[name];
    return [name, value === undefined || !attribute ? null : partOf(reading, field, attribute, value)] as const;
  });
  return Object.fromEntries(fields);
}

function partOf(reading: Reading, field: FieldShape, attribute: Attribute, value: Json): Part {
  const group = (type: string, each: Content): Group => ({
    kind: 'group',
    type,
    fields: fieldsOf(reading, type, each),
  });
  switch (field.kind) {
    case 'value':
      return valuePart(attribute, value, reading.language);
    case 'relation':
      return relationPart(value, reading);
    case 'media':
      return filesPart(value, reading);
    case 'component': {
      const items = objectsIn(value).map((each) => group(field.component, each));
      return field.isMany || !items[0] ? { kind: 'list', items } : items[0];
    }
    case 'zone':
      return { kind: 'list', items: objectsIn(value).map((each) => group(String(each.__component), each)) };
    default:
      return field satisfies never;
  }
}

function valuePart({ type }: Attribute, value: Json, language: Language): Part {
  const exact = JSON.stringify(value);
  if (PROSE.has(type)) return { kind: 'text', text: String(value), exact };
  if (type === 'blocks') return { kind: 'text', text: blocksText(value), exact };
  if (type === 'boolean') return { kind: 'value', shown: YES_NO[language][value === true ? 'true' : 'false'], exact };
  if (type === 'datetime') return { kind: 'value', shown: printedInstant(new Date(String(value)), language), exact };
  return { kind: 'value', shown: typeof value === 'object' ? exact : String(value), exact };
}

function relationPart(value: Json, { names }: Reading): Part {
  const ids = textsIn(value);
  return { kind: 'value', shown: ids.map((id) => names[id] ?? id).join(', '), exact: ids.join(' ') };
}

function filesPart(value: Json, { names }: Reading): Part {
  const files = objectsIn(value);
  const shown = ({ file, alt, caption }: Content) =>
    [names[String(file)] ?? String(file), alt && `“${String(alt)}”`, caption].filter(Boolean).join(' · ');
  return {
    kind: 'media',
    shown: files.map(shown).join(', '),
    exact: files.map(({ sha256, ...rest }) => `${String(sha256)} ${JSON.stringify(rest)}`).join(' '),
  };
}
