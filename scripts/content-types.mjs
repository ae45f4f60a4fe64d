import fs from 'node:fs';
import path from 'node:path';
import { loadTypeScript } from './lib/load-typescript.mjs';
import { keepPage, table } from './lib/markdown.mjs';
import { inProject } from './lib/project.mjs';
import { stopWith } from './lib/report.mjs';

const FILE = 'docs/reference/content-types.md';
const COMMAND = 'node scripts/content-types.mjs';

const PREFACE = `# Content types

Every type of content, and every component it is built from, as the schemas say it. Made by
\`${COMMAND}\`; do not edit. The label is what editors see in Vietnamese.

**Governed** types are stories: they have drafts, belong to a desk where they have the field \`desk\`, and are written and
published as [roles.md](roles.md) says. **Syndicated** types become items for outlets, under the profile named; a
_restricted_ one enters only granted channels that name it. **Localised** types have a version of their own in each
language, for every field. A field marked \`*\` must be filled in before a story can be published.
`;

const readJson = (file) => JSON.parse(fs.readFileSync(inProject(file), 'utf8'));

const jsonFilesIn = (folder, isWanted) =>
  fs
    .readdirSync(inProject(folder), { recursive: true })
    .map((file) => path.posix.join(folder, file.replaceAll(path.sep, '/')))
    .filter((file) => file.endsWith('.json') && isWanted(file))
    .sort();

const isSchema = (file) => /\/content-types\/[^/]+\/schema\.json$/.test(file);

const uidOfType = (file, { info }) =>
  `${file.startsWith('src/api/') ? 'api' : 'plugin'}::${file.split('/')[2]}.${info.singularName}`;

const uidOfComponent = (file) => file.replace('src/components/', '').replace('.json', '').replace('/', '.');

/** A schema as the page shows it. */
const described = (uid, { info, kind, options, pluginOptions, attributes }, labels) => ({
  ...{ uid, info, kind, options, pluginOptions, attributes },
  labels: labels[uid] ?? {},
});

async function main() {
  const { typeFields, componentFields } = loadTypeScript('src/admin/translations/fields/index.ts');
  const { typeNames } = loadTypeScript('src/admin/translations/names.ts');
  const types = [...jsonFilesIn('src/api', isSchema), ...jsonFilesIn('src/plugins', isSchema)].map((file) => {
    const schema = readJson(file);
    return described(uidOfType(file, schema), schema, typeFields);
  });
  const components = jsonFilesIn('src/components', () => true).map((file) =>
    described(uidOfComponent(file), readJson(file), componentFields),
  );
  const isStory = ({ pluginOptions }) => pluginOptions.newsroom?.governed === true;
  const page = [
    PREFACE,
    '## Stories',
    ...types.filter(isStory).map((type) => typeSection(type, typeNames)),
    '## Lists, channels and outlets',
    ...types.filter((type) => !isStory(type)).map((type) => typeSection(type, typeNames)),
    '## Components',
    ...components.map(componentSection),
  ].join('\n\n');
  await keepPage(FILE, page, COMMAND);
}

const typeSection = (type, names) =>
  [
    `### ${type.info.displayName}`,
    [names[type.info.displayName]?.vi, type.info.description]
      .filter(Boolean)
      .join('. ')
      .replace(/([^.])$/, '$1.'),
    traitsOf(type),
    fieldTable(type),
  ].join('\n\n');

const componentSection = (component) =>
  [`### ${component.uid}`, `${component.info.displayName}.`, fieldTable(component)].join('\n\n');

function traitsOf({ uid, kind, options, pluginOptions }) {
  const { newsroom, syndication, i18n } = pluginOptions;
  const profile =
    syndication && `syndicated as \`${syndication.profile}\`${syndication.restricted ? ', restricted' : ''}`;
  const traits = [
    `\`${uid}\``,
    kind === 'singleType' && 'a single record',
    options.draftAndPublish && 'drafts',
    newsroom?.governed && 'governed',
    profile,
    i18n?.localized && 'localised',
  ];
  return traits.filter(Boolean).join(' · ');
}

const fieldTable = ({ attributes, labels }) =>
  table(
    ['Field', 'Label', 'Kind', 'Rules'],
    Object.entries(attributes).map(([name, attribute]) => [
      `\`${name}\`${attribute.required ? ' \\*' : ''}`,
      labels[name]?.vi ?? '',
      kindOf(attribute),
      rulesOf(attribute),
    ]),
  );

function kindOf({ type, target, relation, component, repeatable, components, multiple, allowedTypes }) {
  switch (type) {
    case 'relation':
      return `${/ToMany$/.test(relation) ? 'several' : 'one'} of \`${target.split('.').at(-1)}\``;
    case 'component':
      return `${repeatable ? 'list of ' : ''}\`${component}\``;
    case 'dynamiczone':
      return `sections of ${components.length} kinds`;
    case 'media':
      return `${multiple ? 'several' : 'one'} of ${(allowedTypes ?? ['any file']).join(', ')}`;
    default:
      return type;
  }
}

/** The bounds that a schema sets, in words. */
const RULES = {
  unique: () => 'unique',
  enum: (values) => values.map((value) => `\`${value}\``).join(', '),
  default: (value) => `default \`${value}\``,
  minLength: (value) => `at least ${value} characters`,
  maxLength: (value) => `at most ${value} characters`,
  min: (value) => `from ${value}`,
  max: (value) => `to ${value}`,
  regex: (value) => `\`${value}\``,
  targetField: (value) => `made from \`${value}\``,
};

const rulesOf = (attribute) =>
  Object.entries(RULES)
    .filter(([rule]) => attribute[rule] !== undefined && attribute[rule] !== false)
    .map(([rule, inWords]) => inWords(attribute[rule]))
    .join('; ');

await main().catch(stopWith);
