import type { Core, UID } from '@strapi/strapi';
import type { Profile } from '../../../../formats/rendition';

/** A content type whose schema says `pluginOptions.syndication.profile`. */
export interface SyndicatedType {
  readonly uid: UID.ContentType;
  readonly profile: Profile;
  /** Only for granted channels that name the profile. */
  readonly restricted: boolean;
}

/** How a type is syndicated, or `null` when it is not. */
export function syndicationOf(strapi: Core.Strapi, uid: string): SyndicatedType | null {
  const options = strapi.contentTypes[uid as UID.ContentType]?.pluginOptions?.syndication; // any uid may be asked for
  if (typeof options !== 'object' || options === null || !('profile' in options)) return null;
  const restricted = 'restricted' in options && options.restricted === true;
  return { uid: uid as UID.ContentType, profile: options.profile as Profile, restricted }; // the schema's own word, kept by a test
}

export const syndicatedTypes = (strapi: Core.Strapi): readonly SyndicatedType[] =>
  Object.keys(strapi.contentTypes).flatMap((uid) => syndicationOf(strapi, uid) ?? []);
