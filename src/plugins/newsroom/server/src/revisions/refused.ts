import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { Content, FieldShape } from '../../../../../domain/story/canonical';
import type { StoryPlace } from '../../../../../server/story-place';
import { newsroom } from '../newsroom';

/** What a story would say now if a stale form had been saved. */
export interface RefusedText {
  readonly content: Content;
  readonly hash: string;
}

/**
 * Saves the form through Strapi's own controller, with its permissions and its rules, reads what came of it, and takes it
 * all back. @returns `null` when Strapi itself refused, and has said so in the answer.
 */
export async function textOfRefused(strapi: Core.Strapi, ctx: Context, place: StoryPlace): Promise<RefusedText | null> {
  const body: unknown = ctx.request.body;
  try {
    return await tryOut(strapi, ctx, place, body);
  } catch (error) {
    // The newer save took away a section that this form still has: it is then a section of its own.
    if (!namesMissingPart(error)) throw error;
    return tryOut(strapi, ctx, place, withoutIds(strapi, place.content_type, body));
  }
}

async function tryOut(
  strapi: Core.Strapi,
  ctx: Context,
  place: StoryPlace,
  body: unknown,
): Promise<RefusedText | null> {
  return takenBack(strapi, async () => {
    ctx.request.body = structuredClone(body);
    await save(strapi, ctx);
    if (ctx.status >= 400) return null;
    const draft = await newsroom(strapi).content.of(place.content_type, place.document_id, place.locale);
    return draft && { content: draft.content, hash: draft.hash };
  });
}

/** Strapi's own controllers, as far as they save a form. */
interface Controllers {
  readonly 'single-types': { createOrUpdate(ctx: Context): Promise<void> };
  readonly 'collection-types': { update(ctx: Context): Promise<void> };
}

function save(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const controllers = strapi.plugin('content-manager').controllers as unknown as Controllers; // typed loosely by Strapi
  return ctx.params.id === undefined
    ? controllers['single-types'].createOrUpdate(ctx)
    : controllers['collection-types'].update(ctx);
}

/** Does the work in a transaction that leaves nothing behind. */
async function takenBack<T>(strapi: Core.Strapi, work: () => Promise<T>): Promise<T> {
  const done: { result?: { readonly value: T } } = {};
  const undo = new Error('Taken back.');
  try {
    await strapi.db.transaction(async () => {
      done.result = { value: await work() };
      throw undo;
    });
  } catch (error) {
    if (error !== undo) throw error;
  }
  if (!done.result) throw new Error('What was tried out came to no end.');
  return done.result.value;
}

const namesMissingPart = (error: unknown): boolean =>
  error instanceof Error && /provided components in .* not related to the entity/.test(error.message);

type Form = Readonly<Record<string, unknown>>;

/** Components without the ids of their rows. */
function withoutIds(strapi: Core.Strapi, uid: string, form: unknown): unknown {
  if (typeof form !== 'object' || form === null) return form;
  const shape = newsroom(strapi).content.shapeOf(uid);
  const entries = Object.entries(form).map(([name, value]) => [name, withoutIdsIn(strapi, shape[name], value)]);
  return Object.fromEntries(entries);
}

function withoutIdsIn(strapi: Core.Strapi, field: FieldShape | undefined, value: unknown): unknown {
  if (field?.kind !== 'component' && field?.kind !== 'zone') return value;
  if (Array.isArray(value)) return value.map((each) => withoutIdsIn(strapi, field, each));
  if (typeof value !== 'object' || value === null) return value;
  const { id: _row, ...part } = value as Form;
  return withoutIds(strapi, field.kind === 'zone' ? String(part.__component) : field.component, part);
}
