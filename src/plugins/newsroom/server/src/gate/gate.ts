import type { Core, Modules, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { isGoverned } from '../../../../../server/governed-types';
import type { StoryPlace } from '../../../../../server/story-place';
import { moverOf, type Actor } from '../actors';
import { newsroom } from '../newsroom';
import { approvedPublication, type Passage } from './approved-publication';
import { approvedWithdrawal } from './approved-withdrawal';
import { GateRefusal } from './gate-refusal';
import { withRefusalsOnRecord } from './refusals-on-record';
import { placesToPublish, placesToWithdraw } from './places';
import { together } from './together';

type Middleware = Modules.Documents.Middleware.Middleware;
type Call = Parameters<Middleware>[0];

type Attempt = 'publish' | 'unpublish' | 'delete' | 'save-and-publish';

/** What a call of the document service would do to readers, or `null` when it is none of the gate's business. */
function attemptOf({ action, params }: Call): Attempt | null {
  if (action === 'publish' || action === 'unpublish' || action === 'delete') return action;
  const publishes = 'status' in params && params.status === 'published';
  return publishes && ['create', 'update', 'clone'].includes(action) ? 'save-and-publish' : null;
}

/**
 * Four eyes, on every path: a station of the publishing pipeline that nothing governed passes without an approval of
 * exactly what is there now. Whatever it writes stands or falls with the publication; a refusal goes on record by itself.
 */
export const gate =
  (strapi: Core.Strapi): Middleware =>
  async (ctx, next) => {
    const attempt = isGoverned(ctx.contentType) ? attemptOf(ctx) : null;
    if (!attempt) return next();
    const actor = newsroom(strapi).actors.current();
    return withRefusalsOnRecord(strapi, { actor, action: attempt, place: placeOf(ctx) }, async () => {
      if (attempt === 'save-and-publish') throw new GateRefusal(moverOf(actor) ? 'NEW_CONTENT' : 'NO_ACTOR', actor);
      return strapi.db.transaction(async ({ trx }) => {
        await newsroom(strapi).audit.takeEnd(trx);
        return newsroom(strapi).content.readingOnce(() => pass(strapi, trx, { ctx, next, actor, attempt }));
      });
    });
  };

interface Passing {
  readonly ctx: Call;
  readonly next: Parameters<Middleware>[1];
  readonly actor: Actor;
  readonly attempt: Exclude<Attempt, 'save-and-publish'>;
}

async function pass(strapi: Core.Strapi, trx: Knex, { ctx, next, actor, attempt }: Passing) {
  const passages: Passage[] = [];
  const places =
    attempt === 'publish' ? await placesToPublish(strapi, ctx) : await placesToWithdraw(strapi, trx, ctx, attempt);
  for (const place of places)
    passages.push(
      attempt === 'publish'
        ? await approvedPublication(strapi, trx, place, actor)
        : await approvedWithdrawal(strapi, trx, place, { actor, attempt }),
    );
  const along = passages.flatMap((passage) => passage.along);
  const result = await (along.length > 0 ? together(strapi, { places, along }, async () => next()) : next());
  for (const passage of passages) await passage.complete();
  return result;
}

function placeOf({ uid, params }: Call): Partial<StoryPlace> {
  const { documentId, locale } = params as { readonly documentId?: string; readonly locale?: unknown };
  return {
    content_type: uid as UID.ContentType,
    ...(documentId && { document_id: documentId }),
    ...(typeof locale === 'string' && { locale }),
  };
}
