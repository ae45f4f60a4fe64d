import fs from 'node:fs';
import { setting } from './env-file.mjs';
import { inProject } from './project.mjs';
import { step } from './report.mjs';
import { runQuietly } from './run.mjs';
import { hashOf } from './source-hash.mjs';

const SERVER_FOLDERS = ['config', 'database', 'src'];
/** The compiler writes here first: a type error leaves the last good server in place. */
const DRAFT = 'dist/.draft';

const SERVER = {
  title: 'Compiling the server',
  stamp: 'dist/.server-hash',
  hash: () =>
    hashOf([...SERVER_FOLDERS, 'tsconfig.json', 'package-lock.json'], {
      isCounted: (file) => !isAdmin(file) && !isTest(file),
    }),
  make: compileServer,
};

/** The stamp lies inside what it vouches for: `strapi develop` removes both. */
const ADMIN = {
  title: 'Building the editors’ screens, which takes a minute or two',
  stamp: 'dist/build/.admin-hash',
  hash: () =>
    hashOf(['config', 'src', 'package-lock.json'], {
      isCounted: (file) => isAdmin(file) || !file.startsWith('src/'),
      also: publicPath(),
    }),
  make: () => buildAdmin(),
};

export const ensureServer = () => ensure(SERVER);

/** Needs the server compiled: the build asks it for its plugins and addresses. */
export const ensureAdmin = () => ensure(ADMIN);

async function ensure({ title, stamp, hash, make }) {
  const current = hash();
  if (readStamp(stamp) === current) return;
  fs.rmSync(inProject(stamp), { force: true });
  await step(title, make);
  fs.writeFileSync(inProject(stamp), current);
}

function readStamp(stamp) {
  const file = inProject(stamp);
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : null;
}

const isTest = (file) => file.endsWith('.test.ts') || file.includes('/golden/');

const isAdmin = (file) =>
  /^src\/admin\/|^src\/plugins\/[^/]+\/(admin|contract)\/|^src\/plugins\/[^/]+\/(package\.json|strapi-admin\.\w+)$/.test(
    file,
  );

/** The screens are built for the path they are served under. */
const publicPath = () => new URL(setting('PUBLIC_URL') || 'http://localhost').pathname;

async function compileServer() {
  fs.rmSync(inProject(DRAFT), { recursive: true, force: true });
  const compiler = inProject('node_modules/typescript/bin/tsc');
  await runQuietly(process.execPath, [compiler, '-p', 'tsconfig.json', '--outDir', DRAFT]);
  for (const folder of SERVER_FOLDERS) moveIn(folder);
  fs.rmSync(inProject(DRAFT), { recursive: true, force: true });
}

function moveIn(folder) {
  fs.rmSync(inProject('dist', folder), { recursive: true, force: true });
  if (fs.existsSync(inProject(DRAFT, folder))) fs.renameSync(inProject(DRAFT, folder), inProject('dist', folder));
}

const buildAdmin = () =>
  runQuietly(process.execPath, [inProject('node_modules/@strapi/strapi/bin/strapi.js'), 'build'], {
    env: { NODE_ENV: 'production', NODE_OPTIONS: withHeap(process.env.NODE_OPTIONS ?? '') },
  });

/** Node's own limit is a share of the machine's memory, and on a small machine too little for the bundler. */
const withHeap = (options) =>
  options.includes('max-old-space-size') ? options : `${options} --max-old-space-size=2048`.trim();
