import type { Audience, Banner, Language } from './banner';

type DefaultOf = Pick<Banner, 'message' | 'alt'>;

const WORDS: Readonly<Record<Language, Readonly<Record<Audience, DefaultOf>>>> = {
  vi: {
    children: {
      message: 'Có chuyện gì, em cứ gọi 111.',
      alt: 'Có chuyện gì, em cứ gọi 111. Tổng đài bảo vệ trẻ em, miễn phí, 24/7.',
    },
    adults: {
      message: 'Lo cho một đứa trẻ? Hãy gọi 111.',
      alt: 'Lo cho một đứa trẻ? Hãy gọi 111. Tổng đài bảo vệ trẻ em, miễn phí, 24/7.',
    },
  },
  en: {
    children: {
      message: 'Whatever it is, you can call 111.',
      alt: 'Whatever it is, you can call 111. Child protection hotline, free, 24/7.',
    },
    adults: {
      message: 'Worried about a child? Call 111.',
      alt: 'Worried about a child? Call 111. Child protection hotline, free, 24/7.',
    },
  },
};

/** What answers when there is no banner to show: drawn from these words, so it needs nothing that could be missing. */
export const defaultBanner = (audience: Audience, language: Language): Banner => ({
  ...WORDS[language][audience],
  language,
  audience,
  tone: audience === 'children' ? 'friendly' : 'calm',
  palette: audience === 'children' ? 'sun' : 'river',
  variant: 'number-left',
  subline: null,
});
