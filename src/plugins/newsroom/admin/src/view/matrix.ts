import type { CellState, LessonMatrix, MatrixCell } from '../../../contract/lesson';

/** How many cells are in each state. */
export const tallyOfCells = ({ cells }: LessonMatrix): Readonly<Record<CellState, number>> => {
  const count = (state: CellState) => cells.filter((cell) => cell.state === state).length;
  return { published: count('published'), 'in-work': count('in-work'), missing: count('missing') };
};

/** The cell of a strand and a tier; every pair has one. */
export const cellAt = ({ cells }: LessonMatrix, strand: string, tier: string): MatrixCell | undefined =>
  cells.find((cell) => cell.strand === strand && cell.tier === tier);

/** Lessons that the reader may not open: they count, and that is all. */
export const hiddenIn = ({ published, inWork, lessons }: MatrixCell): number => published + inWork - lessons.length;

/** An age as it was typed; `undefined` when it is none. */
export function ageIn(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const age = Number(text);
  return Number.isInteger(age) && age >= 0 && age <= 120 ? age : undefined;
}
