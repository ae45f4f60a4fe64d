import type { Core, Struct } from '@strapi/strapi';
import type { MediaAction } from '../../../../../domain/people/permission-table';
import { permissionsFor, type Permission, type PermittedType } from '../../../../../domain/people/permissions-for';
import type { RoleCode } from '../../../../../domain/people/role';
import { hasDesk, isGoverned, isLocalized } from '../../../../../server/governed-types';
import { CONDITION_IDS } from './conditions';

/** A permission as Strapi stores it. */
export interface StrapiPermission {
  readonly action: string;
  readonly subject: string | null;
  readonly properties: { readonly fields?: readonly string[]; readonly locales?: readonly string[] };
  readonly conditions: readonly string[];
  readonly actionParameters: Readonly<Record<string, unknown>>;
}

const MEDIA_ACTIONS: Readonly<Record<MediaAction, string>> = {
  read: 'plugin::upload.read',
  upload: 'plugin::upload.assets.create',
  update: 'plugin::upload.assets.update',
  download: 'plugin::upload.assets.download',
};

/** What the table says about a role, in Strapi's words, for the content types and languages there are. */
export async function strapiPermissionsFor(strapi: Core.Strapi, role: RoleCode): Promise<readonly StrapiPermission[]> {
  const schemas = Object.values(strapi.contentTypes);
  const localized = new Set<string>(schemas.filter(isLocalized).map(({ uid }) => uid));
  const locales = await localeCodes(strapi);
  const types = schemas.map((schema) => permittedType(strapi, schema));
  return permissionsFor(role, types).map((permission) => inStrapisWords(permission, localized, locales));
}

function permittedType(strapi: Core.Strapi, schema: Struct.ContentTypeSchema): PermittedType {
  return {
    uid: schema.uid,
    isGoverned: isGoverned(schema),
    hasDesk: hasDesk(schema),
    hasDrafts: schema.options?.draftAndPublish === true,
    fields: strapi.service('admin::content-type').getNestedFields(schema, { components: strapi.components }),
  };
}

function inStrapisWords(
  permission: Permission,
  localized: ReadonlySet<string>,
  locales: readonly string[],
): StrapiPermission {
  if (permission.kind === 'plugin') return stored(permission.action);
  const conditions = permission.condition ? [CONDITION_IDS[permission.condition]] : [];
  if (permission.kind === 'media') return stored(MEDIA_ACTIONS[permission.action], { conditions });
  const { action, uid, fields } = permission;
  return stored(`plugin::content-manager.explorer.${action}`, {
    subject: uid,
    conditions,
    properties: { ...(fields && { fields }), ...(localized.has(uid) && { locales }) },
  });
}

const stored = (action: string, rest: Partial<StrapiPermission> = {}): StrapiPermission => ({
  ...{ action, subject: null, properties: {}, conditions: [], actionParameters: {} },
  ...rest,
});

async function localeCodes(strapi: Core.Strapi): Promise<readonly string[]> {
  const locales: readonly { readonly code: string }[] = await strapi.plugin('i18n').service('locales').find();
  return locales.map(({ code }) => code).sort();
}
