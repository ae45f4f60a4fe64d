import fs from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const ROOT = path.dirname(fileURLToPath(import.meta.url));
const TESTS = ['src/**/*.test.ts', 'src/**/*.test.tsx', 'src/**/testing/**'];

const plugins = fs
  .readdirSync(path.join(ROOT, 'src/plugins'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Whatever lies in `target` may import, of all our sources, only itself and `reach`. */
const room = (target, ...reach) => ({
  target: `./src/${target}`,
  from: './src',
  except: [target, ...reach].map((folder) => `./${folder}`),
  message: `${target} may import ${['itself', ...reach].join(', ')}.`,
});

const pluginRooms = (name) => [
  room(`plugins/${name}/contract`, 'domain'),
  room(`plugins/${name}/server`, 'domain', 'formats', 'server', `plugins/${name}/contract`),
  room(`plugins/${name}/admin`, `plugins/${name}/contract`, 'admin/parts'),
];

/** Who may import whom: one zone for each row of the table of rooms. */
const zones = [
  room('domain'),
  room('formats', 'domain'),
  room('api', 'domain'),
  room('server', 'domain'),
  room('admin'),
  room('admin/parts'),
  ...plugins.flatMap(pluginRooms),
  { target: ['./config', './database'], from: './src', message: 'Settings and migrations do not depend on the code.' },
  { target: './src', from: ['./tests', './scripts'], message: 'The product does not need its tests or its scripts.' },
];

const builtins = builtinModules.flatMap((name) => [name, `node:${name}`]);
const allBuiltinsBut = (...allowed) => builtins.filter((name) => !allowed.includes(name.replace('node:', '')));
const INFRASTRUCTURE = [
  '@strapi/*',
  'knex',
  'koa',
  'koa-*',
  '@koa/*',
  'pg',
  'better-sqlite3',
  'sharp',
  'undici',
  'axios',
];
const RANDOM = ['randomBytes', 'randomFill', 'randomInt', 'randomUUID', 'getRandomValues', 'webcrypto', 'generateKey'];

const noInfrastructure = (...allowed) => [
  'error',
  {
    paths: [
      ...allBuiltinsBut('crypto', 'buffer', 'util', 'url', ...allowed).map((name) => ({
        name,
        message: 'The two lower floors touch nothing outside themselves: let the glue do it.',
      })),
      { name: 'node:crypto', importNames: RANDOM, message: 'Randomness enters as an argument.' },
    ],
    patterns: [{ group: INFRASTRUCTURE, message: 'The two lower floors know no Strapi, no server and no database.' }],
  },
];

const CLOCKS_AND_DICE = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Time enters as an argument: `now`.' },
  { selector: 'CallExpression[callee.name="Date"]', message: 'Time enters as an argument: `now`.' },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'Time enters as an argument: `now`.',
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'Randomness enters as an argument.',
  },
  {
    selector: 'MemberExpression[object.name="crypto"][property.name=/^random|^getRandom/]',
    message: 'Randomness enters as an argument.',
  },
];

const OUTSIDE_WORLD = ['process', 'performance', 'fetch', 'setTimeout', 'setInterval', 'setImmediate', 'require'].map(
  (name) => ({
    name,
    message: 'The two lower floors touch nothing outside themselves.',
  }),
);

const ENVIRONMENT = {
  selector: 'MemberExpression[object.name="process"][property.name="env"]',
  message: 'Only config/ reads the environment.',
};

const HALF_A_TEST_RUN = [
  {
    selector: 'MemberExpression[object.name=/^(test|it|describe)$/][property.name=/^(only|skip)$/]',
    message: 'Run them all.',
  },
  { selector: 'CallExpression[callee.name=/^(fit|fdescribe|ftest|xit|xdescribe|xtest)$/]', message: 'Run them all.' },
];

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      'build/',
      '.strapi/',
      '.cache/',
      '.data/',
      'coverage/',
      'types/generated/',
      'public/',
      '**/golden/',
      '**/fixtures/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended],
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.json', 'tsconfig.admin.json', 'tsconfig.tests.json', 'clients/*/tsconfig.json'],
        tsconfigRootDir: ROOT,
      },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['**/*.{js,cjs,mjs,ts,tsx}'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: ROOT })] },
    rules: {
      eqeqeq: 'error',
      'prefer-const': 'error',
      'import-x/no-duplicates': 'error',
    },
  },
  {
    files: ['src/**', 'config/**', 'database/**'],
    ignores: TESTS,
    rules: { 'import-x/no-restricted-paths': ['error', { basePath: ROOT, zones }] },
  },
  { files: ['src/**'], ignores: TESTS, rules: { 'no-restricted-syntax': ['error', ENVIRONMENT] } },
  {
    files: ['src/domain/**', 'src/formats/**'],
    rules: { 'no-restricted-syntax': ['error', ...CLOCKS_AND_DICE, ...HALF_A_TEST_RUN] },
  },
  {
    files: ['src/domain/**', 'src/formats/**'],
    ignores: TESTS,
    rules: { 'no-restricted-globals': ['error', ...OUTSIDE_WORLD] },
  },
  { files: ['src/domain/**'], ignores: TESTS, rules: { 'no-restricted-imports': noInfrastructure() } },
  { files: ['src/formats/**'], ignores: TESTS, rules: { 'no-restricted-imports': noInfrastructure('zlib', 'stream') } },
  {
    files: ['src/plugins/*/contract/**'],
    rules: {
      'no-restricted-imports': noInfrastructure(),
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/domain/**'],
              allowTypeImports: true,
              message: 'A contract borrows the types of the domain, not its code.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/admin/**', 'src/plugins/*/admin/**'],
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'no-restricted-imports': [
        'error',
        { paths: builtins.map((name) => ({ name, message: 'This runs in a browser.' })) },
      ],
    },
  },
  {
    files: ['src/**/*.test.{ts,tsx}', 'tests/**'],
    ignores: ['src/domain/**', 'src/formats/**'],
    rules: { 'no-restricted-syntax': ['error', ...HALF_A_TEST_RUN] },
  },
);
