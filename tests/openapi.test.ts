import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { openApi } from '../src/plugins/syndication/server/src/content-api/openapi';

const LINTER = path.resolve(__dirname, '../node_modules/@redocly/cli/bin/cli.js');
const RULES = path.resolve(__dirname, 'redocly.yaml');
/** The linter asks nobody for anything. */
const QUIET = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };

let folder: string;

beforeEach(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), 'awareness-contract-'))));
afterEach(() => fs.rmSync(folder, { recursive: true }));

function problemsOf(document: object): readonly string[] {
  const file = path.join(folder, 'openapi.json');
  fs.writeFileSync(file, JSON.stringify(document));
  const { stdout, stderr } = spawnSync(process.execPath, [LINTER, 'lint', file, '--config', RULES, '--format=json'], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...QUIET },
  });
  if (!stdout.includes('"problems"')) throw new Error(stderr);
  const { problems } = JSON.parse(stdout.slice(stdout.indexOf('{')));
  return problems.map(({ ruleId, message }: { ruleId: string; message: string }) => `${ruleId}: ${message}`);
}

test('a linter that we did not write finds nothing wrong with the contract', () => {
  expect(problemsOf(openApi('https://content.example.org/content/v1'))).toEqual([]);
}, 60_000);

test('every example in the contract is one of what it stands for', () => {
  const { components } = openApi('https://content.example.org/content/v1');
  const ajv = addFormats(new Ajv2020({ strict: false }));
  ajv.addSchema({ $id: 'contract', components });
  const shown = Object.entries(components.schemas ?? {}).flatMap(([name, schema]) => {
    const { examples = [] } = schema as { readonly examples?: readonly unknown[] };
    return examples.map((example) => ({
      name,
      isValid: ajv.validate(`contract#/components/schemas/${name}`, example),
    }));
  });

  expect(shown.length).toBeGreaterThan(5);
  expect(shown.filter(({ isValid }) => !isValid)).toEqual([]);
});

test('and it would: a contract that answers in no way is found wanting', () => {
  const broken = { ...openApi('https://content.example.org/content/v1'), paths: { '/': { get: { responses: {} } } } };

  expect(problemsOf(broken).length).toBeGreaterThan(0);
}, 60_000);
