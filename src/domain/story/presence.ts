/** Somebody who has a story open. */
export interface Present {
  readonly person: number;
  readonly seenAt: Date;
  readonly isWriting: boolean;
}

/** Whoever has not been heard of for so long has closed the tab, or lost the line. Milliseconds. */
export const FORGOTTEN_AFTER_MS = 45_000;

export const isPresent = ({ seenAt }: Pick<Present, 'seenAt'>, now: Date): boolean =>
  now.getTime() - seenAt.getTime() < FORGOTTEN_AFTER_MS;

export interface Arrival {
  readonly person: number;
  /** May save the story. */
  readonly mayWrite: boolean;
  readonly takesOver: boolean;
}

export interface Pen {
  /** The newcomer's saves are the ones expected. */
  readonly isWriting: boolean;
  /** Who had the pen until now, when it was taken from them. */
  readonly takenFrom: number | null;
}

/** Who has the pen once somebody comes, or is heard of again: one person at most, and nobody loses it unasked. */
export function penFor(present: readonly Present[], { person, mayWrite, takesOver }: Arrival, now: Date): Pen {
  const holder = present.find((each) => each.isWriting && each.person !== person && isPresent(each, now));
  if (!mayWrite) return { isWriting: false, takenFrom: null };
  if (!holder) return { isWriting: true, takenFrom: null };
  return takesOver ? { isWriting: true, takenFrom: holder.person } : { isWriting: false, takenFrom: null };
}
