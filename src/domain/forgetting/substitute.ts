import { bareOf, normalised } from '../child-privacy/normalised-text';
import { canonical } from './spelling';

const WITHOUT_NAME = '[đã gỡ]';
const NAME = /^\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*){1,7}$/u;

/** What stands in a text after a word was forgotten: the initials of a name, else that something was taken out. */
export function substituteFor(word: string): string {
  const text = normalised(word).text.trim();
  if (!NAME.test(text)) return fitting(WITHOUT_NAME, text);
  const initials = text.split(/\s+/).map((part) => `${part.charAt(0)}.`);
  return fitting(initials.join(''), text);
}

/** Never longer than what it stands for: columns have their lengths. */
const fitting = (substitute: string, word: string): string => (substitute.length <= word.length ? substitute : '…');

/** The same for addresses and names of files, which take small letters, digits and hyphens alone. */
export function addressable(substitute: string): string {
  const letters = bareOf(substitute.toLowerCase()).replace(/[^a-z0-9]+/g, '');
  return letters === '' ? 'x' : letters;
}

/** Whether a text is an address, a key or a name of a file rather than something to be read. */
export const isAddress = (text: string): boolean => !/\s/.test(text) && /^[\u0021-\u007e]+$/.test(text);

/** Whether one may stand for the other without saying it again. */
export const isSubstitute = (substitute: string, word: string): boolean =>
  substitute.length <= word.length && !canonical(substitute).includes(canonical(word));
