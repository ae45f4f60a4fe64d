/** What a relation of a document points at: only relations to documents that have drafts are named. */
export interface Target {
  /** Where in the document: `series`, `body.2.story`. */
  readonly field: string;
  readonly uid: string;
  readonly documentId: string;
  readonly title: string;
}

/** How the fields of a type, or of a component, lead to documents that have drafts. Fields that do not are left out. */
export type Trail = Readonly<
  Record<
    string,
    | { readonly kind: 'relation'; readonly uid: string }
    | { readonly kind: 'component'; readonly component: string }
    | { readonly kind: 'zone' }
  >
>;

type Entry = Readonly<Record<string, unknown>>;

/** Every document that a draft points at and that readers may not have, in the order of its fields. */
export function targetsOf(entry: Entry, trailOf: (uid: string) => Trail, uid: string): readonly Target[] {
  return visit(entry, trailOf(uid), trailOf, '');
}

function visit(entry: Entry, trail: Trail, trailOf: (uid: string) => Trail, path: string): readonly Target[] {
  return Object.entries(trail).flatMap(([name, step]) => {
    const field = `${path}${name}`;
    const isList = Array.isArray(entry[name]);
    return entriesIn(entry[name]).flatMap((part, index) => {
      if (step.kind === 'relation') return targetOf(part, step.uid, field);
      const component = step.kind === 'component' ? step.component : String(part.__component);
      return visit(part, trailOf(component), trailOf, isList ? `${field}.${index}.` : `${field}.`);
    });
  });
}

function targetOf({ documentId, title, name }: Entry, uid: string, field: string): readonly Target[] {
  if (typeof documentId !== 'string') return [];
  return [{ field, uid, documentId, title: String(title ?? name ?? '') }];
}

const entriesIn = (value: unknown): readonly Entry[] =>
  (Array.isArray(value) ? value : [value]).filter((each): each is Entry => typeof each === 'object' && each !== null);
