import { element, empty, lines, type Markup } from '../../../../../../formats/xml';
import type { OpenApi, Operation, Parameter } from './model';

/** The contract for people: one page without script and without any address but ours. */
export const contractPage = (document: OpenApi, base: string): string =>
  `<!doctype html>\n${element('html', lines([head(), body(document, base)]), { lang: 'en' }).markup}\n`;

const STYLE =
  'body{font:16px/1.6 system-ui,sans-serif;max-width:60rem;margin:0 auto;padding:1rem}code{overflow-wrap:anywhere}' +
  'table{border-collapse:collapse;width:100%}td,th{text-align:left;vertical-align:top;padding:.25rem .5rem;border-bottom:1px solid}' +
  'section{margin-block:2rem}@media(prefers-color-scheme:dark){body{background:#111;color:#eee}a{color:#9cf}}';

const head = (): Markup =>
  element(
    'head',
    lines([
      empty('meta', { charset: 'utf-8' }),
      empty('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('title', 'Awareness CMS content API'),
      element('style', STYLE),
    ]),
  );

const body = ({ info, tags, paths }: OpenApi, base: string): Markup =>
  element(
    'body',
    element(
      'main',
      lines([
        element('h1', String(info.title)),
        element('p', String(info.description)),
        element('p', ['For machines: ', element('a', 'OpenAPI 3.1', { href: `${base}/openapi.json` })]),
        element('p', ['To try it from here: ', element('a', 'the console', { href: `${base}/docs/console` })]),
        ...tags.map(({ name, description }) =>
          element(
            'section',
            lines([
              element('h2', description),
              ...Object.entries(paths)
                .flatMap(([path, methods]) => operationsAt(path, methods))
                .filter(({ described }) => described.tags.includes(name))
                .map(operation),
            ]),
          ),
        ),
      ]),
    ),
  );

interface Described {
  /** `GET /items` */
  readonly name: string;
  readonly described: Operation;
}

const operationsAt = (path: string, { get, post }: OpenApi['paths'][string]): readonly Described[] => [
  ...(get ? [{ name: `GET ${path}`, described: get }] : []),
  ...(post ? [{ name: `POST ${path}`, described: post }] : []),
];

const operation = ({ name, described: { operationId, summary, parameters, responses } }: Described): Markup =>
  element(
    'article',
    lines([
      element('h3', element('code', name), { id: operationId }),
      element('p', summary),
      parameters.length > 0 && parameterTable(parameters),
      element(
        'p',
        `Answers ${Object.keys(responses).join(', ')}: ${Object.keys(responses[200]?.content ?? {}).join(', ')}.`,
      ),
    ]),
  );

const parameterTable = (parameters: readonly Parameter[]): Markup =>
  element(
    'table',
    element(
      'tbody',
      parameters.map((parameter) =>
        element('tr', [
          element('th', element('code', parameter.name), { scope: 'row' }),
          element('td', parameter.description),
          element('td', element('code', bounds(parameter))),
        ]),
      ),
    ),
  );

function bounds({ schema }: Parameter): string {
  if (Array.isArray(schema.enum)) return schema.enum.join(' | ');
  return schema.minimum === undefined ? String(schema.format ?? schema.type) : `${schema.minimum}–${schema.maximum}`;
}
