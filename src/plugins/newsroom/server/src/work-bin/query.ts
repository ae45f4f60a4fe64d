import { createHash } from 'node:crypto';
import { LIFECYCLE, type StoryStage } from '../../../../../domain/story/lifecycle';
import { searchQuery, type SearchQuery } from '../../../../../domain/search/query';
import type { Shelf } from '../../../contract/work-bin';
import { SHELF_NAMES } from './shelves';

/** What is asked of the work-bin, understood. */
export interface BinQuery {
  readonly shelf: Shelf;
  readonly stage: StoryStage | null;
  readonly desk: string | null;
  readonly assignee: number | null;
  readonly type: string | null;
  readonly locale: string | null;
  readonly words: SearchQuery | null;
  /** Something was typed that holds no word, or far too many: nothing is found. */
  readonly isHopeless: boolean;
  readonly limit: number;
  readonly after: BinPosition | null;
}

/** Strictly after this story in the order of its shelf. */
export interface BinPosition {
  readonly tier: number;
  readonly at: number;
  readonly documentId: string;
  readonly locale: string;
}

export type Parsed =
  { readonly kind: 'query'; readonly query: BinQuery } | { readonly kind: 'wrong'; readonly parameter: string };

type Raw = Readonly<Record<string, unknown>>;

const LIMIT = { usual: 25, most: 100 };
const STAGES = Object.keys(LIFECYCLE);
const PLAIN = /^[A-Za-z0-9-]{1,60}$/;

/** Reads the parameters of `GET /newsroom/stories`. Those that nobody knows are left alone. */
export function parseBinQuery(raw: Raw): Parsed {
  const wrong = Object.entries(CHECKS).find(([name, isFine]) => isGiven(raw[name]) && !isFine(String(raw[name])));
  if (wrong) return { kind: 'wrong', parameter: wrong[0] };
  const query = readQuery(raw);
  if (query.after === undefined) return { kind: 'wrong', parameter: 'cursor' };
  return { kind: 'query', query: { ...query, after: query.after } };
}

const CHECKS: Readonly<Record<string, (value: string) => boolean>> = {
  shelf: (value) => SHELF_NAMES.some((name) => name === value),
  stage: (value) => STAGES.includes(value),
  desk: (value) => PLAIN.test(value),
  assignee: (value) => /^\d{1,9}$/.test(value),
  type: (value) => PLAIN.test(value),
  locale: (value) => PLAIN.test(value),
  q: (value) => value.length <= 200,
  limit: (value) => /^\d{1,3}$/.test(value) && Number(value) >= 1 && Number(value) <= LIMIT.most,
};

const isGiven = (value: unknown): boolean => value !== undefined && value !== '';

function readQuery(raw: Raw): Omit<BinQuery, 'after'> & { readonly after: BinPosition | null | undefined } {
  const given = (name: string): string | null => (isGiven(raw[name]) ? String(raw[name]) : null);
  const q = given('q');
  const words = q === null ? null : searchQuery(q);
  const asked = {
    shelf: (given('shelf') ?? 'desk') as Shelf, // checked above
    stage: given('stage') as StoryStage | null, // checked above
    desk: given('desk'),
    assignee: given('assignee') === null ? null : Number(raw.assignee),
    type: given('type'),
    locale: given('locale'),
    words,
    isHopeless: q !== null && q.trim() !== '' && words === null,
  };
  const cursor = given('cursor');
  const after = cursor === null ? null : decodeBinCursor(cursor, asked);
  return { ...asked, limit: Number(given('limit') ?? LIMIT.usual), after };
}

type Listed = Omit<BinQuery, 'after' | 'limit'>;

/** Says which list a cursor belongs to: in another one its place means nothing. */
const signOf = ({ shelf, stage, desk, assignee, type, locale, words }: Listed): string =>
  createHash('sha256')
    .update(JSON.stringify([shelf, stage, desk, assignee, type, locale, words?.exact]))
    .digest('base64url')
    .slice(0, 8);

export const encodeBinCursor = ({ tier, at, documentId, locale }: BinPosition, list: Listed): string =>
  Buffer.from(['1', signOf(list), tier, at, documentId, locale].join(':')).toString('base64url');

const CURSOR =
  /^1:(?<sign>[A-Za-z0-9_-]{8}):(?<tier>\d):(?<at>\d{1,15}):(?<documentId>[a-z0-9]{1,40}):(?<locale>[A-Za-z-]{1,20})$/;

/** `undefined` when it is none of this list's. */
export function decodeBinCursor(text: string, list: Listed): BinPosition | undefined {
  const groups = CURSOR.exec(Buffer.from(text, 'base64url').toString())?.groups;
  if (!groups || groups.sign !== signOf(list)) return undefined;
  const { documentId = '', locale = '' } = groups;
  return { tier: Number(groups.tier), at: Number(groups.at), documentId, locale };
}
