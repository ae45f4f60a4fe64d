import { createRequire } from 'node:module';
import { answer } from './answers.mjs';
import { timed } from './measure.mjs';
import { multiplyArticles } from './multiply.mjs';
import { article } from './story.mjs';

const ARTICLE = 'api::article.article';
const appDir = process.env.BENCH_APP;

/** Strapi as it comes, with our content types and nothing else of ours. */
process.chdir(appDir);
const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
const strapi = createStrapi({ appDir, distDir: appDir, serveAdminPanel: false });
strapi.log.level = 'error';
await strapi.load();
strapi.server.mount();
await new Promise((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', resolve));

const documents = strapi.documents(ARTICLE);
let model;
let published = 0;

const drafts = async (times) => {
  const made = [];
  for (let index = 0; index < times; index += 1)
    made.push((await documents.create({ locale: 'vi', data: article(`${Date.now()}-${index}`) })).documentId);
  return made;
};

answer({
  async prepare({ stories }) {
    await strapi
      .plugin('i18n')
      .service('locales')
      .create({ code: 'vi', name: 'vi' })
      .catch(() => undefined);
    const made = await drafts(stories);
    for (const documentId of made) await documents.publish({ documentId, locale: 'vi' });
    [model] = made;
    published = stories;
    const token = { name: 'bench', description: '', type: 'read-only', lifespan: null, permissions: null };
    return { token: (await strapi.service('admin::api-token-content-api').create(token)).accessKey };
  },

  async grow({ to }) {
    await strapi.db.connection.transaction((trx) =>
      multiplyArticles(trx, { documentId: model, from: published + 1, to }),
    );
    await strapi.db.connection.raw('ANALYZE');
    published = to;
  },

  async publish({ times }) {
    const made = await drafts(times);
    return timed(times, (index) => documents.publish({ documentId: made[index], locale: 'vi' }));
  },
});
process.send({ result: { port: strapi.server.httpServer.address().port } });
