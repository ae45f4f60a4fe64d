import type { Core } from '@strapi/strapi';
import type { WorkBin } from '../../../contract/work-bin';
import { standingOf } from '../people/standing';
import { cardsOf } from './cards';
import { catchUpOnWords } from './keep-words';
import { countShelves, page } from './list';
import type { BinQuery } from './query';

/** What lies on whose desk. */
export const workBin = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** One page of a shelf, and how much lies on each, as this person may see it. */
  async show(person: number, query: BinQuery): Promise<WorkBin> {
    const knex = strapi.db.connection;
    const viewer = { id: person, standing: await standingOf(strapi, person), now: Date.now() };
    const { rows, cursor } = await page(knex, query, viewer);
    const [stories, counts] = await Promise.all([cardsOf(strapi, knex, rows), countShelves(knex, viewer)]);
    return { stories, counts, cursor };
  },

  /** Makes everything findable that is not yet. */
  catchUp: () => catchUpOnWords(strapi),
});

export type WorkBinService = ReturnType<typeof workBin>;
