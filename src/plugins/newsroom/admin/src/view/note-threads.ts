import type { Note } from '../../../contract/note';

/** A note and what was answered to it, oldest first. */
export interface NoteThreadOf {
  readonly first: Note;
  readonly replies: readonly Note[];
}

/** Notes as conversations, in the order they were begun. A reply to a reply belongs to the same conversation. */
export function threads(notes: readonly Note[]): readonly NoteThreadOf[] {
  const byId = new Map(notes.map((note) => [note.id, note]));
  const oldestFirst = [...notes].sort((a, b) => a.at.localeCompare(b.at));
  return oldestFirst
    .filter((note) => rootOf(note, byId) === note)
    .map((first) => ({ first, replies: oldestFirst.filter((note) => note !== first && rootOf(note, byId) === first) }));
}

function rootOf(note: Note, byId: ReadonlyMap<string, Note>): Note {
  const above = note.replyTo === null ? undefined : byId.get(note.replyTo);
  return above ? rootOf(above, byId) : note;
}

/** The name that is being typed after the last `@`, if one is; an `@` within a word is an address. */
export const mentionBeingTyped = (text: string): string | null =>
  /(?:^|\s)@([\p{L}\p{M} ]{0,30})$/u.exec(text)?.[1] ?? null;

/** The text with the mention that was being typed completed. */
export const withMention = (text: string, name: string): string => text.replace(/@[\p{L}\p{M} ]{0,30}$/u, `@${name} `);

/** Whoever of these is mentioned by name. */
export const mentionedIn = <P extends { readonly id: number; readonly name: string }>(
  text: string,
  people: readonly P[],
): readonly number[] => people.filter(({ name }) => text.includes(`@${name}`)).map(({ id }) => id);
