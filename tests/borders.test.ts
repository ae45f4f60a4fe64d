import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '..');
const [PLUGIN = '', OTHER_PLUGIN = ''] = foldersIn('src/plugins');

const DOMAIN = 'src/domain/new.ts';
const FORMAT = 'src/formats/new.ts';
const CONTENT_TYPE = 'src/api/article/services/new.ts';
const SHARED = 'src/server/new.ts';
const SERVER = `src/plugins/${PLUGIN}/server/src/new.ts`;
const CONTRACT = `src/plugins/${PLUGIN}/contract/new.ts`;
const ADMIN = `src/plugins/${PLUGIN}/admin/src/new.tsx`;
const PARTS = 'src/admin/parts/new.tsx';
const PANEL = 'src/admin/panel/new.ts';

const BORDER = 'import-x/no-restricted-paths';
const PACKAGE = 'no-restricted-imports';
const BORROWED = '@typescript-eslint/no-restricted-imports';
const SYNTAX = 'no-restricted-syntax';
const GLOBAL = 'no-restricted-globals';

interface Case {
  readonly title: string;
  readonly file: string;
  readonly code: string;
  /** The rule that bars it. */
  readonly rule?: string;
}

const WELCOME: readonly Case[] = [
  { title: 'the domain imports itself', file: DOMAIN, code: importing('src/domain', DOMAIN) },
  { title: 'the domain hashes', file: DOMAIN, code: `import { createHash } from 'node:crypto';` },
  { title: 'the domain reads an instant it was given', file: DOMAIN, code: 'export const noon = new Date(0);' },
  { title: 'a format imports the domain', file: FORMAT, code: importing('src/domain', FORMAT) },
  { title: 'a content type imports Strapi', file: CONTENT_TYPE, code: `import '@strapi/strapi';` },
  { title: 'a content type imports the domain', file: CONTENT_TYPE, code: importing('src/domain', CONTENT_TYPE) },
  { title: 'a server half imports the domain', file: SERVER, code: importing('src/domain', SERVER) },
  { title: 'a server half imports a format', file: SERVER, code: importing('src/formats', SERVER) },
  { title: 'a server half imports what all of them share', file: SERVER, code: importing('src/server', SERVER) },
  { title: 'what server halves share imports the domain', file: SHARED, code: importing('src/domain', SHARED) },
  { title: 'a server half looks at the clock', file: SERVER, code: 'export const now = new Date();' },
  { title: 'a contract borrows a type of the domain', file: CONTRACT, code: importing('src/domain', CONTRACT, 'type') },
  { title: 'an admin half imports React', file: ADMIN, code: `import 'react';` },
  { title: 'an admin half imports a part', file: ADMIN, code: importing('src/admin/parts', ADMIN) },
  { title: 'the panel imports a part', file: PANEL, code: importing('src/admin/parts', PANEL) },
  { title: 'the first file plants the seed', file: 'src/index.ts', code: importing('src/seed', 'src/index.ts') },
  { title: 'the seed imports a plugin', file: 'src/seed/new.ts', code: importing(SERVER, 'src/seed/new.ts') },
  { title: 'a unit test reads a file', file: 'src/formats/new.test.ts', code: `import 'node:fs';` },
];

