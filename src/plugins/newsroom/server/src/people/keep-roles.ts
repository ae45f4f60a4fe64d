import type { Core } from '@strapi/strapi';
import { ROLE_CODES, ROLES, type RoleCode } from '../../../../../domain/people/role';
import { strapiPermissionsFor, type StrapiPermission } from './strapi-permissions';

/**
 * Makes the newsroom's roles and keeps them to the table: what was added or taken away by hand is undone,
 * and said in one line. Runs after Strapi has made its own roles, or Strapi would make none.
 */
export async function keepRoles(strapi: Core.Strapi): Promise<void> {
  for (const code of ROLE_CODES) await strapi.db.transaction(() => keepRole(strapi, code));
}

async function keepRole(strapi: Core.Strapi, code: RoleCode): Promise<void> {
  const role = await findOrCreate(strapi, code);
  const wanted = await strapiPermissionsFor(strapi, code);
  const found: readonly StrapiPermission[] = await strapi
    .service('admin::permission')
    .findMany({ where: { role: { id: role.id } } });
  const { missing, unwanted } = difference(wanted, found);
  if (missing + unwanted === 0) return;
  await strapi.service('admin::role').assignPermissions(role.id, wanted);
  strapi.log.info(
    role.isNew
      ? `The role "${code}" was made, with ${missing} permissions.`
      : `The role "${code}" was put back to its table: ${missing} permissions given, ${unwanted} taken away.`,
  );
}

async function findOrCreate(
  strapi: Core.Strapi,
  code: RoleCode,
): Promise<{ readonly id: number; readonly isNew: boolean }> {
  const roles = strapi.service('admin::role');
  const { name, description } = ROLES[code];
  const found = await roles.findOne({ code });
  if (!found) return { id: (await roles.create({ code, name, description })).id, isNew: true };
  if (found.name !== name || found.description !== description)
    await roles.update({ id: found.id }, { name, description });
  return { id: found.id, isNew: false };
}

/** How many permissions a role lacks, and how many it has beyond what is wanted. A doubled one is one too many. */
function difference(wanted: readonly StrapiPermission[], found: readonly StrapiPermission[]) {
  const left = new Map<string, number>();
  for (const key of wanted.map(fingerprint)) left.set(key, (left.get(key) ?? 0) + 1);
  for (const key of found.map(fingerprint)) left.set(key, (left.get(key) ?? 0) - 1);
  const counts = [...left.values()];
  return {
    missing: counts.filter((count) => count > 0).length,
    unwanted: counts.filter((count) => count < 0).length,
  };
}

/** The same for two permissions that mean the same, in whatever order their lists are. */
const fingerprint = ({ action, subject, properties, conditions, actionParameters }: StrapiPermission): string =>
  JSON.stringify([
    action,
    subject ?? null,
    properties?.fields && [...properties.fields].sort(),
    properties?.locales && [...properties.locales].sort(),
    [...(conditions ?? [])].sort(),
    actionParameters ?? {},
  ]);
