import fs from 'node:fs';

export const NOTHING = { passed: 0, failed: 0, skipped: 0 };

export const add = (one, other) => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  skipped: one.skipped + other.skipped,
});

export const inWords = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`;

/**
 * Counts what Jest wrote down. A file that could not run at all is one failure,
 * and so is a run that left no results, ended badly without saying which test failed, or held no test.
 */
export function tally(resultsFile, exitCode) {
  if (!fs.existsSync(resultsFile)) return { ...NOTHING, failed: 1 };
  const results = JSON.parse(fs.readFileSync(resultsFile, 'utf8'));
  const counted = {
    passed: results.numPassedTests,
    failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
    skipped: results.numPendingTests + results.numTodoTests,
  };
  const isHollow = counted.failed === 0 && (exitCode !== 0 || counted.passed === 0);
  return isHollow ? { ...counted, failed: 1 } : counted;
}
