import { createHash } from 'node:crypto';
import { decodeListCursor, encodeListCursor } from '../../../../../domain/channel/list-cursor';
import { highlighter, type Highlighter, type Stretch } from '../../../../../domain/search/highlight';
import type { SearchQuery } from '../../../../../domain/search/query';
import { itemUri } from '../../../../../domain/shared/item-uri';
import { escaped } from '../../../../../formats/xml';
import { RENDERER } from '../read-model/documents';
import type { ReadStory } from '../read-model/list-documents';
import type { Listed } from '../read-model/list-wanted';
import { listItems } from '../read-model/lists';
import type { Answer, Ask } from './answer';
import { cacheControl } from './caching';
import type { ContentApi } from './context';
import { LIST_PARAMETERS, listQuery, onlyKnownTerms } from './list-query';
import { badParameter } from './problem';

/** Items that the caller may read, newest first, narrowed by any of the parameters. */
export async function listOfItems(api: ContentApi, ask: Ask): Promise<Answer> {
  const query = await listQuery(api, ask);
  const head = await api.head(); // no later than what is listed
  const after = positionIn(api, ask);
  const found = await listItems(api.reader, { ...query, after, limit: query.limit + 1, now: ask.now.getTime() });
  if (found.length === 0) await onlyKnownTerms(api, ask);
  const page = found.slice(0, query.limit);
  const hasMore = found.length > query.limit;
  const last = page.at(-1);
  const cursor = last ? encodeListCursor(last, listOf(ask), api.seal) : ask.query.get('cursor');
  const [items, tail, cache] = await Promise.all([
    api.documents.ninjsOf(page),
    tailOf(api, page, { search: query.search, cursor, hasMore }),
    cacheControl(api, ask.caller.kind === 'public' ? 'public' : 'granted', ask.now),
  ]);
  return {
    status: 200,
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': cache,
      Link: linksOf(api, ask, hasMore ? cursor : null),
      'Surrogate-Key': query.facets[0]?.values.map((key) => `channel-${key}`).join(' ') ?? '',
    },
    body: envelope(items, tail),
    validators: {
      tag: `items-${RENDERER}-${head.sequence}-${digest(`${ask.query}\n${ask.caller.channels}\n${page.length}`)}`,
      changedAt: new Date(head.at),
    },
  };
}

/** A cursor belongs to the filters it was made with, however they are ordered; only `limit` may change. */
const listOf = ({ query }: Ask): string =>
  LIST_PARAMETERS.filter((name) => name !== 'limit' && name !== 'cursor' && query.has(name))
    .map((name) => `${name}=${query.get(name)}`)
    .join('&');

function positionIn({ seal }: ContentApi, ask: Ask) {
  const cursor = ask.query.get('cursor');
  if (cursor === '') throw badParameter('cursor', '"cursor" is empty. Leave it out to begin with the newest.');
  return cursor === null ? null : decodeListCursor(cursor, listOf(ask), seal);
}

function linksOf({ base }: ContentApi, { query }: Ask, next: string | null): string {
  const address = (parameters: URLSearchParams) => `<${base}/items${parameters.size > 0 ? `?${parameters}` : ''}>`;
  const self = `${address(query)}; rel="self"`;
  if (next === null) return self;
  const following = new URLSearchParams(query);
  following.set('cursor', next);
  return `${self}, ${address(following)}; rel="next"`;
}

interface Tail {
  readonly search: SearchQuery | null;
  readonly cursor: string | null;
  readonly hasMore: boolean;
}

async function tailOf({ documents }: ContentApi, page: readonly Listed[], { search, cursor, hasMore }: Tail) {
  const highlights = search && (await documents.textsOf(page)).map(highlightIn(highlighter(search)));
  return { ...(highlights && { highlights }), cursor, hasMore };
}

/** Where a search found an item, as HTML: escaped text with `mark` around what was looked for. */
const highlightIn =
  ({ marked, excerpt }: Highlighter) =>
  ({ uuid, title, body }: ReadStory & { readonly uuid: string }) => ({
    uri: itemUri(uuid),
    title: html(marked(title)) || escaped(title.text),
    excerpt: html(excerpt(body)),
  });

const html = (stretches: readonly Stretch[]): string =>
  stretches.map(({ text, found }) => (found ? `<mark>${escaped(text)}</mark>` : escaped(text))).join('');

/** Items are finished bytes: they are laid into the envelope as they are. */
export function envelope(items: readonly Buffer[], tail: object): Buffer {
  const comma = Buffer.from(',');
  const pieces = items.flatMap((item, index) => (index === 0 ? [item] : [comma, item]));
  return Buffer.concat([Buffer.from('{"items":['), ...pieces, Buffer.from(`],${JSON.stringify(tail).slice(1)}`)]);
}

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 22);
