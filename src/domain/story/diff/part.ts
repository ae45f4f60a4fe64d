/** A document as it is compared: every field a part, with what a person reads of it. `null` is an empty field. */
export type Fields = Readonly<Record<string, Part | null>>;

export type Part = TextPart | ValuePart | FilesPart | Group | List;

/** Prose. Two texts that read alike and are not the same differ in `exact`. */
export interface TextPart {
  readonly kind: 'text';
  readonly text: string;
  readonly exact: string;
}

/** A number, a date, a choice, or the titles of what a relation points at. */
export interface ValuePart {
  readonly kind: 'value';
  readonly shown: string;
  readonly exact: string;
}

/** Files of the media library, by name and description. */
export interface FilesPart {
  readonly kind: 'media';
  readonly shown: string;
  /** Changes with the bytes. */
  readonly exact: string;
}

/** A component: `section.figure` and its fields. */
export interface Group {
  readonly kind: 'group';
  readonly type: string;
  readonly fields: Fields;
}

/** A repeatable component or a dynamic zone. */
export interface List {
  readonly kind: 'list';
  readonly items: readonly Group[];
}

/** What a person reads of a part, line by line. */
export function reading(part: Part | null): string {
  if (part === null) return '';
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'value':
    case 'media':
      return part.shown;
    case 'group':
      return lines(Object.values(part.fields).map(reading));
    case 'list':
      return lines(part.items.map(reading));
    default:
      return part satisfies never;
  }
}

const lines = (texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n');

/** The same for two parts exactly when nothing in them differs. */
export function identity(part: Part | null): string {
  if (part === null) return 'null';
  switch (part.kind) {
    case 'text':
    case 'value':
    case 'media':
      return JSON.stringify([part.kind, part.exact]);
    case 'group':
      return JSON.stringify([
        part.type,
        ...Object.entries(part.fields).map(([name, field]) => [name, identity(field)]),
      ]);
    case 'list':
      return JSON.stringify(part.items.map(identity));
    default:
      return part satisfies never;
  }
}
