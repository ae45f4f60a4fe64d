import type { Core } from '@strapi/strapi';
import type { KeptFact } from '../../../contract/facts';
import type { HotlineConfig } from '../config';
import { keptFacts } from './kept-facts';
import { tellEditors } from './tell-editors';

/** For `npm run verify`, and whoever wants to look now. */
export const upkeep = ({ strapi }: { strapi: Core.Strapi }) => {
  const { factsGoodForDays }: HotlineConfig = strapi.config.get('plugin::hotline');
  return {
    /** Facts that are to be verified again, soon or since long. They go on answering. */
    dueFacts: async (now = Date.now()): Promise<readonly KeptFact[]> =>
      (await keptFacts(strapi, factsGoodForDays, now)).filter(({ phase }) => phase !== 'fresh'),

    /** Tells editors of what is due, whom nobody has told yet. */
    tellEditors: (now = Date.now()): Promise<void> => tellEditors(strapi, factsGoodForDays, now),
  };
};
