import { MONTHS } from '../instants';
import { digitByDigit, ordinal, spelled } from './english-numbers';
import { documentNumber, issuerIn, kindIn } from './legal-numbers';
import {
  AFTER,
  anyOf,
  BEFORE,
  DIALLED,
  isDay,
  ofAddresses,
  ofNumbers,
  pattern,
  say,
  tidied,
  type Groups,
  type Rule,
} from './rule';

/** An English text as it is read aloud: numbers, dates and document numbers in words, no digit left. */
export const sayEnglish = (text: string, dialled: readonly string[] = []): string =>
  tidied(say(text.normalize('NFC'), [...RULES, ...numberRules([...DIALLED, ...dialled])]));

const count = (digits: string | undefined): string => spelled(Number(digits));

const RULES: readonly Rule[] = [
  ofAddresses(sayAddress),
  ...ofNumbers([
    { written: /(?<!\d)24\/7(?![\d/])/g, said: () => 'twenty-four hours a day, seven days a week' },
    { written: pattern(documentNumber('en')), said: sayDocument },
    { written: /(?<!\d)(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})(?!\d)/g, said: sayDate },
    { written: /(?<![\d/])(?<d>\d{1,2})\/(?<m>\d{1,2})\/(?<y>\d{4})(?![\d/])/g, said: sayDate },
    {
      written: /(?<![\d:])(?<h>[01]?\d|2[0-4]):(?<m>[0-5]\d)(?![\d:])/g,
      said: ({ h, m }) => (Number(m) === 0 ? `${count(h)} o’clock` : `${count(h)} ${count(m)}`),
    },
    { written: /(?<=\d)\s*[–-]\s*(?=\d)/g, said: () => ' to ' },
    { written: /(?<=\d)\s*%/g, said: () => ' percent' },
  ]),
  {
    written: pattern(`${BEFORE}(?<short>${anyOf(['e.g.', 'i.e.', 'etc.', 'No.', 'AI'])})${AFTER}`),
    said: ({ short = '' }) => ABBREVIATIONS[short] ?? short,
  },
  { written: /&/g, said: () => ' and ' },
  { written: / [–·-] /g, said: () => ', ' },
];

const ABBREVIATIONS: Readonly<Record<string, string>> = {
  'e.g.': 'for example',
  'i.e.': 'that is',
  'etc.': 'and so on',
  'No.': 'number ',
  AI: 'artificial intelligence',
};

const numberRules = (dialled: readonly string[]): readonly Rule[] =>
  ofNumbers([
    {
      written: pattern(`(?<![\\p{N}.,/])(?:${anyOf(dialled)})(?![\\p{N}/]|[.,]\\p{N})`),
      said: (_, number) => ` ${digitByDigit(number)} `,
    },
    { written: /(?<!\d)(?<part>\d+)\/(?<whole>\d+)/g, said: ({ part, whole }) => `${count(part)} of ${count(whole)}` },
    { written: /(?<!\d)0\d{4,}(?!\d)|\d{16,}/g, said: (_, number) => ` ${digitByDigit(number)} ` },
    { written: /(?<number>\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.(?<decimals>\d+))?/g, said: sayNumber },
  ]);

function sayNumber({ number = '', decimals }: Groups): string {
  const whole = count(number.replaceAll(',', ''));
  return ` ${decimals === undefined ? whole : `${whole} point ${digitByDigit(decimals)}`} `;
}

function sayDate({ d, m, y }: Groups, written: string): string {
  if (!isDay(Number(d), Number(m))) return written;
  return `the ${ordinal(Number(d))} of ${MONTHS[Number(m) - 1]} ${count(y)}`;
}

/** 830/QĐ-TTg → “eight hundred and thirty, Decision of the Prime Minister”. */
function sayDocument({ named, number, year, kind = '', issuer }: Groups): string {
  const which = year === undefined ? count(number) : `${count(number)} of ${count(year)}`;
  const assembly = /^QH(?<term>\d+)$/.exec(kind)?.groups?.term;
  if (assembly !== undefined) return `${which}, the National Assembly, term ${count(assembly)}`;
  const whose = issuer === undefined ? '' : ` of ${issuerIn('en', issuer)}`;
  return named === undefined ? `${which}, ${kindIn('en', kind)}${whose}` : `${named} ${which}${whose}`;
}

function sayAddress(address: string): string {
  return address
    .replace(/^https?:\/\/|\/$/g, '')
    .replace(/\d+/g, (digits) => ` ${digitByDigit(digits)} `)
    .replaceAll('.', ' dot ')
    .replaceAll('/', ' slash ')
    .replaceAll('-', ' dash ');
}
