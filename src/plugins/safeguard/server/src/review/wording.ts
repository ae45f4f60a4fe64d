import type { Core, UID } from '@strapi/strapi';
import { DEFAULT_WORDING, type WordingRow } from '../../../../../domain/child-privacy/lexicon';

export const WORDING = 'plugin::safeguard.wording' as UID.ContentType; // the plugin's own type

/** Puts the first list into an empty newsroom, once: what the managing editor made of it is kept. */
export async function ensureWording(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: 'safeguard' });
  if (await store.get({ key: 'wording' })) return;
  if ((await strapi.db.query(WORDING).count()) === 0)
    await strapi.db.query(WORDING).createMany({ data: DEFAULT_WORDING.map((row) => ({ ...row, isActive: true })) });
  await store.set({ key: 'wording', value: 'begun' });
}

export const wordingInForce = (strapi: Core.Strapi): Promise<WordingRow[]> =>
  strapi.db
    .query(WORDING)
    .findMany({ where: { isActive: true }, select: ['phrases', 'reason', 'instead'], orderBy: { id: 'asc' } });
