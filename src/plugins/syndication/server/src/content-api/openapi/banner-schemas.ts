import { AUDIENCES, LANGUAGES, TONES } from '../../../../../../domain/hotline/banner';
import { CENTER_KINDS } from '../../../../../../domain/hotline/directory';
import { BANNER_SIZES, DENSITIES, nameOf } from '../../../../../../domain/hotline/size';
import { address, closed, instant, listOf, open, orNull, ref, text, type Schema } from './model';

const BASE = 'https://content.example.org/content/v1';
const PICTURE = `${BASE}/banners/default/300x250.png`;
const FRAME_CODE = `<iframe src="${BASE}/banners/current/embed?size=300x250" width="300" height="338"></iframe>`;

const aRendition = { size: '300x250', width: 300, height: 250, density: 1, mediaType: 'image/png', href: PICTURE };
/** The one that is always there. */
const aBanner = {
  ...{ id: null, uri: null, version: null, language: 'vi', audience: 'children', tone: 'friendly', number: '111' },
  ...{ message: 'Có chuyện gì, em cứ gọi 111.', subline: 'Miễn phí · 24/7 · Gọi 111' },
  alt: 'Có chuyện gì, em cứ gọi 111. Tổng đài bảo vệ trẻ em, miễn phí, 24/7.',
  ...{ startsAt: null, endsAt: null, weight: null, units: [] },
  links: {
    self: `${BASE}/banners/default`,
    embed: `${BASE}/banners/default/embed`,
    code: `${BASE}/banners/default/code`,
  },
  renditions: [aRendition],
};
const aPlace = { size: '300x250', width: 300, height: 250, href: PICTURE, srcset: `${PICTURE}, ${PICTURE} 2x` };

const shown = (schema: Schema, example: object): Schema => ({ ...schema, examples: [example] });

const pixels: Schema = { type: 'integer', minimum: 1 };
const size: Schema = { enum: BANNER_SIZES.map(nameOf) };
const path: Schema = { ...address, description: 'With what was asked for.' };

const FRAME = {
  version: { const: '1.0' },
  title: text,
  provider_name: text,
  cache_age: { type: 'integer' },
  html: text,
  width: pixels,
  height: pixels,
} as const;

export const BANNER_SCHEMAS: Readonly<Record<string, Schema>> = {
  Rendition: shown(
    closed({
      size,
      width: { ...pixels, description: 'Of the file: at double density twice that of the size.' },
      height: pixels,
      density: { enum: DENSITIES },
      mediaType: text,
      href: address,
    }),
    aRendition,
  ),
  Banner: shown(
    closed({
      id: orNull({ type: 'string', format: 'uuid', description: 'None for the banner that is always there.' }),
      uri: orNull({ type: 'string', pattern: '^urn:uuid:[0-9a-f-]{36}$' }),
      version: orNull({ type: 'integer', minimum: 1 }),
      language: { enum: LANGUAGES },
      audience: { enum: AUDIENCES },
      tone: { enum: TONES },
      number: text,
      message: text,
      subline: text,
      alt: { ...text, description: 'What those hear who do not see it. It names the number.' },
      startsAt: orNull(instant),
      endsAt: orNull(instant),
      weight: orNull({ type: 'integer', minimum: 1, maximum: 100 }),
      units: listOf(text),
      links: closed({ self: path, embed: path, code: path }),
      renditions: listOf(ref('Rendition')),
    }),
    aBanner,
  ),
  Banners: closed({ items: listOf(ref('Banner')), cursor: { type: 'null' }, hasMore: { const: false } }),
  CurrentBanner: shown(
    closed({
      placement: { ...orNull(text), description: 'As it was asked for.' },
      isPlacementKnown: { type: 'boolean', description: 'If not, the size is one that fits nearly everywhere.' },
      size,
      width: pixels,
      height: pixels,
      href: address,
      srcset: { ...text, description: 'Both densities, for an `img`.' },
      goodUntil: { ...orNull(instant), description: 'Another banner may be due then.' },
      banner: ref('Banner'),
    }),
    { placement: 'bao-hue-trang-chu', isPlacementKnown: true, ...aPlace, goodUntil: null, banner: aBanner },
  ),
  Placement: shown(
    closed({
      name: { type: 'string', pattern: '^[a-z0-9][a-z0-9-]{2,59}$' },
      size,
      url: { type: 'string', format: 'uri', pattern: '^https://', maxLength: 500 },
    }),
    { name: 'bao-hue-trang-chu', size: '970x250', url: 'https://news.example.org/' },
  ),
  OEmbed: shown(
    {
      ...open({ ...FRAME, type: { enum: ['rich', 'video'] } }),
      description: 'oEmbed 1.0, https://oembed.com. Banners have a `thumbnail_url`, too.',
    },
    {
      ...{ version: '1.0', type: 'rich', provider_name: 'Awareness CMS', cache_age: 30 },
      ...{ title: aBanner.alt, html: FRAME_CODE, width: 300, height: 338 },
    },
  ),
  SupportCenter: closed({
    name: text,
    kind: { enum: CENTER_KINDS },
    unit: orNull(text),
    services: { ...orNull(text), description: 'One a line.' },
    hours: orNull(text),
    phone: orNull(text),
    address: orNull(text),
    website: orNull(text),
    verifiedAt: { ...instant, description: 'When somebody last called or went there.' },
  }),
  SupportCenters: shown(
    closed({
      unit: { ...orNull(closed({ code: text, name: text })), description: 'Whose centres these are.' },
      items: listOf(ref('SupportCenter')),
      cursor: { type: 'null' },
      hasMore: { const: false },
      hotline: closed({ number: text, emergency: text }),
    }),
    {
      ...{ unit: { code: '46', name: 'Thành phố Huế' }, items: [], cursor: null, hasMore: false },
      hotline: { number: '111', emergency: '113' },
    },
  ),
};
