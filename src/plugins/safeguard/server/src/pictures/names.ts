import type { Core } from '@strapi/strapi';

/** People by name, family name first. */
export async function namesOf(strapi: Core.Strapi, ids: readonly number[]): Promise<ReadonlyMap<number, string>> {
  if (ids.length === 0) return new Map();
  const users: { id: number; firstname?: string; lastname?: string }[] = await strapi.db
    .query('admin::user')
    .findMany({ where: { id: { $in: [...ids] } }, select: ['id', 'firstname', 'lastname'] });
  return new Map(users.map(({ id, firstname, lastname }) => [id, [lastname, firstname].filter(Boolean).join(' ')]));
}
