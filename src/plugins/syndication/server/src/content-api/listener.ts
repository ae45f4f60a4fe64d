import { createHmac } from 'node:crypto';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import { Refusal } from '../../../../../domain/shared/errors';
import { betweenBeats } from '../read-model/between-beats';
import { channelCards } from '../read-model/channel-cards';
import { keptDocuments } from '../read-model/kept-documents';
import { lastChange } from '../read-model/list-documents';
import type { Syndication } from '../syndication';
import { openFastLane, type Counter } from '../wire/fast-lane';
import { watchReaders } from '../wire/reader-watch';
import { fieldLines } from '../wire/ready-answer';
import type { Answer, Caller } from './answer';
import { answerCache, isKeepable } from './answer-cache';
import { callers } from './caller';
import type { ContentApi } from './context';
import { encoder } from './encoding';
import { hotAnswers } from './hot-answers';
import { addresses, isOurs, parse, ROOT, single } from './incoming';
import { lastUse } from './last-use';
import { lookAs, type LookAs } from './look-as';
import type { MountedRoutes } from './mounted-routes';
import { flat } from './prepared';
import { ContentApiRefusal, outOfOrder, problem } from './problem';
import { rateLimit } from './rate-limit';
import { jsonBody } from './request-body';
import { answerMounted, dispatch, methodsAt } from './router';
import { sender } from './send';

/** Anyone may read what is public from any page; nothing is read with credentials. */
const CORS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Link, RateLimit, RateLimit-Policy, Retry-After, Content-Range',
};

/**
 * Answers `/content/v1` before Strapi's middleware stack sees the request, and hands everything else on. What is ready does
 * not even reach Node's HTTP server.
 *
 * @returns how to look at it through the eyes of an outlet
 */
export function mountContentApi(strapi: Core.Strapi, syndication: Syndication, mounted: MountedRoutes): LookAs {
  const server: Server = strapi.server.httpServer;
  const { answerOurs, find, look } = contentApi(strapi, syndication, mounted);
  const others = server.listeners('request') as RequestListener[]; // what http.Server documents for this event
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (isOurs(request.url ?? '')) answerOurs(request, response);
    else others.forEach((listener) => listener.call(server, request, response));
  });
  openFastLane(server, { serves: isQuick, find });
  letGoWhoTakesNothing(server, syndication);
  return look;
}

/** How often readers are looked at, within the time that they have. */
const LOOKS = 4;

function letGoWhoTakesNothing(server: Server, { config: { readWithinMs }, closing }: Syndication): void {
  const { look } = watchReaders(server, LOOKS);
  const rounds = setInterval(look, readWithinMs / LOOKS).unref();
  closing.signal.addEventListener('abort', () => clearInterval(rounds));
}

/** Whoever waits, follows or fetches everything is not asking for what there is; nor is known who writes names in code. */
const LASTS = /[?&](wait|[^=&]*%[^=&]*)=|\/stream|\/snapshot/;
const isQuick = (target: string): boolean => isOurs(target) && !LASTS.test(target);