const BARRED: readonly Case[] = [
  { title: 'the domain imports a format', file: DOMAIN, code: importing('src/formats', DOMAIN), rule: BORDER },
  { title: 'the domain imports a plugin', file: DOMAIN, code: importing(SERVER, DOMAIN), rule: BORDER },
  { title: 'the domain imports the seed', file: DOMAIN, code: importing('src/seed', DOMAIN), rule: BORDER },
  { title: 'the domain imports Strapi', file: DOMAIN, code: `import '@strapi/strapi';`, rule: PACKAGE },
  { title: 'the domain reads a file', file: DOMAIN, code: `import 'node:fs/promises';`, rule: PACKAGE },
  { title: 'the domain asks the network', file: DOMAIN, code: `export const page = fetch('/');`, rule: GLOBAL },
  { title: 'the domain knows its process', file: DOMAIN, code: 'export const { pid } = process;', rule: GLOBAL },
  {
    title: 'the domain makes an identifier',
    file: DOMAIN,
    code: `import { randomUUID } from 'node:crypto';`,
    rule: PACKAGE,
  },
  { title: 'the domain looks at the clock', file: DOMAIN, code: 'export const now = new Date();', rule: SYNTAX },
  { title: 'the domain reads the time', file: DOMAIN, code: 'export const now = Date.now();', rule: SYNTAX },
  { title: 'the domain rolls dice', file: DOMAIN, code: 'export const jitter = Math.random();', rule: SYNTAX },
  { title: 'a format imports a plugin', file: FORMAT, code: importing(SERVER, FORMAT), rule: BORDER },
  { title: 'a format asks a database', file: FORMAT, code: `import 'knex';`, rule: PACKAGE },
  { title: 'a format looks at the clock', file: FORMAT, code: 'export const now = new Date();', rule: SYNTAX },
  { title: 'a content type imports a plugin', file: CONTENT_TYPE, code: importing(SERVER, CONTENT_TYPE), rule: BORDER },
  {
    title: 'a content type imports a format',
    file: CONTENT_TYPE,
    code: importing('src/formats', CONTENT_TYPE),
    rule: BORDER,
  },
  {
    title: 'a server half imports another plugin',
    file: SERVER,
    code: importing(`src/plugins/${OTHER_PLUGIN}/server`, SERVER),
    rule: BORDER,
  },
  { title: 'what server halves share imports a plugin', file: SHARED, code: importing(SERVER, SHARED), rule: BORDER },
  { title: 'a server half imports the seed', file: SERVER, code: importing('src/seed', SERVER), rule: BORDER },
  {
    title: 'a server half reads the environment',
    file: SERVER,
    code: 'export const { PORT } = process.env;',
    rule: SYNTAX,
  },
  { title: 'a contract imports its server half', file: CONTRACT, code: importing(SERVER, CONTRACT), rule: BORDER },
  { title: 'a contract imports Strapi', file: CONTRACT, code: `import '@strapi/strapi';`, rule: PACKAGE },
  { title: 'a contract runs the domain', file: CONTRACT, code: importing('src/domain', CONTRACT), rule: BORROWED },
  { title: 'an admin half imports its server half', file: ADMIN, code: importing(SERVER, ADMIN), rule: BORDER },
  { title: 'an admin half imports the domain', file: ADMIN, code: importing('src/domain', ADMIN), rule: BORDER },
  {
    title: 'an admin half imports the panel',
    file: ADMIN,
    code: importing('src/admin/translations', ADMIN),
    rule: BORDER,
  },
  {
    title: 'an admin half imports another plugin',
    file: ADMIN,
    code: importing(`src/plugins/${OTHER_PLUGIN}/admin`, ADMIN),
    rule: BORDER,
  },
  { title: 'the panel imports a plugin', file: PANEL, code: importing(CONTRACT, PANEL), rule: BORDER },
  { title: 'a part imports the panel', file: PARTS, code: importing('src/admin/translations', PARTS), rule: BORDER },
  { title: 'an admin half reads a file', file: ADMIN, code: `import 'node:fs';`, rule: PACKAGE },
  {
    title: 'a migration imports the code',
    file: 'database/migrations/new.ts',
    code: importing('src/domain', 'database/migrations/new.ts'),
    rule: BORDER,
  },
  { title: 'one test is run alone', file: 'tests/new.test.ts', code: `test.only('one', () => {});`, rule: SYNTAX },
  {
    title: 'some tests are left out',
    file: 'src/domain/new.test.ts',
    code: `describe.skip('some', () => {});`,
    rule: SYNTAX,
  },
  {
    title: 'something is any',
    file: DOMAIN,
    code: 'export const it: any = 1;',
    rule: '@typescript-eslint/no-explicit-any',
  },
  {
    title: 'something is surely there',
    file: DOMAIN,
    code: 'export const first = (all: string[]): string => all[0]!;',
    rule: '@typescript-eslint/no-non-null-assertion',
  },
];

const verdicts = lint([...WELCOME, ...BARRED]);

test.each(WELCOME)('welcome: $title', (case_) => {
  expect(verdicts.get(case_)).toEqual([]);
});

test.each(BARRED)('barred: $title', (case_) => {
  expect(verdicts.get(case_)).toEqual([case_.rule]);
});

/** An import, as `from` would write it, of some file that is really there: what cannot be found is not judged. */
function importing(room: string, from: string, kind: 'code' | 'type' = 'code'): string {
  const found = someFileIn(room.endsWith('.ts') ? path.dirname(room) : room);
  const address = path.relative(path.dirname(from), found).replace(/\.ts$/, '');
  const specifier = address.startsWith('.') ? address : `./${address}`;
  return kind === 'type'
    ? `import type * as it from '${specifier}'; export type It = typeof it;`
    : `import '${specifier}';`;
}

function someFileIn(folder: string): string {
  const files = fs.readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' }).sort();
  const file = files.find((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  if (!file) throw new Error(`There is no module in ${folder}.`);
  return path.join(folder, file);
}

function foldersIn(folder: string): string[] {
  const entries = fs.readdirSync(path.join(ROOT, folder), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

/** The names of the rules each text breaks. */
function lint(cases: readonly Case[]): ReadonlyMap<Case, readonly string[]> {
  const input = JSON.stringify(cases.map(({ file, code }) => ({ path: file, code })));
  const { stdout, stderr } = spawnSync(process.execPath, [path.join(__dirname, 'harness/lint-texts.mjs')], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  });
  if (!stdout) throw new Error(stderr);
  const answers: string[][] = JSON.parse(stdout);
  return new Map(cases.map((one, index) => [one, answers[index] ?? []]));
}
