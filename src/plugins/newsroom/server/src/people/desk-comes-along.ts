import type { Core, UID } from '@strapi/strapi';
import { hasDesk, isGoverned } from '../../../../../server/governed-types';

type Populate = Record<string, unknown>;

interface PopulateBuilder {
  build(): Promise<Populate | undefined>;
}

interface DocumentManager {
  findLocales(
    id: unknown,
    uid: UID.ContentType,
    options: { readonly populate?: Populate; readonly [key: string]: unknown },
  ): Promise<unknown>;
}

/**
 * Makes Strapi's content manager load a story's desk wherever it loads a story to ask for a permission or to show it.
 * On its own it counts the relation instead (after a save, for a bulk publication) or leaves it out (for a bulk
 * unpublication): a condition on the desk then fails, and an editor is refused, or shown an empty form, for nothing.
 */
export function letTheDeskComeAlong(strapi: Core.Strapi): void {
  const belongsToADesk = (uid: string): boolean => {
    const type = strapi.contentTypes[uid as UID.ContentType]; // components are asked for as well
    return type !== undefined && isGoverned(type) && hasDesk(type);
  };
  const services = strapi.get('services');

  services.extend(
    'plugin::content-manager.populate-builder',
    (builderFor: (uid: string) => PopulateBuilder) => (uid: string) => {
      const builder = builderFor(uid);
      const build = builder.build.bind(builder);
      if (belongsToADesk(uid)) builder.build = async () => withDesk(await build());
      return builder;
    },
  );

  services.extend(
    'plugin::content-manager.document-manager',
    (manager: DocumentManager) =>
      ({
        ...manager,
        findLocales: (id, uid, options) =>
          manager.findLocales(
            id,
            uid,
            belongsToADesk(uid) ? { ...options, populate: withDesk(options.populate) } : options,
          ),
      }) satisfies DocumentManager,
  );
}

const withDesk = (populate: Populate | undefined): Populate => ({ ...populate, desk: true });
