import type { Passage, Token } from './passage';
import { wordList } from './pattern';
import {
  AFTER_NAMES,
  AFTER_SCHOOL,
  FAMILY_NAMES,
  MIDDLE_NAMES,
  NOT_IN_NAMES,
  PLAIN_FAMILY_NAMES,
  PLAIN_MIDDLE_NAMES,
  isEponym,
} from './words/names';

/**
 * - `full`: family name and given name, written out
 * - `initialled`: family name written out, given name as a letter: `Nguyễn Thị A.`
 */
export interface PersonName {
  readonly start: number;
  readonly end: number;
  readonly shape: 'full' | 'initialled';
  /** Also the name of a street, a school, a hero. */
  readonly isEponym: boolean;
  readonly initials: string;
  /** Perhaps other words: it stands without accents and capitals. */
  readonly isUncertain: boolean;
}

const LONGEST = 5;
const LONGEST_CASELESS = 4;

/** The names that begin with a family name, in the order of the text. */
export function personNames(passage: Passage): readonly PersonName[] {
  const names: PersonName[] = [];
  for (let at = 0; at < passage.tokens.length; at += 1) {
    const run = nameFrom(passage, at);
    if (!run) continue;
    names.push(named(passage, run));
    at += run.length - 1;
  }
  return names;
}

function nameFrom(passage: Passage, at: number): readonly Token[] | null {
  const first = passage.tokens[at];
  if (!first || !FAMILY_NAMES.has(first.word, passage)) return null;
  if (passage.isCaseless && passage.isBare && isTitle(passage, at)) return null;
  return passage.isCaseless ? caselessRun(passage, at) : capitalisedRun(passage, at);
}

/** Without accents, `chau` is `cháu` before a family name, and `Châu` elsewhere. */
function isTitle({ tokens, ...passage }: Passage, at: number): boolean {
  const next = tokens[at + 1];
  const whole = { ...passage, tokens };
  if (tokens[at]?.word !== 'chau' || next === undefined) return false;
  return FAMILY_NAMES.has(next.word, whole) && !MIDDLE_NAMES.has(next.word, whole);
}

/** The word at `at` and those after it that belong to the same name. */
export function capitalisedRun(passage: Passage, at: number): readonly Token[] | null {
  const run: Token[] = [];
  for (const [index, token] of passage.tokens.slice(at, at + LONGEST).entries()) {
    const follows = run.length === 0 || token.gap === ' ';
    if (!follows || !token.isCapitalised || NOT_IN_NAMES.has(token.word, passage)) break;
    if (beginsSchool(passage, at + index)) break;
    if (token.isUpper && run.length > 0 && !run[0]?.isUpper) break;
    run.push(token);
  }
  return run.length >= 2 ? run : null;
}

const SCHOOL = wordList('trường');

function beginsSchool(passage: Passage, at: number): boolean {
  const [token, next] = [passage.tokens[at], passage.tokens[at + 1]];
  return (
    token !== undefined && next !== undefined && SCHOOL.has(token.word, passage) && AFTER_SCHOOL.has(next.word, passage)
  );
}

function caselessRun(passage: Passage, at: number): readonly Token[] | null {
  const run: Token[] = [];
  for (const [index, token] of passage.tokens.slice(at, at + LONGEST_CASELESS).entries()) {
    const follows = run.length === 0 || token.gap === ' ';
    if (!follows || NOT_IN_NAMES.has(token.word, passage)) break;
    if (run.length > 0 && endsName(passage, at + index, run.length)) break;
    run.push(token);
  }
  return run.length >= 2 ? run : null;
}

/** Words that follow names are names, too: `Mai Anh Kiệt`. In second place they count as one when a name goes on after them. */
function endsName(passage: Passage, at: number, length: number): boolean {
  const follows = (place: number): boolean => {
    const token = passage.tokens[place];
    return token === undefined || AFTER_NAMES.has(token.word, passage);
  };
  const word = passage.tokens[at]?.word ?? '';
  if (!follows(at) || MIDDLE_NAMES.has(word, passage)) return false;
  return length > 1 || follows(at + 1);
}

function named(passage: Passage, run: readonly Token[]): PersonName {
  const { text, words } = passage;
  const [first, last] = [run[0], run.at(-1)];
  const start = first?.start ?? 0;
  const end = last?.end ?? 0;
  return {
    start,
    end,
    shape: last && last.end - last.start === 1 ? 'initialled' : 'full',
    isEponym: isEponym(words.slice(start, end)),
    isUncertain: isUncertain(passage, run),
    initials: run.map((token) => `${text[token.start] ?? ''}.`).join(''),
  };
}

function isUncertain(passage: Passage, [family, middle]: readonly Token[]): boolean {
  if (!passage.isCaseless || !passage.isBare || !family || !middle) return false;
  return !PLAIN_FAMILY_NAMES.has(family.word, passage) && !PLAIN_MIDDLE_NAMES.has(middle.word, passage);
}
