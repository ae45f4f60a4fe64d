import { createRequire } from 'node:module';
import { inProject, ROOT } from '../lib/project.mjs';
import { answer } from './answers.mjs';
import { isPostgres, multiplyArticles, multiplyItems } from './multiply.mjs';
import { article } from './story.mjs';

const ARTICLE = 'api::article.article';
const CHANNEL = 'plugin::syndication.channel';
const PASSWORD = 'Mat-khau-de-do-1';

/** The product itself, with a few real stories and as many generated ones as it is told to have. */
process.chdir(ROOT);
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
const strapi = createStrapi({ appDir: ROOT, distDir: inProject('dist'), serveAdminPanel: false });
strapi.log.level = 'error';
await strapi.load();
strapi.server.mount();
await new Promise((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', resolve));

let model;
let published = 0;
let people;

/** Two people, because nobody publishes alone. */
async function pair() {
  const person = async (name) => {
    const email = `${name}@bench.invalid`;
    const known = await strapi.db.query('admin::user').findOne({ where: { email } });
    const { id } =
      known ??
      (await services().people.createPerson({
        name,
        email,
        password: PASSWORD,
        role: 'managing-editor',
        desks: [],
        language: 'vi',
      }));
    return services().actors.person(id);
  };
  return { writer: await person('writer'), editor: await person('editor') };
}

const services = () => strapi.plugin('newsroom').services;

/** One person writes, another approves: what is left is the act of publishing. @returns how it is done, and of what. */
async function approved(name) {
  const { actors, acts, stories } = services();
  people ??= await pair();
  const write = (work) => actors.runAs(people.writer, 'bench', work);
  const edit = (work) => actors.runAs(people.editor, 'bench', work);
  const { documentId } = await write(() => strapi.documents(ARTICLE).create({ locale: 'vi', data: article(name) }));
  const place = { content_type: ARTICLE, document_id: documentId, locale: 'vi' };
  await write(() => acts.perform('submit', place));
  const revision = await stories.revisionOf(place);
  await edit(() => acts.perform('approve', place, { revision }));
  return { documentId, publish: () => edit(() => strapi.documents(ARTICLE).publish({ documentId, locale: 'vi' })) };
}

/** @returns how long the act of publishing took, in milliseconds, and when it was committed. */
async function publishOne({ documentId, publish }) {
  let committedAt = 0;
  const startedAt = performance.now();
  await strapi.db.transaction(async ({ onCommit }) => {
    onCommit(() => (committedAt = performance.timeOrigin + performance.now()));
    await publish();
  });
  return { documentId, millis: performance.now() - startedAt, committedAt };
}

/** One right after the other, as in plain Strapi: what an act leaves to be done afterwards is in the time of the next. */
async function several(times) {
  const stories = [];
  for (let index = 0; index < times; index += 1) stories.push(await approved(`${process.pid}-${Date.now()}-${index}`));
  const results = [];
  for (const story of stories) results.push(await publishOne(story));
  const documentIds = results.map(({ documentId }) => documentId);
  const items = await strapi.db.connection('syndication_items').whereIn('document_id', documentIds);
  const uuids = new Map(items.map(({ document_id, uuid }) => [document_id, uuid]));
  return results.map((result) => ({ ...result, uuid: uuids.get(result.documentId) }));
}

answer({
  async prepare({ stories }) {
    for (const [key, membership] of [
      ['all', 'automatic'],
      ['picked', 'picked'],
    ])
      await strapi.documents(CHANNEL).create({ data: { key, title: key, language: 'any', membership } });
    const [first] = await several(stories);
    model = first.documentId;
    published = stories;
  },

  /** Has `to` published stories; `itemsOnly` leaves Strapi's own tables as they are. */
  async grow({ to, itemsOnly = false, words = true }) {
    const numbers = { documentId: model, from: published + 1, to };
    const knex = strapi.db.connection;
    await knex.transaction(async (trx) => {
      if (!itemsOnly) await multiplyArticles(trx, numbers);
      await multiplyItems(trx, { ...numbers, words });
    });
    await knex.raw(isPostgres(knex) ? 'VACUUM ANALYZE' : 'ANALYZE'); // as PostgreSQL does by itself within a minute
    published = to;
  },

  publish: ({ times }) => several(times),

  memory() {
    globalThis.gc();
    const { arrayBuffers, heapUsed } = process.memoryUsage();
    return { bytes: arrayBuffers + heapUsed };
  },
});
process.send({ result: { port: strapi.server.httpServer.address().port } });
