import type { Mask } from '../../../contract/picture';

/** What was drawn, with the way back and forth again. */
export interface Drawing {
  readonly masks: readonly Mask[];
  readonly before: readonly (readonly Mask[])[];
  readonly after: readonly (readonly Mask[])[];
}

export const BLANK: Drawing = { masks: [], before: [], after: [] };

export const draw = ({ masks, before }: Drawing, next: readonly Mask[]): Drawing => ({
  masks: next,
  before: [...before, masks],
  after: [],
});

export function undo({ masks, before, after }: Drawing): Drawing {
  const last = before.at(-1);
  return last ? { masks: last, before: before.slice(0, -1), after: [masks, ...after] } : { masks, before, after };
}

export function redo({ masks, before, after }: Drawing): Drawing {
  const [next, ...rest] = after;
  return next ? { masks: next, before: [...before, masks], after: rest } : { masks, before, after };
}
