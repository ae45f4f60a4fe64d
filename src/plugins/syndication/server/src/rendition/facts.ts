import type { Language } from '../../../../../formats/rendition';
import type { StoryEntry } from './entry';
import { word, type Word } from './words';

interface Fact {
  readonly label: string;
  readonly value: string;
}

type Show = (value: unknown, language: Language, entry: StoryEntry) => string;

const asIs: Show = (value) => String(value);
const asWord: Show = (value, language) => word(value as Word, language); // an enumeration whose values are words of ours
const asDay: Show = (value) => String(value).split('-').reverse().join('/');
const asMinutes: Show = (value, language) => `${value} ${word('minutes', language)}`;
const asName: Show = (value, language) => {
  const { name, nameEn } = value as { name: string; nameEn?: string | null }; // a populated age tier
  return language === 'en' ? (nameEn ?? name) : name;
};

/** The facts of each profile in the order they are shown: attribute, label, how. Nothing else leaves. */
const FACTS: Readonly<Record<string, readonly (readonly [attribute: string, label: Word, show: Show])[]>> = {
  'legal-document': [
    ['number', 'number', asIs],
    ['issuer', 'issuer', asIs],
    ['signedOn', 'signedOn', asDay],
    ['effectiveFrom', 'effectiveFrom', asDay],
    ['effectiveTo', 'effectiveTo', asDay],
  ],
  'safe-product': [
    ['maker', 'maker', asIs],
    ['platforms', 'platforms', asIs],
    ['cost', 'cost', asWord],
    ['privacy', 'privacy', asIs],
    ['url', 'url', asIs],
  ],
  lesson: [
    ['code', 'code', asIs],
    ['tier', 'tier', asName],
    ['durationMinutes', 'duration', asMinutes],
  ],
};

/** What only this profile knows, in the story's language. A product of an enterprise says that it is one. */
export function factsOf(entry: StoryEntry, profile: string, language: Language): readonly Fact[] {
  const facts = (FACTS[profile] ?? []).flatMap(([attribute, label, show]): Fact[] => {
    const value = entry[attribute];
    return value === null || value === undefined || value === ''
      ? []
      : [{ label: word(label, language), value: show(value, language, entry) }];
  });
  const fromEnterprise = profile === 'safe-product' && entry.makerKind === 'enterprise';
  return fromEnterprise ? [{ label: word('enterprise', language), value: String(entry.maker) }, ...facts] : facts;
}
