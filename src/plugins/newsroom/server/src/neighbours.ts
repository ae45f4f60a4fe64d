import type { Core } from '@strapi/strapi';
import type { ShownFile } from '../../../../domain/story/canonical';

/** What this plugin asks of the safeguard's private originals. */
interface Originals {
  /** SHA-256 of a file's bytes as they lie there now, or an empty text when the file is missing. */
  digest(file: Pick<ShownFile, 'hash' | 'ext'>): Promise<string>;
}

export const originals = (strapi: Core.Strapi): Originals => strapi.plugin('safeguard').service('originals');
