import type { Language } from '../../domain/hotline/banner';

interface Words {
  readonly call: string;
  readonly danger: string;
  readonly elsewhere: string;
}

/** What stands around a banner. `{number}` comes from the record of facts. */
const WORDS: Readonly<Record<Language, Words>> = {
  vi: { call: 'Gọi {number}', danger: 'Nguy hiểm ngay: gọi {number}', elsewhere: 'Cách liên hệ khác' },
  en: { call: 'Call {number}', danger: 'Danger now: call {number}', elsewhere: 'Other ways to get help' },
};

export const bannerWords = (language: Language): Words => WORDS[language];
