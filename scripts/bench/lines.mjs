import { bannerAgainstSharp } from './banners.mjs';
import { compare, median, within } from './measure.mjs';
import { CACHE_MB, FLAGS, openNewsroom, openPostgres, openVanilla } from './homes.mjs';
import { ask, captured, commitToVisible, head, uncachedChanges, uncachedPages } from './outlet.mjs';
import { worker } from './workers.mjs';

/** One line of the table. `holds` compares `value` with `budget`: at least, or at most. */
const line = (what, value, budget, detail) => ({ what, value, detail, ...budget, holds: holds(value, budget) });
const holds = (value, { atLeast, atMost }) => (atLeast === undefined ? value <= atMost : value >= atLeast);
const perSecond = (count) => `${Math.round(count).toLocaleString('en')}/s`;
const ms = (millis) => `${millis.toFixed(millis < 10 ? 2 : 0)} ms`;

const IDENTITY = { 'Accept-Encoding': 'identity' };

/** Cached answers against a bare server that sends the same bytes under the same load. */
export async function againstBareHttp({ newsroom, load, rounds, millis }) {
  const bare = worker('bare', { execArgv: FLAGS });
  await bare.ready;
  const [{ uuid }] = await newsroom.ask({ do: 'publish', times: 1 });
  const cursor = await head(newsroom.port, 'all');
  const targets = [
    ['a cached feed of 25 items', '/channels/all.json'],
    ['a cached item', `/items/${uuid}`],
    ['a feed that has not changed (304)', '/channels/all.json', 304],
    ['changes with nothing new (304)', `/channels/all/changes?cursor=${cursor}`, 304],
  ];
  const lines = [];
  for (const [what, path, status] of targets) {
    const { etag } = await captured(newsroom.port, path);
    const headers = status === 304 ? { ...IDENTITY, 'If-None-Match': etag } : IDENTITY;
    const { port } = await bare.ask(await captured(newsroom.port, path, headers));
    const ours = { port: newsroom.port, path: `/content/v1${path}`, headers };
    const { ratio, bytes, ...rates } = await compare(load, ours, { ...ours, port }, { rounds, millis });
    const detail = `${perSecond(rates.ours)} against ${perSecond(rates.theirs)}, ${bytes.toLocaleString('en')} bytes each`;
    lines.push(line(`${what}, against bare node:http`, ratio, { atLeast: 0.9 }, detail));
  }
  await bare.stop();
  return lines;
}

/** A banner's pictures, each drawn for the first time, against sharp that is handed the same outlines. */
export async function drawingBanners({ rounds }) {
  const { ratio, ours, theirs, pictures } = await bannerAgainstSharp(rounds);
  const detail = `${ms(ours)} against ${ms(theirs)} a picture, ${pictures} pictures a round`;
  return [line('a banner rendition, against the same pixels by sharp alone', ratio, { atMost: 1.3 }, detail)];
}

const REST =
  '/api/articles?locale=vi&sort=publishedAt:desc&pagination[pageSize]=25&populate[body][populate]=*&populate[cover][populate]=*&populate[byline][populate]=*&populate[topics]=true&populate[audiences]=true&populate[desk]=true';

/** As every feed reader and every HTTP library asks. */
const COMPRESSED = { 'Accept-Encoding': 'gzip, br' };

/** The same 25 items from Strapi's own REST, with more and more published. Both are asked alike; Strapi compresses nothing. */
export async function againstStrapiRest({ newsroom, vanilla, token, load, sizes, rounds, millis }) {
  const lines = [];
  for (const { published, atLeast } of sizes) {
    await vanilla.ask({ do: 'grow', to: published });
    const ours = { port: newsroom.port, path: '/content/v1/channels/all.json', headers: COMPRESSED };
    const theirs = {
      port: vanilla.port,
      path: REST,
      headers: { ...COMPRESSED, Authorization: `Bearer ${token}` },
      connections: 4,
      depth: 1,
    };
    const { ratio, bytes, ...rates } = await compare(load, ours, theirs, { rounds, millis });
    const detail = `${perSecond(rates.ours)} of ${bytes.toLocaleString('en')} bytes against ${rates.theirs.toFixed(1)}/s`;
    const what = `the same 25 items, against Strapi's REST with ${published.toLocaleString('en')} published`;
    lines.push(line(what, ratio, { atLeast }, detail));
  }
  return lines;
}

