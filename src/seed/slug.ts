import slugify from 'slugify';

/** A title as an address: without accents, đ as d, as the admin's own slug field writes it. */
export const slugOf = (title: string): string =>
  slugify(title, { lower: true, strict: true, locale: 'vi' }).slice(0, 120).replace(/-+$/, '');
