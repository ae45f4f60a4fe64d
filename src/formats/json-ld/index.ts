export { jsonLd } from './json-ld';
export type { JsonLd } from './model';
