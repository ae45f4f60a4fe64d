const LANGUAGE = 'strapi-admin-language';

/**
 * The notice about Strapi's media library, for either state of its flag and for an installation without
 * an id of its own (`strapi.uuid` is false in package.json).
 */
const NOTICES = [
  'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false',
  'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_true:false',
];

type Kept = Pick<Storage, 'getItem' | 'setItem'>;

/** Vietnamese for a browser that has not chosen. Strapi reads the key when it draws its first screen. */
export function preferVietnamese(storage: Kept): void {
  if (storage.getItem(LANGUAGE) === null) storage.setItem(LANGUAGE, 'vi');
}

/** Closes the notices of Strapi's makers before anyone has to. */
export function dismissNotices(storage: Kept): void {
  for (const notice of NOTICES) storage.setItem(notice, 'true');
}
