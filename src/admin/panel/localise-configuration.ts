import { englishHints } from '../translations/hints';
import { words } from '../translations';
import { speakFetched, type Language } from './fetched';

interface Metadata {
  readonly edit: { readonly label?: string; readonly description?: string };
  readonly list: { readonly label?: string };
}

interface Configuration {
  readonly metadatas: Readonly<Record<string, Metadata>>;
}

type Components = Readonly<Record<string, Configuration>>;

interface Payload {
  readonly contentType: Configuration & { readonly uid: string };
  readonly components: Components;
}

interface ComponentPayload {
  readonly component: Configuration & { readonly uid: string };
  readonly components: Components;
}

/**
 * Puts labels and hints in the reader's language as soon as a form's configuration arrives. Strapi translates
 * labels itself in forms and table heads, but neither the filters and the list of columns, nor any hint.
 */
export const localiseConfiguration = speakFetched('getContentTypeConfiguration', localised);

/** The same for the page on which a part of forms is arranged. */
export const localiseComponent = speakFetched('getComponentConfiguration', localisedComponent);

export function localised(payload: Payload, language: Language): Payload {
  const { contentType, components } = payload;
  return {
    ...payload,
    contentType: labelled(contentType, `content-manager.content-types.${contentType.uid}`, language),
    components: allLabelled(components, language),
  };
}

export function localisedComponent(payload: ComponentPayload, language: Language): ComponentPayload {
  const { component, components } = payload;
  return {
    ...payload,
    component: labelled(component, `content-manager.components.${component.uid}`, language),
    components: allLabelled(components, language),
  };
}

const allLabelled = (components: Components, language: Language): Components =>
  Object.fromEntries(
    Object.entries(components).map(([uid, each]) => [
      uid,
      labelled(each, `content-manager.components.${uid}`, language),
    ]),
  );

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
