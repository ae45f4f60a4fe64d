import fs from 'node:fs';
import { inProject } from './lib/project.mjs';
import { stopWith } from './lib/report.mjs';

const FILE = inProject('THIRD-PARTY-NOTICES.md');
const readJson = (...parts) => JSON.parse(fs.readFileSync(inProject(...parts), 'utf8'));

const PREFACE = `# Third-party notices

Awareness CMS is built on the packages below, each under its own licence; the full text of each lies in its folder
under \`node_modules\`. Made by \`node scripts/notices.mjs\` from what is installed; do not edit.
`;

const EXCEPTIONS = `Strapi's packages are MIT outside their \`ee/\` folders, which are under Strapi's enterprise licence. This project uses
the Community Edition and none of the features in those folders. \`libvips\`, which \`sharp\` brings along as a shared
library, is LGPL-3.0-or-later.
`;

/** `node scripts/notices.mjs` writes the notices; with `--check` it only says whether they are up to date. */
function main(args) {
  const notices = compose();
  if (!args.includes('--check')) return fs.writeFileSync(FILE, notices);
  if (fs.readFileSync(FILE, 'utf8') === notices) return undefined;
  throw new Error('THIRD-PARTY-NOTICES.md is out of date. Run "node scripts/notices.mjs".');
}

function compose() {
  return [
    PREFACE,
    '## Packages we depend on directly\n',
    table(
      ['Package', 'Version', 'Licence', 'Home'],
      Object.keys(readJson('package.json').dependencies).sort().map(described),
    ),
    EXCEPTIONS,
  ].join('\n');
}

function described(name) {
  const { version, license, homepage, repository } = readJson('node_modules', name, 'package.json');
  return [name, version, inWords(name, license), homepage ?? asPage(repository)];
}

const inWords = (name, licence) =>
  name.startsWith('@strapi/') && licence?.startsWith('SEE ') ? 'MIT (see below)' : licence;

const asPage = (repository) =>
  (repository?.url ?? repository ?? '')
    .replace(/^(git\+)?(ssh:\/\/git@|git:\/\/)?/, '')
    .replace(/^(?!http)/, 'https://')
    .replace(/\.git$/, '');

const row = (cells) => `| ${cells.join(' | ')} |`;

const table = (head, rows) => `${[head, head.map(() => '---'), ...rows].map(row).join('\n')}\n`;

try {
  main(process.argv.slice(2));
} catch (error) {
  stopWith(error);
}
