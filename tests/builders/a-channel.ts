import type { Newsroom } from '../harness';

export const CHANNEL = 'plugin::syndication.channel';

/** A stream that outlets can follow: `await aChannel('newspaper', { membership: 'picked' }).in(newsroom)`. */
export const aChannel = (key: string, fields: Readonly<Record<string, unknown>> = {}) => ({
  async in({ strapi }: Newsroom): Promise<string> {
    const data: object = { key, title: `Kênh ${key}`, language: 'any', ...fields };
    const { documentId } = await strapi.documents(CHANNEL).create({ data: data as never });
    return documentId;
  },
});
