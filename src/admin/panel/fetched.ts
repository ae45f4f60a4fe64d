import type { StrapiApp } from '@strapi/admin/strapi-admin';
import type { Word } from '../parts/word';

export type Language = keyof Word;

type MiddlewareFactory = Parameters<StrapiApp['addMiddlewares']>[0][number];

interface Fetched {
  readonly type: string;
  readonly payload: never;
}

/**
 * Changes what an endpoint of Strapi's answered, as soon as it arrives, into the reader's language: for names that no screen
 * of Strapi's asks for.
 */
export const speakFetched =
  <Payload>(endpoint: string, spoken: (payload: Payload, language: Language) => Payload): MiddlewareFactory =>
  () =>
  (store) =>
  (next) =>
  (action) => {
    if (!isFetched(action, endpoint)) return next(action);
    const language = store.getState().admin_app.language.locale === 'en' ? 'en' : 'vi';
    return next({ ...action, payload: spoken(action.payload, language) });
  };

function isFetched(action: unknown, endpoint: string): action is Fetched {
  if (typeof action !== 'object' || action === null) return false;
  const { type, meta } = action as { type?: unknown; meta?: { arg?: { endpointName?: unknown } } };
  return typeof type === 'string' && type.endsWith('/executeQuery/fulfilled') && meta?.arg?.endpointName === endpoint;
}
