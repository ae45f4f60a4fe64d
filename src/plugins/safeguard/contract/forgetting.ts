/** Why somebody is forgotten. The code alone is on record. */
export const FORGETTING_REASONS = [
  'family-asked',
  'child-asked',
  'authority',
  'published-by-mistake',
  'other',
] as const;

export type ForgettingReason = (typeof FORGETTING_REASONS)[number];

/** Where words are looked for. */
export const FORGETTING_PLACES = [
  'texts',
  'newsroom',
  'revisions',
  'notes',
  'notifications',
  'search',
  'published',
  'library',
  'files',
  'fileNames',
  'waivers',
  'consents',
  'record',
  'other',
] as const;

export type ForgettingPlace = (typeof FORGETTING_PLACES)[number];

/** How many rows or files hold one of the words, by place; what holds none is not named. */
export type ForgettingCounts = Readonly<Partial<Record<ForgettingPlace, number>>>;

/** `POST /safeguard/forgettings` */
export interface NewForgetting {
  readonly reason: ForgettingReason;
  /** Names, numbers, accounts: whatever the child is known by. Encrypted until it is done, then gone. */
  readonly words: readonly ForgottenWordRequest[];
  /** Stories that are to go as a whole. */
  readonly stories?: readonly { readonly type: string; readonly documentId: string }[];
  /** Document ids of files in the media library that are to go. */
  readonly media?: readonly string[];
}

export interface ForgottenWordRequest {
  readonly text: string;
  /** What is to stand in its place; by itself the initials of a name, else `[đã gỡ]`. Never longer than the word. */
  readonly substitute?: string;
}

/** `open` awaits the second signature, `signed` is being carried out, `dropped` was taken back before it was signed. */
export type ForgettingState = 'open' | 'signed' | 'done' | 'dropped';

/** In lists: no word of it. Instants are ISO 8601 in UTC. */
export interface ForgettingCard {
  readonly id: string;
  readonly reason: ForgettingReason;
  readonly state: ForgettingState;
  readonly openedBy: { readonly id: number; readonly name: string };
  readonly openedAt: string;
  readonly signedBy: { readonly id: number; readonly name: string } | null;
  readonly signedAt: string | null;
  readonly endedAt: string | null;
  /** How many words there are, and what is to go as a whole. */
  readonly words: number;
  readonly stories: readonly { readonly type: string; readonly documentId: string }[];
  readonly media: readonly string[];
  /** Where they stood when it was asked for or signed. */
  readonly found: ForgettingCounts;
  /** It was done before and had to be done again, since a backup was restored. */
  readonly isRestored: boolean;
}

/** A story that holds a word, its title without it. */
export interface TouchedStory {
  readonly type: string;
  readonly documentId: string;
  readonly locale: string;
  readonly title: string;
  /** Readers have it, or had it and could ask for it again: it is killed. */
  readonly isPublic: boolean;
}

/** `GET /safeguard/forgettings/{id}`: with the words, as long as it is open, and what would be done now. On record. */
export interface ForgettingView extends ForgettingCard {
  readonly asked: readonly Required<ForgottenWordRequest>[];
  readonly touched: readonly TouchedStory[];
}
