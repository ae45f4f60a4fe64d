import type { Core } from '@strapi/strapi';
import { objectsIn, textsIn, type Content, type FieldShape, type Json } from '../../../../../domain/story/canonical';
import type { Vanished } from '../../../contract/revision';
import { originals } from '../neighbours';
import { newsroom } from '../newsroom';
import { vanished } from './names';
import { FILE, referencesIn, type Reference } from './references';
import type { Snapshot } from './snapshots';

export interface FormData {
  /** As a save brings it: every field of the type, `null` or empty where the revision had nothing. */
  readonly data: Readonly<Record<string, unknown>>;
  /** What the revision pointed at and what is not there any more, or not as it was. */
  readonly vanished: readonly Vanished[];
}

interface LibraryRow {
  readonly id: number;
  readonly documentId: string;
  readonly hash: string;
  readonly ext: string | null;
}

interface There {
  readonly files: ReadonlyMap<string, LibraryRow>;
  readonly gone: ReadonlySet<string>;
}

/** A revision as a person's form would send it. */
export async function formDataOf(strapi: Core.Strapi, uid: string, { content, names }: Snapshot): Promise<FormData> {
  const references = referencesIn(strapi, uid, content);
  const there: There = { files: await filesOf(strapi, references), gone: await vanished(strapi, references) };
  return {
    data: dataOf(strapi, uid, content, there),
    vanished: await differences(strapi, references, there, names),
  };
}

async function filesOf(strapi: Core.Strapi, references: readonly Reference[]): Promise<There['files']> {
  const ids = references.filter(({ kind }) => kind === 'media').map(({ documentId }) => documentId);
  const rows: readonly LibraryRow[] = await strapi.db
    .query(FILE)
    .findMany({ where: { documentId: { $in: ids } }, select: ['id', 'documentId', 'hash', 'ext'] });
  return new Map(rows.map((row) => [row.documentId, row]));
}

function dataOf(strapi: Core.Strapi, uid: string, content: Content, there: There): Record<string, unknown> {
  const shape = newsroom(strapi).content.shapeOf(uid);
  return Object.fromEntries(
    Object.entries(shape).map(([name, field]) => [name, valueOf(strapi, field, content[name], there)]),
  );
}

function valueOf(strapi: Core.Strapi, field: FieldShape, value: Json | undefined, there: There): unknown {
  const component = (uid: string) => (each: Content) => dataOf(strapi, uid, each, there);
  switch (field.kind) {
    case 'value':
      return value ?? null;
    case 'relation':
      return { set: textsIn(value).flatMap((documentId) => (there.gone.has(documentId) ? [] : [{ documentId }])) };
    case 'media': {
      const ids = objectsIn(value).flatMap(({ file }) => there.files.get(String(file))?.id ?? []);
      return field.isMany ? ids : (ids[0] ?? null);
    }
    case 'component': {
      const parts = objectsIn(value).map(component(field.component));
      return field.isMany ? parts : (parts[0] ?? null);
    }
    case 'zone':
      return objectsIn(value).map((each) => {
        const uid = String(each.__component);
        return { __component: uid, ...component(uid)(each) };
      });
    default:
      return field satisfies never;
  }
}

async function differences(
  strapi: Core.Strapi,
  references: readonly Reference[],
  { files, gone }: There,
  names: Snapshot['names'],
): Promise<readonly Vanished[]> {
  const found: Vanished[] = [];
  for (const { path, kind, documentId, sha256 } of references) {
    const name = names[documentId] ?? null;
    const file = files.get(documentId);
    if (gone.has(documentId)) found.push({ path, kind: kind === 'media' ? 'file' : 'relation', name });
    else if (file && (await originals(strapi).digest(file)) !== sha256) found.push({ path, kind: 'bytes', name });
  }
  return found;
}
