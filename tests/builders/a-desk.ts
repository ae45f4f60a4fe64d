import type { Newsroom } from '../harness';

/** An organisation whose editors answer for stories: `await aDesk('newspaper').in(newsroom)`. */
export const aDesk = (key: string) => ({ in: (newsroom: Newsroom) => found(newsroom, key, { isDesk: true }) });

/** One that has no stories of its own. */
export const anOrganisation = (key: string) => ({
  in: (newsroom: Newsroom) => found(newsroom, key, { isDesk: false }),
});

async function found({ strapi }: Newsroom, key: string, { isDesk }: { isDesk: boolean }): Promise<string> {
  const data: object = { key, isDesk, name: `Đơn vị ${key}`, kind: 'newspaper' };
  const { documentId } = await strapi.documents('api::organisation.organisation').create({ data: data as never });
  return documentId;
}
