import fs from 'node:fs';
import { createRequire } from 'node:module';
import { endWithNpm } from './lib/orphan.mjs';
import { inProject, ROOT } from './lib/project.mjs';
import { stopWith } from './lib/report.mjs';

const require = createRequire(import.meta.url);

/** In this very process: a signal reaches Strapi itself, which closes its connections and its database. */
function start() {
  const dist = inProject('dist');
  if (!fs.existsSync(inProject('dist/src/index.js'))) throw new Error('Nothing is built yet. Run "npm start".');
  process.chdir(ROOT);
  const { createStrapi } = require('@strapi/strapi');
  return createStrapi({ appDir: ROOT, distDir: dist }).start();
}

endWithNpm();
try {
  await start();
} catch (error) {
  stopWith(error);
}
