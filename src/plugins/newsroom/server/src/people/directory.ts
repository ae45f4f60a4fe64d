import type { Core } from '@strapi/strapi';
import { reaches, type Reach } from '../../../../../domain/people/reach';
import { ROLE_CODES, type RoleCode } from '../../../../../domain/people/role';
import { nameOf } from '../actors';

/** Somebody who works here, by their first role of ours. */
export interface Member {
  readonly id: number;
  readonly name: string;
  readonly role: RoleCode;
  /** Desks by their identifiers. */
  readonly desks: readonly string[];
}

interface Account {
  readonly id: number;
  readonly firstname?: string | null;
  readonly lastname?: string | null;
  readonly roles: readonly { readonly code: string }[];
}

/** Everybody at work now, with roles and desks: two queries. Joins the transaction it is called in. */
export async function members(strapi: Core.Strapi): Promise<readonly Member[]> {
  const accounts: readonly Account[] = await strapi.db.query('admin::user').findMany({
    where: { isActive: true, blocked: { $ne: true }, roles: { code: { $in: [...ROLE_CODES] } } },
    select: ['id', 'firstname', 'lastname'],
    populate: { roles: { select: ['code'] } },
    orderBy: { id: 'asc' },
  });
  const desks = await desksByMember(strapi);
  return accounts.flatMap(({ roles, ...account }) => {
    const role = ROLE_CODES.find((code) => roles.some((each) => each.code === code));
    return role ? [{ id: account.id, name: nameOf(account), role, desks: desks.get(account.id) ?? [] }] : [];
  });
}

async function desksByMember(strapi: Core.Strapi): Promise<ReadonlyMap<number, readonly string[]>> {
  const desks: readonly { documentId: string; members?: readonly { id: number }[] }[] = await strapi.db
    .query('api::organisation.organisation')
    .findMany({ where: { isDesk: true }, select: ['id', 'documentId'], populate: { members: { select: ['id'] } } });
  const byMember = new Map<number, string[]>();
  for (const { documentId, members: all = [] } of desks)
    for (const { id } of all) byMember.set(id, [...(byMember.get(id) ?? []), documentId]);
  return byMember;
}

/** Whom a story of this desk concerns: its own people, and the managing editors. */
export const colleaguesOf = (all: readonly Member[], desk: string | null): readonly Member[] =>
  all.filter(({ role, desks }) => role === 'managing-editor' || (desk !== null && desks.includes(desk)));

/** Everybody at a desk within reach, and the managing editors. */
export const colleaguesWithin = (all: readonly Member[], reach: Reach): readonly Member[] =>
  all.filter(({ role, desks }) => role === 'managing-editor' || desks.some((desk) => reaches(reach, desk)));
