import fs from 'node:fs';
import path from 'node:path';

export interface Attribute {
  readonly type: string;
  readonly enum?: readonly string[];
  readonly target?: string;
}

export interface Schema {
  readonly uid: string;
  readonly displayName: string;
  readonly attributes: Readonly<Record<string, Attribute>>;
}

interface StoredSchema {
  readonly info: { readonly displayName: string; readonly singularName?: string };
  readonly pluginOptions?: { readonly 'content-manager'?: { readonly visible?: boolean } };
  readonly attributes: Schema['attributes'];
}

/** Every content type that the panel shows, and every component, read from their schemas. */
export function schemas(root: string): { readonly types: readonly Schema[]; readonly components: readonly Schema[] } {
  const types = [...typesIn(path.join(root, 'src/api'), 'api'), ...typesIn(path.join(root, 'src/plugins'), 'plugin')];
  return { types, components: componentsIn(path.join(root, 'src/components')) };
}

function typesIn(folder: string, namespace: string): Schema[] {
  return files(folder)
    .filter((file) => file.endsWith('schema.json') && file.includes('content-types'))
    .map((file) => ({ file, schema: read(path.join(folder, file)) }))
    .filter(({ schema }) => schema.pluginOptions?.['content-manager']?.visible !== false)
    .map(({ file, schema }) => ({
      uid: `${namespace}::${file.split(path.sep)[0]}.${schema.info.singularName}`,
      displayName: schema.info.displayName,
      attributes: schema.attributes,
    }));
}

const componentsIn = (folder: string): Schema[] =>
  files(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({ file, schema: read(path.join(folder, file)) }))
    .map(({ file, schema }) => ({
      uid: file.replace(/\.json$/, '').replace(path.sep, '.'),
      displayName: schema.info.displayName,
      attributes: schema.attributes,
    }));

const files = (folder: string): string[] => fs.readdirSync(folder, { recursive: true, encoding: 'utf8' });
const read = (file: string): StoredSchema => JSON.parse(fs.readFileSync(file, 'utf8'));
