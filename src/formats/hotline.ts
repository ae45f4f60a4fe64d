import type { HotlineFacts } from '../domain/hotline/facts';
import type { Language, Section } from './rendition';
import { fill, wordsIn } from './words';

/** The help line in one language: what every body ends with. */
export interface HelpLine {
  readonly number: string;
  readonly name: string;
  readonly costLine: string;
  readonly hours: string;
  readonly emergencyNumber: string;
  /** App, Zalo and web, where an address is known: `tel:` does not work everywhere. */
  readonly contacts: readonly { readonly label: string; readonly url: string }[];
}

export function helpLine(facts: HotlineFacts, language: Language): HelpLine {
  const { number, emergencyNumber } = facts;
  const contacts = facts.contacts.flatMap(({ kind, label, labelEn, url }) =>
    kind !== 'phone' && url ? [{ label: language === 'vi' ? label : labelEn, url }] : [],
  );
  return language === 'vi'
    ? { number, emergencyNumber, contacts, name: facts.name, costLine: facts.costLine, hours: facts.hours }
    : { number, emergencyNumber, contacts, name: facts.nameEn, costLine: facts.costLineEn, hours: facts.hoursEn };
}

/** What a hotline box says: the editor's words, or ours for that audience. Never a promise of secrecy. */
export function helpMessage(
  box: Extract<Section, { kind: 'hotline-box' }>,
  line: HelpLine,
  language: Language,
): string {
  const words = wordsIn(language);
  const { number } = line;
  return box.message || fill(box.audience === 'children' ? words.childrenMessage : words.adultsMessage, { number });
}

/** A number as a telephone dials it (RFC 3966 §3). */
export const telHref = (number: string): string => `tel:${number.replace(/[^\d+]/g, '')}`;
