import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { isNotModified } from '../../../../../domain/http/freshness';
import { Refusal } from '../../../../../domain/shared/errors';
import type { Answer, HelpRoute } from '../content-api/route';
import { BadParameter } from '../content-api/refusals';
import { isPerson, waitingPage } from './waiting-page';

const ROOT = '/content/v1';
const LATER = { 'Retry-After': '5', 'Cache-Control': 'no-store' };

/** Serves what carries 111, the way the content API does, and to whoever opens anything else a page that waits. */
export const helpListener =
  (routes: readonly HelpRoute[]): RequestListener =>
  (request, response) =>
    void answer(routes, request)
      .catch(refused)
      .then((ready) => send(request, response, ready))
      .catch(() => response.destroy());

async function answer(routes: readonly HelpRoute[], request: IncomingMessage): Promise<Answer> {
  if (isPerson(request)) return waitingPage();
  const address = `http://localhost${request.url}`;
  const { pathname, searchParams } = new URL(URL.canParse(address) ? address : 'http://localhost');
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (!isRead || !pathname.startsWith(`${ROOT}/`)) return comeBack();
  for (const route of routes) {
    const match = route.path.exec(pathname.slice(ROOT.length));
    if (!match) continue;
    const unknown = [...searchParams.keys()].find((name) => !route.parameters.includes(name));
    if (unknown !== undefined) throw new BadParameter(unknown, `one of: ${route.parameters.join(', ') || 'none'}`);
    return route.answer({ query: searchParams, now: new Date() }, ...match.slice(1).map((group) => group ?? ''));
  }
  return comeBack();
}

const problem = (status: number, code: string, detail: string, headers: Answer['headers']): Answer => ({
  status,
  headers: { 'Content-Type': 'application/problem+json', ...headers },
  body: Buffer.from(JSON.stringify({ type: `urn:awareness:problem:${code}`, title: code, status, detail, code })),
});

const comeBack = (): Answer =>
  problem(503, 'unavailable', 'We are starting, or our database is. Try again shortly. In danger call 111.', LATER);

const refused = (error: unknown): Answer =>
  error instanceof Refusal
    ? problem(error.status, error.code, error.message, { 'Cache-Control': 'no-store' })
    : comeBack();

function send(request: IncomingMessage, response: ServerResponse, { status, headers, body, validators }: Answer): void {
  response.setHeader('Access-Control-Allow-Origin', '*');
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (validators) {
    const etag = `"${validators.tag}"`;
    response.setHeader('ETag', etag);
    response.setHeader('Last-Modified', validators.changedAt.toUTCString());
    const { 'if-none-match': ifNoneMatch, 'if-modified-since': ifModifiedSince } = request.headers;
    const fresh = isNotModified({ ifNoneMatch, ifModifiedSince }, { etag, changedAt: validators.changedAt });
    if (status === 200 && fresh) return void response.writeHead(304).end();
  }
  if (body) response.setHeader('Content-Length', body.byteLength);
  response.writeHead(status).end(request.method === 'HEAD' ? undefined : (body ?? undefined));
}
