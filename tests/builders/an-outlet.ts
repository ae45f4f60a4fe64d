import type { Newsroom } from '../harness';

export interface Outlet {
  readonly documentId: string;
  readonly keyId: string;
  /** As the outlet sends it. */
  readonly key: string;
}

/** An organisation that receives, with one key: `await anOutlet().grantedTo(briefs).in(newsroom)`. */
export const anOutlet = (channels: readonly string[] = []) => ({
  grantedTo: (...more: readonly string[]) => anOutlet([...channels, ...more]),

  async in({ strapi }: Newsroom): Promise<Outlet> {
    const data: object = { name: 'Báo Huế', channels };
    const { documentId } = await strapi.documents('plugin::syndication.outlet').create({ data: data as never });
    const { id, key } = await strapi.plugin('syndication').service('keys').issue(documentId, { mode: 'live' });
    return { documentId, keyId: id, key };
  },
});
