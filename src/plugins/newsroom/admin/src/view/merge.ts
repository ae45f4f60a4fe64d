import type { FieldDiff } from '../../../contract/revision';

/** Which version of a field a merge keeps. */
export type Side = 'mine' | 'theirs';

export interface Disputed {
  /** A top-level field. */
  readonly field: string;
  readonly changedBy: 'me' | 'them' | 'both';
  /** From theirs to mine, everything within the field. */
  readonly diffs: readonly FieldDiff[];
}

interface Versions {
  /** From what is saved now to what was refused. */
  readonly between: readonly FieldDiff[];
  /** From the common base to each; `null` when the base is not known, and then both may have changed all of it. */
  readonly byThem: readonly FieldDiff[] | null;
  readonly byMe: readonly FieldDiff[] | null;
}

export const fieldOf = (path: string): string => path.split('.')[0] ?? path;

/** The fields in which two versions differ, and whose doing each is. */
export function disputes({ between, byThem, byMe }: Versions): readonly Disputed[] {
  const [theirs, mine] = [fieldsOf(byThem), fieldsOf(byMe)];
  const fields = [...new Set(between.map(({ path }) => fieldOf(path)))];
  return fields.map((field) => ({
    field,
    changedBy: changedBy(!theirs || theirs.has(field), !mine || mine.has(field)),
    diffs: between.filter(({ path }) => fieldOf(path) === field),
  }));
}

const fieldsOf = (diffs: readonly FieldDiff[] | null) => diffs && new Set(diffs.map(({ path }) => fieldOf(path)));

function changedBy(them: boolean, me: boolean): Disputed['changedBy'] {
  if (them && me) return 'both';
  return me ? 'me' : 'them';
}

/** What only one person changed is theirs to keep; what both changed, nobody decides but the reader. */
export const firstChoices = (disputed: readonly Disputed[]): Readonly<Record<string, Side>> =>
  Object.fromEntries(
    disputed.flatMap(({ field, changedBy }) =>
      changedBy === 'both' ? [] : [[field, changedBy === 'me' ? 'mine' : 'theirs'] as const],
    ),
  );

/** The whole text of one side of a text's diff, from theirs to mine. */
export const textOf = ({ spans }: FieldDiff, side: Side): string =>
  spans
    .filter(({ kind }) => kind === 'same' || kind === (side === 'mine' ? 'added' : 'removed'))
    .map(({ text }) => text)
    .join('');
