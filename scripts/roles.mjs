import fs from 'node:fs';
import { loadTypeScript } from './lib/load-typescript.mjs';
import { keepPage, table } from './lib/markdown.mjs';
import { inProject } from './lib/project.mjs';
import { stopWith } from './lib/report.mjs';

const FILE = 'docs/reference/roles.md';
const COMMAND = 'node scripts/roles.mjs';

const { PERMISSION_TABLE } = loadTypeScript('src/domain/people/permission-table.ts');
const { ROLES } = loadTypeScript('src/domain/people/role.ts');
const { subjectOf } = loadTypeScript('src/domain/people/subject.ts');

const PREFACE = `# Roles

Who may do what: the whole of it. What is not here is not allowed. Made by \`${COMMAND}\` from
\`src/domain/people/permission-table.ts\`; do not edit.

The four roles are kept to this table: what is added or taken away by hand in the admin is put back at the next start. A
**super admin** is Strapi's own role and may do everything here, and the rest besides: people, roles, tokens, and the keys
of outlets. A person belongs to one or more **desks**: organisations that list them in the field _Người của ban_
(\`members\`). Whoever has no desk has none of the permissions that depend on one.

A new story gets the desk of whoever writes it: the one chosen, if it is their own, or their first. A copy of a story and
a version in another language keep its desk.
`;

const SUBJECTS = {
  story: 'Stories',
  'editors-story': 'Stories that editors write',
  hotline: 'The hotline record',
  directory: 'Directories',
  organisation: 'Organisations',
  reference: 'Lists',
  channel: 'Channels',
  outlet: 'Outlets',
  policy: 'Approval policies',
  person: 'Colleagues’ accounts',
  media: 'Media library',
  plugin: 'Plugins',
};

const CONDITIONS = {
  'own-desk': 'of an own desk',
  'own-story': 'begun oneself, of an own desk',
  'own-draft': 'begun oneself, of an own desk, never while it is published',
  'own-upload': 'uploaded oneself',
};

/** Named once, since they always go together. */
const EDITORS_FIELDS = ['channels', 'urgency', 'embargoUntil', 'expiresAt', 'canonicalUrl'];

const TYPE_FOLDERS = [
  'src/api',
  'src/plugins/syndication/server/src/content-types',
  'src/plugins/newsroom/server/src/content-types',
];

/** Every content type, with the subject it is to people. */
const types = () =>
  TYPE_FOLDERS.flatMap((folder) =>
    fs
      .readdirSync(inProject(folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => typeIn(folder, name)),
  );

function typeIn(folder, name) {
  const isApi = folder === 'src/api';
  const file = isApi ? `${folder}/${name}/content-types/${name}/schema.json` : `${folder}/${name}/schema.json`;
  const { info, pluginOptions, attributes } = JSON.parse(fs.readFileSync(inProject(file), 'utf8'));
  const uid = isApi ? `api::${name}.${name}` : `plugin::${folder.split('/')[2]}.${name}`;
  const isGoverned = pluginOptions.newsroom?.governed === true;
  return { name: info.displayName, subject: subjectOf({ uid, isGoverned, hasDesk: 'desk' in attributes }) };
}

const subjectList = (all) =>
  Object.entries(SUBJECTS)
    .map(([subject, name]) => [name, all.filter((type) => type.subject === subject).map((type) => type.name)])
    .filter(([, names]) => names.length > 1)
    .map(([name, names]) => `- **${name}**: ${names.join(', ')}`)
    .join('\n');

const rowsOf = (role) =>
  PERMISSION_TABLE.filter((row) => row.role === role).map(({ on, may, ...which }) => [
    SUBJECTS[on],
    may.join(', '),
    whichIn(which),
  ]);

const whichIn = ({ when, only, except }) =>
  [when && CONDITIONS[when], only && `only ${fieldsIn(only)}`, except && `not ${fieldsIn(except)}`]
    .filter(Boolean)
    .join('; ');

const isAllOf = (names) => EDITORS_FIELDS.every((name) => names.includes(name));

function fieldsIn(names) {
  const others = isAllOf(names) ? names.filter((name) => !EDITORS_FIELDS.includes(name)) : names;
  return [...others.map((name) => `\`${name}\``), ...(isAllOf(names) ? ['the editors’ fields'] : [])].join(', ');
}

async function main() {
  const all = types();
  const sections = Object.entries(ROLES).flatMap(([code, { name, description }]) => [
    `## ${name} · \`${code}\``,
    description,
    table(['On', 'May', 'Which'], rowsOf(code)),
  ]);
  const editorsFields = `- **the editors’ fields**: ${EDITORS_FIELDS.map((name) => `\`${name}\``).join(', ')}`;
  const page = [PREFACE, '## The words in the tables', `${subjectList(all)}\n${editorsFields}`, ...sections];
  await keepPage(FILE, page.join('\n\n'), COMMAND);
}

await main().catch(stopWith);
