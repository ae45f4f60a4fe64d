import type { Core } from '@strapi/strapi';
import {
  HOTLINE_WHEN_NOTHING_ANSWERS,
  type HotlineContact,
  type HotlineFacts,
} from '../../../../../domain/hotline/facts';

interface ContactEntry {
  readonly kind: HotlineContact['kind'];
  readonly label: string;
  readonly labelEn: string | null;
  readonly url: string | null;
}

type HotlineEntry = Omit<HotlineFacts, 'contacts'> & { readonly contacts: readonly ContactEntry[] };

/** The published facts about the help line, or those that always hold. */
export async function hotlineFacts(strapi: Core.Strapi): Promise<HotlineFacts> {
  const entry: HotlineEntry | null = await strapi.db
    .query('api::hotline.hotline')
    .findOne({ where: { publishedAt: { $notNull: true } }, populate: ['contacts'] });
  if (!entry) return HOTLINE_WHEN_NOTHING_ANSWERS;
  const { number, name, nameEn, hours, hoursEn, costLine, costLineEn, emergencyNumber } = entry;
  const contacts = entry.contacts.map(({ kind, label, labelEn, url }) => ({
    kind,
    label,
    labelEn: labelEn ?? label,
    url: url || null,
  }));
  return { number, name, nameEn, hours, hoursEn, costLine, costLineEn, emergencyNumber, contacts };
}