const publishTimes = async (newsroom, times) =>
  (await newsroom.ask({ do: 'publish', times })).map(({ millis }) => millis);

/** Both publish in turns, so that whatever else the machine does falls on both. @returns the median of each, in milliseconds. */
async function publishInTurns({ newsroom, vanilla, times, turns = 5 }) {
  const took = { ours: [], theirs: [] };
  for (let turn = 0; turn < turns; turn += 1) {
    took.theirs.push(...(await vanilla.ask({ do: 'publish', times: times / turns })));
    took.ours.push(...(await publishTimes(newsroom, times / turns)));
  }
  return { few: median(took.ours), bare: median(took.theirs) };
}

/** Node compiles what it runs often, and our side has more to compile: both have published this often before anything is measured. */
const PUBLISHED_BEFORE = 60;

/** What a publication costs: beside Strapi's own, and as the archive grows. */
export async function publishing({ newsroom, vanilla, times, archive }) {
  await newsroom.ask({ do: 'grow', to: 1_000 });
  await vanilla.ask({ do: 'publish', times: PUBLISHED_BEFORE });
  await publishTimes(newsroom, PUBLISHED_BEFORE);
  const { few, bare } = await publishInTurns({ newsroom, vanilla, times });
  await newsroom.ask({ do: 'grow', to: archive });
  await publishTimes(newsroom, PUBLISHED_BEFORE);
  const many = median(await publishTimes(newsroom, times));
  const size = archive.toLocaleString('en');
  return [
    line(
      'publishing through every gate, against a bare Strapi publish, 1,000 published',
      few / bare,
      { atMost: 1.5 },
      `medians of ${times} after ${PUBLISHED_BEFORE} others: ${ms(few)} against ${ms(bare)}`,
    ),
    line(
      `publishing with ${size} published, against 1,000`,
      many / few,
      { atMost: 1.2 },
      `${ms(many)} against ${ms(few)}`,
    ),
  ];
}

/** An archive's generated items are a second apart, from 1970 on. */
const middle = (published) => published * 500;

const LISTS = [
  ['two facets that half of all have, and none has both', '/items?topic=bench&tier=bench'],
  ['words that all have, without their accents', '/items?q=bai+de+do'],
  ['the same within a topic', '/items?q=bai+de+do&topic=bench'],
  ['the same from the middle on', '/items?q=bai+de+do', middle],
];

/** After everything that was ever published. */
const ALL = Date.UTC(2100);

/** So many of each kind come first, on either database: a server that has just started knows neither plans nor documents. */
const WARM_UP = 20;

/** Lists and searches in a large archive, a page of 25 each, none of them asked for before. */
export async function listsAtScale({ newsroom, times, archive, database = 'SQLite' }) {
  const lines = [];
  for (const [what, path, before = () => ALL] of LISTS) {
    const from = before(archive);
    await uncachedPages(newsroom.port, path, { before: from + times * 1000, times: WARM_UP });
    const took = await uncachedPages(newsroom.port, path, { before: from, times });
    const name = `items by ${what}, ${archive.toLocaleString('en')} published, ${database} (ms)`;
    const detail = `median of ${times} after ${WARM_UP} others; 95 in 100 within ${ms(within(took, 0.95))}`;
    lines.push(line(name, median(took), { atMost: 10 }, detail));
  }
  return lines;
}

/** The same on PostgreSQL, on a server of our own. */
export async function listsOnPostgres({ times, archive }) {
  const postgres = await openPostgres();
  const newsroom = await openNewsroom(postgres);
  await newsroom.ask({ do: 'prepare', stories: 30 });
  await newsroom.ask({ do: 'grow', to: archive, itemsOnly: true });
  const lines = await listsAtScale({ newsroom, times, archive, database: 'PostgreSQL' });
  await newsroom.stop();
  await postgres.stop();
  return lines;
}

