import { nameOf, SIZE_FOR_ANY_PLACE, sizeNamed, type PictureFormat } from '../../../../../domain/hotline/size';
import { pictureSet, pictureUrl } from '../../../../../formats/banner/addresses';
import type { BannerDesk } from '../standing/desk';
import { audienceIn, languageIn, OCCASION, occasionQuery } from './asked';
import { addressOf, asked, sizeOrThrow, type Here } from './here';
import { showCode, showEmbed, showScript } from './page-routes';
import { cacheUntil, jsonAnswer, MEDIA_TYPES, presentBanner } from './present';
import { NotFound } from './refusals';
import { UUID, type Answer, type Ask, type HelpRoute } from './route';

/** A banner's own id, or `current` for whichever is due, or `default` for the one that is always there. */
const ID = `(${UUID}|current|default)`;

/** What carries 111: answered by whoever holds the desk, with a database or without. @param base - `…/content/v1` */
export function bannerRoutes(desk: BannerDesk, base: string): readonly HelpRoute[] {
  const route = (path: string, parameters: readonly string[], answer: HelpRoute['answer']): HelpRoute => ({
    method: 'GET',
    path: new RegExp(`^${path}$`),
    parameters,
    access: 'help',
    answer,
  });
  const here: Here = { desk, base };
  return [
    route('/banners', ['audience', 'lang'], (ask) => listBanners(here, ask)),
    route('/banners/current', [...OCCASION, 'placement'], (ask) => showCurrent(here, ask)),
    route(`/banners/(${UUID})`, [], (ask, id = '') => showBanner(here, ask, id)),
    route(`/banners/${ID}/(\\d{2,4}x\\d{2,4})(@2x)?\\.(png|webp|avif|jpg)`, OCCASION, (ask, ...parts) =>
      showPicture(here, ask, parts),
    ),
    route(`/banners/${ID}/embed`, [...OCCASION, 'size'], (ask, id = '') => showEmbed(here, ask, id)),
    route(`/banners/${ID}/code`, OCCASION, (ask, id = '') => showCode(here, ask, id)),
    route('(?:/banners)?/embed\\.js', [], () => showScript(here)),
  ];
}

function listBanners(here: Here, ask: Ask): Answer {
  const wanted = (name: 'audience' | 'lang', value: string) => !ask.query.has(name) || value === ask.query.get(name);
  audienceIn(ask); // refuses what is no audience, and no language
  languageIn(ask);
  const banners = here.desk
    .banners(ask.now.getTime())
    .filter(({ audience, language }) => wanted('audience', audience) && wanted('lang', language));
  const items = banners.map((standing) =>
    presentBanner(here.desk, { banner: standing, standing, goodUntil: null }, addressOf(here, standing.uuid)),
  );
  const changedAt = new Date(Math.max(0, ...banners.map(({ versionAt }) => versionAt)));
  return jsonAnswer({ items, cursor: null, hasMore: false }, cacheUntil(null, ask.now), changedAt);
}

function showBanner(here: Here, ask: Ask, id: string): Answer {
  const standing = here.desk.find(id, ask.now.getTime());
  if (!standing) throw new NotFound('There is no such banner, or not any more. Ask for /content/v1/banners/current.');
  const chosen = { banner: standing, standing, goodUntil: standing.expiresAt };
  const body = presentBanner(here.desk, chosen, addressOf(here, id));
  return jsonAnswer(body, cacheUntil(chosen.goodUntil, ask.now), new Date(standing.versionAt));
}

/** Never refuses a place: an outlet that renamed one still gets a banner. */
function showCurrent(here: Here, ask: Ask): Answer {
  const placement = ask.query.get('placement');
  const known =
    placement === null ? null : (sizeNamed(placement) ?? sizeNamed(here.desk.sizeOfPlacement(placement) ?? ''));
  const size = known ?? sizeOrThrow(SIZE_FOR_ANY_PLACE);
  const { chosen } = asked(here, ask, 'current');
  const address = addressOf(here, chosen.standing?.uuid ?? 'default', chosen.standing ? '' : occasionQuery(ask));
  const body = {
    placement,
    isPlacementKnown: known !== null,
    size: nameOf(size),
    width: size.width,
    height: size.height,
    href: pictureUrl(address, size),
    srcset: pictureSet(address, size),
    goodUntil: chosen.goodUntil === null ? null : new Date(chosen.goodUntil).toISOString(),
    banner: presentBanner(here.desk, chosen, address),
  };
  return jsonAnswer(body, cacheUntil(chosen.goodUntil, ask.now));
}

async function showPicture(
  here: Here,
  ask: Ask,
  [id = '', name = '', twice = '', format = '']: readonly string[],
): Promise<Answer> {
  const { chosen } = asked(here, ask, id);
  const rendition = {
    size: sizeOrThrow(name),
    density: twice ? (2 as const) : (1 as const),
    format: format as PictureFormat, // one of those in the path
  };
  const { body, look } = await here.desk.picture(chosen, rendition);
  return {
    status: 200,
    headers: {
      'Content-Type': MEDIA_TYPES[rendition.format],
      'Cache-Control': cacheUntil(chosen.goodUntil, ask.now),
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cross-Origin-Resource-Policy': 'cross-origin',
      ...(chosen.standing && { 'Surrogate-Key': `item-${chosen.standing.uuid}` }),
    },
    body,
    validators: { tag: `${look}-${name}${twice}-${format}`, changedAt: new Date(chosen.standing?.versionAt ?? 0) },
  };
}
