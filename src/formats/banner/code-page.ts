import { BANNER_SIZES, nameOf, type BannerSize } from '../../domain/hotline/size';
import type { Language } from '../../domain/hotline/banner';
import { element, empty, lines, type Markup } from '../xml';
import { pictureSet, pictureUrl } from './addresses';
import { frameCode, pictureCode, scriptCode, type Embeddable } from './codes';

interface CodePage extends Embeddable {
  readonly language: Language;
  readonly heightOf: (size: BannerSize) => number;
  readonly fallback: BannerSize;
}

const WORDS = {
  vi: {
    title: 'Đặt băng rôn 111 lên trang của bạn',
    intro: 'Chọn một cách, bôi đen toàn bộ đoạn mã, sao chép và dán vào trang. Không có cookie, không đếm người xem.',
    script: 'Tự chọn cỡ theo chỗ đặt',
    scriptNote: 'Nên dùng cách này. Nếu trang không chạy được JavaScript, ảnh vẫn hiện và vẫn gọi được.',
    sizes: 'Hoặc chọn một cỡ cố định',
    picture: 'Chỉ ảnh (dùng được cả trong thư điện tử)',
    frame: 'Khung có thêm ứng dụng, Zalo và trang web',
  },
  en: {
    title: 'Put the 111 banner on your page',
    intro: 'Choose a way, select the whole code, copy it and paste it into your page. No cookie, nobody is counted.',
    script: 'Finds its size by the place it is put in',
    scriptNote: 'We recommend this. Where JavaScript does not run, the picture is still there and still calls.',
    sizes: 'Or choose a fixed size',
    picture: 'The picture alone (also for e-mail)',
    frame: 'A frame with the app, Zalo and the website',
  },
} as const;

export const CODE_PAGE_STYLE =
  'body{font:16px/1.6 system-ui,sans-serif;max-width:62rem;margin:0 auto;padding:1rem;color:#12263a}' +
  'pre{white-space:pre-wrap;overflow-wrap:anywhere;user-select:all;background:#f1f5f8;border:1px solid #b8c6d2;border-radius:6px;padding:.75rem}' +
  'img{display:block;max-width:100%;height:auto}article{margin-block:2.5rem;border-top:1px solid #b8c6d2}' +
  '@media(prefers-color-scheme:dark){body{background:#10151c;color:#eef3f8}pre{background:#1b2530;border-color:#3c4c5b}}';

/** Where an outlet picks a size, sees it and copies the code. */
export const codePage = (page: CodePage): string =>
  `<!doctype html>\n${element('html', lines([head(page), body(page)]), { lang: page.language }).markup}\n`;

const head = ({ language }: CodePage): Markup =>
  element(
    'head',
    lines([
      empty('meta', { charset: 'utf-8' }),
      empty('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('title', WORDS[language].title),
      element('style', CODE_PAGE_STYLE),
    ]),
  );

function body(page: CodePage): Markup {
  const words = WORDS[page.language];
  return element(
    'body',
    element(
      'main',
      lines([
        element('h1', words.title),
        element('p', words.intro),
        element('h2', words.script),
        element('p', words.scriptNote),
        code(scriptCode(page, page.fallback), words.script),
        element('h2', words.sizes),
        ...BANNER_SIZES.map((size) => choice(page, size)),
      ]),
    ),
  );
}

function choice(page: CodePage, size: BannerSize): Markup {
  const words = WORDS[page.language];
  const { address, alt } = page;
  const { width, height } = size;
  return element(
    'article',
    lines([
      element('h3', `${width} × ${height}`, { id: nameOf(size) }),
      empty('img', {
        src: pictureUrl(address, size),
        srcset: pictureSet(address, size),
        width,
        height,
        alt,
        loading: 'lazy',
      }),
      element('h4', words.picture),
      code(pictureCode(page, size), `${nameOf(size)}: ${words.picture}`),
      element('h4', words.frame),
      code(frameCode(page, size, page.heightOf(size)), `${nameOf(size)}: ${words.frame}`),
    ]),
  );
}

const code = (text: string, label: string): Markup =>
  element('pre', element('code', text), { tabindex: 0, 'aria-label': label });
