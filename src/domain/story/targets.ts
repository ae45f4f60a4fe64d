import { objectsIn, textsIn, type Content, type Shape, type Shapes } from './canonical';

/** What a relation of a story points at: only relations to documents that have drafts are named. */
export interface Target {
  /** Where in the story: `series`, `body.2.story`. */
  readonly field: string;
  readonly uid: string;
  readonly documentId: string;
}

/** Every document that a content points at and that readers may not have, field by field. */
export function targetsOf(content: Content, shape: Shape, shapes: Shapes): readonly Target[] {
  return visit(content, shape, shapes, '');
}

function visit(content: Content, shape: Shape, shapes: Shapes, path: string): readonly Target[] {
  return Object.entries(shape).flatMap(([name, field]) => {
    const value = content[name];
    const at = `${path}${name}`;
    switch (field.kind) {
      case 'value':
      case 'media':
        return [];
      case 'relation': {
        const uid = field.drafts;
        return uid === null ? [] : textsIn(value).map((documentId) => ({ field: at, uid, documentId }));
      }
      case 'component':
        return objectsIn(value).flatMap((part, index) =>
          visit(part, shapes(field.component), shapes, field.isMany ? `${at}.${index}.` : `${at}.`),
        );
      case 'zone':
        return objectsIn(value).flatMap((part, index) =>
          visit(part, shapes(String(part.__component)), shapes, `${at}.${index}.`),
        );
      default:
        return field satisfies never;
    }
  });
}
