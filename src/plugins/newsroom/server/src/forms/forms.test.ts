import path from 'node:path';
import { schemas, type Schema } from '../../../../../../tests/schemas';
import { componentForms, typeForms } from '.';
import { componentConfiguration, typeConfiguration, type Configuration } from './configuration';
import { fieldNames, type Form } from './form';

const { types, components } = schemas(path.resolve(__dirname, '../../../../../..'));

const FULL_WIDTH = new Set(['component', 'dynamiczone', 'blocks', 'json', 'richtext']);
const NOT_IN_LISTS = new Set(['component', 'dynamiczone', 'blocks', 'json', 'richtext', 'media']);
const CREATED_AND_UPDATED = ['createdAt', 'updatedAt'];

const pairs: readonly (readonly [string, Schema, Form | undefined])[] = [
  ...types.map((type) => [type.uid, type, typeForms[type.uid]] as const),
  ...components.map((component) => [component.uid, component, componentForms[component.uid]] as const),
];

describe.each(pairs)('%s', (_uid, { attributes }, form) => {
  test('has a form with each of its fields exactly once', () => {
    expect(form && fieldNames(form).sort()).toEqual(Object.keys(attributes).sort());
  });

  test('has rows that fit twelve columns, and full width where Strapi insists', () => {
    const rows = form?.rows ?? [];

    expect(rows.filter((row) => sum(Object.values(row)) > 12)).toEqual([]);
    expect(
      rows
        .flatMap((row) => Object.entries(row))
        .filter(([name, size]) => FULL_WIDTH.has(attributes[name]?.type ?? '') && size !== 12),
    ).toEqual([]);
  });

  test('gives hints to fields that it has, and one of its plain fields stands for it', () => {
    expect(Object.keys(form?.hints ?? {}).filter((name) => !(name in attributes))).toEqual([]);
    expect(NOT_IN_LISTS.has(mainFieldType(attributes, form))).toBe(false);
  });
});

test.each(Object.entries(typeForms))('the list of %s shows and sorts by what it has', (uid, { columns, sort }) => {
  const attributes = types.find((type) => type.uid === uid)?.attributes ?? {};
  const listable = Object.keys(attributes).filter((name) => !NOT_IN_LISTS.has(attributes[name]?.type ?? ''));

  expect([...columns, sort.by].filter((name) => ![...listable, ...CREATED_AND_UPDATED].includes(name))).toEqual([]);
});

test('no form is kept for a type or component that is gone', () => {
  const uids = new Set([...types, ...components].map(({ uid }) => uid));

  expect([...Object.keys(typeForms), ...Object.keys(componentForms)].filter((uid) => !uids.has(uid))).toEqual([]);
});

const STORED: Configuration = {
  settings: { pageSize: 10, mainField: 'key', bulkable: true },
  metadatas: {
    name: { edit: { label: 'name', description: 'old' }, list: { label: 'name' } },
    topic: { edit: { label: 'topic' }, list: { label: 'topic' } },
  },
  layouts: { edit: [[{ name: 'surprise', size: 6 }], [{ name: 'name', size: 6 }]], list: ['name'] },
};

const sources = {
  attributes: {
    name: { type: 'string' },
    topic: { type: 'relation', target: 'api::topic.topic' },
    surprise: { type: 'string' },
  },
  stored: STORED,
  mainFields: { 'api::topic.topic': 'name' },
};

test('a form is laid over what Strapi keeps, and a new field without a place comes last', () => {
  const form = { mainField: 'name', rows: [{ name: 8, topic: 4 }], hints: { name: 'Ngắn.' } };

  expect(componentConfiguration({ ...sources, form })).toEqual({
    settings: { pageSize: 10, mainField: 'name', bulkable: true },
    metadatas: {
      name: { edit: { label: 'name', description: 'Ngắn.' }, list: { label: 'name' } },
      topic: {
        edit: { label: 'topic', description: '', mainField: 'name' },
        list: { label: 'topic', mainField: 'name' },
      },
    },
    layouts: {
      edit: [
        [
          { name: 'name', size: 8 },
          { name: 'topic', size: 4 },
        ],
        [{ name: 'surprise', size: 6 }],
      ],
      list: ['name'],
    },
  });
});

test('laying a form twice changes nothing', () => {
  const form = {
    mainField: 'name',
    rows: [{ name: 8, topic: 4 }],
    hints: {},
    columns: ['name'],
    sort: { by: 'name', order: 'ASC' as const },
  };
  const once = typeConfiguration({ ...sources, form });

  expect(typeConfiguration({ ...sources, stored: once, form })).toEqual(once);
  expect(once.settings).toEqual({
    pageSize: 20,
    mainField: 'name',
    bulkable: true,
    defaultSortBy: 'name',
    defaultSortOrder: 'ASC',
  });
});

/** Strapi gives everything a `documentId`, which stands for what has no plain field. */
function mainFieldType(attributes: Schema['attributes'], form: Form | undefined): string {
  const { type } = { ...attributes, documentId: { type: 'string' } }[form?.mainField ?? ''] ?? { type: 'component' };
  return type;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
