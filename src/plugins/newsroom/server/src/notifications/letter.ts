import type { NoticeLanguage } from '../../../../../domain/notice/sentence';
import { element } from '../../../../../formats/xml';

/** A letter about one notice: the sentence and a link, nothing else of the story. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

interface LetterFacts {
  readonly name: string;
  readonly message: string;
  readonly link: string;
  readonly language: NoticeLanguage;
}

const WORDS = {
  vi: {
    greeting: (name: string) => `Chào ${name},`,
    open: 'Mở tin bài',
    footer: 'Thư tự động của tòa soạn. Trong phần Thông báo, bạn có thể chọn những việc được báo qua thư.',
  },
  en: {
    greeting: (name: string) => `Hello ${name},`,
    open: 'Open the story',
    footer: 'The newsroom sent you this. Under Notifications you can choose what is sent by mail.',
  },
} as const;

/** No picture, no style sheet, nothing that is fetched: when a letter is read is nobody's business. */
export function letter({ name, message, link, language }: LetterFacts): Letter {
  const { greeting, open, footer } = WORDS[language];
  const body = element('body', [
    element('p', greeting(name)),
    element('p', message),
    element('p', element('a', open, { href: link })),
    element('p', element('small', footer)),
  ]);
  return {
    subject: message,
    text: [greeting(name), message, `${open}: ${link}`, `-- \n${footer}`].join('\n\n'),
    html: `<!doctype html>${element('html', [element('head', element('title', message)), body], { lang: language }).markup}`,
  };
}
