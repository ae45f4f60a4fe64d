import type { SupportCenter } from '../../domain/hotline/directory';
import { sayEnglish, sayVietnamese } from '../speech';
import { dangerOf, firstOf, noneOf, servicesOf, titleOf, verifiedOn, type Directory } from './directory';
import { directoryWords } from './words';

/** The directory as plain text: the help line first, then one paragraph for each centre. */
export const directoryText = (directory: Directory): string =>
  [titleOf(directory), ...opening(directory), ...directory.centers.map((center) => paragraph(center, directory))].join(
    '\n\n',
  ) + '\n';

const opening = (directory: Directory): readonly string[] => [
  ...[firstOf(directory), dangerOf(directory)],
  ...(directory.centers.length === 0 ? [noneOf(directory)] : []),
];

function paragraph(center: SupportCenter, { language }: Directory): string {
  const words = directoryWords(language);
  const { name, kind, hours, phone, address, website } = center;
  const facts = [
    [words.services, servicesOf(center).join('; ')],
    [words.hours, hours],
    [words.phone, phone],
    [words.address, address],
    [words.website, website],
  ];
  return [
    `${name} (${words.kinds[kind]})`,
    ...facts.flatMap(([label, value]) => (value ? [`${label}: ${value}`] : [])),
    verifiedOn(center, language),
  ].join('\n');
}

/**
 * What a radio presenter reads, word for word: one sentence a line, numbers digit by digit, said twice as one does on
 * air. No website and no date of verification: nobody could write them down.
 */
export function directorySpeech(directory: Directory): string {
  const { language, line, centers } = directory;
  const say = language === 'vi' ? sayVietnamese : sayEnglish;
  const dialled = [line.number, line.emergencyNumber];
  return [titleOf(directory), ...opening(directory), ...centers.flatMap((center) => spoken(center, directory))]
    .map((text) => `${sentences(say(text, dialled))}.\n`)
    .join('');
}

/** Each begins with a capital, whatever was made of its first number; the last is not closed yet. */
const sentences = (text: string): string =>
  text
    .trim()
    .replace(/[.\s]+$/, '')
    .replace(/(^|[.!?]\s+)(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

function spoken(center: SupportCenter, { language }: Directory): readonly string[] {
  const words = directoryWords(language);
  const { name, hours, phone, address } = center;
  const numbers = numbersIn(phone);
  return [
    name,
    ...servicesOf(center),
    ...(address ? [`${words.address}: ${address}`] : []),
    ...(hours ? [`${words.hours}: ${hours}`] : []),
    ...numbers.flatMap((number) => [`${words.phone}: ${number}`, `${AGAIN[language]}: ${number}`]),
  ];
}

const AGAIN = { vi: 'Xin nhắc lại', en: 'Once more' } as const;

/** Telephone numbers without the gaps that they are written with. */
const numbersIn = (phone: string | null): readonly string[] =>
  (phone ?? '').split(/[;,/]/).flatMap((each) => each.replace(/[^\d+]/g, '') || []);
