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

/** Only the last of these can be repaired; into the others somebody has to look. */
const NEWSROOM_SENTENCES = {
  'audit-altered': 'An entry of the audit was altered',
  'audit-missing': 'An entry of the audit was removed',
  'audit-unlinked': 'An entry of the audit does not follow from the one before it',
  'audit-cut-off': 'The audit ends before its last entry: entries were removed from its end',
  'audit-head-forged': 'The end of the audit was not written by this installation',
  'audit-head-file': 'The end of the audit that is kept beside the database does not lie on it',
  'published-past-the-gate': 'Readers have something that nobody approved',
  'published-unknown': 'Readers have something that the newsroom never saw',
  'story-out-of-step': 'A story counts as public, but is not published',
};

/** Of these nothing can be repaired here: the safeguard goes on by itself, or somebody wrote the word again. */
const SAFEGUARD_SENTENCES = {
  'forgotten-found': 'A word that was forgotten stands in',
  'forgetting-unfinished': 'Something is signed to be forgotten, and not done yet',
  'forgetting-unreadable': 'What was promised to be forgotten was sealed with another ENCRYPTION_KEY, or altered',
};

/** Holds what outlets can read against what is published, and that against what was approved. `--repair` mends what it finds, and looks again. */
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
  const newsroom = strapi.plugin('newsroom').service('upkeep');
  if (repair) await newsroom.repair(await newsroom.verify());
  const faults = await newsroom.verify();
  reportNewsroom(faults);
  const left = await strapi.plugin('safeguard').service('forgettings').verify();
  reportSafeguard(left);
  reportDueFacts(await strapi.plugin('hotline').service('upkeep').dueFacts());
  await strapi.destroy();
  return found.length + faults.length + left.length;
}

function reportSafeguard(left) {
  for (const { kind, subject } of left) console.log(`- ${SAFEGUARD_SENTENCES[kind]}: ${subject}`);
  console.log(
    left.length === 0 ? 'Nothing is left of what was forgotten.' : `${left.length} traces of what was to be forgotten.`,
  );
}

function reportNewsroom(faults) {
  for (const { kind, contentType, subject } of faults)
    console.log(`- ${NEWSROOM_SENTENCES[kind]}: ${[contentType, subject].filter(Boolean).join(' ')}`);
  console.log(
    faults.length === 0
      ? 'Everything that is public was approved, and the audit is whole.'
      : `${faults.length} things that somebody must look into.`,
  );
}

/** No discrepancy: what is due goes on answering. Somebody has to call, and compare the source. */
function reportDueFacts(facts) {
  for (const { type, name, phase, dueAt } of facts) {
    const day = dueAt?.slice(0, 10);
    const due = phase === 'past' ? 'Its time was over' : 'To be verified again before';
    console.log(`- ${day ? `${due} ${day}` : 'Never verified'}: ${type}, ${name}`);
  }
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
