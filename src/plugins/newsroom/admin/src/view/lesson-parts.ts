import type { ChecklistLine } from '../../../contract/story';

/** One field of the form with everything that is asked of it. */
export interface LessonPart {
  readonly field: string;
  readonly state: PartState;
  /** What is not met, what is required first. */
  readonly open: readonly ChecklistLine[];
}

/** `missing` holds back submission, `advised` does not. */
export type PartState = 'done' | 'advised' | 'missing';

/** The lines by the field they are about, in the order in which the fields are met. */
export function partsOf(lines: readonly ChecklistLine[]): readonly LessonPart[] {
  const fields = [...new Set(lines.map(fieldOf))];
  return fields.map((field) => {
    const open = lines.filter((line) => fieldOf(line) === field && !line.isMet);
    const required = open.filter(isRequired);
    const state = required.length > 0 ? 'missing' : open.length > 0 ? 'advised' : 'done';
    return { field, state, open: [...required, ...open.filter((line) => !isRequired(line))] };
  });
}

export interface Tally {
  /** Fields of which something is required. */
  readonly all: number;
  readonly done: number;
  /** Lines of advice that are not met. */
  readonly advice: number;
}

export function tallyOf(lines: readonly ChecklistLine[]): Tally {
  const required = new Set(lines.filter(isRequired).map(fieldOf));
  const missing = new Set(lines.filter((line) => isRequired(line) && !line.isMet).map(fieldOf));
  const advice = lines.filter((line) => !isRequired(line) && !line.isMet).length;
  return { all: required.size, done: required.size - missing.size, advice };
}

const fieldOf = ({ field }: ChecklistLine): string => field.split('.')[0] ?? field;

const isRequired = ({ level }: ChecklistLine): boolean => level === 'required';
