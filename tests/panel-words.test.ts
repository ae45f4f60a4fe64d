import fs from 'node:fs';
import path from 'node:path';
import { translations, words } from '../src/admin/translations';
import { englishHints } from '../src/admin/translations/hints';
import { menuTitles } from '../src/admin/translations/menu';
import { unlisted } from '../src/admin/translations/unlisted';
import { singularNames } from '../src/admin/translations/permissions';
import { untranslated } from '../src/admin/translations/untranslated';
import { componentForms, typeForms } from '../src/plugins/newsroom/server/src/forms';
import { placeholders } from './icu';
import { schemas, type Schema } from './schemas';

const { types, components } = schemas(path.resolve(__dirname, '..'));
const SYSTEM = ['id', 'documentId', 'createdAt', 'updatedAt', 'publishedAt', 'createdBy', 'updatedBy', 'status'];

const labelKeys = (prefix: string, { uid, attributes }: Schema, extra: readonly string[] = []) =>
  [...Object.keys(attributes), ...extra].map((name) => `${prefix}.${uid}.${name}`);

const everything = [...types, ...components];

/** Every key that our schemas make Strapi ask for. */
const OURS = {
  fields: [
    ...types.flatMap((type) => labelKeys('content-manager.content-types', type, SYSTEM)),
    ...components.flatMap((component) => labelKeys('content-manager.components', component)),
  ],
  values: everything.flatMap(({ attributes }) => Object.values(attributes).flatMap((each) => each.enum ?? [])),
  names: [...types.map(({ displayName }) => displayName), ...components.map(({ uid }) => uid)],
  categories: components.map(({ uid }) => uid.split('.')[0] ?? ''),
};

describe.each(['vi', 'en'] as const)('in %s', (language) => {
  const messages = translations[language];

  test.each(Object.entries(OURS))('all %s of the schemas have a name', (_, keys) => {
    expect([...new Set(keys)].filter((key) => !messages[key]?.trim())).toEqual([]);
  });
});

test('the forms of roles and tokens know every type by its singular name', () => {
  const singular = types.map(({ uid }) => uid.split('.').at(-1) ?? uid);

  expect(Object.keys(singularNames).sort()).toEqual([...new Set(singular)].sort());
});

test('no label stays behind when its field is gone', () => {
  const asked = new Set(Object.values(OURS).flat());
  const ours = Object.keys(words).filter((key) => !strapiAsks.has(key) && !ofTheParts.test(key));

  expect(ours.filter((key) => !asked.has(key))).toEqual([]);
});

test('a value of ours never takes the place of a sentence of Strapi', () => {
  const strapis = new Set(PACKAGES.flatMap(({ english }) => Object.keys(english)));
  const bare = [...OURS.values, ...OURS.names, ...OURS.categories];

  expect(bare.filter((key) => strapis.has(key))).toEqual([]);
});

interface Package {
  readonly name: string;
  readonly english: Readonly<Record<string, string>>;
  readonly vietnamese: Readonly<Record<string, string>>;
}

/** Strapi's own words, by the key the panel uses: those of a plugin carry its name in front. */
function strapiWords(name: string, folder: string): Package {
  const read = (language: string): Record<string, string> => {
    const file = path.resolve(__dirname, '../node_modules/@strapi', name, folder, `${language}.json.js`);
    if (!fs.existsSync(file)) return {};
    const loaded = jest.requireActual<{ default?: Record<string, string> }>(file);
    const flat = loaded.default ?? (loaded as Record<string, string>); // Strapi exports its JSON either way
    return Object.fromEntries(
      Object.entries(flat).map(([key, text]) => [name === 'admin' ? key : `${name}.${key}`, text]),
    );
  };
  return { name, english: read('en'), vietnamese: read('vi') };
}

const PACKAGES = [
  strapiWords('admin', 'dist/admin/admin/src/translations'),
  strapiWords('content-manager', 'dist/admin/translations'),
  strapiWords('upload', 'dist/admin/translations'),
  strapiWords('i18n', 'dist/admin/translations'),
  strapiWords('email', 'dist/admin/translations'),
];

/** Held by screens-words.test.ts. */
const ofTheParts = /^parts\./;

const strapiAsks = new Set([...Object.keys(unlisted), ...Object.keys(menuTitles)]);

const isExcused = (key: string) => untranslated.some(({ keys }) => keys.test(key));

describe.each(PACKAGES)('of @strapi/$name', ({ name, english, vietnamese }) => {
  const spoken: Record<string, string> = { ...vietnamese, ...translations.vi };

  test('every sentence is Vietnamese, but those we gave a reason for', () => {
    expect(Object.keys(english).length).toBeGreaterThan(40);
    expect(Object.keys(english).filter((key) => !spoken[key] && !isExcused(key))).toEqual([]);
  });

  test('no translation of ours outlives the sentence it translates', () => {
    const ours = Object.keys(translations.vi).filter((key) => !(key in words) && ownerOf(key) === name);

    expect(ours.filter((key) => !(key in english))).toEqual([]);
  });

  test('a sentence takes the same values in both languages', () => {
    const both = Object.entries(english).filter(([key]) => spoken[key] && !isExcused(key));
    const differing = both.filter(([key, text]) => placeholders(text) !== placeholders(spoken[key] ?? ''));

    expect(differing.map(([key]) => key)).toEqual([]);
  });
});

test('our own sentences take the same values in both languages', () => {
  const differing = Object.entries(words).filter(([, { vi, en }]) => placeholders(vi) !== placeholders(en));

  expect(differing.map(([key]) => key)).toEqual([]);
});

test('every hint beside a field has its English, and no English is left over', () => {
  const hints = [...Object.values(typeForms), ...Object.values(componentForms)].flatMap(({ hints }) =>
    Object.values(hints),
  );

  expect(Object.keys(englishHints).sort()).toEqual([...new Set(hints)].sort());
});

function ownerOf(key: string): string {
  return ['content-manager', 'upload', 'i18n', 'email'].find((name) => key.startsWith(`${name}.`)) ?? 'admin';
}