function contentApi(
  strapi: Core.Strapi,
  { config, reader, files, pulse, closing }: Syndication,
  mounted: MountedRoutes,
) {
  const seal = (text: string) =>
    createHmac('sha256', `cursor:${config.cursorSecret}`).update(text).digest('base64url').slice(0, 22);
  const cards = channelCards(reader, pulse);
  const room = Math.floor(config.cacheBytes / 4); // for what lists are made of, and for answers as they are, compressed, and ready for the wire
  const api: ContentApi = {
    config,
    reader,
    files,
    seal,
    pulse,
    cards,
    head: betweenBeats(pulse, () => lastChange(reader)),
    documents: keptDocuments(reader, pulse, room),
    kept: answerCache(pulse, room),
    mounted,
    closing: closing.signal,
    base: `${config.publicUrl}${ROOT}`,
  };
  const { identify } = callers(reader, cards);
  const count = rateLimit({ public: config.ratePublic, key: config.rateKey });
  const noteUse = lastUse(strapi.db.connection, (sentence) => strapi.log.warn(sentence));
  const bodies = encoder(room);
  pulse.onKill(bodies.forget);
  const send = sender(bodies);
  const hot = hotAnswers(pulse, room);
  const addressOf = addresses(strapi);
  const callerAt = ({ headers, socket }: IncomingMessage) =>
    addressOf(headers['x-forwarded-for'], socket.remoteAddress);

  async function respond(request: IncomingMessage, gone: AbortSignal, now: Date): Promise<Response> {
    const { method = '' } = request;
    const url = parse(request);
    const path = url.pathname.slice(ROOT.length);
    const methods = methodsAt(path);
    if (method === 'OPTIONS') return { answer: preflight(methods), isCounted: false };
    const other = mounted.find(method, path);
    if (!other && !methods.split(', ').includes(method)) throw methodNotAllowed(methods);
    const callerNow = () => identify(request.headers.authorization, callerAt(request));
    const body = () => jsonBody(request);
    const asked = { method, path, query: url.searchParams, headers: single(request), callerNow, now, gone, body };
    if (other?.route.access === 'help')
      return { answer: await answerMounted(other, { ...asked, caller: ANYONE }), isCounted: false };
    const caller = await callerNow().catch(countGuess(request));
    if (caller.kind === 'key') noteUse(caller.identity, now);
    const standing = await count(caller);
    return { answer: await dispatch(api, { ...asked, caller }), standing, isCounted: true };
  }

  /** A wrong key is counted on its address, so that guessing has an end. */
  const countGuess =
    (request: IncomingMessage) =>
    async (refused: unknown): Promise<never> => {
      await count({ kind: 'public', channels: [], identity: callerAt(request) });
      throw refused;
    };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const now = new Date();
    const beat = pulse.count();
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    const responded = await respond(request, gone.signal, now).catch((error: unknown) => refused(strapi, error));
    const { standing = {}, isCounted } = responded;
    const whole = { ...responded.answer, headers: { ...responded.answer.headers, ...CORS } };
    const sent = await send(whole, { request, response, now, more: flat(standing) });
    const { method, url = '', headers } = request;
    const isPublic = method === 'GET' && headers.authorization === undefined;
    if (sent && isPublic && isQuick(url) && isKeepable(whole))
      hot.keep(url, headers, { answer: sent, beat, isCounted });
  }

  /** What is ready is sent at once; only those who count against the limit are counted first. */
  const find: Counter['find'] = ({ target, fields }, peer) => {
    const ready = hot.find(target, fields);
    if (!ready || !(ready.isCounted && config.ratePublic > 0)) return ready && ready.answer;
    const { head, body } = ready.answer;
    return count({ kind: 'public', channels: [], identity: addressOf(fields['x-forwarded-for'], peer) }).then(
      (standing) => ({ head: head + fieldLines(flat(standing)), body }),
      () => null, // the long way says why
    );
  };

  function answerOurs(request: IncomingMessage, response: ServerResponse): void {
    answer(request, response)
      .catch(async (error: unknown) => {
        const whole = refused(strapi, error).answer;
        await send(
          { ...whole, headers: { ...whole.headers, ...CORS } },
          { request, response, now: new Date(), more: [] },
        );
      })
      .catch(() => response.destroy());
  }

  return { answerOurs, find, look: lookAs(api, (error) => refusal(strapi, error)) };
}

interface Response {
  readonly answer: Answer;
  /** Where the caller stands with its limit, as header fields. */
  readonly standing?: Readonly<Record<string, string>>;
  readonly isCounted: boolean;
}

const refused = (strapi: Core.Strapi, error: unknown): Response => ({
  answer: refusal(strapi, error),
  isCounted: true,
});

/** Who may have what carries 111: nobody is asked who they are. */
const ANYONE: Caller = { kind: 'public', channels: [], identity: '' };

function refusal(strapi: Core.Strapi, error: unknown): Answer {
  if (error instanceof Refusal) return problem(error);
  strapi.log.error(`content API: ${error instanceof Error ? error.name : 'unknown fault'}`);
  strapi.log.debug(error instanceof Error ? (error.stack ?? '') : '');
  return outOfOrder();
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
