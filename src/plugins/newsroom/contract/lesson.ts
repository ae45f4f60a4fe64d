import type { PartReading } from '../../../domain/lesson/reading';
import type { ChecklistLine } from '../../../domain/story/checklist';
import type { StoryStage } from '../../../domain/story/lifecycle';

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

/**
 * `GET /newsroom/lessons/matrix?locale=`: which lessons there are for which tier and strand. A lesson stands in a cell for
 * each of its strands. Killed ones are left out.
 */
export interface LessonMatrix {
  readonly tiers: readonly TierColumn[];
  readonly strands: readonly StrandRow[];
  readonly cells: readonly MatrixCell[];
  /** Lessons without a tier or without a strand: no cell shows them. */
  readonly unplaced: readonly MatrixLesson[];
  /** What keeps an age from 3 to 18 from finding exactly one tier: a sentence each, in the reader's language. */
  readonly ageFaults: readonly string[];
}

export interface TierColumn {
  readonly id: number;
  readonly documentId: string;
  readonly key: string;
  readonly name: string;
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
}

export interface StrandRow {
  readonly id: number;
  readonly documentId: string;
  readonly key: string;
  readonly name: string;
}

/** `in-work`: there are drafts, and readers have none. */
export type CellState = 'published' | 'in-work' | 'missing';

export interface MatrixCell {
  readonly tier: string;
  readonly strand: string;
  readonly state: CellState;
  readonly published: number;
  readonly inWork: number;
  /** Those that the reader may open. */
  readonly lessons: readonly MatrixLesson[];
}

export interface MatrixLesson {
  readonly documentId: string;
  readonly code: string;
  readonly title: string;
  readonly stage: StoryStage;
  readonly isPublic: boolean;
  readonly hasChangedSource: boolean;
}

/**
 * `PUT /newsroom/lessons/ages` changes the ages of several tiers at once: one by one the tiers would overlap, or leave a gap,
 * for a while. Answers the matrix.
 */
export interface AgesRequest {
  readonly tiers: readonly {
    readonly documentId: string;
    readonly ageFrom: number | null;
    readonly ageTo: number | null;
  }[];
}

/** @returns what is asked, or `null` when it is nothing of the kind. */
export function parseAges(body: unknown): AgesRequest | null {
  const { tiers } = Object(body) as Readonly<Record<string, unknown>>;
  return Array.isArray(tiers) && tiers.length > 0 && tiers.length <= MOST_TIERS && tiers.every(isAged)
    ? { tiers }
    : null;
}

const MOST_TIERS = 50;
const OLDEST = 120;

function isAged(value: unknown): value is AgesRequest['tiers'][number] {
  const { documentId, ageFrom, ageTo } = Object(value) as Readonly<Record<string, unknown>>;
  return typeof documentId === 'string' && [ageFrom, ageTo].every(isAge);
}

const isAge = (age: unknown): boolean =>
  age === null || (typeof age === 'number' && Number.isInteger(age) && age >= 0 && age <= OLDEST);

/** `POST /newsroom/lessons/{documentId}/derive?locale=` `{ tier }`, the documentId of an age tier, answers 201 with: */
export interface DerivedLesson {
  readonly documentId: string;
  readonly locale: string;
}

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
