import { createHmac } from 'node:crypto';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import { Refusal } from '../../../../../domain/shared/errors';
import { channelCards } from '../read-model/channel-cards';
import type { Syndication } from '../syndication';
import type { Answer, Caller } from './answer';
import { answerCache } from './answer-cache';
import { callers } from './caller';
import type { ContentApi } from './context';
import { lastUse } from './last-use';
import { lookAs, type LookAs } from './look-as';
import type { MountedRoutes } from './mounted-routes';
import { ContentApiRefusal, notFound, outOfOrder, problem } from './problem';
import { rateLimit } from './rate-limit';
import { jsonBody } from './request-body';
import { answerMounted, dispatch, methodsAt } from './router';
import { sender } from './send';

const ROOT = '/content/v1';

/** Anyone may read what is public from any page; nothing is read with credentials. */
const CORS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Link, RateLimit, RateLimit-Policy, Retry-After, Content-Range',
};

const isOurs = (url: string): boolean => url === ROOT || url.startsWith(`${ROOT}/`) || url.startsWith(`${ROOT}?`);

/**
 * Answers `/content/v1` before Strapi's middleware stack sees the request, and hands everything else on.
 *
 * @returns how to look at it through the eyes of an outlet
 */
export function mountContentApi(strapi: Core.Strapi, syndication: Syndication, mounted: MountedRoutes): LookAs {
  const server: Server = strapi.server.httpServer;
  const { answerOurs, look } = contentApi(strapi, syndication, mounted);
  const others = server.listeners('request') as RequestListener[]; // what http.Server documents for this event
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (isOurs(request.url ?? '')) void answerOurs(request, response);
    else others.forEach((listener) => listener.call(server, request, response));
  });
  return look;
}

function contentApi(
  strapi: Core.Strapi,
  { config, reader, files, pulse, closing }: Syndication,
  mounted: MountedRoutes,
) {
  const seal = (text: string) =>
    createHmac('sha256', `cursor:${config.cursorSecret}`).update(text).digest('base64url').slice(0, 22);
  const cards = channelCards(reader, pulse);
  const api: ContentApi = {
    config,
    reader,
    files,
    seal,
    pulse,
    cards,
    kept: answerCache(pulse, Math.floor(config.cacheBytes / 2)),
    mounted,
    closing: closing.signal,
    base: `${config.publicUrl}${ROOT}`,
  };
  const { identify } = callers(reader, cards);
  const count = rateLimit({ public: config.ratePublic, key: config.rateKey });
  const noteUse = lastUse(strapi.db.connection, (sentence) => strapi.log.warn(sentence));
  const send = sender(Math.floor(config.cacheBytes / 2), pulse);

  async function respond(request: IncomingMessage, gone: AbortSignal, now: Date): Promise<Answer> {
    const { method = '' } = request;
    const url = parse(request);
    const path = url.pathname.slice(ROOT.length);
    if (method === 'OPTIONS') return preflight(methodsAt(path));
    const other = mounted.find(method, path);
    if (!other && !methodsAt(path).split(', ').includes(method)) throw methodNotAllowed(methodsAt(path));
    const callerNow = () => identify(request.headers.authorization, addressOf(request, strapi));
    const body = () => jsonBody(request);
    const asked = { method, path, query: url.searchParams, headers: single(request), callerNow, now, gone, body };
    if (other?.route.access === 'help') return answerMounted(other, { ...asked, caller: ANYONE });
    const caller = await callerNow().catch(countGuess(request));
    if (caller.kind === 'key') noteUse(caller.identity, now);
    const standing = await count(caller);
    const answer = await dispatch(api, { ...asked, caller });
    return { ...answer, headers: { ...answer.headers, ...standing } };
  }

  /** A wrong key is counted on its address, so that guessing has an end. */
  const countGuess =
    (request: IncomingMessage) =>
    async (refused: unknown): Promise<never> => {
      await count({ kind: 'public', channels: [], identity: addressOf(request, strapi) });
      throw refused;
    };

  async function answerOurs(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const now = new Date();
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    const answer = await respond(request, gone.signal, now).catch((error: unknown) => refusal(strapi, error));
    await send(request, response, { ...answer, headers: { ...answer.headers, ...CORS } }, now).catch(() =>
      response.destroy(),
    );
  }

  return { answerOurs, look: lookAs(api, (error) => refusal(strapi, error)) };
}

/** Who may have what carries 111: nobody is asked who they are. */
const ANYONE: Caller = { kind: 'public', channels: [], identity: '' };

function refusal(strapi: Core.Strapi, error: unknown): Answer {
  if (error instanceof Refusal) return problem(error);
  strapi.log.error(`content API: ${error instanceof Error ? error.name : 'unknown fault'}`);
  strapi.log.debug(error instanceof Error ? (error.stack ?? '') : '');
  return outOfOrder();
}

function parse(request: IncomingMessage): URL {
  const address = `http://localhost${request.url}`;
  const url = URL.canParse(address) ? new URL(address) : null; // not every request line holds an address
  if (!url || !isOurs(url.pathname)) throw notFound(); // dots may lead out of here
  return url;
}

const preflight = (methods: string): Answer => ({
  status: 204,
  headers: {
    'Access-Control-Allow-Methods': methods,
    'Access-Control-Allow-Headers': 'Accept, Content-Type, If-None-Match, If-Modified-Since, Last-Event-ID, Range',
    'Access-Control-Max-Age': '86400',
    Allow: methods,
  },
  body: null,
});

const methodNotAllowed = (methods: string) =>
  new ContentApiRefusal(405, 'method-not-allowed', `Only ${methods} are answered here.`, {}, { Allow: methods });

/** Behind a proxy it is the address that the proxy itself saw and appended: what stands before it anybody can write. */
const addressOf = (request: IncomingMessage, strapi: Core.Strapi): string => {
  const forwarded = strapi.config.get('server.proxy.koa') === true ? request.headers['x-forwarded-for'] : undefined;
  const last = [forwarded].flat().join(',').split(',').at(-1);
  return last?.trim() || (request.socket.remoteAddress ?? 'unknown');
};

/** No header that is read here may stand twice. */
const single = (request: IncomingMessage): Record<string, string | undefined> =>
  Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
  );
