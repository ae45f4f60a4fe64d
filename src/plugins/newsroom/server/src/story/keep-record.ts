import type { Core, Modules, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { isGoverned, isLocalized, ONLY_LOCALE } from '../../../../../server/governed-types';
import { newsroom } from '../newsroom';

type Middleware = Modules.Documents.Middleware.Middleware;

/** Actions of the document service that can change a draft. */
const WRITES: ReadonlySet<string> = new Set(['create', 'update', 'clone', 'discardDraft', 'delete']);

/**
 * A station of the publishing pipeline: after every write of a governed draft, in the same transaction, notes what the
 * story says now and who has written in it.
 */
export const keepRecord =
  (strapi: Core.Strapi): Middleware =>
  async (ctx, next) => {
    if (!isGoverned(ctx.contentType) || !WRITES.has(ctx.action)) return next();
    return strapi.db.transaction(async ({ trx }) => {
      await newsroom(strapi).audit.takeEnd(trx); // before the draft: a publication holds the end and then wants the draft
      const result = await next();
      newsroom(strapi).content.readAgain();
      const written = writtenBy(ctx.params, result);
      if (written)
        await newsroom(strapi).content.readingOnce(() => recordAll(strapi, trx, ctx.contentType.uid, written));
      return result;
    });
  };

interface Written {
  readonly documentId: string;
  /** `null`: perhaps all of them. */
  readonly locale: string | null;
}

function writtenBy(params: object, result: unknown): Written | null {
  const asked = params as { readonly documentId?: string };
  const { documentId, locale, entries } = Object(result) as {
    readonly documentId?: string;
    readonly locale?: string | null;
    readonly entries?: readonly unknown[];
  };
  const id = documentId ?? asked.documentId;
  return id ? { documentId: id, locale: entries ? null : (locale ?? null) } : null;
}

async function recordAll(strapi: Core.Strapi, trx: Knex, uid: UID.ContentType, { documentId, locale }: Written) {
  const { stories, actors } = newsroom(strapi);
  const isOneOnly = locale !== null && !stories.isSharedAcrossLocales(uid);
  const there = isOneOnly ? [locale] : await stories.localesOf(uid, documentId);
  for (const each of there) {
    const place = {
      content_type: uid,
      document_id: documentId,
      locale: isLocalized(strapi.contentType(uid)) ? each : ONLY_LOCALE,
    };
    await stories.record(trx, place, actors.current());
  }
  if (!isOneOnly) await forgetOthers(strapi, trx, uid, documentId, there);
}

async function forgetOthers(
  strapi: Core.Strapi,
  trx: Knex,
  uid: UID.ContentType,
  documentId: string,
  there: readonly string[],
): Promise<void> {
  const gone: string[] = await trx('newsroom_stories')
    .where({ content_type: uid, document_id: documentId })
    .whereNotIn('locale', [...there])
    .pluck('locale');
  for (const locale of gone)
    await newsroom(strapi).stories.forget(trx, { content_type: uid, document_id: documentId, locale });
}
