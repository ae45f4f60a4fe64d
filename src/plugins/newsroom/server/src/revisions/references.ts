import type { Core, UID } from '@strapi/strapi';
import { objectsIn, textsIn, type Content } from '../../../../../domain/story/canonical';
import { newsroom } from '../newsroom';

/** One thing outside a story that it points at. */
export interface Reference {
  /** `body.2.image`: a path in the document. */
  readonly path: string;
  readonly kind: 'relation' | 'media';
  /** The content type of what is pointed at. */
  readonly target: UID.ContentType;
  readonly documentId: string;
  /** Of a file's bytes. */
  readonly sha256?: string;
}

export const FILE: UID.ContentType = 'plugin::upload.file';

/** Everything that a content points at, in the order of its fields. */
export function referencesIn(strapi: Core.Strapi, uid: string, content: Content, path = ''): readonly Reference[] {
  const shape = newsroom(strapi).content.shapeOf(uid);
  return Object.entries(content).flatMap(([name, value]): readonly Reference[] => {
    const here = `${path}${name}`;
    const field = shape[name];
    switch (field?.kind) {
      case 'relation':
        return textsIn(value).map((documentId) => ({
          ...{ path: here, kind: 'relation' as const, documentId },
          target: targetOf(strapi, uid, name),
        }));
      case 'media':
        return objectsIn(value).map(({ file, sha256 }) => ({
          ...{ path: here, kind: 'media' as const, target: FILE },
          ...{ documentId: String(file), sha256: String(sha256) },
        }));
      case 'component':
        return objectsIn(value).flatMap((each, at) =>
          referencesIn(strapi, field.component, each, field.isMany ? `${here}.${at}.` : `${here}.`),
        );
      case 'zone':
        return objectsIn(value).flatMap((each, at) =>
          referencesIn(strapi, String(each.__component), each, `${here}.${at}.`),
        );
      default:
        return [];
    }
  });
}

export function targetOf(strapi: Core.Strapi, uid: string, name: string): UID.ContentType {
  const attribute = strapi.getModel(uid as UID.Schema).attributes[name]; // a shape is made of a model's attributes
  if (attribute?.type !== 'relation' || !('target' in attribute)) throw new Error(`${uid} has no relation "${name}".`);
  return attribute.target;
}
