import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { empty, element, lines } from '../../../../../formats/xml';
import type { Answer, Ask } from './answer';
import type { ContentApi } from './context';
import { notFound } from './problem';
import { onlyParameters } from './query';

/** Swagger UI (Apache-2.0), as it comes in the package. */
const VIEWER = path.dirname(require.resolve('swagger-ui-dist/package.json'));
const VERSION: string = JSON.parse(readFileSync(path.join(VIEWER, 'package.json'), 'utf8')).version;

const CACHE = 'public, max-age=30';

/** No address but ours, and no validator of somebody else's. */
const START = `SwaggerUIBundle({
  url: '../openapi.json',
  dom_id: '#console',
  validatorUrl: null,
  deepLinking: true,
  tryItOutEnabled: true,
  displayRequestDuration: true,
  docExpansion: 'list',
});
`;

const ofPackage = (name: string) => () => readFile(path.join(VIEWER, name));

interface ConsoleFile {
  readonly type: string;
  readonly read: () => Promise<Buffer>;
}

const FILES: Readonly<Record<string, ConsoleFile>> = {
  'swagger-ui-bundle.js': { type: 'text/javascript', read: ofPackage('swagger-ui-bundle.js') },
  'swagger-ui.css': { type: 'text/css', read: ofPackage('swagger-ui.css') },
  'start.js': { type: 'text/javascript', read: async () => Buffer.from(START) },
};

/** The contract to try: requests go out from the reader's own browser, to this server alone. */
export function showConsole({ base }: ContentApi, ask: Ask): Answer {
  onlyParameters(ask.query, []);
  return {
    status: 200,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': CACHE,
      'Content-Security-Policy':
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
        "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    },
    body: Buffer.from(page(base)),
    validators: { tag: `console-${VERSION}`, changedAt: new Date(0) },
  };
}

/** @throws {ContentApiRefusal} 404 for any file but the console's own. */
export async function showConsoleFile(_api: ContentApi, ask: Ask, name: string): Promise<Answer> {
  onlyParameters(ask.query, []);
  const file = Object.hasOwn(FILES, name) ? FILES[name] : undefined;
  if (!file) throw notFound();
  return {
    status: 200,
    headers: {
      'Content-Type': `${file.type}; charset=utf-8`,
      'Cache-Control': 'public, max-age=3600',
      'X-Content-Type-Options': 'nosniff',
    },
    body: await file.read(),
    validators: { tag: `console-${name}-${VERSION}`, changedAt: new Date(0) },
  };
}

const page = (base: string): string =>
  `<!doctype html>\n${
    element(
      'html',
      lines([
        element(
          'head',
          lines([
            empty('meta', { charset: 'utf-8' }),
            empty('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
            element('title', 'Awareness CMS content API: console'),
            empty('link', { rel: 'stylesheet', href: 'console/swagger-ui.css' }),
          ]),
        ),
        element(
          'body',
          lines([
            element(
              'noscript',
              element('p', ['To read without script: ', element('a', 'the contract', { href: `${base}/docs` })]),
            ),
            element('main', '', { id: 'console' }),
            element('script', '', { src: 'console/swagger-ui-bundle.js' }),
            element('script', '', { src: 'console/start.js' }),
          ]),
        ),
      ]),
      { lang: 'en' },
    ).markup
  }\n`;
