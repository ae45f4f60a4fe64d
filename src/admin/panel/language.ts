const LANGUAGE_KEY = 'strapi-admin-language';

/** Vietnamese for a browser that has not chosen. Strapi reads the key when it draws its first screen. */
export function preferVietnamese(storage: Storage): void {
  if (storage.getItem(LANGUAGE_KEY) === null) storage.setItem(LANGUAGE_KEY, 'vi');
}
