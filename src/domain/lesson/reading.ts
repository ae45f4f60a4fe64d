import type { LessonDraft } from './draft';
import { readingFaults, readingLevel, type ReadingFault, type ReadingLevel, type ReadingLimits } from './reading-level';

/** How a part of a lesson that pupils read themselves reads. */
export interface PartReading {
  /** The field of the form. */
  readonly field: ReadField;
  readonly level: ReadingLevel;
  /** Of the tier; `null` while none is chosen. */
  readonly limits: ReadingLimits | null;
  readonly faults: readonly ReadingFault[];
}

/** Parts that pupils read themselves. What is read to them may be harder: listening comes before reading. */
const READ = {
  story: ({ story }) => story,
  quiz: ({ quiz }) =>
    quiz.flatMap(({ question, options, explanation }) => [question, ...options.map(textOf), explanation]).join('\n'),
  helpSteps: ({ helpSteps }) => helpSteps.join('\n'),
} as const satisfies Readonly<Record<string, (lesson: LessonDraft) => string>>;

export type ReadField = keyof typeof READ;

const textOf = ({ text }: { readonly text: string }): string => text;

/** The parts that hold any text, in the order of the form. Only Vietnamese is counted in syllables, and judged. */
export function readingOf(lesson: LessonDraft): readonly PartReading[] {
  if (lesson.locale !== 'vi') return [];
  const limits = lesson.tier?.reading ?? null;
  const fields = Object.keys(READ) as ReadField[]; // the keys of the table above
  return fields
    .map((field) => ({ field, level: readingLevel(READ[field](lesson)), limits }))
    .filter(({ level }) => level.sentences > 0)
    .map((part) => ({ ...part, faults: part.limits ? readingFaults(part.level, part.limits) : [] }));
}

/** Whether a part is not too hard for the tier. What cannot be judged is not. */
export const readsEasily =
  (field: ReadField) =>
  (lesson: LessonDraft): boolean =>
    readingOf(lesson).every((part) => part.field !== field || part.faults.length === 0);
