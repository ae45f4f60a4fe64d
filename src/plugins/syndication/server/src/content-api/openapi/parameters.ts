import { LANGUAGES, PROFILES } from '../list-query';
import { ITEM_FORMATS } from '../negotiation';
import { instant, text, type Parameter, type Schema } from './model';

export const query = (name: string, schema: Schema, description: string): Parameter => ({
  name,
  in: 'query',
  required: false,
  description,
  schema,
});

export const inPath = (name: string, schema: Schema, description: string): Parameter => ({
  name,
  in: 'path',
  required: true,
  description,
  schema,
});

const whole = (minimum: number, maximum: number, fallback?: number): Schema => ({
  type: 'integer',
  minimum,
  maximum,
  ...(fallback !== undefined && { default: fallback }),
});

export const CHANNEL_KEY = inPath('key', { type: 'string', pattern: '^[a-z0-9][a-z0-9-]*$' }, 'The key of a channel.');
export const ITEM_UUID = inPath('uuid', { type: 'string', format: 'uuid' }, 'The last part of the item’s `uri`.');
export const FORMAT = query('format', { enum: ITEM_FORMATS }, 'Wins over `Accept`.');
export const CURSOR = query('cursor', text, 'Of an earlier answer: what follows it. Leave it out to begin.');
export const UNIT = query('unit', text, 'The code of an administrative unit: one of `/schemes/units`.');
export const PAGE = query('limit', whole(1, 100, 25), 'Items on a page.');
export const BATCH = query('limit', whole(1, 500, 100), 'Changes in an answer.');
export const WAIT = query('wait', whole(0, 25, 0), 'Seconds to wait for a change when there is none.');
export const LAST_EVENT: Parameter = { ...query('Last-Event-ID', text, 'The `id` of the last event.'), in: 'header' };

const TIER = query('tier', text, 'The key of an age tier: one of `/schemes/tiers`.');
const AGE = query('age', whole(0, 120), 'Years: the tiers it falls into.');
const LANG = query('lang', { enum: LANGUAGES }, 'The language of the item.');

/** What lists are narrowed by, each with all others. */
export const FILTERS: readonly Parameter[] = [
  query('channel', text, 'The key of a channel.'),
  query('type', { enum: PROFILES }, 'The type of content.'),
  query('topic', text, 'The key of a topic or strand: one of `/schemes/topics`.'),
  query('audience', text, 'The key of an audience: one of `/schemes/audiences`.'),
  TIER,
  AGE,
  UNIT,
  query('series', text, 'The uuid or uri of a series: its parts.'),
  query('column', text, 'The uuid or uri of a column: what stands in it.'),
  LANG,
  query('q', { type: 'string', minLength: 1, maxLength: 200 }, 'Words, with or without accents. All must be there.'),
  query('publishedAfter', { ...instant, format: 'date-time' }, 'Exclusive. An instant, or a day in Huế.'),
  query('publishedBefore', { ...instant, format: 'date-time' }, 'Exclusive. An instant, or a day in Huế.'),
  PAGE,
  CURSOR,
];

export const LESSON_FORMAT = query('format', { enum: ['json', 'html'] }, 'Wins over `Accept`.');
export const LESSON_VERSION = query('version', whole(1, 999_999), 'The version you hold: 410 when it is superseded.');

export const LESSON_FILTERS: readonly Parameter[] = [
  TIER,
  AGE,
  query('strand', text, 'The key of a strand: one of `/schemes/topics`.'),
  LANG,
];
