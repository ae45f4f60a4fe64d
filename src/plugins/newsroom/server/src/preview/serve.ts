import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { LRUCache } from 'lru-cache';
import {
  PAGE_STYLE,
  phonePreview,
  previewOver,
  previewPage,
  PREVIEW_STYLE,
  type PreviewNotice,
} from '../../../../../formats/html';
import { newsroom } from '../newsroom';
import { FILE, referencesIn } from '../revisions/references';
import { entryOf } from './entry';
import type { OpenPreview } from '.';
import { originals, renderer, type LibraryFile } from './neighbours';

const PATH = '/preview';
/** A film is asked for again and again while it plays; each time it gets an address of its own. Seconds. */
const FILM_LINK_SECONDS = 300;
const PICTURES_BYTES = 32 * 1024 * 1024;

const hashed = (style: string): string => `'sha256-${createHash('sha256').update(style).digest('base64')}'`;

/** No script, no frame but our own, nothing fetched from elsewhere, nothing remembered, nothing told to anybody. */
const PROTECTION = {
  'Content-Security-Policy': [
    ...["default-src 'none'", "img-src 'self'", "media-src 'self'", "frame-src 'self'", "frame-ancestors 'self'"],
    ...[`style-src ${hashed(PAGE_STYLE)} ${hashed(PREVIEW_STYLE)}`, "base-uri 'none'", "form-action 'none'"],
  ].join('; '),
  'Cache-Control': 'private, no-store',
  'X-Robots-Tag': 'noindex, nofollow, noarchive',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const;

type Picture = { readonly body: Buffer; readonly mediaType: string };

/** Answers links to previews, outside the admin and without an account. Whatever does not open one is 404, alike. */
export function servePreviews(strapi: Core.Strapi): void {
  const pictures = new LRUCache<string, Picture>({
    maxSize: PICTURES_BYTES,
    sizeCalculation: ({ body }) => Math.max(1, body.byteLength),
  });
  const opened = (show: (ctx: Context, preview: OpenPreview) => Promise<void>) => async (ctx: Context) => {
    ctx.set(PROTECTION);
    const preview = await newsroom(strapi).previews.open(String(ctx.params.token));
    if (preview) await show(ctx, preview);
    else notFound(ctx);
  };
  const route = (path: string, handler: (ctx: Context) => Promise<void>) => ({
    ...{ method: 'GET' as const, path, handler, config: { auth: false as const } },
  });
  strapi.server.routes([
    route(
      `${PATH}/:token`,
      opened((ctx, preview) => showPage(strapi, ctx, preview)),
    ),
    route(
      `${PATH}/:token/files/:file`,
      opened((ctx, preview) => showFile(strapi, ctx, preview, pictures)),
    ),
  ]);
}

function notFound(ctx: Context): void {
  ctx.status = 404;
  ctx.type = 'text/html; charset=utf-8';
  ctx.body = previewOver();
}

async function showPage(strapi: Core.Strapi, ctx: Context, preview: OpenPreview): Promise<void> {
  const { content_type: uid, document_id: documentId, locale, hash } = preview;
  const { content } = await newsroom(strapi).revisions.snapshot(strapi.db.connection, hash);
  const here = `${PATH}/${String(ctx.params.token)}`;
  const entry = { ...(await entryOf(strapi, uid, content, locale)), documentId, locale };
  const hrefOf = (file: LibraryFile) => `${here}/files/${file.documentId}`;
  const rendition = await renderer(strapi).rendition({ uid, entry, hrefOf });
  if (!rendition) return notFound(ctx);
  const isPhone = ctx.query.view === 'phone';
  const otherView: PreviewNotice['otherView'] = isPhone
    ? { screen: 'desktop', href: here }
    : { screen: 'phone', href: `${here}?view=phone` };
  const notice = { until: preview.expiresAt, otherView };
  ctx.type = 'text/html; charset=utf-8';
  ctx.body = isPhone ? phonePreview(rendition, notice, here) : previewPage(rendition, notice);
}

/** A file that this revision shows, as long as it has the bytes it had then. Pictures are cleaned first. */
async function showFile(
  strapi: Core.Strapi,
  ctx: Context,
  { content_type, hash }: OpenPreview,
  pictures: LRUCache<string, Picture>,
): Promise<void> {
  const documentId = String(ctx.params.file);
  const { content } = await newsroom(strapi).revisions.snapshot(strapi.db.connection, hash);
  const shown = referencesIn(strapi, content_type, content).find(
    (each) => each.kind === 'media' && each.documentId === documentId,
  );
  const file: LibraryFile | null = shown && (await strapi.db.query(FILE).findOne({ where: { documentId } }));
  if (!file || !shown?.sha256 || (await digestOf(strapi, file)) !== shown.sha256) return notFound(ctx);
  if (!file.mime.startsWith('image/')) return ctx.redirect(originals(strapi).linkTo(file, FILM_LINK_SECONDS));
  const picture = pictures.get(shown.sha256) ?? (await renderer(strapi).picture(await originals(strapi).read(file)));
  pictures.set(shown.sha256, picture);
  ctx.type = picture.mediaType;
  ctx.body = picture.body;
}

async function digestOf(strapi: Core.Strapi, file: LibraryFile): Promise<string | undefined> {
  return (await newsroom(strapi).content.digests([file])).get(file.documentId);
}