/** A reader who is nearly up to date, however much there is. */
export async function changesNearTheHead({ times, many }) {
  const at = async (published) => {
    const newsroom = await openNewsroom();
    await newsroom.ask({ do: 'prepare', stories: 30 });
    await newsroom.ask({ do: 'grow', to: published, itemsOnly: true, words: false });
    const cursor = await head(newsroom.port, 'all');
    await newsroom.ask({ do: 'publish', times: 5 });
    await uncachedChanges(newsroom.port, cursor, 20);
    return { newsroom, cursor };
  };
  const few = await at(1_000);
  const lots = await at(many);
  const took = { few: [], lots: [] };
  for (let round = 0; round < 3; round += 1) {
    await Promise.all([few, lots].map(({ newsroom }) => newsroom.ask({ do: 'publish', times: 1 }))); // nothing is cached
    took.few.push(...(await uncachedChanges(few.newsroom.port, few.cursor, times)));
    took.lots.push(...(await uncachedChanges(lots.newsroom.port, lots.cursor, times)));
  }
  await Promise.all([few.newsroom.stop(), lots.newsroom.stop()]);
  const [small, large] = [median(took.few), median(took.lots)];
  const what = `changes near the head, uncached, with ${many.toLocaleString('en')} items against 1,000`;
  return [line(what, large / small, { atMost: 1.2 }, `${ms(large)} against ${ms(small)}`)];
}

/** From the commit until every feed, list and long poll shows it: here, and on another node of the same newsroom. */
export async function untilVisible({ newsroom, times }) {
  const other = await openNewsroom({ dataDir: newsroom.dataDir });
  const publish = async () => (await newsroom.ask({ do: 'publish', times: 1 }))[0];
  const took = { here: [], there: [] };
  for (let index = 0; index < times; index += 1) {
    took.here.push(await commitToVisible(newsroom.port, publish));
    took.there.push(await commitToVisible(other.port, publish));
  }
  await other.stop();
  const [here, there] = [median(took.here), Math.max(...took.there)];
  return [
    line(
      'from a commit until everything of this node shows it (ms)',
      here,
      { atMost: 20 },
      `median of ${times}; at most ${ms(Math.max(...took.here))}`,
    ),
    line(
      'from a commit until everything of another node shows it (ms)',
      there,
      { atMost: 1_000 },
      `at most, of ${times}; median ${ms(median(took.there))}`,
    ),
  ];
}

/** Feeds, and lists further and further back; each is asked for once. */
const DIFFERENT = [
  (index) => [`/channels/all.json?limit=${1 + (index % 100)}`, { accept: `application/feed+json;v=${index}` }],
  (index) => [`/items?limit=${1 + (index % 100)}&publishedBefore=${new Date(ALL - index * 1000).toISOString()}`, {}],
  (index) => [`/items?limit=100&publishedBefore=${new Date(index * 30_000).toISOString()}`, {}],
];

/** Many more answers are asked for than the cache may hold, of a node whose cache is empty. */
export async function boundedMemory({ dataDir, times }) {
  const newsroom = await openNewsroom({ dataDir });
  await (await ask(newsroom.port, '/items?limit=1')).arrayBuffer();
  const before = (await newsroom.ask({ do: 'memory' })).bytes;
  let sent = 0;
  for (let index = 0; index < times; index += 1) {
    const [path, headers] = DIFFERENT[index % DIFFERENT.length](index);
    sent += (await (await ask(newsroom.port, path, { headers })).arrayBuffer()).byteLength;
  }
  const grown = Math.max(0, (await newsroom.ask({ do: 'memory' })).bytes - before) / 1024 / 1024;
  await newsroom.stop();
  const detail = `grew by ${grown.toFixed(0)} MB from empty, after ${(sent / 1024 / 1024).toFixed(0)} MB of different answers`;
  return [
    line(`memory of the hot cache, against its bound of ${CACHE_MB} MB`, grown / CACHE_MB, { atMost: 1.25 }, detail),
  ];
}

export { openNewsroom, openVanilla };
