import type { HotlineFacts } from './facts';
import type { PaletteName } from './palette';

export const AUDIENCES = ['children', 'adults'] as const;
export const LANGUAGES = ['vi', 'en'] as const;
export const TONES = ['calm', 'friendly', 'direct'] as const;
export const VARIANTS = ['number-left', 'number-right', 'stacked'] as const;

export type Audience = (typeof AUDIENCES)[number];
export type Language = (typeof LANGUAGES)[number];
export type Tone = (typeof TONES)[number];
export type Variant = (typeof VARIANTS)[number];

/** What an editor decides about a banner, in one language. */
export interface Banner {
  readonly language: Language;
  readonly audience: Audience;
  readonly tone: Tone;
  readonly palette: PaletteName;
  readonly variant: Variant;
  /** The one thing it says. */
  readonly message: string;
  /** `null`: what always holds, in short. */
  readonly subline: string | null;
  readonly alt: string;
}

interface Words {
  readonly always: string;
  readonly call: string;
}

/** The number comes from the record of facts. */
const WORDS: Readonly<Record<Language, Words>> = {
  vi: { always: 'Miễn phí · 24/7 · Gọi {number}', call: 'Gọi {number}' },
  en: { always: 'Free · 24/7 · Call {number}', call: 'Call {number}' },
};

const withNumber = (words: string, { number }: HotlineFacts): string => words.replace('{number}', number);

/** The line under the message. */
export const sublineOf = ({ subline, language }: Banner, facts: HotlineFacts): string =>
  subline ?? withNumber(WORDS[language].always, facts);

/** Who answers the telephone. */
export const hotlineName = ({ language }: Pick<Banner, 'language'>, { name, nameEn }: HotlineFacts): string =>
  language === 'vi' ? name : nameEn;

/** What those hear who do not see the picture: always the message and the number, whatever an editor wrote. */
export function altTextOf(banner: Banner, facts: HotlineFacts): string {
  const { message, alt, language } = banner;
  const withMessage = alt.includes(withoutStop(message)) ? alt : [message, alt].filter(Boolean).join(' ');
  return withMessage.includes(facts.number)
    ? withMessage
    : `${withMessage} ${withNumber(WORDS[language].call, facts)}.`;
}

/** For a place where banners take turns: what is true of each of them. */
export function altOfAny(language: Language, facts: HotlineFacts): string {
  const { call } = WORDS[language];
  const [cost, hours] = language === 'vi' ? [facts.costLine, facts.hours] : [facts.costLineEn, facts.hoursEn];
  return `${withNumber(call, facts)}: ${hotlineName({ language }, facts)}. ${cost}. ${hours}.`;
}

const withoutStop = (sentence: string): string => sentence.replace(/[.!?…]+$/, '');
