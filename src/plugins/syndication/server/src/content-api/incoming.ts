import type { IncomingMessage } from 'node:http';
import type { Core } from '@strapi/strapi';
import { notFound } from './problem';

export const ROOT = '/content/v1';

export const isOurs = (url: string): boolean =>
  url === ROOT || url.startsWith(`${ROOT}/`) || url.startsWith(`${ROOT}?`);

/** What was asked for. @throws {ContentApiRefusal} 404 */
export function parse(request: IncomingMessage): URL {
  const address = `http://localhost${request.url}`;
  const url = URL.canParse(address) ? new URL(address) : null; // not every request line holds an address
  if (!url || !isOurs(url.pathname)) throw notFound(); // dots may lead out of here
  return url;
}

/** Who asks. Behind a proxy it is the address that the proxy itself saw and appended: what stands before it anybody can write. */
export const addresses = (strapi: Core.Strapi) => {
  const isBehindProxy = strapi.config.get('server.proxy.koa') === true;
  return (forwarded: string | readonly string[] | undefined, peer: string | undefined): string => {
    const last = isBehindProxy ? [forwarded].flat().join(',').split(',').at(-1) : undefined;
    return last?.trim() || (peer ?? 'unknown');
  };
};

/** No header that is read here may stand twice. */
export const single = (request: IncomingMessage): Record<string, string | undefined> =>
  Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
  );
