import type { Answer, Ask } from './answer';
import { showChanges } from './changes-route';
import { listChannels, showChannel } from './channel-routes';
import type { ContentApi } from './context';
import { showConsole, showConsoleFile } from './contract-console';
import { showContract, showContractPage } from './contract-routes';
import { showFeed } from './feed-routes';
import { showHistory } from './history-route';
import { showItem, showStory } from './item-routes';
import { json } from './json';
import { LESSON_FILES, showLessonFile } from './lesson-packages';
import { markAnswers, showLesson } from './lesson-routes';
import { listLessons } from './lessons-route';
import { listOfItems } from './list-route';
import { LIST_PARAMETERS } from './list-query';
import { showMedia } from './media-route';
import { notFound } from './problem';
import { onlyParameters } from './query';
import { showSnapshot } from './snapshot-route';
import { streamChanges } from './stream-route';
import { listSchemes, SCHEMES, showConcept, showScheme } from './reference-routes';

type Handler = (api: ContentApi, ask: Ask, ...parts: string[]) => Answer | Promise<Answer>;

const KEY = '([a-z0-9][a-z0-9-]{0,59})';
const UUID = '([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})';
const SLUG = '([A-Za-z0-9._~-]{1,200})';

const route = (path: string, handler: Handler) => ({ pattern: new RegExp(`^${path}$`), handler });

/** Its answer depends on what is asked, by whom, and what is published, and on nothing else: it is made once. */
const kept = (path: string, handler: Handler) =>
  route(path, (api, ask, ...parts) => api.kept(ask, async () => handler(api, ask, ...parts)));

/** Whoever waits is not asking for what there is. */
const changes: Handler = (api, ask, channel = '') =>
  ask.query.has('wait') ? showChanges(api, ask, channel) : api.kept(ask, () => showChanges(api, ask, channel));

/** Everything an outlet can GET below `/content/v1`. */
const ROUTES = [
  route('', showService),
  route('/openapi\\.json', showContract),
  route('/docs', showContractPage),
  route('/docs/console', showConsole),
  route('/docs/console/([a-z.-]{1,40})', showConsoleFile as Handler),
  kept('/channels', listChannels),
  kept(`/channels/${KEY}`, showChannel as Handler),
  kept(`/channels/${KEY}\\.(json|rss|atom)`, showFeed as Handler),
  route(`/channels/${KEY}/changes`, changes),
  kept('/items', listOfItems),
  kept('/lessons', listLessons),
  kept(`/lessons/${UUID}`, showLesson as Handler),
  route(`/lessons/${UUID}/(${LESSON_FILES.join('|').replaceAll('.', '\\.')})`, showLessonFile as Handler),
  route(`/items/${UUID}/history`, showHistory as Handler),
  route('/schemes', listSchemes),
  route('/schemes/([a-z]{1,20})', showScheme as Handler),
  route('/schemes/([a-z]{1,20})/([a-z0-9-]{1,60})', showConcept as Handler),
  route(`/channels/${KEY}/changes/stream`, streamChanges as Handler),
  route(`/channels/${KEY}/snapshot`, showSnapshot as Handler),
  kept(`/items/${UUID}`, (api, ask, uuid = '') => showItem(api, ask, uuid)),
  route('/media/([0-9a-f]{64})\\.([a-z0-9]{1,8})', showMedia as Handler),
  kept(`/stories/(vi|en)/${KEY}/${SLUG}`, showStory as Handler),
];

/** What can be sent here: nothing of it changes what anybody reads. */
const POSTS = [route(`/lessons/${UUID}/answers`, markAnswers as Handler)];

/** The methods that an address of ours answers, as `Allow` says them. */
export const methodsAt = (path: string): string =>
  POSTS.some(({ pattern }) => pattern.test(path)) ? 'POST, OPTIONS' : 'GET, HEAD, OPTIONS';

/** @throws {Refusal} */
export async function dispatch(api: ContentApi, ask: Ask): Promise<Answer> {
  const mounted = api.mounted.find(ask.method, ask.path);
  if (mounted) return answerMounted(mounted, ask);
  for (const { pattern, handler } of ask.method === 'POST' ? POSTS : ROUTES) {
    const match = pattern.exec(ask.path);
    if (match) return handler(api, ask, ...match.slice(1));
  }
  throw notFound();
}

/** Another plugin's route. @throws {Refusal} */
export async function answerMounted(
  { route, groups }: NonNullable<ReturnType<ContentApi['mounted']['find']>>,
  ask: Ask,
): Promise<Answer> {
  onlyParameters(ask.query, route.parameters);
  return route.answer(ask, ...groups);
}

/** The service document: where an outlet begins. */
function showService({ base, mounted }: ContentApi, ask: Ask): Answer {
  onlyParameters(ask.query, []);
  const service = {
    name: 'Awareness CMS content API',
    version: '1',
    links: {
      self: base,
      openapi: `${base}/openapi.json`,
      docs: `${base}/docs`,
      channels: `${base}/channels`,
      feed: `${base}/channels/{key}.json{?limit,cursor}`,
      rss: `${base}/channels/{key}.rss{?limit,cursor}`,
      atom: `${base}/channels/{key}.atom{?limit,cursor}`,
      changes: `${base}/channels/{key}/changes{?cursor,limit,wait}`,
      stream: `${base}/channels/{key}/changes/stream{?cursor}`,
      snapshot: `${base}/channels/{key}/snapshot`,
      items: `${base}/items{?${LIST_PARAMETERS.join(',')}}`,
      item: `${base}/items/{uuid}{?format}`,
      history: `${base}/items/{uuid}/history`,
      lessons: `${base}/lessons{?tier,age,strand,lang}`,
      lesson: `${base}/lessons/{uuid}{?format}`,
      schemes: SCHEMES.map((scheme) => `${base}/schemes/${scheme}`),
      story: `${base}/stories/{language}/{profile}/{slug}`,
      ...mounted.links(base),
    },
    hotline: { number: '111', emergency: '113' },
  };
  return json(service, { changedAt: new Date(0), cache: 'public, max-age=30' });
}
