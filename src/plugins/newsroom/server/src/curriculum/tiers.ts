import type { Core, UID } from '@strapi/strapi';
import type { AgeSpan } from '../../../../../domain/lesson/age-cover';

export const TIER: UID.CollectionType = 'api::age-tier.age-tier';

export interface TierRow {
  readonly id: number;
  readonly documentId: string;
  readonly key: string;
  readonly name: string;
  readonly nameEn: string;
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
}

/** The age tiers, the youngest first. Joins the transaction it is called in. */
export const tierRows = (strapi: Core.Strapi): Promise<readonly TierRow[]> =>
  strapi.db.query(TIER).findMany({ orderBy: [{ position: 'asc' }, { key: 'asc' }] });

export const spanOf = ({ key, name, ageFrom, ageTo }: TierRow): AgeSpan => ({ key, name, from: ageFrom, to: ageTo });
