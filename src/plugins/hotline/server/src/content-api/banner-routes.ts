import { createHash } from 'node:crypto';
import { altTextOf } from '../../../../../domain/hotline/banner';
import {
  BANNER_SIZES,
  nameOf,
  SIZE_FOR_ANY_PLACE,
  sizeNamed,
  type BannerSize,
  type PictureFormat,
} from '../../../../../domain/hotline/size';
import { pictureSet, pictureUrl, type BannerAddress } from '../../../../../formats/banner/addresses';
import { CODE_PAGE_STYLE, codePage } from '../../../../../formats/banner/code-page';
import { EMBED_POLICY, embedHeight, embedPage } from '../../../../../formats/banner/embed-page';
import { embedScript } from '../../../../../formats/banner/embed-script';
import { helpLine } from '../../../../../formats/hotline';
import type { BannerDesk, Chosen } from '../standing/desk';
import { audienceIn, languageIn, OCCASION, occasionIn, occasionQuery } from './asked';
import { cacheUntil, jsonAnswer, MEDIA_TYPES, presentBanner, textAnswer } from './present';
import { BadParameter, NotFound } from './refusals';
import type { Answer, Ask, HelpRoute } from './route';

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
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

interface Here {
  readonly desk: BannerDesk;
  readonly base: string;
}

const addressOf = ({ base }: Here, id: string, query = ''): BannerAddress => ({ url: `${base}/banners/${id}`, query });

/** `current` and `default` depend on what is asked; a banner's own pictures do not. */
const asked = (here: Here, ask: Ask, id: string): { readonly chosen: Chosen; readonly address: BannerAddress } => ({
  chosen: here.desk.choose(id, occasionIn(ask)),
  address: addressOf(here, id, id === 'current' || id === 'default' ? occasionQuery(ask) : ''),
});

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

function sizeOrThrow(name: string): BannerSize {
  const size = sizeNamed(name);
  if (!size) throw new NotFound(`There is no size ${name}. There are: ${BANNER_SIZES.map(nameOf).join(', ')}.`);
  return size;
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

const PAGE_HEADERS = { 'Referrer-Policy': 'no-referrer', 'Cross-Origin-Resource-Policy': 'cross-origin' };

function showEmbed(here: Here, ask: Ask, id: string): Answer {
  const name = ask.query.get('size');
  const size = name === null ? null : sizeNamed(name);
  if (name !== null && !size) throw new BadParameter('size', `one of: ${BANNER_SIZES.map(nameOf).join(', ')}`);
  const { chosen, address } = asked(here, ask, id);
  const { language } = chosen.banner;
  const facts = here.desk.facts();
  const html = embedPage({
    language,
    address,
    size,
    alt: altTextOf(chosen.banner, facts),
    line: helpLine(facts, language),
  });
  const headers = { ...PAGE_HEADERS, 'Content-Security-Policy': EMBED_POLICY, 'Content-Language': language };
  return textAnswer(html, { type: 'text/html', cache: cacheUntil(chosen.goodUntil, ask.now), headers });
}

const hash = (text: string): string => createHash('sha256').update(text).digest('base64');

function showCode(here: Here, ask: Ask, id: string): Answer {
  const { chosen, address } = asked(here, ask, id);
  const facts = here.desk.facts();
  const { language } = chosen.banner;
  const line = helpLine(facts, language);
  const html = codePage({
    id,
    address,
    language,
    alt: altTextOf(chosen.banner, facts),
    number: facts.number,
    scriptUrl: `${here.base}/embed.js`,
    heightOf: (size) => embedHeight(size, line),
    fallback: sizeOrThrow(SIZE_FOR_ANY_PLACE),
  });
  const policy = `default-src 'none'; img-src 'self' ${new URL(here.base).origin}; style-src 'sha256-${hash(CODE_PAGE_STYLE)}'; base-uri 'none'; form-action 'none'`;
  const headers = { ...PAGE_HEADERS, 'Content-Security-Policy': policy, 'Content-Language': language };
  return textAnswer(html, { type: 'text/html', cache: cacheUntil(chosen.goodUntil, ask.now), headers });
}

function showScript({ base, desk }: Here): Answer {
  const line = helpLine(desk.facts(), 'vi');
  const script = embedScript(base, (name) => embedHeight(sizeOrThrow(name), line));
  return textAnswer(script, {
    type: 'text/javascript',
    cache: 'public, max-age=30, stale-while-revalidate=30',
    headers: { 'Cross-Origin-Resource-Policy': 'cross-origin' },
  });
}
