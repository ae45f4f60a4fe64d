import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { governedTypes, isLocalized, ONLY_LOCALE } from '../../../../../server/governed-types';
import type { StoryPlace } from '../../../../../server/story-place';
import { WaiverRefused } from '../findings/refusals';
import { newsroom, type ActingPerson, type Actor } from '../neighbours';

/** The story that a request is about. @throws WaiverRefused when there is no such type. */
export function placeAsked(strapi: Core.Strapi, { params, query }: Context): StoryPlace {
  const type = governedTypes(strapi).find(({ info }) => info.singularName === params.type);
  if (!type) throw new WaiverRefused('STORY_UNKNOWN', newsroom(strapi).actors.current().person?.language);
  const asked = typeof query.locale === 'string' && query.locale !== '' ? query.locale : ONLY_LOCALE;
  return { content_type: type.uid, document_id: params.documentId, locale: isLocalized(type) ? asked : ONLY_LOCALE };
}

/** Who asks. A token is nobody. @throws WaiverRefused */
export function personAsking(strapi: Core.Strapi): Actor & { readonly person: ActingPerson } {
  const { person, path } = newsroom(strapi).actors.current();
  if (!person) throw new WaiverRefused('NOT_A_PERSON');
  return { person, path };
}
