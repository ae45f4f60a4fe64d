import { ensureAdmin, ensureServer } from './lib/build.mjs';
import { ensureSecrets } from './lib/env-file.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { withLock } from './lib/lock.mjs';
import { endWithNpm } from './lib/orphan.mjs';
import { inProject } from './lib/project.mjs';
import { stopWith } from './lib/report.mjs';

const OLDEST_NODE = [20, 9];

/** What each npm command needs before it runs. `test` builds what its own suites need. */
const NEEDS = {
  start: [ensureInstalled, ensureSecrets, ensureServer, ensureAdmin],
  dev: [ensureInstalled, ensureSecrets],
  test: [ensureInstalled, ensureSecrets],
};
const OTHER_NEEDS = [ensureInstalled, ensureSecrets, ensureServer];

async function prepare(command) {
  requireNode();
  await withLock(inProject('.cache/prepare.lock'), async () => {
    for (const ensure of NEEDS[command] ?? OTHER_NEEDS) await ensure();
  });
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new Error(`Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.versions.node}.`);
}

endWithNpm();
await prepare(process.argv[2] ?? 'start').catch(stopWith);
