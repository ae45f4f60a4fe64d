import { BANNER_PATHS } from './banner-paths';
import { LESSON_PATHS } from './lesson-paths';
import type { Paths, Schema } from './model';
import { ref, text } from './model';
import { GONE, json, JSON_TYPE, operation, problem } from './operations';
import { LANGUAGES, PROFILES } from '../list-query';
import { CHANGE_EVENT, SNAPSHOT_LINE } from './schemas';
import { BATCH, CHANNEL_KEY, CURSOR, FILTERS, FORMAT, inPath, ITEM_UUID, LAST_EVENT, PAGE, WAIT } from './parameters';

const feed = (id: string, type: string, schema: Schema) =>
  operation({
    id,
    tag: 'channels',
    summary: 'The newest usable items, and what left the channel in the last 30 days.',
    parameters: [CHANNEL_KEY, PAGE, CURSOR],
    answers: { [type]: schema },
  });

const RESTART = problem(
  'The cursor is too old: `Link` with `rel="restart"` says where to begin again. Or the grant has ended.',
);
const UNACCEPTABLE = problem('It is not served in any media type that was asked for.');
const SCHEME = inPath('scheme', text, 'The name of a vocabulary.');

const ITEM_TYPES = {
  [JSON_TYPE]: { anyOf: [ref('Ninjs'), ref('Ninjs16')] },
  'application/ld+json': ref('JsonLd'),
  'text/html': text,
  'text/plain': text,
};

/** Everything that can be asked for, below `/content/v1`. */
export const PATHS: Paths = {
  '/': operation({
    id: 'service',
    tag: 'service',
    summary: 'Where to begin: links to everything.',
    answers: json('Service'),
  }),
  '/channels': operation({
    id: 'channels',
    tag: 'channels',
    summary: 'The channels the caller may read.',
    answers: json('Channels'),
  }),
  '/channels/{key}': operation({
    id: 'channel',
    tag: 'channels',
    summary: 'One channel, with its links.',
    parameters: [CHANNEL_KEY],
    answers: json('Channel'),
  }),
  '/channels/{key}.json': feed('jsonFeed', 'application/feed+json', ref('JsonFeed')),
  '/channels/{key}.rss': feed('rssFeed', 'application/rss+xml', text),
  '/channels/{key}.atom': feed('atomFeed', 'application/atom+xml', text),
  '/channels/{key}/changes': operation({
    id: 'changes',
    tag: 'changes',
    summary: 'Every change strictly after the cursor, oldest first. Nothing is missed.',
    parameters: [CHANNEL_KEY, CURSOR, BATCH, WAIT],
    answers: json('Changes'),
    more: { 410: RESTART },
  }),
  '/channels/{key}/changes/stream': operation({
    id: 'stream',
    tag: 'changes',
    summary: 'The same as Server-Sent Events: `id` is the cursor, `event` the op, `data` a Change.',
    parameters: [CHANNEL_KEY, CURSOR, LAST_EVENT],
    answers: { 'text/event-stream': text },
    parts: CHANGE_EVENT,
    more: { 410: RESTART },
  }),
  '/channels/{key}/snapshot': operation({
    id: 'snapshot',
    tag: 'changes',
    summary: 'Every usable item as ninjs, one a line; the first line holds the cursor to go on from.',
    parameters: [CHANNEL_KEY],
    answers: { 'application/x-ndjson': text },
    parts: SNAPSHOT_LINE,
  }),
  '/items': operation({
    id: 'items',
    tag: 'items',
    summary: 'Items newest first. Filters combine.',
    parameters: FILTERS,
    answers: json('Items'),
  }),
  '/items/{uuid}': operation({
    id: 'item',
    tag: 'items',
    summary: 'One item, by `Accept` or `format`.',
    parameters: [ITEM_UUID, FORMAT],
    answers: ITEM_TYPES,
    more: { 406: UNACCEPTABLE, 410: GONE },
  }),
  '/items/{uuid}/history': operation({
    id: 'history',
    tag: 'items',
    summary: 'The versions of an item, oldest first. Never the text of a killed one.',
    parameters: [ITEM_UUID],
    answers: json('History'),
  }),
  '/stories/{lang}/{profile}/{slug}': operation({
    id: 'story',
    tag: 'items',
    summary: 'The same item by its address for readers: a page, unless `Accept` or `format` asks for something else.',
    parameters: [
      inPath('lang', { enum: LANGUAGES }, 'The language of the item.'),
      inPath('profile', { enum: PROFILES }, 'The type of content.'),
      inPath('slug', text, 'As in its `canonicalUrl`, or as it was before.'),
      FORMAT,
    ],
    answers: ITEM_TYPES,
    more: {
      301: { description: 'The item has another slug by now.', headers: { Location: { schema: text } } },
      406: UNACCEPTABLE,
      410: GONE,
    },
  }),
  ...LESSON_PATHS,
  '/schemes': operation({
    id: 'schemes',
    tag: 'reference',
    summary: 'The vocabularies there are.',
    answers: json('Schemes'),
  }),
  '/schemes/{scheme}': operation({
    id: 'scheme',
    tag: 'reference',
    summary: 'A whole vocabulary.',
    parameters: [SCHEME],
    answers: json('Scheme'),
  }),
  '/schemes/{scheme}/{code}': operation({
    id: 'concept',
    tag: 'reference',
    summary: 'One term: what the subjects of an item point at.',
    parameters: [SCHEME, inPath('code', text, 'The code of a term.')],
    answers: json('Concept'),
  }),
  ...BANNER_PATHS,
  '/media/{file}': operation({
    id: 'media',
    tag: 'items',
    summary: 'A clean picture, video or document. Ranges are answered.',
    parameters: [inPath('file', text, 'As items name it: a SHA-256 and an extension.')],
    answers: { '*/*': text },
    more: {
      206: { description: 'A part of it.', content: { '*/*': { schema: text } } },
      410: problem('No item shows it any more: remove every copy.'),
      416: { description: 'There is no such part.' },
    },
  }),
};
