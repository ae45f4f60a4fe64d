import type { Core } from '@strapi/strapi';

type Mounted = Core.Router | Omit<Core.Route, 'info'>[];

/** Reading, by a content type's own controller, for whoever has a token. */
const isOffered = ({ method, handler, config, ...route }: Omit<Core.Route, 'info'>): boolean =>
  method === 'GET' &&
  hasApiName(route) &&
  config?.auth !== false &&
  typeof handler === 'string' &&
  /\.(find|findOne)$/.test(handler);

/**
 * Lets nothing onto Strapi's own REST (`/api`) but finding what our content types hold. Every route of that API is
 * mounted through one function, whoever brings it: uploads, languages, e-mail and types are closed, and whatever
 * a later plugin brings.
 */
export function closeContentApi(strapi: Core.Strapi): void {
  const api = strapi.server.api('content-api');
  const mount = api.routes.bind(api);
  api.routes = (routes: Mounted) => mount(offered(routes));
}

const offered = (routes: Mounted): Mounted =>
  Array.isArray(routes) ? routes.filter(isOffered) : { ...routes, routes: routes.routes.filter(isOffered) };

/** Strapi notes beside each route which of our APIs it came from, or which plugin. */
const hasApiName = (route: object): boolean =>
  'info' in route && typeof route.info === 'object' && route.info !== null && 'apiName' in route.info;
