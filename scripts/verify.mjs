import { createRequire } from 'node:module';
import { inProject, ROOT } from './lib/project.mjs';
import { stopWith } from './lib/report.mjs';

const SENTENCES = {
  'publication-without-change': 'A story is published, but outlets were never told',
  'change-without-publication': 'Outlets are offered a story that is not published',
  'item-out-of-date': 'Outlets are offered another version than the published one',
  'item-without-document': 'An item has no finished documents',
  'item-of-older-renderer': 'An item was written by an older version of this software',
  'catalogue-out-of-step': 'Lists and searches do not find an item, or find one that is over',
  'log-out-of-step': 'A channel offers what is over, or an older version',
  'counter-behind': 'The counter of changes is behind the log',
  'killed-but-published': 'A killed story is published again, past the newsroom: unpublish it there',
  'killed-but-there': 'Something of a killed item is still there, or a channel was not told',
  'media-left-behind': 'Files of what was killed are not removed yet',
  'media-missing': 'A file that an item shows is not in the media store',
  'media-altered': 'A file in the media store does not have the bytes its name promises',
};

/** Holds what outlets can read against what is published. `--repair` mends what it finds, and looks again. */
async function verify({ repair }) {
  process.chdir(ROOT);
  process.env.SEED = 'none';
  const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
  const strapi = createStrapi({ appDir: ROOT, distDir: inProject('dist'), serveAdminPanel: false });
  strapi.log.level = 'error';
  await strapi.load();
  const upkeep = strapi.plugin('syndication').service('upkeep');
  let found = await upkeep.verify();
  report(found);
  if (repair && found.length > 0) {
    await upkeep.repair(found);
    console.log('Repaired. Looking again:');
    found = await upkeep.verify();
    report(found);
  }
  await strapi.destroy();
  return found.length;
}

function report(found) {
  for (const { kind, contentType, subject } of found)
    console.log(`- ${SENTENCES[kind]}: ${[contentType, subject].filter(Boolean).join(' ')}`);
  console.log(
    found.length === 0
      ? 'Everything that is published is written down for outlets, and nothing else.'
      : `${found.length} discrepancies.`,
  );
}

try {
  const left = await verify({ repair: process.argv.includes('--repair') });
  process.exit(left === 0 ? 0 : 1);
} catch (error) {
  stopWith(error);
}
