import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { openApi, type Operation } from '../src/plugins/syndication/server/src/content-api/openapi';
import type { Media } from '../src/plugins/syndication/server/src/content-api/openapi/model';
import { problem } from '../src/plugins/syndication/server/src/content-api/openapi/operations';

const ROOT = '/content/v1';
const DOCUMENT = openApi(`https://example.test${ROOT}`);

const ajv = addFormats(new Ajv2020({ strict: false, allErrors: true }));
ajv.addSchema({ $id: 'contract', components: DOCUMENT.components });
ajv.removeKeyword('contentSchema').addKeyword({ keyword: 'contentSchema', type: 'string', compile: insideText });

/** The contract itself, and its pages. */
const ABOUT_THE_CONTRACT = /^\/(openapi\.json|docs(\/.*)?)$/;

/** What an answer begins with. */
export interface Head {
  readonly method: string;
  readonly url: string;
  readonly status: number;
  /** The media type, without parameters; `''` when there is none. */
  readonly type: string;
}

/** Listens to the body of an answer. Throws as soon as it is not what the contract says. */
export interface Judge {
  hear(text: string): void;
  /** The answer is over, and was not cut off. */
  end(): void;
}

/** Holds an answer of the content API to the contract; `null` for anybody else's answer. @throws when its head is wrong. */
export function judgeOf({ method, url, status, type }: Head): Judge | null {
  const { pathname } = new URL(url);
  if (!/^\/content\/v1(\/|$)/.test(pathname)) return null;
  const about = `${method} ${pathname}`;
  const isPreflight = method === 'OPTIONS' && status === 204;
  const content = isPreflight ? undefined : contentOf(pathname, method, status);
  if (content === null) return nothingMore;
  if (content === undefined && (type === '' || status === 304)) return silence(about);
  const media = content?.[type] ?? content?.['*/*'];
  if (!media) throw new Error(`${about} answered ${status} as "${type}", which the contract does not know.`);
  if (method === 'HEAD') return silence(about);
  if (type === 'text/event-stream') return inParts(about, media, '\n\n', eventOf);
  if (type === 'application/x-ndjson') return inParts(about, media, '\n', parsed);
  return /[/+]json$/.test(type) ? asAWhole(about, media) : nothingMore;
}

const nothingMore: Judge = { hear: () => undefined, end: () => undefined };

const silence = (about: string): Judge => ({
  hear(text) {
    if (text !== '') throw new Error(`${about} has a body, which the contract does not know.`);
  },
  end: () => undefined,
});

function asAWhole(about: string, { schema }: Media): Judge {
  let whole = '';
  return {
    hear: (text) => void (whole += text),
    end: () => hold(about, schema, parsed(whole)),
  };
}

/** A body without an end, or too long for one: what stands between the separators is read, and held, as it comes. */
function inParts(about: string, media: Media, separator: string, read: (part: string) => unknown): Judge {
  const schema = media['x-itemSchema'];
  if (!schema) throw new Error(`The contract does not say what ${about} consists of.`);
  let rest = '';
  return {
    hear(text) {
      const parts = (rest + text).split(separator);
      rest = parts.pop() ?? '';
      for (const part of parts.map(read)) if (part !== null) hold(about, schema, part);
    },
    end() {
      if (rest !== '') throw new Error(`${about} ends in the middle of a part.`);
    },
  };
}

/** `null` for what is no event: a comment, or when to come back (WHATWG HTML §9.2.6). */
function eventOf(block: string): unknown {
  const fields = block.split('\n').map((line) => /^([^:]*):? ?(.*)$/.exec(line) ?? []);
  const event = Object.fromEntries(fields.map(([, name = '', value]) => [name, value]).filter(([name]) => name !== ''));
  return 'data' in event ? event : null;
}

function hold(about: string, schema: object, value: unknown): void {
  const validate = validatorOf(schema);
  if (!validate(value)) throw new Error(`${about} does not keep the contract: ${ajv.errorsText(validate.errors)}`);
}

/** What is no JSON is no value that a schema knows. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** JSON within a string (JSON Schema 2020-12 §8.5), which the validator would only note. */
function insideText(schema: object) {
  return (text: string) => validatorOf(schema)(parsed(text));
}

type Content = Operation['responses'][string]['content'];

const REFUSAL: Content = problem('').content;

/** What may be answered, by media type; `null` for anything. Where nothing is to be had, there is a refusal. */
function contentOf(pathname: string, method: string, status: number): Content | null {
  const path = pathname.slice(ROOT.length) || '/';
  const operation = operationAt(path, method);
  if (operation) {
    const answer = operation.responses[status];
    if (!answer) throw new Error(`${method} ${pathname} answered ${status}, which the contract does not know.`);
    return answer.content;
  }
  if (status >= 400) return REFUSAL;
  if (ABOUT_THE_CONTRACT.test(path)) return null;
  throw new Error(`${method} ${pathname} is not in the contract, and was answered ${status}.`);
}

function operationAt(path: string, method: string): Operation | undefined {
  const exact = Object.entries(DOCUMENT.paths).filter(([template]) => patternOf(template).test(path));
  const [, found] = exact.sort(([a], [b]) => a.split('{').length - b.split('{').length || b.length - a.length)[0] ?? [];
  if (method === 'POST') return found?.post;
  return method === 'GET' || method === 'HEAD' ? found?.get : undefined;
}

const patternOf = (template: string): RegExp =>
  new RegExp(`^${template.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`);

const compiled = new Map<string, ValidateFunction>();

function validatorOf(schema: object): ValidateFunction {
  const text = JSON.stringify(schema).replaceAll('"#/components', '"contract#/components');
  const validate = compiled.get(text) ?? ajv.compile(JSON.parse(text));
  compiled.set(text, validate);
  return validate;
}
