import type { Rendition } from './rendition';

/** The page that the content API itself serves for an item. */
export const pageAddress = ({ itemUrl }: Pick<Rendition, 'itemUrl'>): string => `${itemUrl}?format=html`;
