import type { Core } from '@strapi/strapi';
import config, { type HotlineConfig } from './config';
import { bannerRoutes } from './content-api/banner-routes';
import { oembedRoutes } from './content-api/oembed-route';
import type { Route } from './content-api/route';
import { placementRoutes } from './content-api/placement-routes';
import codes from './controllers/codes';
import facts from './controllers/facts';
import placements from './controllers/placements';
import preview from './controllers/preview';
import { refuseUnfitBanners } from './gate';
import { directoryRoutes } from './content-api/directory-routes';
import { contentApi } from './neighbours';
import { startFactRounds } from './facts/rounds';
import { upkeep } from './facts/upkeep';
import routes from './routes';
import { followPublications, type Following } from './standing/follow';
import { followRecords } from './standing/follow-records';
import { bannerDesk, type BannerDesk } from './standing/desk';
import { letGoFirst } from './standing/let-go';

let desk: BannerDesk | undefined;
let following: Following | undefined;
let stopRounds: () => Promise<void> = async () => undefined;
/** `…/content/v1` */
let base = '';

/** @throws before the plugin has started. */
function started(): BannerDesk {
  if (!desk) throw new Error('The hotline plugin has not started yet.');
  return desk;
}

export default {
  config,
  controllers: {
    preview: preview(started),
    codes: codes({ desk: started, base: () => base, caughtUp: async () => following?.caughtUp() }),
    placements,
    facts,
  },
  routes,
  services: { upkeep },

  register({ strapi }: { strapi: Core.Strapi }) {
    strapi.documents.use(followRecords(strapi, () => following?.lookAgain()));
    strapi.documents.use(letGoFirst(started));
    strapi.documents.use(refuseUnfitBanners(strapi, started));
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    const { dir, publicUrl, factsGoodForDays }: HotlineConfig = strapi.config.get('plugin::hotline');
    base = `${publicUrl}/content/v1`;
    desk = bannerDesk(dir);
    const links = {
      banners: '/banners{?audience,lang}',
      currentBanner: '/banners/current{?placement,unit,audience,lang}',
      bannerCode: '/banners/current/code{?audience,lang,unit}',
      embedScript: '/embed.js',
      supportCenters: '/support-centers{?unit,lang,format}',
      supportCentersEmbed: '/support-centers/embed{?unit,lang}',
      oembed: '/oembed{?url,maxwidth,maxheight,format}',
    };
    following = await followPublications(strapi, desk);
    const { caughtUp, lookAgain } = following;
    const upToDate = (route: Route): Route => ({
      ...route,
      answer: async (...asked) => {
        await caughtUp();
        return route.answer(...asked);
      },
    });
    const answered = [
      ...bannerRoutes(desk, base),
      ...directoryRoutes(desk),
      ...oembedRoutes(strapi, desk, base),
      ...placementRoutes(strapi, lookAgain),
    ];
    contentApi(strapi).mount(answered.map(upToDate), links);
    stopRounds = startFactRounds(strapi, factsGoodForDays);
  },
  async destroy() {
    await stopRounds();
    await following?.stop();
    following = undefined;
  },
};
