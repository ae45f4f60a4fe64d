import { BANNER_SIZES, DENSITIES, nameOf, PICTURE_FORMATS, type BannerSize } from '../../domain/hotline/size';
import type { Audience, Language } from '../../domain/hotline/banner';
import { element, empty, finished, inline, lines, type Child, type Markup } from '../xml';
import { pictureSet, pictureUrl } from './addresses';
import { CODE_STYLE, COPY_SCRIPT } from './code-look';
import { codeWords } from './code-words';
import { frameCode, pictureCode, scriptCode, type Embeddable } from './codes';

export interface CodePage extends Embeddable {
  readonly language: Language;
  readonly heightOf: (size: BannerSize) => number;
  readonly fallback: BannerSize;
  /** Where a system asks for the code of an address. Absolute. */
  readonly oembedUrl: string;
  /** The same page in the other language, and for whom else the banner may speak. None where the banner is one. */
  readonly others: { readonly language: string; readonly audiences: Readonly<Record<Audience, string>> } | null;
}

/** Where an outlet picks a size, sees it and copies the code. Everything on it works without script, but the copying. */
export const codePage = (page: CodePage): string =>
  `<!doctype html>\n${element('html', lines([head(page), body(page)]), { lang: page.language }).markup}\n`;

const head = ({ language, oembedUrl }: CodePage): Markup =>
  element(
    'head',
    lines([
      empty('meta', { charset: 'utf-8' }),
      empty('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('title', codeWords(language).title),
      empty('link', { rel: 'alternate', type: 'application/json+oembed', href: oembedUrl }),
      element('style', CODE_STYLE),
    ]),
  );

function body(page: CodePage): Markup {
  const words = codeWords(page.language);
  const isSocial = ({ family }: BannerSize) => family === 'social';
  return element('body', [
    element(
      'main',
      lines([
        element('h1', words.title),
        element('p', words.intro),
        others(page),
        sizes(page),
        element('p', words.places),
        element('h2', words.script),
        element('p', words.scriptNote),
        code(page, scriptCode(page, page.fallback), words.script),
        element('h2', words.oembed),
        element('p', words.oembedNote),
        code(page, `${page.address.url}${page.address.query}`, words.oembed),
        code(page, page.oembedUrl, 'oEmbed 1.0'),
        element('h2', words.pages),
        ...BANNER_SIZES.filter((size) => !isSocial(size)).map((size) => choice(page, size)),
        element('h2', words.social),
        ...BANNER_SIZES.filter(isSocial).map((size) => poster(page, size)),
      ]),
    ),
    element('script', finished(COPY_SCRIPT)),
  ]);
}

function others({ others: there, language }: CodePage): Child {
  if (!there) return null;
  const words = codeWords(language);
  const link = (href: string, text: string, lang?: Language) =>
    element('li', element('a', text, { href, lang, hreflang: lang }));
  return element(
    'nav',
    element(
      'ul',
      inline([
        link(there.audiences.children, words.children),
        link(there.audiences.adults, words.adults),
        link(there.language, words.other, language === 'vi' ? 'en' : 'vi'),
      ]),
    ),
    { 'aria-label': words.title },
  );
}

const sizes = ({ language }: CodePage): Markup =>
  element(
    'nav',
    element(
      'ul',
      BANNER_SIZES.map((size) => element('li', element('a', printed(size), { href: `#${nameOf(size)}` }))),
    ),
    { 'aria-label': codeWords(language).contents },
  );

const printed = ({ width, height }: BannerSize): string => `${width} × ${height}`;

/** A size for pages: the picture, and the ways to put it there. */
function choice(page: CodePage, size: BannerSize): Markup {
  const words = codeWords(page.language);
  return element(
    'article',
    lines([
      element('h3', printed(size), { id: nameOf(size) }),
      picture(page, size),
      element('h4', words.frame),
      code(page, frameCode(page, size, page.heightOf(size)), `${printed(size)}: ${words.frame}`),
      element('h4', words.picture),
      code(page, pictureCode(page, size), `${printed(size)}: ${words.picture}`),
      files(page, size),
    ]),
  );
}

/** A size for networks and screens: they take files. */
const poster = (page: CodePage, size: BannerSize): Markup =>
  element(
    'article',
    lines([element('h3', printed(size), { id: nameOf(size) }), picture(page, size), files(page, size)]),
  );

const picture = ({ address, alt }: CodePage, size: BannerSize): Markup =>
  empty('img', {
    src: pictureUrl(address, size),
    srcset: pictureSet(address, size),
    ...{ width: size.width, height: size.height, alt, loading: 'lazy' },
  });

function files({ address, language }: CodePage, size: BannerSize): Markup {
  const words = codeWords(language);
  const file = (density: 1 | 2, format: (typeof PICTURE_FORMATS)[number]) => {
    const text = `${format.toUpperCase()}${density === 2 ? ` ${words.double}` : ''}`;
    const href = pictureUrl(address, size, { density, format });
    return element('li', element('a', text, { href, 'aria-label': `${words.files}: ${printed(size)} ${text}` }));
  };
  const all = DENSITIES.flatMap((density) => PICTURE_FORMATS.map((format) => file(density, format)));
  return lines([element('h4', words.files), element('ul', inline(all), { class: 'files' })]);
}

function code({ language }: CodePage, text: string, label: string): Markup {
  const { copy, copied } = codeWords(language);
  const button = element('button', copy, {
    type: 'button',
    hidden: true,
    'data-copy': true,
    'data-copied': copied,
    'aria-label': `${copy}: ${label}`,
  });
  const shown = element('pre', element('code', text), { tabindex: 0, role: 'region', 'aria-label': label });
  return element('div', [shown, button], { class: 'code' });
}
