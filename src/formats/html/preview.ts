import { printedInstant } from '../instants';
import type { Language, Rendition } from '../rendition';
import { element, empty, finished, lines, type Markup } from '../xml';
import { pageWith } from './page';

export interface PreviewNotice {
  /** When the link ends. */
  readonly until: Date;
  /** The same preview on the other screen. */
  readonly otherView: { readonly screen: Screen; readonly href: string };
}

export type Screen = 'desktop' | 'phone';

/** The banner's and the frame's style; `PREVIEW_STYLE` is its exact text, for a Content-Security-Policy hash. */
export const PREVIEW_STYLE = `
.preview{margin:0;padding:.7rem 1rem;background:#8f1d2c;color:#fff;font:600 1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;text-align:center}
.preview a{display:inline-block;min-height:44px;line-height:44px;padding:0 .6rem;color:#fff}
.phone{margin:0;background:#e8eeee}
.phone iframe{display:block;width:390px;max-width:100%;height:844px;margin:1.2rem auto;border:1px solid #55626a;border-radius:1.2rem;background:#fff}
`;

const WORDS = {
  vi: { until: 'Đường dẫn này hết hạn lúc', desktop: 'Xem trên máy tính', phone: 'Xem trên điện thoại' },
  en: { until: 'This link ends at', desktop: 'On a computer', phone: 'On a phone' },
} as const;

const TITLES = {
  vi: 'BẢN XEM TRƯỚC – CHƯA XUẤT BẢN',
  en: 'BẢN XEM TRƯỚC – CHƯA XUẤT BẢN · PREVIEW – NOT PUBLISHED',
} as const;

/** A story that is not out, as a page: what a reader would see, below a banner that says that nobody does. */
export const previewPage = (rendition: Rendition, notice: PreviewNotice): string =>
  pageWith(rendition, { head: [UNSEEN, STYLE], top: [banner(rendition.language, notice)] });

/** The page at the width of a phone. */
export function phonePreview(
  { title, language }: Pick<Rendition, 'title' | 'language'>,
  notice: PreviewNotice,
  page: string,
): string {
  const head = element(
    'head',
    lines([
      empty('meta', { charset: 'utf-8' }),
      empty('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      UNSEEN,
      element('title', title),
      STYLE,
    ]),
  );
  const frame = element('iframe', '', { src: page, title });
  const body = element('body', lines([banner(language, notice), frame]), { class: 'phone' });
  return `<!doctype html>\n${element('html', lines([head, body]), { lang: language }).markup}\n`;
}

/** What a link says that opens nothing: to a lawyer on a phone as well. It tells neither the story nor why. */
export function previewOver(): string {
  const head = element(
    'head',
    lines([
      empty('meta', { charset: 'utf-8' }),
      empty('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      UNSEEN,
      element('title', OVER.vi),
      STYLE,
    ]),
  );
  const body = element('body', [
    element('p', [element('strong', OVER.vi), empty('br'), OVER_ASK.vi], { class: 'preview' }),
    element('p', [element('strong', OVER.en), empty('br'), OVER_ASK.en], { class: 'preview', lang: 'en' }),
  ]);
  return `<!doctype html>\n${element('html', lines([head, body]), { lang: 'vi' }).markup}\n`;
}

const OVER = {
  vi: 'Đường dẫn xem trước không đúng hoặc đã hết hạn.',
  en: 'This preview link is wrong, or its time is over.',
} as const;

const OVER_ASK = {
  vi: 'Hãy xin tòa soạn một đường dẫn mới.',
  en: 'Ask the newsroom for a new one.',
} as const;

const UNSEEN = empty('meta', { name: 'robots', content: 'noindex, nofollow' });
const STYLE = element('style', finished(PREVIEW_STYLE));

function banner(language: Language, { until, otherView }: PreviewNotice): Markup {
  const words = WORDS[language];
  const text = [
    element('strong', TITLES[language]),
    ` · ${words.until} ${printedInstant(until, language)} `,
    element('a', words[otherView.screen], { href: otherView.href, target: '_top' }),
  ];
  return element('p', text, { class: 'preview', role: 'note' });
}
