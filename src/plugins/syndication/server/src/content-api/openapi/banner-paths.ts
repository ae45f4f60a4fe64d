import { AUDIENCES, LANGUAGES } from '../../../../../../domain/hotline/banner';
import { BANNER_SIZES, nameOf, PICTURE_FORMATS } from '../../../../../../domain/hotline/size';
import { ref, text, type Parameter, type Paths } from './model';
import { json, operation, problem, sending } from './operations';
import { inPath, query, UNIT } from './parameters';

const LANG = query('lang', { enum: LANGUAGES, default: 'vi' }, 'The language it speaks.');
const AUDIENCE = query('audience', { enum: AUDIENCES, default: 'adults' }, 'Whom it speaks to.');
const OCCASION: readonly Parameter[] = [AUDIENCE, LANG, UNIT];

const SIZE = { enum: BANNER_SIZES.map(nameOf) };
const BANNER_UUID = inPath('uuid', { type: 'string', format: 'uuid' }, 'Of the banner.');
const BANNER_ID = inPath(
  'id',
  { type: 'string', pattern: '^([0-9a-f-]{36}|current|default)$' },
  'A banner; `current` for whichever is due; `default` for the one that is always there.',
);
/** As they stand in an address: `300x250@2x.png`. */
const FILE = inPath(
  'file',
  { type: 'string', pattern: `^\\d{2,4}x\\d{2,4}(@2x)?\\.(${PICTURE_FORMATS.join('|')})$` },
  'A size, `@2x` for double density, and a format: `300x250@2x.png`.',
);

const banner = (id: string, summary: string, rest: Partial<Parameters<typeof operation>[0]>) =>
  operation({ id, tag: 'banners', summary, answers: {}, ...rest });

/** What carries 111. It needs no key, is not counted, and answers without the database; oEmbed and placements do not. */
export const BANNER_PATHS: Paths = {
  '/banners': banner('banners', 'Every usable banner, with its pictures.', {
    parameters: [
      query('audience', { enum: AUDIENCES }, 'Those alone that speak to them.'),
      query('lang', { enum: LANGUAGES }, 'Those alone in this language.'),
    ],
    answers: json('Banners'),
  }),
  '/banners/current': banner('currentBanner', 'The banner to show now. There always is one.', {
    parameters: [
      ...OCCASION,
      query('placement', { type: 'string', maxLength: 60 }, 'A size, or the name of a place that an outlet reported.'),
    ],
    answers: json('CurrentBanner'),
  }),
  '/banners/{uuid}': banner('banner', 'One banner.', { parameters: [BANNER_UUID], answers: json('Banner') }),
  '/banners/{id}/{file}': banner('bannerPicture', 'A picture. There always is one, with 111 on it.', {
    parameters: [BANNER_ID, FILE, ...OCCASION],
    answers: { 'image/png': text, 'image/webp': text, 'image/avif': text, 'image/jpeg': text },
  }),
  '/banners/{id}/embed': banner('bannerEmbed', 'A document for an iframe. No script, no cookie.', {
    parameters: [BANNER_ID, query('size', SIZE, 'Without it, it finds its size by its width.'), ...OCCASION],
    answers: { 'text/html': text },
  }),
  '/banners/{id}/code': banner('bannerCode', 'A page for people: every size, with the code to copy.', {
    parameters: [BANNER_ID, ...OCCASION],
    answers: { 'text/html': text },
  }),
  '/embed.js': banner('embedScript', 'The script that picks the size by the place.', {
    answers: { 'text/javascript': text },
  }),
  '/support-centers': banner('supportCenters', 'Help nearby: verified centres of a unit, or of the nearest above.', {
    parameters: [
      UNIT,
      LANG,
      query('format', { enum: ['json', 'text', 'speech', 'html'], default: 'json' }, '`speech` is read on air.'),
    ],
    answers: { ...json('SupportCenters'), 'text/plain': text, 'text/html': text },
  }),
  '/support-centers/embed': banner('supportCentersEmbed', 'The same as a document for an iframe. No script.', {
    parameters: [UNIT, LANG],
    answers: { 'text/html': text },
  }),
  '/oembed': banner('oembed', 'How an item, a story or a banner of ours stands on a page of yours.', {
    parameters: [
      { ...query('url', { type: 'string', format: 'uri' }, 'Its address here.'), required: true },
      query('maxwidth', { type: 'integer', minimum: 1, maximum: 99_999 }, 'Pixels.'),
      query('maxheight', { type: 'integer', minimum: 1, maximum: 99_999 }, 'Pixels.'),
      query('format', { enum: ['json', 'xml'], default: 'json' }, 'XML is answered 501.'),
    ],
    answers: json('OEmbed'),
    more: { 501: problem('It is answered as JSON alone.') },
  }),
  '/placements': sending({
    id: 'placements',
    tag: 'banners',
    summary: 'Says where a banner stands, so that it can be asked for by that name. Nobody who sees it is known.',
    takes: ref('Placement'),
    answers: json('Placement'),
    more: { 409: problem('Another outlet uses this name.') },
  }),
};
