import { isDeepStrictEqual } from 'node:util';
import type { Core, UID } from '@strapi/strapi';
import { componentForms } from './component-forms';
import { componentConfiguration, typeConfiguration, type Configuration, type Sources } from './configuration';
import type { Form, TypeForm } from './form';
import { referenceForms } from './reference-forms';
import { storyForms } from './story-forms';

/** How every content type is edited and listed. */
export const typeForms: Readonly<Record<string, TypeForm>> = { ...storyForms, ...referenceForms };
export { componentForms };

/** What stands for one of each type, wherever another points at it. */
const MAIN_FIELDS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(typeForms).map(([uid, { mainField }]) => [uid, mainField])),
  'admin::user': 'firstname', // the whole name: see createPerson
};

interface ConfigurationService {
  findConfiguration(model: { uid: string }): Promise<Configuration & { uid: string }>;
  updateConfiguration(model: { uid: string }, configuration: Configuration): Promise<unknown>;
}

/**
 * Puts our forms into Strapi's content manager. Writes only what differs.
 * What somebody changed by hand in the panel is put back at every start: the table is the truth.
 */
export async function applyForms(strapi: Core.Strapi): Promise<void> {
  for (const [uid, form] of Object.entries(typeForms)) {
    const model = strapi.contentTypes[uid as UID.ContentType]; // a key of our own table
    if (model) await apply(service(strapi, 'content-types'), model, form, typeConfiguration);
  }
  for (const [uid, form] of Object.entries(componentForms)) {
    const model = strapi.components[uid as UID.Component]; // a key of our own table
    if (model) await apply(service(strapi, 'components'), model, form, componentConfiguration);
  }
}

const service = (strapi: Core.Strapi, name: 'content-types' | 'components'): ConfigurationService =>
  strapi.plugin('content-manager').service(name);

async function apply<F extends Form>(
  configurations: ConfigurationService,
  model: { uid: string; attributes: object },
  form: F,
  compose: (sources: Sources<F>) => Configuration,
): Promise<void> {
  const { settings, metadatas, layouts } = await configurations.findConfiguration(model);
  const stored: Configuration = { settings, metadatas, layouts };
  const attributes = model.attributes as Sources['attributes']; // Strapi's union of attributes, read for two keys
  const wanted = compose({ form, attributes, stored, mainFields: MAIN_FIELDS });
  if (!isDeepStrictEqual(stored, wanted)) await configurations.updateConfiguration(model, wanted);
}
