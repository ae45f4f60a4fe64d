import { AUDIENCES, LANGUAGES, type Audience, type Language } from '../../../../../domain/hotline/banner';
import type { Occasion } from '../../../../../domain/hotline/current-banner';
import type { Ask } from './route';
import { BadParameter } from './refusals';

/** One of a few words, or the first of them. @throws {BadParameter} */
function oneOf<Word extends string>(query: URLSearchParams, name: string, words: readonly [Word, ...Word[]]): Word {
  const text = query.get(name);
  if (text === null) return words[0];
  const word = words.find((each) => each === text);
  if (!word) throw new BadParameter(name, `one of: ${words.join(', ')}`);
  return word;
}

const ADULTS_FIRST: readonly [Audience, ...Audience[]] = ['adults', ...AUDIENCES.filter((each) => each !== 'adults')];

export const audienceIn = ({ query }: Ask): Audience => oneOf(query, 'audience', ADULTS_FIRST);
export const languageIn = ({ query }: Ask): Language => oneOf(query, 'lang', LANGUAGES);

/** For whom, where and when. @throws {BadParameter} */
export function occasionIn(ask: Ask): Occasion {
  const unit = ask.query.get('unit');
  if (unit !== null && !/^\d{1,20}$/.test(unit)) throw new BadParameter('unit', 'the code of an administrative unit');
  return { now: ask.now.getTime(), audience: audienceIn(ask), language: languageIn(ask), unit };
}

export const OCCASION = ['audience', 'lang', 'unit'] as const;

/** What was asked, for the addresses in the answer: `?audience=children`, or nothing. */
export function occasionQuery({ query }: Ask): string {
  const asked = new URLSearchParams(query);
  for (const name of [...asked.keys()]) if (!OCCASION.some((each) => each === name)) asked.delete(name);
  return asked.size > 0 ? `?${asked}` : '';
}
