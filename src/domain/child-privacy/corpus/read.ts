import { DEFAULT_WORDING, lexiconOf } from '../lexicon';
import type { Finding } from '../finding';
import { scan, type Knowledge } from '../scan';
import { gazetteer } from '../units';
import { measure, type Measure } from './measure';
import { labelled, type LabelledPassage } from './passages';
import { adminUnits } from './units-of-hue';

/** What an installation in Huế knows on its first day. */
export const KNOWLEDGE: Knowledge = {
  units: gazetteer(adminUnits.map((name) => ({ name }))),
  lexicon: lexiconOf(DEFAULT_WORDING),
  allowed: new Set(['111', '113']),
  year: 2026,
};

/** Where the blanks of the first passage get their fillings from. */
const SEED = 7;

export const readCorpus = (written: readonly string[]): Measure =>
  measure(
    written.map((passage, index) => labelled(passage, SEED + index)),
    look,
  );

const look = ({ path, role, text }: LabelledPassage): readonly Finding[] =>
  scan(
    { language: 'vi', fields: [{ path, role, text }], needsHelpBox: false, hasHelpBox: true, hasContentWarning: null },
    KNOWLEDGE,
  ).findings;
