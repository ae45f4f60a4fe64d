import { NOTICE_KINDS, type NoticeKind } from './kind';

/** The ways a notice reaches a person. */
export interface Ways {
  readonly panel: boolean;
  readonly email: boolean;
}

export type Preferences = Readonly<Record<NoticeKind, Ways>>;

/** A letter only for what waits for the person, or went wrong: good news and records are in the panel. */
const IN_PANEL: Ways = { panel: true, email: false };
const BY_MAIL_TOO: Ways = { panel: true, email: true };

export const DEFAULT_PREFERENCES: Preferences = {
  submitted: BY_MAIL_TOO,
  assigned: BY_MAIL_TOO,
  returned: BY_MAIL_TOO,
  approved: IN_PANEL,
  'approval-voided': BY_MAIL_TOO,
  due: BY_MAIL_TOO,
  published: IN_PANEL,
  'could-not-publish': BY_MAIL_TOO,
  'held-back': BY_MAIL_TOO,
  corrected: IN_PANEL,
  killed: BY_MAIL_TOO,
  'countersign-needed': BY_MAIL_TOO,
  'source-changed': BY_MAIL_TOO,
  mentioned: BY_MAIL_TOO,
  'taken-over': IN_PANEL,
  'consent-expiring': BY_MAIL_TOO,
  'facts-due': BY_MAIL_TOO,
};

/** What a person chose, and the house's choice for the rest. */
export const preferences = (chosen: Partial<Preferences>): Preferences => ({ ...DEFAULT_PREFERENCES, ...chosen });

/** @returns what was chosen, or the name of what is wrong with it. */
export function parsePreferences(body: unknown): Partial<Preferences> | { readonly wrong: string } {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return { wrong: 'body' };
  const wrong = Object.entries(body).find(([kind, ways]) => !isKind(kind) || !isWays(ways));
  if (wrong) return { wrong: wrong[0] };
  const all = Object.entries(body as Record<string, Ways>); // each was looked at
  return Object.fromEntries(all.map(([kind, { panel, email }]) => [kind, { panel, email }]));
}

const isKind = (text: string): boolean => NOTICE_KINDS.some((kind) => kind === text);

const isWays = (value: unknown): value is Ways =>
  typeof value === 'object' &&
  value !== null &&
  'panel' in value &&
  'email' in value &&
  typeof value.panel === 'boolean' &&
  typeof value.email === 'boolean';
