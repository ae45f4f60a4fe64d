import type { Core } from '@strapi/strapi';
import type { Standing } from '../../../../../domain/people/desk-for';
import { read, rowsOf, type Rows } from '../../../../../server/database';

/** What Strapi leaves in the request about who is asking. */
export interface RequestUser {
  readonly id: number;
  readonly preferedLanguage?: string | null;
}

/** One request asks for the same person dozens of times: once for each permission with a condition. */
const known = new WeakMap<object, Map<number, Promise<Standing>>>();

/** Whoever sent the request that is being answered, if anyone did: the seed, a schedule and a script are nobody. */
export function requestUser(strapi: Core.Strapi): RequestUser | null {
  const user: RequestUser | undefined = strapi.requestContext.get()?.state?.user;
  return user ?? null;
}

/** Where a person stands, read once in a request. A closed account has no role. */
export function standingOf(strapi: Core.Strapi, userId: number): Promise<Standing> {
  const request = strapi.requestContext.get();
  if (!request) return readStanding(strapi, userId);
  const inRequest = known.get(request) ?? new Map<number, Promise<Standing>>();
  known.set(request, inRequest);
  const standing = inRequest.get(userId) ?? readStanding(strapi, userId);
  inRequest.set(userId, standing);
  return standing;
}

/** The roles of an open account, and the desks it belongs to in the order in which they were made. */
const STANDING = `
  SELECT 'role' AS kind, role.code AS name, role.id AS place FROM admin_roles role
    JOIN admin_users_roles_lnk held ON held.role_id = role.id
    JOIN admin_users person ON person.id = held.user_id
    WHERE person.id = :id AND person.is_active = :yes
  UNION ALL
  SELECT 'desk', desk.document_id, desk.id FROM organisations desk
    JOIN organisations_members_lnk member ON member.organisation_id = desk.id
    WHERE member.user_id = :id AND desk.is_desk = :yes
  ORDER BY place`;

async function readStanding(strapi: Core.Strapi, id: number): Promise<Standing> {
  const answer: Rows<Place> = await read(strapi, (knex) => knex.raw(STANDING, { id, yes: true }));
  const places = rowsOf(answer);
  const of = (kind: Place['kind']) => places.filter((place) => place.kind === kind).map(({ name }) => name);
  return { roles: of('role'), desks: of('desk') };
}

interface Place {
  readonly kind: 'role' | 'desk';
  readonly name: string;
}
