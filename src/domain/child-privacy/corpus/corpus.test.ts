import { HELD_OUT } from './held-out';
import { HIGH_WEIGHT, precision, recall, report, together } from './measure';
import { readCorpus } from './read';
import { TUNED } from './tuned';

test('the corpus has several hundred passages, half of them never tuned on', () => {
  expect(TUNED.length).toBeGreaterThanOrEqual(200);
  expect(HELD_OUT.length).toBeGreaterThanOrEqual(200);
});

test.each([
  ['tuned', TUNED],
  ['held out', HELD_OUT],
])('the detectors find what must be found and leave the rest in peace: %s', (name, written) => {
  const { kinds } = readCorpus(written);
  process.stdout.write(`${report(name, kinds)}\n`);

  expect(recall(together(kinds, HIGH_WEIGHT))).toBeGreaterThanOrEqual(0.95);
  expect(precision(together(kinds))).toBeGreaterThanOrEqual(0.85);
});
