import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import type { Response } from 'supertest';
import { openApi, type Operation } from '../src/plugins/syndication/server/src/content-api/openapi';

const ROOT = '/content/v1';
const DOCUMENT = openApi(`https://example.test${ROOT}`);

const ajv = addFormats(new Ajv2020({ strict: false, allErrors: true }));
ajv.addSchema({ $id: 'contract', components: DOCUMENT.components });

/** For supertest's `expect`: throws when an answer of the content API is not what the contract says. */
export function keepsContract(response: Response): void {
  const { status, type } = response;
  if (status === 304 || status === 204) return;
  const { pathname } = new URL(response.request.url);
  const answer = operationAt(pathname, response.request.method).responses[status];
  if (!answer) throw new Error(`${pathname} answered ${status}, which the contract does not know.`);
  const schema = answer.content?.[type];
  if (!schema) throw new Error(`${pathname} answered ${status} as ${type}, which the contract does not know.`);
  if (!/[/+]json$/.test(type)) return; // not lines of JSON
  const validate = validatorOf(schema.schema);
  if (!validate(JSON.parse(response.text ?? String(response.body))))
    throw new Error(`${pathname} does not keep the contract: ${ajv.errorsText(validate.errors)}`);
}

function operationAt(pathname: string, method: string): Operation {
  const path = pathname.slice(ROOT.length) || '/';
  const exact = Object.entries(DOCUMENT.paths).filter(([template]) => patternOf(template).test(path));
  const [, found] = exact.sort(([a], [b]) => a.split('{').length - b.split('{').length || b.length - a.length)[0] ?? [];
  const operation = method === 'POST' ? found?.post : found?.get;
  if (!operation) throw new Error(`${method} ${pathname} is not in the contract.`);
  return operation;
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
