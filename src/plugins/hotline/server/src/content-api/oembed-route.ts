import type { Core } from '@strapi/strapi';
import { BANNER_SIZES, SIZE_FOR_ANY_PLACE, sizeNamed, type BannerSize } from '../../../../../domain/hotline/size';
import { pictureUrl } from '../../../../../formats/banner/addresses';
import { frameCode } from '../../../../../formats/banner/codes';
import { embedHeight } from '../../../../../formats/banner/embed-page';
import { helpLine } from '../../../../../formats/hotline';
import { element } from '../../../../../formats/xml';
import { publications, type PublicItem } from '../neighbours';
import type { BannerDesk } from '../standing/desk';
import { altIn, asked } from './here';
import { jsonAnswer } from './present';
import { BadParameter, NotFound, NotServed } from './refusals';
import { UUID, type Answer, type Ask, type OutletAsk, type Route } from './route';

const BANNER_ADDRESS = new RegExp(`^/banners/(${UUID}|current|default)(?:/embed|/code)?$`);
const ITEM_ADDRESS = new RegExp(`^/items/(${UUID})$`);
const STORY_ADDRESS = /^\/stories\/(vi|en)\/([a-z0-9-]{1,60})\/([A-Za-z0-9._~-]{1,200})$/;

/** Seconds. */
const CACHE_AGE = 30;
/** What a page is shown in when nothing else is asked for. Pixels. */
const PAGE = { width: 640, height: 480 } as const;

interface Room {
  readonly width: number;
  readonly height: number;
}

/** oEmbed 1.0 for everything of ours that can stand on somebody else's page. */
export function oembedRoutes(strapi: Core.Strapi, desk: BannerDesk, base: string): readonly Route[] {
  const answer = async (ask: OutletAsk): Promise<Answer> => {
    const { query, now } = ask;
    const format = query.get('format') ?? 'json';
    if (format === 'xml') throw new NotServed();
    if (format !== 'json') throw new BadParameter('format', 'json');
    const room = { width: pixels(query, 'maxwidth'), height: pixels(query, 'maxheight') };
    const { path, query: about } = addressIn(query.get('url'), base);
    const [, id] = BANNER_ADDRESS.exec(path) ?? [];
    if (id) return reply(bannerEmbed(desk, { id, base, room, about: { query: about, now } }));
    const item = await publications(strapi).find(whereIs(path), now.getTime());
    if (!item) throw new NotFound();
    return reply(itemEmbed(item, base, room));
  };
  const parameters = ['url', 'maxwidth', 'maxheight', 'format'];
  return [{ method: 'GET', path: /^\/oembed$/, parameters, access: 'counted', answer }];
}

const reply = (embed: object): Answer =>
  jsonAnswer(
    { version: '1.0', provider_name: 'Awareness CMS', cache_age: CACHE_AGE, ...embed },
    `public, max-age=${CACHE_AGE}`,
  );

/** No limit is as good as a very large one. */
function pixels(query: URLSearchParams, name: string): number {
  const text = query.get(name);
  if (text === null) return Number.MAX_SAFE_INTEGER;
  if (!/^[1-9]\d{0,4}$/.test(text)) throw new BadParameter(name, 'a number of pixels, 1 to 99999');
  return Number(text);
}

/** Below `/content/v1`. Only our own addresses are known here. */
function addressIn(url: string | null, base: string): { readonly path: string; readonly query: URLSearchParams } {
  if (url === null) throw new BadParameter('url', 'the address of an item, a story or a banner');
  if (!url.startsWith(`${base}/`) || !URL.canParse(url)) throw new NotFound();
  const { pathname, searchParams } = new URL(url);
  return { path: pathname.slice(new URL(base).pathname.length), query: searchParams };
}

function whereIs(path: string) {
  const [, uuid] = ITEM_ADDRESS.exec(path) ?? [];
  if (uuid) return { uuid };
  const [, locale, profile, slug] = STORY_ADDRESS.exec(path) ?? [];
  if (!locale || !profile || !slug) throw new NotFound();
  return { locale, profile, slug };
}

interface AskedBanner {
  readonly id: string;
  readonly base: string;
  readonly room: Room;
  /** What the banner's own address asks for: an audience, a language, a size. */
  readonly about: Ask;
}

/** The largest size that fits, with its help below it. A banner that is gone is not there (oEmbed §2.3.4.1: 404). */
function bannerEmbed(desk: BannerDesk, { id, base, room, about }: AskedBanner) {
  const here = { desk, base };
  const { chosen, address } = asked(here, about, id);
  if (id !== 'current' && id !== 'default' && !chosen.standing) throw new NotFound();
  const { language } = chosen.banner;
  const line = helpLine(desk.facts(), language);
  const size = sizeIn(room, about.query.get('size'), (each) => embedHeight(each, line));
  const alt = altIn(here, chosen, id);
  const height = embedHeight(size, line);
  const code = { address, id, alt, number: desk.facts().number, scriptUrl: `${base}/embed.js` };
  return {
    type: 'rich',
    title: alt,
    html: frameCode(code, size, height),
    width: size.width,
    height,
    thumbnail_url: pictureUrl(address, size),
    thumbnail_width: size.width,
    thumbnail_height: size.height,
  };
}

/**
 * The size that was named, where it fits; else the largest of those meant for pages: a poster stands on none, and a tower
 * only where nothing else would fit.
 */
function sizeIn({ width, height }: Room, named: string | null, heightOf: (size: BannerSize) => number): BannerSize {
  const fits = (size: BannerSize) => size.width <= width && heightOf(size) <= height;
  const unasked = width === Number.MAX_SAFE_INTEGER && height === Number.MAX_SAFE_INTEGER;
  const wanted = sizeNamed(named ?? (unasked ? SIZE_FOR_ANY_PLACE : ''));
  if (wanted && fits(wanted)) return wanted;
  const fitting = BANNER_SIZES.filter((size) => size.family !== 'social' && fits(size));
  const low = fitting.filter((size) => heightOf(size) <= PAGE.height);
  const [size] = [...(low.length > 0 ? low : fitting)].sort((a, b) => b.width * b.height - a.width * a.height);
  if (!size) throw new NotFound('No banner is that small.');
  return size;
}

/** A page of ours in a frame. Films play in it. */
function itemEmbed({ uuid, title, profile }: PublicItem, base: string, room: Room) {
  const width = Math.min(PAGE.width, room.width);
  const height = Math.min(PAGE.height, room.height);
  const frame = element('iframe', '', {
    src: `${base}/items/${uuid}?format=html`,
    width,
    height,
    title,
    loading: 'lazy',
    style: 'border:0;max-width:100%',
  });
  return { type: profile === 'video-report' ? 'video' : 'rich', title, html: frame.markup, width, height };
}
