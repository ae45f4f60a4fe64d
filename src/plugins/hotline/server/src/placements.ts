import type { Core } from '@strapi/strapi';
import type { SizeName } from '../../../../domain/hotline/size';
import type { ReportedPlacement } from '../../contract/placement';
import { publications } from './neighbours';

export const PLACEMENTS = 'hotline_placements';

export interface PlacementRow {
  readonly name: string;
  /** The outlet's document id. */
  readonly outlet: string;
  readonly size: SizeName;
  readonly url: string;
  /** Milliseconds since 1970. */
  readonly reported_at: number | string;
}

/** Where banners stand, the latest report first. Outlets that are gone are not named any more. */
export async function reportedPlacements(strapi: Core.Strapi): Promise<readonly ReportedPlacement[]> {
  const rows: PlacementRow[] = await strapi.db
    .connection(PLACEMENTS)
    .orderBy([{ column: 'reported_at', order: 'desc' }, { column: 'name' }]);
  const outlets = [...new Set(rows.map(({ outlet }) => outlet))];
  const named = await Promise.all(
    outlets.map(async (outlet) => [outlet, await publications(strapi).outletName(outlet)] as const),
  );
  const names = new Map(named);
  return rows.map(({ name, size, url, outlet, reported_at }) => ({
    ...{ name, size, url, outlet: names.get(outlet) ?? null },
    reportedAt: new Date(Number(reported_at)).toISOString(),
  }));
}
