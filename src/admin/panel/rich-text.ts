import type { StrapiApp } from '@strapi/admin/strapi-admin';
import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';

type ContentManagerApis = ContentManagerPlugin['config']['apis'];

/**
 * Blocks the text editor does not offer. A picture in Blocks is a copy that outlives a withdrawn file:
 * pictures are sections of their own. The server refuses both kinds.
 */
const REFUSED = ['image', 'code'] as const;

/** Takes pictures and code out of the text editor. */
export function narrowRichText(app: Pick<StrapiApp, 'getPlugin'>): void {
  const apis = app.getPlugin('content-manager').apis as ContentManagerApis; // Strapi types every plugin's api as unknown
  apis.addRichTextBlocks((blocks) => {
    const kept = { ...blocks };
    for (const kind of REFUSED) delete (kept as Partial<typeof kept>)[kind]; // the editor walks what is there
    return kept;
  });
}
