import type { Language } from '../../domain/hotline/banner';
import type { SupportCenter } from '../../domain/hotline/directory';
import type { HelpLine } from '../hotline';
import { inHue, MONTHS } from '../instants';
import { fill } from '../words';
import { directoryWords } from './words';

/** Help nearby, in one language. */
export interface Directory {
  readonly language: Language;
  /** Whose centres these are; `null` for all there are. */
  readonly unit: { readonly code: string; readonly name: string } | null;
  readonly centers: readonly SupportCenter[];
  readonly line: HelpLine;
}

export function titleOf({ language, unit }: Directory): string {
  const words = directoryWords(language);
  return unit ? fill(words.here, { unit: unit.name }) : words.title;
}

/** Who answers at any hour: it comes first, wherever one is. */
export function firstOf({ language, line }: Directory): string {
  const { number, name, costLine, hours } = line;
  return fill(directoryWords(language).first, { number, name, costLine, hours });
}

export const dangerOf = ({ language, line }: Directory): string =>
  fill(directoryWords(language).danger, { number: line.emergencyNumber });

export const noneOf = ({ language, line }: Directory): string =>
  fill(directoryWords(language).none, { number: line.number });

/** What a centre helps with, as the editors wrote it: one thing a line. */
export const servicesOf = ({ services }: SupportCenter): readonly string[] =>
  (services ?? '').split('\n').flatMap((line) => line.trim() || []);

/** The day in Huế on which somebody last made sure. */
export function verifiedOn({ verifiedAt }: SupportCenter, language: Language): string {
  const { year, month, day } = inHue(new Date(verifiedAt));
  const date = language === 'vi' ? `${day}/${month}/${year}` : `${day} ${MONTHS[month - 1]} ${year}`;
  return fill(directoryWords(language).verified, { date });
}
