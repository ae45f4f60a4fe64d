import { adminUnits } from './units-of-hue';
import { DEFAULT_WORDING, lexiconOf } from '../lexicon';
import { scan, type Knowledge } from '../scan';
import { gazetteer } from '../units';
import { HELD_OUT } from './held-out';
import { measure, precision, recall, together, type Measure } from './measure';
import { labelled, type LabelledPassage } from './passages';
import { TUNED } from './tuned';

const knowledge: Knowledge = {
  units: gazetteer(adminUnits.map((name) => ({ name }))),
  lexicon: lexiconOf(DEFAULT_WORDING),
  allowed: new Set(['111', '113']),
  year: 2026,
};

const look = ({ path, role, text }: LabelledPassage) =>
  scan(
    { language: 'vi', fields: [{ path, role, text }], needsHelpBox: false, hasHelpBox: true, hasContentWarning: null },
    knowledge,
  ).findings;

/** Kinds that DOMAIN weighs high: one missed may name a child. */
const HIGH = [
  'child-name',
  'parent-name',
  'school-class',
  'address',
  'phone',
  'email',
  'national-id',
  'plate',
  'bank-account',
  'social-handle',
  'birth-date',
];

const read = (written: readonly string[], seed: number): Measure =>
  measure(
    written.map((passage, index) => labelled(passage, seed + index)),
    look,
  );

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

function report(name: string, { kinds }: Measure): string {
  const rows = [...kinds].sort().map(([kind, tally]) => {
    const { hits, misses, falseAlarms } = tally;
    return `${kind.padEnd(16)} ${percent(recall(tally)).padStart(8)} ${percent(precision(tally)).padStart(8)}   ${hits} found, ${misses} missed, ${falseAlarms} false`;
  });
  return [`${name}: recall, precision`, ...rows].join('\n');
}

test('the corpus has several hundred passages, half of them never tuned on', () => {
  expect(TUNED.length).toBeGreaterThanOrEqual(190);
  expect(HELD_OUT.length).toBeGreaterThanOrEqual(200);
});

test.each([
  ['tuned', TUNED],
  ['held out', HELD_OUT],
])('the detectors find what must be found and leave the rest in peace: %s', (name, written) => {
  const found = read(written, 7);
  if (process.env.CORPUS_REPORT) {
    process.stdout.write(`${report(name, found)}\n`);
    if (process.env.CORPUS_REPORT === name || process.env.CORPUS_REPORT === 'all')
      for (const { what, kind, words, text } of found.mistakes)
        process.stdout.write(`  ${what}: ${kind} «${words}» in: ${text}\n`);
  }
  expect(recall(together(found.kinds, HIGH))).toBeGreaterThanOrEqual(0.95);
  expect(precision(together(found.kinds))).toBeGreaterThanOrEqual(0.85);
});
