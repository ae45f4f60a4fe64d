import type { ChannelFilter, FilterList, FilterVocabulary, Term } from '../../../contract/channel';
import type { WordKey } from '../words';

export type Say = (key: WordKey, values?: Readonly<Record<string, string | number>>) => string;

/** What a term is called in the reader's language. Kinds of content are named by these screens. */
export function nameOf(list: FilterList, { key, name, nameEn }: Term, say: Say, isEnglish: boolean): string {
  if (list === 'types') return say(`profile.${key}` as WordKey); // there is one for every profile; a test holds it
  return isEnglish ? (nameEn ?? name) : name;
}

/** A filter in words: `Bài báo về AI hoặc lừa đảo dành cho phụ huynh, bằng tiếng Việt.` */
export function filterSentence(
  filter: ChannelFilter,
  vocabulary: FilterVocabulary,
  say: Say,
  isEnglish: boolean,
): string {
  const named = (list: FilterList): string => {
    const terms = vocabulary[list].filter(({ key }) => filter[list].includes(key));
    return either(
      terms.map((term) => nameOf(list, term, say, isEnglish)),
      say,
    );
  };
  const kinds = named('types');
  const part = (key: WordKey, list: string) => (list === '' ? '' : say(key, { list }));
  return say('filter.sentence', {
    kinds: kinds === '' ? say('filter.kinds.any') : capitalised(kinds),
    about: part('filter.about', named('topics')),
    whose: part('filter.for', named('audiences')),
    age: part('filter.age', named('ageTiers')),
    where: part('filter.where', named('units')),
    language: filter.language === 'any' ? '' : say(`filter.${filter.language}`),
  });
}

function either(names: readonly string[], say: Say): string {
  const last = names.at(-1);
  if (last === undefined) return '';
  return names.length === 1 ? last : say('filter.or', { some: names.slice(0, -1).join(', '), last });
}

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
