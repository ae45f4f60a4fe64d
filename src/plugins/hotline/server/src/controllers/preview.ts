import type { Context } from 'koa';
import { AUDIENCES, LANGUAGES, TONES, VARIANTS } from '../../../../../domain/hotline/banner';
import { PALETTES, type PaletteName } from '../../../../../domain/hotline/palette';
import { badField } from '../../../../../server/bad-field';
import { parseBannerForm, type BannerChoices } from '../../../contract/preview';
import { previewOf, weightsOf } from '../preview/preview';
import type { BannerDesk } from '../standing/desk';

const CHOICES: BannerChoices = {
  language: LANGUAGES,
  audience: AUDIENCES,
  tone: TONES,
  palette: Object.keys(PALETTES) as readonly PaletteName[], // Object.keys forgets the keys' type
  variant: VARIANTS,
};

/** Admin: shows a banner before it is saved. Stores nothing, decides nothing. */
export default (desk: () => BannerDesk) => () => ({
  async draw(ctx: Context) {
    const banner = parseBannerForm(ctx.request.body, CHOICES);
    if ('wrong' in banner) return badField(ctx, banner.wrong);
    ctx.set('Cache-Control', 'no-store');
    ctx.body = { data: previewOf(banner, desk()) };
  },

  async weigh(ctx: Context) {
    const banner = parseBannerForm(ctx.request.body, CHOICES);
    if ('wrong' in banner) return badField(ctx, banner.wrong);
    ctx.set('Cache-Control', 'no-store');
    ctx.body = { data: await weightsOf(banner, desk(), () => !ctx.res.closed) };
  },
});
