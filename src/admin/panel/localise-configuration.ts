import type { StrapiApp } from '@strapi/admin/strapi-admin';
import { englishHints } from '../translations/hints';
import { words } from '../translations';
import type { Word } from '../parts/word';

type Language = keyof Word;

interface Metadata {
  readonly edit: { readonly label?: string; readonly description?: string };
  readonly list: { readonly label?: string };
}

interface Configuration {
  readonly metadatas: Readonly<Record<string, Metadata>>;
}

interface Payload {
  readonly contentType: Configuration & { readonly uid: string };
  readonly components: Readonly<Record<string, Configuration>>;
}

interface FetchedConfiguration {
  readonly type: string;
  readonly meta: { readonly arg: { readonly endpointName: 'getContentTypeConfiguration' } };
  readonly payload: Payload;
}

type MiddlewareFactory = Parameters<StrapiApp['addMiddlewares']>[0][number];

/**
 * Puts labels and hints in the reader's language as soon as a form's configuration arrives. Strapi translates
 * labels itself in forms and table heads, but neither the filters and the list of columns, nor any hint.
 */
export const localiseConfiguration: MiddlewareFactory = () => (store) => (next) => (action) => {
  if (!isFetchedConfiguration(action)) return next(action);
  const language = store.getState().admin_app.language.locale === 'en' ? 'en' : 'vi';
  return next({ ...action, payload: localised(action.payload, language) });
};

export function localised(payload: Payload, language: Language): Payload {
  const { contentType, components } = payload;
  return {
    ...payload,
    contentType: labelled(contentType, `content-manager.content-types.${contentType.uid}`, language),
    components: Object.fromEntries(
      Object.entries(components).map(([uid, each]) => [
        uid,
        labelled(each, `content-manager.components.${uid}`, language),
      ]),
    ),
  };
}

function labelled<C extends Configuration>(configuration: C, prefix: string, language: Language): C {
  const metadatas = Object.fromEntries(
    Object.entries(configuration.metadatas).map(([name, { edit, list }]) => {
      const label = words[`${prefix}.${name}`]?.[language];
      const named = label === undefined ? {} : { label };
      return [name, { edit: { ...edit, ...named, ...hint(edit.description, language) }, list: { ...list, ...named } }];
    }),
  );
  return { ...configuration, metadatas };
}

const hint = (description: string | undefined, language: Language) =>
  language === 'en' && description ? { description: englishHints[description] ?? description } : {};

function isFetchedConfiguration(action: unknown): action is FetchedConfiguration {
  if (typeof action !== 'object' || action === null) return false;
  const { type, meta } = action as { type?: unknown; meta?: { arg?: { endpointName?: unknown } } };
  return (
    typeof type === 'string' &&
    type.endsWith('/executeQuery/fulfilled') &&
    meta?.arg?.endpointName === 'getContentTypeConfiguration'
  );
}
