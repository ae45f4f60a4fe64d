import { createHash } from 'node:crypto';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type Content = Readonly<Record<string, Json>>;

/** What a field of a document holds, as far as its content is concerned. Bookkeeping is no field. */
export type FieldShape =
  | { readonly kind: 'value' }
  /** `drafts`: the type it points at, when documents of that type may be drafts. */
  | { readonly kind: 'relation'; readonly isMany: boolean; readonly drafts: string | null }
  | { readonly kind: 'media'; readonly isMany: boolean }
  | { readonly kind: 'component'; readonly component: string; readonly isMany: boolean }
  | { readonly kind: 'zone' };

export type Shape = Readonly<Record<string, FieldShape>>;
export type Shapes = (component: string) => Shape;

/** A file of the media library, as a document shows it. */
export interface ShownFile {
  readonly documentId: string;
  readonly hash: string;
  readonly ext?: string | null;
  readonly alternativeText?: string | null;
  readonly caption?: string | null;
}

interface Reading {
  readonly shapes: Shapes;
  /** SHA-256 of the file's bytes. */
  readonly digestOf: (file: ShownFile) => string;
}

type Document = Readonly<Record<string, unknown>>;

/**
 * What a document says, in one form whatever row it lies in: no ids, no instants of Strapi's own, nothing that is
 * empty, keys in order. Relations are named by their documentId, files by their bytes and what is said about them.
 */
export function contentOf(document: Document, shape: Shape, reading: Reading): Content {
  const fields = Object.keys(shape)
    .sort()
    .flatMap((name) => {
      const value = shape[name] && fieldOf(document[name], shape[name], reading);
      return value === null || value === undefined || isEmpty(value) ? [] : [[name, value] as const];
    });
  return Object.fromEntries(fields);
}

/** Every file that a document shows, in the order in which it shows them. */
export function filesIn(document: Document, shape: Shape, shapes: Shapes): readonly ShownFile[] {
  const files: ShownFile[] = [];
  contentOf(document, shape, { shapes, digestOf: (file) => (files.push(file), '') });
  return files;
}

/**
 * The content without what publication itself may leave behind: relations to documents that are not public, and the
 * bytes of files, which can be replaced beside a published row. Holds a published row against what was approved.
 */
export function textOf(document: Document, shape: Shape, shapes: Shapes): Content {
  const settled = (each: Shape): Shape =>
    Object.fromEntries(Object.entries(each).filter(([, field]) => field.kind !== 'relation' || field.drafts === null));
  const bare = { shapes: (name: string) => settled(shapes(name)), digestOf: () => '' };
  return withoutFileNotes(contentOf(document, settled(shape), bare)) as Content; // an object stays one
}

/** SHA-256 of a content, in hexadecimal: the revision that an approval is bound to. */
export const hashOf = (content: Content): string => createHash('sha256').update(JSON.stringify(content)).digest('hex');

/** JSON with the keys of every object in order, so that what is equal reads equal. */
export function sorted(value: unknown): Json {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return (value ?? null) as Json; // what a database holds is JSON
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(entries.sort(byKey).map(([key, each]) => [key, sorted(each)]));
}

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : a > b ? 1 : 0;

const isEmpty = (value: Json): boolean => value === '' || (Array.isArray(value) && value.length === 0);

function fieldOf(value: unknown, field: FieldShape, reading: Reading): Json {
  if (value === null || value === undefined) return null;
  switch (field.kind) {
    case 'value':
      return sorted(value);
    case 'relation':
      return oneOrMany(value, field.isMany, (each) => String(each.documentId));
    case 'media':
      return oneOrMany(value, field.isMany, (each) => fileOf(each as unknown as ShownFile, reading)); // populated so
    case 'component':
      return oneOrMany(value, field.isMany, (each) => contentOf(each, reading.shapes(field.component), reading));
    case 'zone':
      return oneOrMany(value, true, (each) => sectionOf(each, reading));
    default:
      return field satisfies never;
  }
}

function oneOrMany(value: unknown, isMany: boolean, read: (each: Document) => Json): Json {
  const all = [value].flat().filter((each): each is Document => typeof each === 'object' && each !== null);
  const values = all.map(read);
  return isMany ? values : (values[0] ?? null);
}

function sectionOf(section: Document, reading: Reading): Json {
  const component = String(section.__component);
  return { __component: component, ...contentOf(section, reading.shapes(component), reading) };
}

const fileOf = (file: ShownFile, { digestOf }: Reading): Json => ({
  ...(file.alternativeText && { alt: file.alternativeText }),
  ...(file.caption && { caption: file.caption }),
  file: file.documentId,
  sha256: digestOf(file),
});

function withoutFileNotes(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutFileNotes);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value) as readonly (readonly [string, Json])[];
  if ('file' in value && 'sha256' in value) return { file: (value as Content).file ?? null };
  return Object.fromEntries(entries.map(([key, each]) => [key, withoutFileNotes(each)]));
}

/** The texts among one value or a list of them: the ids of what a relation points at. */
export const textsIn = (value: Json | undefined): readonly string[] =>
  [value].flat().filter((each) => typeof each === 'string');

/** The objects among one value or a list of them: parts, files. */
export const objectsIn = (value: Json | undefined): readonly Content[] =>
  [value].flat().filter((each): each is Content => typeof each === 'object' && each !== null);
