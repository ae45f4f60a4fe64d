import type { Core } from '@strapi/strapi';
import type { RoleCode, SUPER_ADMIN } from '../../../../../domain/people/role';

export interface NewPerson {
  /** As it is written: family name first. */
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly role: RoleCode | typeof SUPER_ADMIN;
  /** Keys of the desks the person belongs to. */
  readonly desks?: readonly string[];
  readonly language?: 'vi' | 'en';
}

export interface Person {
  readonly id: number;
  readonly email: string;
  /** False when somebody with this e-mail address was there already. */
  readonly isNew: boolean;
}

/**
 * Employs somebody. Not in a transaction: Strapi counts its users beside the creation, and would find it closed.
 * @throws when there is no such role or desk.
 */
export async function createPerson(strapi: Core.Strapi, person: NewPerson): Promise<Person> {
  const email = person.email.toLowerCase();
  const present = await strapi.db.query('admin::user').findOne({ where: { email }, select: ['id'] });
  const id: number = present ? present.id : await createUser(strapi, { ...person, email });
  for (const key of person.desks ?? []) await join(strapi, key, id);
  return { id, email, isNew: !present };
}

/** The whole name goes into one field: a Vietnamese name is not a first and a last one, and is read from the left. */
async function createUser(
  strapi: Core.Strapi,
  { name, email, password, role, language = 'vi' }: NewPerson,
): Promise<number> {
  const found = await strapi.service('admin::role').findOne({ code: role });
  if (!found) throw new Error(`There is no role "${role}".`);
  const user = await strapi.service('admin::user').create({
    ...{ firstname: name, email, password, preferedLanguage: language },
    ...{ isActive: true, registrationToken: null, roles: [found.id] },
  });
  return user.id;
}

async function join(strapi: Core.Strapi, key: string, userId: number): Promise<void> {
  const desk = await strapi
    .documents('api::organisation.organisation')
    .findFirst({ filters: { key, isDesk: true }, fields: ['key'] });
  if (!desk) throw new Error(`There is no desk "${key}".`);
  const data: object = { members: { connect: [{ id: userId }] } }; // without generated types, no field has one
  await strapi.documents('api::organisation.organisation').update({ documentId: desk.documentId, data });
}
