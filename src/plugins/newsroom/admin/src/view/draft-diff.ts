/** One field in which unsaved text differs from what is saved. */
export interface DraftChange {
  readonly field: string;
  /** What is written in it; `null` where it is not text that differs, but a picture, a link or a choice. */
  readonly saved: string | null;
  readonly local: string | null;
}

type Values = Readonly<Record<string, unknown>>;

/** Where unsaved values differ from the saved ones, field by field. */
export function draftChanges(saved: Values, local: Values): readonly DraftChange[] {
  return Object.keys(local).flatMap((field) => {
    if (isSame(saved[field], local[field])) return [];
    const [before, after] = [wordsIn(saved[field]), wordsIn(local[field])];
    return [before === after ? { field, saved: null, local: null } : { field, saved: before, local: after }];
  });
}

/** Strapi gives every row a key that is new at each load; nothing and an empty text are the same to a reader. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(settled(one)) === JSON.stringify(settled(other));
}

function settled(value: unknown): unknown {
  if (value === undefined || value === '') return null;
  if (Array.isArray(value)) return value.map(settled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, each]) => key !== '__temp_key__' && settled(each) !== null)
      .map(([key, each]) => [key, settled(each)] as const)
      .sort(([a], [b]) => a.localeCompare(b)),
  );
}

/** The attributes that hold sentences, in fields and within sections. */
const TEXTS = new Set(['text', 'title', 'caption', 'alt', 'quote', 'heading', 'name', 'credit', 'attribution']);

function wordsIn(value: unknown): string {
  if (typeof value === 'string') return value;
  return sentences(value).join('\n');
}

function sentences(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(sentences);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    typeof each === 'string' ? (TEXTS.has(key) && each.trim() ? [each] : []) : sentences(each),
  );
}
