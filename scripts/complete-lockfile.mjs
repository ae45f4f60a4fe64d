import fs from 'node:fs';
import { inProject } from './lib/project.mjs';
import { stopWith } from './lib/report.mjs';

const FILE = inProject('package-lock.json');
const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const LIBRARIES = [
  ['gnu', 'glibc'],
  ['musl', 'musl'],
];
const PROCESSORS = ['arm', 'arm64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x', 'x64'];

/**
 * npm leaves out of the lockfile the packages for other platforms that the registry at hand does not
 * have, and then "npm ci" refuses the lockfile, everywhere. This adds them, pinned by whoever asks for
 * them, for the platform that is in their name. With `--check` it only says what is missing.
 */
function main(args) {
  const lockfile = JSON.parse(fs.readFileSync(FILE, 'utf8'));
  const missing = findMissing(lockfile.packages);
  if (missing.length === 0) return;
  if (args.includes('--check')) {
    throw new Error(
      `package-lock.json lacks ${missing.map(({ place }) => place).join(', ')}. Run "node scripts/complete-lockfile.mjs".`,
    );
  }
  for (const one of missing) lockfile.packages[one.place] = entry(one);
  fs.writeFileSync(FILE, `${JSON.stringify({ ...lockfile, packages: inOrder(lockfile.packages) }, null, 2)}\n`);
  console.log(`Added ${missing.length} packages for other platforms to package-lock.json.`);
}

function findMissing(packages) {
  return Object.entries(packages).flatMap(([asker, { dev, optionalDependencies = {} }]) => {
    const names = Object.keys(optionalDependencies);
    const sibling = names.map((name) => placeOf(packages, asker, name)).find(Boolean);
    return names
      .filter((name) => !placeOf(packages, asker, name))
      .map((name) => ({
        ...{ name, dev, version: optionalDependencies[name], like: packages[sibling] ?? {} },
        place: `${folderOf(sibling ?? '')}node_modules/${name}`,
      }));
  });
}

/** Where Node would find it: beside the one who asks, or in a folder further up. */
function placeOf(packages, asker, name) {
  for (let at = asker; ; at = folderOf(at).replace(/\/$/, '')) {
    const place = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
    if (packages[place]) return place;
    if (at === '') return null;
  }
}

const folderOf = (place) => place.slice(0, Math.max(0, place.lastIndexOf('node_modules/')));

function entry({ name, version, dev, like }) {
  const words = name.split(/[/-]/);
  const os = SYSTEMS.find((system) => words.includes(system));
  const cpu = PROCESSORS.find((processor) => words.includes(processor));
  if (!os || !cpu || !/^\d/.test(version)) throw new Error(`${name}@${version} names no platform or no exact version.`);
  const libc = LIBRARIES.find(([word]) => words.some((one) => one.startsWith(word)))?.[1];
  const { license, engines } = like;
  return {
    version,
    cpu: [cpu],
    ...(dev && { dev }),
    ...(libc && { libc: [libc] }),
    ...(license && { license }),
    optional: true,
    os: [os],
    ...(engines && { engines }),
  };
}

const inOrder = (packages) =>
  Object.fromEntries(Object.entries(packages).sort(([one], [other]) => one.localeCompare(other, 'en')));

try {
  main(process.argv.slice(2));
} catch (error) {
  stopWith(error);
}
