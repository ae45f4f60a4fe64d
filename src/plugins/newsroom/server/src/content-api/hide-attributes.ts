import type { Core, Schema, Struct, UID } from '@strapi/strapi';
import { isGoverned } from '../../../../../server/governed-types';

/** Where a file lies, and who uses it. Outlets take cleaned pictures from `/content/v1/media`. */
const HIDDEN_OF_FILES = [
  ...['url', 'previewUrl', 'formats', 'hash', 'provider', 'provider_metadata'],
  ...['folder', 'folderPath', 'related'],
];

/**
 * Hides from Strapi's own REST what leads out of a published story: to other stories and languages, which may be
 * drafts, to the people who wrote it, and to the originals of its media. What is private can be neither populated
 * nor filtered nor sorted by, at any depth. At `register`: Strapi remembers what is private at the first question.
 */
export function hideAttributes(strapi: Core.Strapi): void {
  for (const type of Object.values(strapi.contentTypes)) hide(type, leadingOut(strapi, type));
  hide(strapi.contentType('plugin::upload.file'), HIDDEN_OF_FILES);
}

function hide(type: Struct.ContentTypeSchema, names: readonly string[]): void {
  const options = Object(type.options) as { privateAttributes?: readonly string[] }; // missing from Strapi's own type
  Object.assign(type, { options: { ...options, privateAttributes: [...(options.privateAttributes ?? []), ...names] } });
}

const leadingOut = (strapi: Core.Strapi, { attributes }: Struct.ContentTypeSchema): readonly string[] =>
  Object.entries(attributes)
    .filter(([, attribute]) => leadsOut(strapi, attribute))
    .map(([name]) => name);

function leadsOut(strapi: Core.Strapi, attribute: Schema.Attribute.AnyAttribute): boolean {
  if (attribute.type !== 'relation') return false;
  if (!('target' in attribute)) return true; // a polymorphic relation leads anywhere
  const target: string = attribute.target;
  if (target.startsWith('admin::')) return true;
  const type = strapi.contentTypes[target as UID.ContentType]; // relations are checked at load
  return type !== undefined && isGoverned(type);
}
