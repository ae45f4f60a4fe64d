/** How far a follower is in a channel, and what it holds of it. */
export interface Place {
  /** `null` before the first answer. */
  readonly cursor: string | null;
  /** Versions of the items that are shown, by uri. 0 while an item is being taken in for the first time. */
  readonly held: ReadonlyMap<string, number>;
  /** Versions at which items went, by uri. */
  readonly gone: ReadonlyMap<string, number>;
}

/** One thing that was dealt with. */
export type Step =
  | { readonly kind: 'held' | 'gone'; readonly uri: string; readonly version: number }
  | { readonly kind: 'cursor'; readonly cursor: string }
  | { readonly kind: 'left' };

/** Where a place outlives the program. One follower at a time. */
export interface PlaceStore {
  /** The place after all steps that were written, or `emptyPlace()`. */
  read(): Promise<Place>;
  /** Adds a step. A `cursor` or `left` must be safe from a power cut when this resolves, with all steps before it. */
  write(step: Step): Promise<void>;
}

/** Where every follower begins. */
export const emptyPlace = (): Place => ({ cursor: null, held: new Map(), gone: new Map() });

/** The place after one more step. It shares its maps with the one before: a channel may hold a hundred thousand items. */
export function advance(place: Place, step: Step): Place {
  const held = place.held as Map<string, number>; // ours: `emptyPlace` made them
  const gone = place.gone as Map<string, number>;
  switch (step.kind) {
    case 'held':
      held.set(step.uri, step.version);
      gone.delete(step.uri);
      return place;
    case 'gone':
      held.delete(step.uri);
      gone.set(step.uri, step.version);
      return place;
    case 'cursor':
      return { ...place, cursor: step.cursor };
    case 'left':
      return emptyPlace();
    default:
      return step satisfies never;
  }
}
