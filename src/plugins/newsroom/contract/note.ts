import type { PersonCard } from './story';

/** `GET …/notes` · `POST …/notes` `NoteRequest` · `POST …/notes/{id}/resolve` · `POST …/notes/{id}/reopen` */
export interface Note {
  readonly id: string;
  readonly by: PersonCard;
  readonly at: string;
  readonly text: string;
  /** Path of the field it is about, or `null` for the story as a whole. */
  readonly field: string | null;
  /** The words it was about when it was written. */
  readonly quote: string | null;
  readonly replyTo: string | null;
  readonly mentions: readonly PersonCard[];
  readonly resolved: { readonly by: PersonCard; readonly at: string } | null;
}

export interface NoteRequest {
  readonly text: string;
  readonly field?: string | null;
  readonly quote?: string | null;
  readonly replyTo?: string | null;
  readonly mentions?: readonly number[];
}

/** `GET /newsroom/colleagues`, `GET …/colleagues` for one story: whom a note can mention and a story can be given to. */
export interface Colleague extends PersonCard {
  readonly role: string;
  readonly desks: readonly string[];
}
