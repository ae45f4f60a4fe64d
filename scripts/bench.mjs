import os from 'node:os';
import { postgresPackage } from '../tests/harness/postgres-server.mjs';
import { removeHomes } from './bench/homes.mjs';
import {
  againstBareHttp,
  againstStrapiRest,
  boundedMemory,
  changesNearTheHead,
  drawingBanners,
  listsAtScale,
  listsOnPostgres,
  openNewsroom,
  openVanilla,
  publishing,
  untilVisible,
} from './bench/lines.mjs';
import { printTable } from './bench/table.mjs';
import { stopAll, worker } from './bench/workers.mjs';
import { step, stopWith } from './lib/report.mjs';

/** `--quick` looks whether everything still works and says little about speed. */
const SIZES = {
  quick: {
    rounds: 3,
    millis: 500,
    rest: [1_000, 2_000],
    archive: 5_000,
    publications: 60,
    many: 20_000,
    commits: 5,
    answers: 300,
  },
  full: {
    rounds: 7,
    millis: 2_000,
    rest: [1_000, 20_000],
    archive: 100_000,
    publications: 100,
    many: 1_000_000,
    commits: 20,
    answers: 3_000,
  },
};

/** The budget at 20,000 published; with fewer it is in proportion. */
const REST_BUDGET = { 1_000: 300, 2_000: 300, 20_000: 2_000 };

async function bench(sizes) {
  const load = worker('load');
  const { rounds, millis } = sizes;
  const lines = [];
  const measure = async (title, work) => lines.push(...(await step(title, work)));
  const newsroom = await step('Opening a newsroom with 30 stories', async () => {
    const opened = await openNewsroom();
    await opened.ask({ do: 'prepare', stories: 30 });
    return opened;
  });
  await measure('Cached answers beside a bare server', () => againstBareHttp({ newsroom, load, rounds, millis }));
  const vanilla = await step('Opening Strapi as it comes, with the same stories', openVanilla);
  const { token } = await vanilla.ask({ do: 'prepare', stories: 30 });
  const rest = sizes.rest.map((published) => ({ published, atLeast: REST_BUDGET[published] }));
  const [few, ...more] = rest;
  const beside = { newsroom, vanilla, token, load, rounds, millis };
  await measure("Beside Strapi's REST, few stories", () => againstStrapiRest({ ...beside, sizes: [few] }));
  await measure('Publishing', () =>
    publishing({ newsroom, vanilla, times: sizes.publications, archive: sizes.archive }),
  );
  await measure('Lists and searches in that archive', () =>
    listsAtScale({ newsroom, times: 40, archive: sizes.archive }),
  );
  await measure("Beside Strapi's REST, many stories", () => againstStrapiRest({ ...beside, sizes: more }));
  await vanilla.stop();
  await measure('From the commit to the outlets', () => untilVisible({ newsroom, times: sizes.commits }));
  await newsroom.stop();
  await measure('Memory', () => boundedMemory({ dataDir: newsroom.dataDir, times: sizes.answers }));
  if (postgresPackage())
    await measure('Lists and searches on PostgreSQL', () => listsOnPostgres({ times: 40, archive: sizes.archive }));
  else console.log('Lists on PostgreSQL are not measured: no package brings it for this machine.');
  await measure('Banners', () => drawingBanners({ rounds }));
  await measure('Changes in a small archive and in a large one', () =>
    changesNearTheHead({ times: 60, many: sizes.many }),
  );
  return lines;
}

function introduce(name) {
  const [{ model }] = os.cpus();
  console.log(
    `Node ${process.version}, ${os.cpus().length} × ${model}, SQLite. ${name === 'quick' ? 'A quick look.' : ''}`,
  );
  console.log(
    'Each line is a ratio measured in this run. Servers and load are processes of their own; the load counts',
  );
  console.log(
    'answers by their bytes, so that it is not the limit (autocannon is, above some 11,000/s). No rate limit is set.',
  );
  console.log(
    'Lists are in milliseconds: none was asked for before, and on both databases others like it were, so that the server',
  );
  console.log(
    'has its plans ready and what is new in memory. Publications come after as many others on either side. The memory',
  );
  console.log('of the cache is that of a node that has just started.\n');
}

const name = process.argv.includes('--quick') ? 'quick' : 'full';
process.on('exit', () => {
  stopAll();
  removeHomes();
});
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));
try {
  introduce(name);
  const lines = await bench(SIZES[name]);
  printTable(lines);
  process.exit(name === 'quick' || lines.every(({ holds }) => holds) ? 0 : 1);
} catch (error) {
  stopWith(error);
}
