import fs from 'node:fs';
import { createRequire } from 'node:module';
import { inProject } from './project.mjs';
import { step } from './report.mjs';
import { runQuietly } from './run.mjs';

/** Installs the packages of package-lock.json unless exactly they are there. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  await step('Installing packages, which takes a few minutes', () => npm('ci', '--no-audit', '--no-fund'));
}

/**
 * npm writes its own lockfile into node_modules as the last act of an installation, so a folder
 * that an interrupted one left behind has none, and one from another lockfile has a different one.
 */
function isInstalled() {
  const wanted = packagesIn('package-lock.json');
  const present = packagesIn('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([place, one]) => isPresent(one, present[place], place)) && nativeModulesLoad();
}

function packagesIn(lockfile) {
  const file = inProject(lockfile);
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')).packages : null;
}

function isPresent(wanted, present, place) {
  if (place === '' || wanted.optional) return true;
  if ((wanted.dev || wanted.devOptional) && isProduction()) return true;
  return present?.version === wanted.version && fs.existsSync(inProject(place));
}

const isProduction = () => process.env.NODE_ENV === 'production';

/** A module built for another version of Node is as good as missing. */
function nativeModulesLoad() {
  try {
    const Database = createRequire(inProject('package.json'))('better-sqlite3');
    new Database(':memory:').close();
    return true;
  } catch {
    return false;
  }
}

/** Inside an npm script npm names itself, which spares us the search for it on Windows. */
function npm(...args) {
  const self = process.env.npm_execpath;
  return self ? runQuietly(process.execPath, [self, ...args]) : runQuietly('npm', args);
}
