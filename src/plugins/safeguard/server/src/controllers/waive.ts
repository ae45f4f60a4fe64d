import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { WaiverRefused } from '../findings/refusals';
import { waive } from '../findings/waive';
import { governedTypes, isLocalized, ONLY_LOCALE, type StoryPlace } from '../governed';
import { newsroom } from '../neighbours';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Answers the story as it is then. Whoever may not read it is told that there is none. */
  async waive(ctx: Context) {
    const { person } = newsroom(strapi).actors.current();
    if (!person) throw new WaiverRefused('NO_PERSON');
    const place = placeAsked(strapi, ctx);
    const { acts } = newsroom(strapi);
    await acts.view(place, person);
    const { finding, reason } = Object(ctx.request.body);
    await waive(strapi, place, { finding: String(finding ?? ''), reason: String(reason ?? '') });
    ctx.set('Cache-Control', 'no-store');
    ctx.body = { data: await acts.view(place, person) };
  },
});

function placeAsked(strapi: Core.Strapi, { params, query }: Context): StoryPlace {
  const type = governedTypes(strapi).find(({ info }) => info.singularName === params.type);
  if (!type) throw new WaiverRefused('STORY_UNKNOWN', newsroom(strapi).actors.current().person?.language);
  const asked = typeof query.locale === 'string' && query.locale !== '' ? query.locale : ONLY_LOCALE;
  return { content_type: type.uid, document_id: params.documentId, locale: isLocalized(type) ? asked : ONLY_LOCALE };
}
