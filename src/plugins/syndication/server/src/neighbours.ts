import type { Core } from '@strapi/strapi';

/** What this plugin asks of the safeguard. */
interface Originals {
  read(file: { readonly hash: string; readonly ext?: string | null }): Promise<Buffer>;
}

export const originals = (strapi: Core.Strapi): Originals => strapi.plugin('safeguard').service('originals');
