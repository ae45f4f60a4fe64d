import { PROFILES } from '../list-query';
import { BANNER_SCHEMAS } from './banner-schemas';
import { LESSON_SCHEMAS } from './lesson-schemas';
import { address, closed, instant, listOf, open, orNull, ref, text, type Schema } from './model';

const uri: Schema = { type: 'string', pattern: '^urn:uuid:[0-9a-f-]{36}$' };
const version: Schema = { type: 'integer', minimum: 1 };
const cursor: Schema = { type: 'string', minLength: 1, description: 'Opaque. Use it as it is.' };
const reason = closed({ code: text, text });
const correction = closed({ title: text, text, at: instant }, ['at']);
const hotline = closed({ number: text, emergency: text });

const list = (items: Schema, more: Readonly<Record<string, Schema>> = {}, optional: readonly string[] = []): Schema =>
  closed({ items: listOf(items), cursor: orNull(cursor), hasMore: { type: 'boolean' }, ...more }, optional);

const OPS_THAT_END = ['withdraw', 'kill', 'expire'] as const;
const op: Schema = { enum: ['publish', 'update', 'correct', ...OPS_THAT_END] };

const PROBLEM = { type: text, title: text, status: { type: 'integer' }, detail: text, code: text };

/** What answers are made of, by name. */
export const SCHEMAS: Readonly<Record<string, Schema>> = {
  Ninjs: {
    ...open({
      uri,
      standard: { type: 'object' },
      version: text,
      profile: { enum: PROFILES },
      title: text,
      language: text,
    }),
    description: 'An IPTC ninjs 3.1 item, exactly: http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json',
  },
  Ninjs16: { ...open({ uri, $standard: { type: 'object' }, version: text }), description: 'An IPTC ninjs 1.6 item.' },
  JsonLd: { ...open({ '@context': text, '@type': text, '@id': uri, name: text }), description: 'schema.org' },
  Items: list(ref('Ninjs'), { highlights: listOf(ref('Highlight')) }, ['highlights']),
  Highlight: {
    ...closed({ uri, title: text, excerpt: text }),
    description: 'Where a search found an item, as HTML: escaped text with `mark` around what was looked for.',
  },
  Change: closed(
    {
      op,
      uri,
      version,
      at: instant,
      urgency: { type: 'integer', minimum: 1, maximum: 9 },
      correction,
      reason,
      canonicalUrl: address,
      item: ref('Ninjs'),
    },
    ['correction', 'reason', 'canonicalUrl', 'item'],
  ),
  Changes: closed({ channel: text, changes: listOf(ref('Change')), cursor, hasMore: { type: 'boolean' } }),
  Channel: closed({
    key: text,
    title: text,
    titleEn: orNull(text),
    language: { enum: ['vi', 'en', 'any'] },
    visibility: { enum: ['public', 'granted'] },
    links: { type: 'object', additionalProperties: address },
  }),
  Channels: closed({ channels: listOf(ref('Channel')) }),
  JsonFeed: open({
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: text,
    feed_url: address,
    items: listOf(open({ id: uri, url: address, title: text, content_html: text, _awareness: { type: 'object' } })),
    _awareness: open({ channel: text, updatedAt: instant, tombstones: listOf(ref('Tombstone')) }),
  }),
  Tombstone: closed({ uri, version, at: instant, op: { enum: OPS_THAT_END }, reason: orNull(reason) }),
  History: closed({ versions: listOf(closed({ version, at: instant, op: text, correction }, ['correction'])) }),
  ...LESSON_SCHEMAS,
  Concept: open({ uri: address, code: text, name: text, nameEn: orNull(text) }),
  Scheme: list(ref('Concept'), { scheme: text, uri: address }),
  Schemes: list(closed({ scheme: text, uri: address })),
  ...BANNER_SCHEMAS,
  Service: open({ name: text, version: text, links: { type: 'object' }, hotline }),
  Gone: {
    ...open({ ...PROBLEM, uri, version, at: instant, reason }, ['reason']),
    description: 'A Problem that names the item of which every copy is to be removed; a killed one with the reason.',
  },
  Problem: {
    ...open(PROBLEM),
    description:
      'RFC 9457. `parameter` names the parameter that was wrong, `scheme` the vocabulary that its value must be of.',
  },
};

/** JSON that stands in a string (JSON Schema 2020-12 §8.5). */
const inText = (schema: Schema): Schema => ({
  ...{ type: 'string', contentMediaType: 'application/json', contentSchema: schema },
});

/** An event of a stream. What is no event says when to come back, or that the stream is alive. */
export const CHANGE_EVENT = closed({ id: cursor, event: op, data: inText(ref('Change')) });

/** The first line of a snapshot is the cursor to go on from, each other line an item. */
export const SNAPSHOT_LINE: Schema = { anyOf: [closed({ cursor }), ref('Ninjs')] };
