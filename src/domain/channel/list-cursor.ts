import { BadCursor, type Seal } from './cursor';

/** A place in a list that is read newest first: strictly after this item. */
export interface ListPosition {
  /** The item's place in the order of publication; it rises and no two items share one. */
  readonly place: number;
  /** Of a search: how well this item matched, 0 is best. */
  readonly rank: number;
}

const CURSOR = /^(?<body>2:(?<rank>\d):(?<place>\d{1,16})):(?<seal>[A-Za-z0-9_-]{22})$/;

/** @param list - What is listed, filters included: the cursor is good for nothing else. */
export function encodeListCursor({ place, rank }: ListPosition, list: string, seal: Seal): string {
  const body = `2:${rank}:${place}`;
  return Buffer.from(`${body}:${seal(`${body} ${list}`)}`).toString('base64url');
}

/** @throws {BadCursor} when the text is not a cursor that we made for this very list. */
export function decodeListCursor(text: string, list: string, seal: Seal): ListPosition {
  const groups = CURSOR.exec(Buffer.from(text, 'base64url').toString())?.groups;
  if (!groups || groups.seal !== seal(`${groups.body} ${list}`)) throw new BadCursor();
  return { place: Number(groups.place), rank: Number(groups.rank) };
}
