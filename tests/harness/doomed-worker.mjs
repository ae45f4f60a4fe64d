import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * A newsroom in a process of its own that does what it is told, one thing after another, and ends itself with SIGKILL at the
 * statement it is told to end at. The server knows nothing of it: the statements are counted in the database client.
 */
const ROOT = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '..', '..');
process.chdir(ROOT);
const require = createRequire(import.meta.url);
const { createStrapi } = require('@strapi/strapi');
const Client = require('knex/lib/client');

/**
 * The transaction of the act: what else the server does meanwhile is done on another connection, or waits.
 * @type {null | { connection?: object, statements: number, dieAt?: number, dieBefore?: 'COMMIT', dieAfter?: 'COMMIT' }}
 */
let watch = null;

const die = () => process.kill(process.pid, 'SIGKILL');

const { query } = Client.prototype;
Client.prototype.query = function (connection, statement) {
  const sql = typeof statement === 'string' ? statement : statement.sql;
  if (watch && sql.startsWith('BEGIN')) watch.connection ??= connection;
  if (watch?.connection !== connection) return query.call(this, connection, statement);
  watch.statements += 1;
  const isEnd = sql.startsWith('COMMIT');
  if (watch.statements === watch.dieAt || (isEnd && watch.dieBefore)) die();
  const { dieAfter } = watch;
  if (isEnd) watch.connection = {}; // whatever transaction comes next is none of ours
  const answer = query.call(this, connection, statement);
  return isEnd && dieAfter ? answer.then(die) : answer;
};

const strapi = createStrapi({ appDir: ROOT, distDir: path.join(ROOT, 'dist'), serveAdminPanel: false });
strapi.log.level = 'error';
await strapi.load();
const { acts, actors, schedule } = strapi.plugin('newsroom').services;

const DOES = {
  async act({ name, place, body, person, ...death }) {
    const acting = await actors.person(person);
    watch = { statements: 0, ...death };
    await actors.runAs(acting, 'test', () => acts.perform(name, place, body));
    const { statements } = watch;
    watch = null;
    return { statements };
  },

  async fireDue({ now }) {
    await schedule.fireDue(now);
    await strapi.plugin('newsroom').service('audit').settled();
  },

  async leave() {
    await strapi.destroy();
    process.exit(0);
  },
};

process.on('message', async ({ does, ...told }) => {
  try {
    process.send({ result: (await DOES[does](told)) ?? null });
  } catch (error) {
    process.send({ error: error?.stack ?? String(error) });
  }
});
process.on('disconnect', () => process.exit(0)); // whoever told it what to do is gone
process.send({ result: 'ready' });
