import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { withLock } from './lib/lock.mjs';
import { endWithNpm } from './lib/orphan.mjs';
import { inProject } from './lib/project.mjs';
import { stopWith } from './lib/report.mjs';
import { runHere } from './lib/run.mjs';
import { SUITES } from './lib/suites.mjs';
import { add, inWords, NOTHING, tally } from './lib/tally.mjs';

const isCI = process.env.CI === 'true';

/** `node scripts/test.mjs [suite …] [anything Jest understands]`: no suite named means all of them. */
async function main(args) {
  const named = args.filter((arg) => arg in SUITES);
  const forJest = args.filter((arg) => !(arg in SUITES));
  let total = NOTHING;
  for (const name of named.length > 0 ? named : Object.keys(SUITES)) total = add(total, await run(name, forJest));
  console.log(inWords(total));
  process.exitCode = total.failed > 0 ? 1 : 0;
}

async function run(name, forJest) {
  const suite = SUITES[name];
  const reason = suite.whyNot();
  if (reason) return missing(name, reason);
  await withLock(inProject('.cache/prepare.lock'), async () => {
    for (const ensure of suite.needs) await ensure();
  });
  return jest(name, suite, forJest);
}

/** Whoever relies on the result must hear that a suite was left out: under CI it is a failure. */
function missing(name, reason) {
  console.log(`The ${name} tests did not run: ${reason}.`);
  return isCI ? { ...NOTHING, failed: 1 } : { ...NOTHING, skipped: 1 };
}

async function jest(name, { project, env }, forJest) {
  console.log(`\nRunning the ${name} tests`);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'awareness-results-'));
  const results = path.join(folder, 'results.json');
  const code = await runHere(
    process.execPath,
    [
      inProject('node_modules/jest/bin/jest.js'),
      ...['--config', inProject('tests/jest.config.cjs'), '--selectProjects', project],
      ...['--json', '--outputFile', results],
      ...(isCI ? ['--ci'] : []),
      ...forJest,
    ],
    { env: env(), stdin: 'ignore' },
  );
  const counted = tally(results, code);
  fs.rmSync(folder, { recursive: true, force: true });
  return counted;
}

endWithNpm();
await main(process.argv.slice(2)).catch(stopWith);
