import type { Core, Modules, UID } from '@strapi/strapi';
import { deskFor, mayWorkFor, type DeskDecision, type Standing } from '../../../../../domain/people/desk-for';
import { hasDesk, isGoverned } from '../../../../../server/governed-types';
import { refusal } from './refuse';
import { requestedDesk } from './requested-desk';
import { requestUser, standingOf, type RequestUser } from './standing';

type Middleware = Modules.Documents.Middleware.Middleware;

interface Save {
  readonly uid: UID.ContentType;
  readonly action: string;
  params: { readonly documentId?: string; readonly locale?: string; readonly data?: Readonly<Record<string, unknown>> };
}

/**
 * Gives every new story a desk, and keeps people to their own: for a new story, a copy, and another language of one.
 * Strapi checks conditions on what exists already, never on what is being made. What no person asks for
 * (the seed, a schedule, a script) passes.
 */
export const keepToDesk =
  (strapi: Core.Strapi): Middleware =>
  async (ctx, next) => {
    if (!isGoverned(ctx.contentType) || !hasDesk(ctx.contentType)) return next();
    const user = requestUser(strapi);
    if (!user) return next();
    const save = ctx as unknown as Save; // Strapi's own type is a union over every action
    const desk = await decide(strapi, save, user);
    if (desk) save.params = { ...save.params, data: { ...save.params.data, desk: { set: [{ documentId: desk }] } } };
    return next();
  };

/** The desk to write, or `null` to leave it as it is. */
async function decide(strapi: Core.Strapi, save: Save, user: RequestUser): Promise<string | null> {
  if (!['create', 'clone', 'update'].includes(save.action)) return null;
  const requested = await requestedDesk(strapi, save.params.data?.desk);
  const decided = (decision: DeskDecision): string | null => {
    if (decision.kind === 'refused') throw refusal(decision.code, user);
    return decision.kind === 'desk' ? decision.desk : null;
  };
  const person = await standingOf(strapi, user.id);
  if (save.action === 'create') return decided(deskFor(person, requested));
  const origin = await originOf(strapi, save);
  if (origin.kind === 'itself') {
    if (requested && !requested.isDesk) throw refusal('NOT_A_DESK', user);
    return null;
  }
  if (origin.kind === 'nothing') return null;
  assertMayWorkFor(person, origin.desk, user);
  return requested ? decided(deskFor(person, requested)) : origin.desk;
}

function assertMayWorkFor(person: Standing, desk: string | null, user: RequestUser): void {
  if (!mayWorkFor(person, desk)) throw refusal('NOT_YOUR_DESK', user);
}

type Origin =
  /** An edit of what is there. Strapi has asked for the permission. */
  | { readonly kind: 'itself' }
  /** A copy, or another language: made out of a story of this desk. */
  | { readonly kind: 'story'; readonly desk: string | null }
  | { readonly kind: 'nothing' };

async function originOf(strapi: Core.Strapi, { uid, action, params }: Save): Promise<Origin> {
  const { documentId } = params;
  if (documentId === undefined) return { kind: 'nothing' };
  const defaultLocale: string = await strapi.plugin('i18n').service('locales').getDefaultLocale();
  const locale = params.locale ?? defaultLocale;
  const drafts: readonly Draft[] = await strapi.db
    .query(uid)
    .findMany({ where: { documentId, publishedAt: null }, populate: { desk: true }, select: ['id', 'locale'] });
  if (action === 'update' && drafts.some((draft) => draft.locale === locale)) return { kind: 'itself' };
  const draft = [locale, defaultLocale].map((code) => drafts.find((each) => each.locale === code)).find(Boolean);
  const origin = draft ?? drafts[0];
  return origin ? { kind: 'story', desk: origin.desk?.documentId ?? null } : { kind: 'nothing' };
}

interface Draft {
  readonly locale: string | null;
  readonly desk: { readonly documentId: string } | null;
}
