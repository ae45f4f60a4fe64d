import { under, type Words } from '../../parts/word';
import { SYSTEM } from './common';
import { componentFields } from './components';
import { listFields } from './lists';
import { storyFields } from './stories';

export { componentFields };

/** Labels of every field, by content type. */
export const typeFields: Readonly<Record<string, Words>> = { ...storyFields, ...listFields };

const flat = (tables: Readonly<Record<string, Words>>, prefix: string): Words =>
  Object.assign({}, ...Object.entries(tables).map(([uid, words]) => under(`${prefix}.${uid}`, words)));

const withSystem = (tables: Readonly<Record<string, Words>>) =>
  Object.fromEntries(Object.entries(tables).map(([uid, words]) => [uid, { ...SYSTEM, ...words }]));

/** Every label, by the key Strapi asks for. */
export const fields: Words = {
  ...flat(withSystem(typeFields), 'content-manager.content-types'),
  ...flat(componentFields, 'content-manager.components'),
};
