import { createHash } from 'node:crypto';
import { sizeNamed, type BannerSize, type SizeName } from '../../domain/hotline/size';
import type { Language } from '../../domain/hotline/banner';
import { telHref, type HelpLine } from '../hotline';
import { element, empty, inline, lines, type Markup } from '../xml';
import { pictureSet, pictureUrl, type BannerAddress } from './addresses';
import { bannerWords } from './words';

export interface EmbedPage {
  readonly language: Language;
  readonly alt: string;
  readonly line: HelpLine;
  readonly address: BannerAddress;
  /** `null`: what fits the width of the document. */
  readonly size: BannerSize | null;
}

/** The sizes a document finds for itself, by the least width each needs. Pixels. */
const BY_WIDTH: readonly SizeName[] = ['970x250', '728x90', '336x280', '320x100', '160x600'];

const STYLE =
  '*{box-sizing:border-box}body{margin:0;font:600 15px/1.3 system-ui,sans-serif;color:#12263a;background:#fff}' +
  'main{display:flow-root}.call{display:block;width:fit-content;max-width:100%}img{display:block;max-width:100%;height:auto}' +
  'ul{display:flex;flex-wrap:wrap;gap:0 4px;margin:0;padding:0;list-style:none}' +
  'li a{display:inline-flex;align-items:center;min-height:44px;min-width:44px;padding:0 8px;color:#0b4f6c}' +
  'a:focus-visible{outline:3px solid #b3164f;outline-offset:-3px}' +
  '@media(prefers-color-scheme:dark){body{background:#10151c;color:#eef3f8}li a{color:#9bd5ee}a:focus-visible{outline-color:#ffd447}}';

/** What the document may do: show our pictures in its own style. No script, no frame, no form (CSP Level 3). */
export const EMBED_POLICY = `default-src 'none'; img-src 'self'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors *`;

/**
 * A banner as a document for an iframe: the picture calls, and below it stands everything as text, for telephones
 * outside Viet Nam, keyboards and those who do not see.
 */
export const embedPage = (page: EmbedPage): string =>
  `<!doctype html>\n${element('html', lines([head(page), body(page)]), { lang: page.language }).markup}\n`;

const head = ({ alt }: EmbedPage): Markup =>
  element(
    'head',
    lines([
      empty('meta', { charset: 'utf-8' }),
      empty('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      empty('meta', { name: 'robots', content: 'noindex' }),
      element('title', alt),
      element('style', STYLE),
    ]),
  );

const body = (page: EmbedPage): Markup =>
  element(
    'body',
    element(
      'main',
      lines([
        element('a', picture(page), { class: 'call', href: telHref(page.line.number), target: '_top' }),
        help(page),
      ]),
    ),
  );

function picture({ address, size, alt }: EmbedPage): Markup {
  const smallest = size ?? widest(BY_WIDTH.slice(-1));
  const { width, height } = smallest;
  const src = relative(pictureUrl(address, smallest));
  const img = empty('img', { src, srcset: relativeSet(address, smallest), width, height, alt });
  const sources = size ? [] : BY_WIDTH.slice(0, -1).map((name) => source(address, widest([name])));
  return element('picture', [...sources, img]);
}

const source = (address: BannerAddress, size: BannerSize): Markup =>
  empty('source', {
    media: `(min-width: ${size.width}px)`,
    srcset: relativeSet(address, size),
    width: size.width,
    height: size.height,
  });

const widest = ([name]: readonly SizeName[]): BannerSize => {
  const size = sizeNamed(name ?? '');
  if (!size) throw new Error(`There is no size ${name}.`);
  return size;
};

/** On our own host, whatever name it was reached by. */
const relative = (url: string): string => new URL(url).pathname + new URL(url).search;
const relativeSet = (address: BannerAddress, size: BannerSize): string => {
  const { origin } = new URL(address.url);
  return pictureSet(address, size).replaceAll(origin, '');
};

function help({ line, language }: EmbedPage): Markup {
  const words = bannerWords(language);
  const call = (phrase: string, number: string) =>
    element('li', element('a', phrase.replace('{number}', number), { href: telHref(number), target: '_top' }));
  const elsewhere = line.contacts.map(({ label, url }) =>
    element('li', element('a', label, { href: url, target: '_blank', rel: 'noopener noreferrer' })),
  );
  const items = [call(words.call, line.number), ...elsewhere, call(words.danger, line.emergencyNumber)];
  return element('ul', inline(items), { 'aria-label': words.elsewhere });
}

/** How high an iframe must be for the picture and everything below it. Pixels. */
export function embedHeight(size: BannerSize, line: HelpLine): number {
  const perRow = Math.max(1, Math.floor(size.width / WIDTH_OF_A_LINK));
  return size.height + Math.ceil((line.contacts.length + 2) / perRow) * 44;
}

/** Of the longest ones. Pixels. */
const WIDTH_OF_A_LINK = 150;
