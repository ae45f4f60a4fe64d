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

const MOST_TEXT = 4000;
const MOST_QUOTE = 1000;
const MOST_MENTIONS = 20;

type NoteFault = { readonly wrong: 'text' | 'field' | 'quote' | 'replyTo' | 'mentions' };

/** @returns the note as it will be kept, or the name of what is wrong with it. */
export function parseNoteRequest(body: unknown): Required<NoteRequest> | NoteFault {
  const fields = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  const { text, field = null, quote = null, replyTo = null, mentions = [] } = fields;
  if (typeof text !== 'string' || text.trim() === '' || text.length > MOST_TEXT) return { wrong: 'text' };
  if (field !== null && (typeof field !== 'string' || !/^[A-Za-z0-9_.-]{1,200}$/.test(field)))
    return { wrong: 'field' };
  if (quote !== null && (typeof quote !== 'string' || quote.length > MOST_QUOTE)) return { wrong: 'quote' };
  if (replyTo !== null && typeof replyTo !== 'string') return { wrong: 'replyTo' };
  if (!areIds(mentions) || mentions.length > MOST_MENTIONS) return { wrong: 'mentions' };
  return { text: text.trim(), field, quote, replyTo, mentions: [...new Set(mentions)] };
}

const areIds = (value: unknown): value is number[] => Array.isArray(value) && value.every(Number.isSafeInteger);
