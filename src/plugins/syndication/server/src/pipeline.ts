import type { Core, Modules, UID } from '@strapi/strapi';
import { noteGrants } from './read-model/grants';
import { takeTurn } from './read-model/turns';
import { writeWhenGathered } from './services/gathering';
import { noticeOfThisAct } from './services/notices';
import type { Syndication } from './syndication';
import { syndicationOf } from './syndicated-types';

type Middleware = Modules.Documents.Middleware.Middleware;
type MiddlewareContext = Parameters<Middleware>[0];

/** Actions of the document service after which something may be published that was not, or the other way round. */
const ALWAYS: ReadonlySet<string> = new Set(['publish', 'unpublish', 'delete']);
const IF_PUBLISHED: ReadonlySet<string> = new Set(['create', 'update']);

function changesWhatIsPublished({ action, params }: MiddlewareContext): boolean {
  return ALWAYS.has(action) || (IF_PUBLISHED.has(action) && 'status' in params && params.status === 'published');
}

/**
 * The last station of the publishing pipeline: writes every publication down for outlets, in the transaction that
 * publishes. `create` and `update` can publish too.
 */
export const writeDown =
  (strapi: Core.Strapi, syndication: () => Syndication): Middleware =>
  async (ctx, next) => {
    const type = syndicationOf(strapi, ctx.uid);
    if (!type || !changesWhatIsPublished(ctx)) return next();
    return strapi.db.transaction(async ({ trx }) => {
      await takeTurn(trx);
      const result = await next();
      const act = {
        ...{ type, documentId: documentIdOf(ctx, result), notice: noticeOfThisAct() },
        ...{ languages: await languagesOf(strapi, ctx), copiesDrafts: ctx.action === 'publish' },
      };
      await writeWhenGathered(() => syndication().ledger.reconcile(trx, act));
      return result;
    });
  };

function documentIdOf(ctx: MiddlewareContext, result: unknown): string {
  if ('documentId' in ctx.params && typeof ctx.params.documentId === 'string') return ctx.params.documentId;
  const { documentId } = result as { documentId: string }; // `create` answers with the new document
  return documentId;
}

/** The languages an act names: one, several, all of them (`*`), or the default one by naming none. */
async function languagesOf(strapi: Core.Strapi, { params }: MiddlewareContext): Promise<readonly string[] | '*'> {
  const locale =
    ('locale' in params && params.locale) || (await strapi.plugin('i18n').service('locales').getDefaultLocale());
  return locale === '*' ? locale : [locale].flat();
}

const EDITS: ReadonlySet<string> = new Set(['create', 'update', 'delete']);

/** A channel whose rule was edited takes in and lets go of what the new rule says. */
export const followChannelRules =
  (strapi: Core.Strapi, channel: UID.ContentType, syndication: () => Syndication): Middleware =>
  async (ctx, next) => {
    if (ctx.uid !== channel || !EDITS.has(ctx.action)) return next();
    return strapi.db.transaction(async ({ trx }) => {
      await takeTurn(trx);
      const result = await next();
      await syndication().ledger.followChannelRules(trx);
      await noteGrants(trx, Date.now());
      return result;
    });
  };

/** An outlet that was granted a channel, or lost one, is answered so at once, on every node. */
export const followGrants =
  (strapi: Core.Strapi, outlet: UID.ContentType, syndication: () => Syndication): Middleware =>
  async (ctx, next) => {
    if (ctx.uid !== outlet || !EDITS.has(ctx.action)) return next();
    return strapi.db.transaction(async ({ trx }) => {
      await takeTurn(trx);
      const result = await next();
      await noteGrants(trx, Date.now());
      await syndication().announce(trx);
      return result;
    });
  };

const HOTLINE = 'api::hotline.hotline';

/** The facts about the help line are in every item: when others are published, all of them follow. */
export const followHotline =
  (strapi: Core.Strapi, follow: () => void): Middleware =>
  async (ctx, next) => {
    if (ctx.uid !== HOTLINE || !changesWhatIsPublished(ctx)) return next();
    return strapi.db.transaction(async ({ onCommit }) => {
      onCommit(follow);
      return next();
    });
  };
