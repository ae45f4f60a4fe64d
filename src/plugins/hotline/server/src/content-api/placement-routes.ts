import type { Core } from '@strapi/strapi';
import { parsePlacement } from '../../../contract/placement';
import { BANNER_SIZES, nameOf } from '../../../../../domain/hotline/size';
import { PLACEMENTS, type PlacementRow } from '../placements';
import { BadBody, KeyNeeded, NameTaken } from './refusals';
import type { Answer, OutletAsk, Route } from './route';
import { jsonAnswer } from './present';

/**
 * An outlet says where a banner stands, so that editors know, and may ask for it by that name from then on. Nothing is
 * known of those who see it.
 */
export function placementRoutes(strapi: Core.Strapi, onReport: () => void): readonly Route[] {
  const answer = async (ask: OutletAsk): Promise<Answer> => {
    const { outlet } = ask.caller;
    if (!outlet) throw new KeyNeeded();
    const placement = parsePlacement(await ask.body(), BANNER_SIZES.map(nameOf));
    if ('wrong' in placement) throw new BadBody(placement.wrong);
    await store(strapi, { ...placement, outlet, reported_at: ask.now.getTime() });
    onReport();
    return { ...jsonAnswer(placement, 'no-store'), validators: undefined };
  };
  return [{ method: 'POST', path: /^\/placements$/, parameters: [], access: 'counted', answer }];
}

/** A name belongs to whoever used it first. */
async function store(strapi: Core.Strapi, row: PlacementRow): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await trx(PLACEMENTS).insert(row).onConflict('name').ignore();
    const changed = await trx(PLACEMENTS).where({ name: row.name, outlet: row.outlet }).update(row);
    if (changed === 0) throw new NameTaken();
  });
}
