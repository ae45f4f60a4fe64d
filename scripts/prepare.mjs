import { ensureAdmin, ensureServer } from './lib/build.mjs';
import { ensureSecrets } from './lib/env-file.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { withLock } from './lib/lock.mjs';
import { adviceOnNode } from './lib/node-version.mjs';
import { endWithNpm } from './lib/orphan.mjs';
import { inProject } from './lib/project.mjs';
import { stopWith } from './lib/report.mjs';

/** What each npm command needs before it runs. `test` builds what its own suites need. */
const NEEDS = {
  start: [ensureInstalled, ensureSecrets, ensureServer, ensureAdmin],
  dev: [ensureInstalled, ensureSecrets],
  test: [ensureInstalled, ensureSecrets],
};
const OTHER_NEEDS = [ensureInstalled, ensureSecrets, ensureServer];

async function prepare(command) {
  const advice = adviceOnNode(process.versions.node, process.env.DATABASE_CLIENT);
  if (advice) process.stderr.write(`${advice}\n`);
  await withLock(inProject('.cache/prepare.lock'), async () => {
    for (const ensure of NEEDS[command] ?? OTHER_NEEDS) await ensure();
  });
}

endWithNpm();
await prepare(process.argv[2] ?? 'start').catch(stopWith);
