import type { PartReading } from '../../../domain/lesson/reading';
import type { ChecklistLine } from '../../../domain/story/checklist';

/** `POST /newsroom/lessons/check?locale=`: a lesson's form as it is typed. Nothing of it is kept. */
export interface LessonForm {
  /** Of the draft that the form was opened at; absent for a new lesson. */
  readonly documentId?: string;
  /** The fields as the content manager's form holds them. */
  readonly values: Readonly<Record<string, unknown>>;
}

export interface LessonCheck {
  /** Everything that is asked of a lesson, in the order of its form. */
  readonly checklist: readonly ChecklistLine[];
  /** How the parts read that pupils read themselves. Advice only. */
  readonly reading: readonly PartReading[];
}

export type { PartReading };

/** @returns what is asked, or the name of what is wrong with it. */
export function parseLessonForm(body: unknown): LessonForm | { readonly wrong: 'documentId' | 'values' } {
  const { documentId, values } = Object(body) as Readonly<Record<string, unknown>>;
  if (documentId !== undefined && typeof documentId !== 'string') return { wrong: 'documentId' };
  if (typeof values !== 'object' || values === null || Array.isArray(values)) return { wrong: 'values' };
  if (!isShallow(values, DEEPEST)) return { wrong: 'values' };
  return { ...(documentId && { documentId }), values: { ...values } };
}

/** A form is about ten levels deep: lists in texts in parts in lists. */
const DEEPEST = 40;

const isShallow = (value: unknown, levels: number): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (levels > 0 && Object.values(value).every((each) => isShallow(each, levels - 1)));
