import { createHash } from 'node:crypto';
import type { SupportCenter } from '../../domain/hotline/directory';
import { telHref } from '../hotline';
import { fill } from '../words';
import { element, empty, finished, lines, type Child, type Markup } from '../xml';
import { dangerOf, firstOf, noneOf, servicesOf, titleOf, verifiedOn, type Directory } from './directory';
import { directoryWords } from './words';

const STYLE =
  '*{box-sizing:border-box}body{margin:0;font:1rem/1.5 system-ui,sans-serif;color:#12263a;background:#fff;overflow-wrap:anywhere}' +
  'main{max-width:44rem;margin:0 auto;padding:1rem}h1{font-size:1.35rem;line-height:1.25;margin:0 0 .75rem}' +
  'h2{font-size:1.1rem;line-height:1.3;margin:0}p{margin:.25rem 0}ul{margin:.25rem 0;padding-left:1.2rem}' +
  'section{border-top:1px solid #8fa3b3;padding:.9rem 0}dl{margin:.25rem 0}dt{font-weight:600}dd{margin:0 0 .35rem}' +
  'a{color:#0b4f6c}.call{display:inline-flex;align-items:center;min-height:44px;padding:0 .9rem;margin:.25rem .5rem .5rem 0;border-radius:8px;background:#0b4f6c;color:#fff;font-weight:700;text-decoration:none}' +
  'dd a{display:inline-flex;align-items:center;min-height:44px}small{color:#4a5b69}' +
  'a:focus-visible{outline:3px solid #b3164f;outline-offset:2px}' +
  '@media(prefers-color-scheme:dark){body{background:#10151c;color:#eef3f8}a{color:#9bd5ee}.call{background:#9bd5ee;color:#10151c}small{color:#b9c6d2}a:focus-visible{outline-color:#ffd447}}';

const hash = createHash('sha256').update(STYLE).digest('base64');

/** Nothing but its own style. No script, no picture, no form (CSP Level 3). It may stand in anybody's frame. */
export const DIRECTORY_POLICY = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors *`;

/** The directory as a document: for a browser, and for an iframe on somebody else's page. */
export const directoryPage = (directory: Directory): string =>
  `<!doctype html>\n${element('html', lines([head(directory), body(directory)]), { lang: directory.language }).markup}\n`;

const head = (directory: Directory): Markup =>
  element(
    'head',
    lines([
      empty('meta', { charset: 'utf-8' }),
      empty('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('title', titleOf(directory)),
      element('style', finished(STYLE)),
    ]),
  );

const body = (directory: Directory): Markup =>
  element(
    'body',
    element(
      'main',
      lines([
        element('h1', titleOf(directory)),
        element('p', firstOf(directory)),
        element('p', [call(directory.line.number, directory), call(directory.line.emergencyNumber, directory)]),
        element('p', dangerOf(directory)),
        directory.centers.length === 0 && element('p', noneOf(directory)),
        ...directory.centers.map((center) => entry(center, directory)),
      ]),
    ),
  );

/** Out of the frame it may stand in. */
const call = (number: string, { language }: Directory): Markup =>
  element('a', fill(directoryWords(language).call, { number }), {
    class: 'call',
    href: telHref(number),
    target: '_top',
  });

function entry(center: SupportCenter, { language }: Directory): Markup {
  const words = directoryWords(language);
  const { name, kind, hours, phone, address, website } = center;
  const services = servicesOf(center);
  return element(
    'section',
    lines([
      element('h2', name),
      element('p', words.kinds[kind]),
      services.length > 0 &&
        element(
          'ul',
          services.map((each) => element('li', each)),
          { 'aria-label': words.services },
        ),
      element('dl', [
        ...fact(words.phone, phone && numbers(phone)),
        ...fact(words.hours, hours),
        ...fact(words.address, address),
        ...fact(
          words.website,
          website && element('a', website, { href: website, target: '_blank', rel: 'noopener noreferrer' }),
        ),
      ]),
      element('small', verifiedOn(center, language)),
    ]),
  );
}

const fact = (label: string, value: Child): readonly Markup[] =>
  value ? [element('dt', label), element('dd', value)] : [];

/** Each number of a line calls by itself. */
const numbers = (phone: string): Markup =>
  lines(
    phone
      .split(/[;,/]/)
      .map((each) => each.trim())
      .filter((each) => each !== '')
      .map((each) => element('a', each, { href: telHref(each), target: '_top' })),
  );
