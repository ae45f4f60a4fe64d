import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { byteRange } from '../../../../../domain/http/byte-range';
import type { SafeguardConfig } from '../config';
import { isGoodLink } from './link';
import { ORIGINALS_PATH } from './provider';

/** Answers signed links to originals, in whole or in part (a video is read in parts). Anything else is 404. */
export function serveOriginals(strapi: Core.Strapi, config: SafeguardConfig): void {
  strapi.server.routes([
    {
      method: 'GET',
      path: `${ORIGINALS_PATH}/:name`,
      handler: (ctx: Context) => answer(ctx, config),
      config: { auth: false },
    },
  ]);
}

async function answer(ctx: Context, config: SafeguardConfig): Promise<void> {
  const { expires, signature } = ctx.query;
  const link = { name: String(ctx.params.name), expires: Number(expires), signature: String(signature) };
  const file = path.join(config.originalsDir, link.name);
  if (!isGoodLink(link, config.linkSecret, Date.now() / 1000)) return void (ctx.status = 404);
  const size = await stat(file).then(
    (found) => found.size,
    () => null,
  );
  if (size === null) return void (ctx.status = 404);
  ctx.set({
    'Cache-Control': 'private, max-age=300',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Accept-Ranges': 'bytes',
  });
  ctx.type = path.extname(link.name) || 'application/octet-stream';
  sendRange(ctx, file, size);
}

function sendRange(ctx: Context, file: string, size: number): void {
  const range = byteRange(ctx.get('Range'), size);
  if (range.kind === 'unsatisfiable') {
    ctx.status = 416;
    ctx.set('Content-Range', `bytes */${size}`);
    return;
  }
  const { first, last } = range.kind === 'part' ? range : { first: 0, last: size - 1 };
  if (range.kind === 'part') {
    ctx.status = 206;
    ctx.set('Content-Range', `bytes ${first}-${last}/${size}`);
  }
  ctx.length = last - first + 1;
  ctx.body = size === 0 ? '' : createReadStream(file, { start: first, end: last });
}
