import type { Core } from '@strapi/strapi';
import type { Standing } from '../../../../../domain/people/desk-for';

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

async function readStanding(strapi: Core.Strapi, userId: number): Promise<Standing> {
  const roles = await strapi.db
    .query('admin::role')
    .findMany({ where: { users: { id: userId, isActive: true } }, select: ['code'] });
  const desks = await strapi.db.query('api::organisation.organisation').findMany({
    where: { isDesk: true, members: { id: userId } },
    select: ['documentId'],
    orderBy: { id: 'asc' },
  });
  return {
    roles: roles.map(({ code }: { code: string }) => code),
    desks: desks.map(({ documentId }: { documentId: string }) => documentId),
  };
}
