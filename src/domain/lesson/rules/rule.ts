import type { ChecklistLevel } from '../../story/checklist';
import type { LessonDraft } from '../draft';

/** Something a lesson must have, or had better have. */
export interface LessonRule {
  readonly key: string;
  readonly level: ChecklistLevel;
  /** The field of the form that it is about. */
  readonly field: string;
  /** `today`: `YYYY-MM-DD`. */
  readonly isMet: (lesson: LessonDraft, today: string) => boolean;
  /** Where exactly in the field, when it is not met: `quiz.2.options`. */
  readonly where?: (lesson: LessonDraft) => string;
  /** What to do, in one sentence. */
  readonly sentence: { readonly vi: string; readonly en: string };
}

interface Every<Part> {
  readonly isFine: (part: Part) => boolean;
  /** The field of a part that lacks something. */
  readonly within?: string;
}

/** A rule that every part of a list holds to. An empty list holds to it: another rule asks for its parts. */
export const inEvery = <Part>(
  field: string,
  partsOf: (lesson: LessonDraft) => readonly Part[],
  { isFine, within }: Every<Part>,
): Pick<LessonRule, 'field' | 'isMet' | 'where'> => ({
  field,
  isMet: (lesson) => partsOf(lesson).every(isFine),
  where: (lesson) => [field, partsOf(lesson).findIndex((part) => !isFine(part)), within].filter(isNamed).join('.'),
});

const isNamed = (part: string | number | undefined): boolean => part !== undefined;
