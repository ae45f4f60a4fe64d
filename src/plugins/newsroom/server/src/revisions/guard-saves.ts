import type { Core, UID } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { isGoverned } from '../../../../../server/governed-types';
import { refusals } from '../../../../../server/refusals';
import type { StoryPlace } from '../../../../../server/story-place';
import type { StaleSave as Details } from '../../../contract/revision';
import type { Actor } from '../actors';
import { newsroom } from '../newsroom';
import { changeAdminRoutes } from '../people/admin-routes';
import { StaleSave } from './refusal';
import { textOfRefused, type RefusedText } from './refused';
import { baseOf, isGoodBase } from './stale';

const HANDLERS = {
  saves: new Set(['collection-types.update', 'single-types.createOrUpdate']),
  publications: new Set(['collection-types.publish', 'single-types.publish']),
  others: new Set([
    ...['collection-types.findOne', 'collection-types.create', 'collection-types.clone', 'collection-types.discard'],
    ...['single-types.find', 'single-types.discard'],
  ]),
} as const;

/**
 * A form is saved on top of what it was loaded at, or not at all. Every answer that shows a draft says in `ETag` which
 * revision it shows; a save names it in `If-Match`.
 */
export function guardSaves(strapi: Core.Strapi): void {
  const guard = inTurn(strapi);
  const tag = tagged(strapi);
  const added = (handler: string) => {
    if (HANDLERS.saves.has(handler)) return [refusals, tag, guard];
    if (HANDLERS.publications.has(handler)) return [refusals, tag, unless(hasNoFields, guard)];
    return HANDLERS.others.has(handler) ? [tag] : [];
  };
  changeAdminRoutes(strapi, 'content-manager', (route) => {
    const middlewares = typeof route.handler === 'string' ? added(route.handler) : [];
    if (middlewares.length === 0) return route;
    return {
      ...route,
      config: { ...route.config, middlewares: [...(route.config?.middlewares ?? []), ...middlewares] },
    };
  });
}

type Middleware = (ctx: Context, next: Next) => Promise<unknown>;

/** Strapi's publish button saves the form first; a script that only publishes sends no form. */
const hasNoFields = (ctx: Context): boolean =>
  ctx.get('If-Match') === '' &&
  Object.keys(Object(ctx.request.body)).every((name) => ['locale', 'status'].includes(name));

const unless =
  (isExempt: (ctx: Context) => boolean, guard: Middleware): Middleware =>
  (ctx, next) =>
    isExempt(ctx) ? next() : guard(ctx, next);

const inTurn =
  (strapi: Core.Strapi): Middleware =>
  async (ctx, next) => {
    const place = await placeAsked(strapi, ctx);
    if (!place) return next();
    const { actors } = newsroom(strapi);
    return saveOn(strapi, { ctx, next, place, base: baseOf(ctx.get('If-Match')), actor: actors.current() });
  };

interface Attempt {
  readonly ctx: Context;
  readonly next: Next;
  readonly place: StoryPlace;
  readonly base: string | null;
  readonly actor: Actor;
}

async function saveOn(strapi: Core.Strapi, attempt: Attempt): Promise<void> {
  const { ctx, next, place, base, actor } = attempt;
  const isSaved = await strapi.db.transaction(async ({ trx }) => {
    const current = await newsroom(strapi).revisions.lockCurrent(trx, place);
    if (current && !isGoodBase(base, current, actor.person)) return false;
    await next();
    return true;
  });
  if (isSaved) return;
  const text = await textOfRefused(strapi, ctx, place);
  if (!text) return;
  const details = await keepRefused(strapi, attempt, text);
  if (!details) return saveOn(strapi, { ...attempt, base: text.hash }); // it says what the draft says: nothing is in its way
  throw new StaleSave(details, actor.person?.language ?? 'vi');
}

/** Keeps the refused text beside the story, once however often it is sent. @returns `null` when it differs in nothing. */
async function keepRefused(
  strapi: Core.Strapi,
  { place, base, actor }: Attempt,
  text: RefusedText,
): Promise<Details | null> {
  const { revisions } = newsroom(strapi);
  return strapi.db.transaction(async ({ trx }) => {
    const current = await revisions.lockCurrent(trx, place);
    if (!current || current.hash === text.hash) return null;
    const by = actor.person;
    const row =
      (await revisions.refusedAlready(trx, place, text.hash, by?.id ?? null)) ??
      (await revisions.keep(trx, place, { kind: 'refused', ...text, by, base }));
    const card = await revisions.presenter(trx, place);
    return { base, current: card(current.row), refused: card(row) };
  });
}

/** Says which revision an answer shows. What is published has none: it is not edited. */
const tagged =
  (strapi: Core.Strapi): Middleware =>
  async (ctx, next) => {
    await next();
    if (ctx.status >= 300 || ctx.query.status === 'published') return;
    const place = await placeAsked(strapi, ctx, Object(Object(ctx.body).data).documentId);
    const draft = place && (await newsroom(strapi).content.of(place.content_type, place.document_id, place.locale));
    if (draft) ctx.set('ETag', `"${draft.hash}"`);
  };

/** The story that a request of the content manager is about, if it is about one that may be there already. */
async function placeAsked(strapi: Core.Strapi, ctx: Context, made?: string): Promise<StoryPlace | null> {
  const uid = String(ctx.params.model) as UID.ContentType;
  const type = strapi.contentTypes[uid]; // any uid may be asked for
  if (!type || !isGoverned(type)) return null;
  const documentId =
    made ?? ctx.params.id ?? (type.kind === 'singleType' ? await onlyDocument(strapi, uid) : undefined);
  if (typeof documentId !== 'string') return null;
  const locale = await newsroom(strapi).stories.localeOf(uid, Object(ctx.request.body).locale ?? ctx.query.locale);
  return { content_type: uid, document_id: documentId, locale };
}

async function onlyDocument(strapi: Core.Strapi, uid: UID.ContentType): Promise<string | undefined> {
  const row = await strapi.db.query(uid).findOne({ select: ['documentId'] });
  return row?.documentId;
}
