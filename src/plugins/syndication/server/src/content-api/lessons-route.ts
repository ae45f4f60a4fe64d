import { createHash } from 'node:crypto';
import { lessonsInOrder } from '../read-model/lessons';
import type { Facet } from '../read-model/list-wanted';
import { listItems } from '../read-model/lists';
import { tiersForAge } from '../read-model/vocabulary';
import type { Answer, Ask } from './answer';
import { cacheControl } from './caching';
import type { ContentApi } from './context';
import { LANGUAGES } from './list-query';
import { envelope } from './list-route';
import { onlyParameters, oneOf, wholeNumber } from './query';
import { termIn } from './terms';

/** A curriculum is taken whole; this is far more than one has. */
const MOST = 2000;

/** Every lesson that the caller may read, in curriculum order: by tier, then by code. */
export async function listLessons(api: ContentApi, ask: Ask): Promise<Answer> {
  onlyParameters(ask.query, ['tier', 'age', 'strand', 'lang']);
  const facets = await facetsIn(api, ask);
  const head = await api.head();
  const wanted = { facets, search: null, publishedAfter: null, publishedBefore: null, after: null, limit: MOST };
  const found = await listItems(api.reader, { ...wanted, now: ask.now.getTime() });
  const lessons = await lessonsInOrder(api.reader, found);
  const key = createHash('sha256').update(`${ask.query}\n${ask.caller.channels}\n${lessons.map(({ uuid }) => uuid)}`);
  return {
    status: 200,
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': await cacheControl(api, ask.caller.kind === 'public' ? 'public' : 'granted', ask.now),
      'Surrogate-Key': ask.caller.channels.map((channel) => `channel-${channel}`).join(' '),
    },
    body: envelope(await api.documents.ninjsOf(lessons), { cursor: null, hasMore: false }),
    validators: {
      tag: `lessons-${head.sequence}-${key.digest('base64url').slice(0, 22)}`,
      changedAt: new Date(head.at),
    },
  };
}

async function facetsIn(api: ContentApi, ask: Ask): Promise<readonly Facet[]> {
  const { query, caller } = ask;
  const tier = await termIn(api, ask, 'tier');
  const strand = await termIn(api, ask, 'strand');
  const age = query.has('age') ? wholeNumber(query, 'age', { min: 0, max: 120, fallback: 0 }) : null;
  const lang = query.has('lang') ? oneOf(query, 'lang', LANGUAGES, 'vi') : null;
  return [
    { kind: 'type', values: ['lesson'] },
    { kind: 'channel', values: caller.channels },
    ...(tier === null ? [] : [{ kind: 'tier' as const, values: [tier] }]),
    ...(strand === null ? [] : [{ kind: 'topic' as const, values: [strand] }]),
    ...(age === null ? [] : [{ kind: 'tier' as const, values: await tiersForAge(api.reader, age) }]),
    ...(lang === null ? [] : [{ kind: 'lang' as const, values: [lang] }]),
  ];
}
