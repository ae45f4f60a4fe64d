import type { StrapiApp } from '@strapi/admin/strapi-admin';
import { contentManagerOf } from '../parts/content-manager';

/**
 * Blocks the text editor does not offer. A picture in Blocks is a copy that outlives a withdrawn file:
 * pictures are sections of their own. The server refuses both kinds.
 */
const REFUSED = ['image', 'code'] as const;

/** Takes pictures and code out of the text editor. */
export function narrowRichText(app: Pick<StrapiApp, 'getPlugin'>): void {
  contentManagerOf(app).addRichTextBlocks((blocks) => {
    const kept = { ...blocks };
    for (const kind of REFUSED) delete (kept as Partial<typeof kept>)[kind]; // the editor walks what is there
    return kept;
  });
}
