import { ABBREVIATIONS, SYMBOLS, UNITS } from './vietnamese-words';
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
import { digitByDigit, MOST_SPELLED, spelled } from './vietnamese-numbers';

/**
 * A Vietnamese text as it is read aloud: numbers, dates, document numbers and abbreviations in words, no digit left.
 *
 * @param dialled - Further numbers that are read digit by digit, such as the help line's own.
 */
export const sayVietnamese = (text: string, dialled: readonly string[] = []): string =>
  tidied(say(text.normalize('NFC'), [...RULES, ...numberRules([...DIALLED, ...dialled])]));

const count = (digits: string | undefined): string => spelled(Number(digits));

const month = (digits: string | undefined): string => (Number(digits) === 4 ? 'tư' : count(digits));

const RULES: readonly Rule[] = [
  ofAddresses(sayAddress),
  ...ofNumbers([
    { written: /(?<!\d)24\/7(?![\d/])/g, said: () => 'hai mươi bốn giờ mỗi ngày, bảy ngày mỗi tuần' },
    { written: pattern(documentNumber('vi')), said: sayDocument },
    { written: /(?<!\d)(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})(?!\d)/g, said: sayDate },
    {
      written: /(?:[Nn]gày\s+)?(?<![\d/.])(?<d>\d{1,2})(?<s>[/.-])(?<m>\d{1,2})\k<s>(?<y>\d{4})(?![\d/])/gu,
      said: sayDate,
    },
    {
      written: /(?<when>[Nn]gày|[Ss]áng|[Cc]hiều|[Tt]ối|[Đđ]êm|[Hh]ôm)\s+(?<d>\d{1,2})\/(?<m>\d{1,2})(?![\d/])/gu,
      said: ({ when = '', d, m }, whole) =>
        isDay(Number(d), Number(m)) ? `${when} ${count(d)} tháng ${month(m)}` : whole,
    },
    { written: /(?<=[Tt]háng )(?<m>\d{1,2})(?=\/\d{4}|\s+năm)/gu, said: ({ m }) => month(m) },
    { written: /(?<before>\/|(?<!\d)\d{1,5}\/)(?<y>(?:19|20)\d{2})(?![\d/])/gu, said: sayYear },
    {
      written: /(?<![\d:])(?<h>[01]?\d|2[0-4])[hH:](?<m>[0-5]\d)(?![\d:])/g,
      said: ({ h, m }) => `${count(h)} giờ${Number(m) === 0 ? '' : ` ${count(m)} phút`}`,
    },
    { written: /(?<!\d)(?<h>\d{1,2})[hH](?![\p{L}\p{N}])/gu, said: ({ h }) => `${count(h)} giờ` },
    { written: /(?<=\d)\s*[–-]\s*(?=\d)/g, said: () => ' đến ' },
    {
      written: pattern(`(?<=\\d)\\s*(?<unit>${anyOf(Object.keys(UNITS))})(?!\\p{L})`),
      said: ({ unit = '' }) => ` ${UNITS[unit]}`,
    },
  ]),
  {
    written: pattern(`${BEFORE}(?<short>${anyOf(Object.keys(ABBREVIATIONS))})${AFTER}`),
    said: ({ short = '' }) => ABBREVIATIONS[short] ?? short,
  },
  { written: /(?<!\d)\/|\/(?!\d)/g, said: () => ' ' },
  {
    written: pattern(`(?<symbol>${anyOf(Object.keys(SYMBOLS))})`),
    said: ({ symbol = '' }) => SYMBOLS[symbol] ?? symbol,
  },
];

/** What is left are plain numbers. */
const numberRules = (dialled: readonly string[]): readonly Rule[] =>
  ofNumbers([
    {
      written: pattern(`(?<![\\p{N}.,/])(?:${anyOf(dialled)})(?![\\p{N}/]|[.,]\\p{N})`),
      said: (_, number) => apart(digitByDigit(number)),
    },
    { written: /(?<!\d)(?<part>\d{1,3})\/(?<whole>\d{1,3})(?![\d/])/g, said: sayFraction },
    { written: /(?<!\d)(?:0\d{4,}|1[89]00\d{4,})(?!\d)/g, said: (_, number) => apart(digitByDigit(number)) },
    { written: /(?<number>\d{1,3}(?:\.\d{3})+(?!\d)|\d+)(?:,(?<decimals>\d+))?/g, said: sayNumber },
  ]);

/** A number glued to letters (“6A”) is read apart from them. */
const apart = (words: string): string => ` ${words} `;

function sayNumber({ number = '', decimals }: Groups): string {
  const digits = number.replaceAll('.', '');
  const whole = Number(digits) > MOST_SPELLED ? digitByDigit(digits) : count(digits);
  if (decimals === undefined) return apart(whole);
  return apart(
    `${whole} phẩy ${decimals.startsWith('0') || decimals.length > 2 ? digitByDigit(decimals) : count(decimals)}`,
  );
}

function sayFraction({ part, whole }: Groups): string {
  return Number(part) === 1 ? `một phần ${count(whole)}` : `${count(part)} trên ${count(whole)}`;
}

/** The number before the year is still digits, and said by a later rule. */
function sayYear({ before = '', y }: Groups): string {
  return `${before.replace('/', '')} năm ${count(y)}`;
}

function sayDate({ d, m, y }: Groups, written: string): string {
  return isDay(Number(d), Number(m)) ? `ngày ${count(d)} tháng ${month(m)} năm ${count(y)}` : written;
}

/** 830/QĐ-TTg → “tám trăm ba mươi, Quyết định Thủ tướng”; after the word Quyết định it is not said again. */
function sayDocument({ named, number, year, kind = '', issuer }: Groups): string {
  const which = year === undefined ? count(number) : `${count(number)} năm ${count(year)}`;
  const assembly = /^QH(?<term>\d+)$/.exec(kind)?.groups?.term;
  if (assembly !== undefined) return `${which}, Quốc hội khóa ${count(assembly)}`;
  const whose = issuer === undefined ? '' : issuerIn('vi', issuer);
  if (named === undefined) return [`${which},`, kindIn('vi', kind), whose].filter((word) => word !== '').join(' ');
  return `${named} ${which}${whose === '' ? '' : ` của ${whose}`}`;
}

function sayAddress(address: string): string {
  return address
    .replace(/^https?:\/\/|\/$/g, '')
    .replace(/\d+/g, (digits) => apart(digitByDigit(digits)))
    .replaceAll('.', ' chấm ')
    .replaceAll('/', ' gạch chéo ')
    .replaceAll('-', ' gạch ngang ');
}
