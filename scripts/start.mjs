import fs from 'node:fs';
import { createRequire } from 'node:module';
import { endWithNpm } from './lib/orphan.mjs';
import { inProject, ROOT } from './lib/project.mjs';
import { quietMigrations } from './lib/quiet.mjs';
import { stopWith } from './lib/report.mjs';

const require = createRequire(import.meta.url);

/**
 * In this very process: a signal reaches Strapi itself, which closes its connections and its database. Until it listens,
 * a stand-in answers with 111; if it cannot load, the stand-in goes on until somebody stops it and mends what is wrong.
 */
async function start() {
  const dist = inProject('dist');
  if (!fs.existsSync(inProject('dist/src/index.js'))) throw new Error('Nothing is built yet. Run "npm start".');
  process.chdir(ROOT);
  const { createStrapi } = require('@strapi/strapi');
  const strapi = createStrapi({ appDir: ROOT, distDir: dist });
  quietMigrations(strapi.log);
  const help = await openStandIn(strapi.config);
  await help.untilDatabaseAnswers(() =>
    say('The database does not answer. 111 is answered meanwhile; waiting for it.'),
  );
  if (!(await loads(strapi, help))) return;
  await help.leave();
  await strapi.start();
}

function openStandIn(config) {
  const { standIn } = require(inProject('dist/src/plugins/hotline/server/src/stand-in'));
  return standIn({
    host: config.get('server.host'),
    port: config.get('server.port'),
    hotline: config.get('hotline'),
    database: config.get('database.connection'),
  });
}

async function loads(strapi, help) {
  try {
    await strapi.load();
    return true;
  } catch (error) {
    if (!help.isListening) throw error;
    say(`The newsroom could not be loaded: ${error.message}`);
    say('111 is answered until this process is stopped. Mend what is wrong, then start again.');
    return false;
  }
}

const say = (line) => process.stderr.write(`${line}\n`);

endWithNpm();
try {
  await start();
} catch (error) {
  stopWith(error);
}
