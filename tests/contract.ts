import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import type { Response } from 'supertest';
import { openApi, type Operation } from '../src/plugins/syndication/server/src/content-api/openapi';
import { problem } from '../src/plugins/syndication/server/src/content-api/openapi/operations';

const ROOT = '/content/v1';
const DOCUMENT = openApi(`https://example.test${ROOT}`);

const ajv = addFormats(new Ajv2020({ strict: false, allErrors: true }));
ajv.addSchema({ $id: 'contract', components: DOCUMENT.components });

/** The contract itself, and its pages. */
const ABOUT_THE_CONTRACT = /^\/(openapi\.json|docs(\/.*)?)$/;

/** For supertest's `expect`: throws when an answer of the content API is not what the contract says. */
export function keepsContract(response: Response): void {
  const { status, type } = response;
  if (status === 304 || status === 204) return;
  const { method, url } = response.request;
  const { pathname } = new URL(url);
  const content = contentOf(pathname, method, status);
  if (content === null || (content === undefined && isEmpty(response))) return;
  const schema = content?.[type] ?? content?.['*/*'];
  if (!schema)
    throw new Error(`${method} ${pathname} answered ${status} as "${type}", which the contract does not know.`);
  if (!/[/+]json$/.test(type) || method === 'HEAD') return; // lines of JSON are no JSON
  const validate = validatorOf(schema.schema);
  if (!validate(JSON.parse(response.text ?? String(response.body))))
    throw new Error(`${pathname} does not keep the contract: ${ajv.errorsText(validate.errors)}`);
}

const isEmpty = ({ headers }: Response): boolean => headers['content-type'] === undefined;

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
  const text = JSON.stringify(schema).replaceAll('#/components', 'contract#/components');
  const validate = compiled.get(text) ?? ajv.compile(JSON.parse(text));
  compiled.set(text, validate);
  return validate;
}
