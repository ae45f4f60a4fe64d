import type { Finding } from '../finding';
import type { LabelledPassage } from './passages';

export interface Tally {
  readonly hits: number;
  readonly misses: number;
  readonly falseAlarms: number;
}

export interface Mistake {
  readonly what: 'missed' | 'too mild' | 'false alarm';
  readonly kind: string;
  readonly words: string;
  readonly text: string;
}

export interface Measure {
  readonly kinds: ReadonlyMap<string, Tally>;
  readonly mistakes: readonly Mistake[];
}

/** Combinations and missing help boxes are about whole stories, not places in a passage: they have tests of their own. */
const WHOLE_STORY: ReadonlySet<string> = new Set(['combination', 'help-box-missing']);

export type Look = (passage: LabelledPassage) => readonly Finding[];

/** Finds against labels. What is only told (`info`) is neither hit nor alarm; a label that must block is hit by a block. */
export function measure(passages: readonly LabelledPassage[], look: Look): Measure {
  const kinds = new Map<string, Tally>();
  const mistakes: Mistake[] = [];
  const count = (kind: string, what: keyof Tally) => {
    const before = kinds.get(kind) ?? { hits: 0, misses: 0, falseAlarms: 0 };
    kinds.set(kind, { ...before, [what]: before[what] + 1 });
  };
  for (const passage of passages) {
    const findings = look(passage).filter(({ severity, kind }) => severity !== 'info' && !WHOLE_STORY.has(kind));
    for (const label of passage.labels.filter(({ strength }) => strength !== 'tolerated')) {
      const at = findings.filter((finding) => finding.kind === label.kind && meets(finding, label));
      const isHit = at.some(({ severity }) => label.strength === 'found' || severity === 'block');
      count(label.kind, isHit ? 'hits' : 'misses');
      if (!isHit)
        mistakes.push({
          what: at.length > 0 ? 'too mild' : 'missed',
          kind: label.kind,
          words: passage.text.slice(label.start, label.end),
          text: passage.text,
        });
    }
    for (const finding of findings) {
      if (passage.labels.some((label) => label.kind === finding.kind && meets(finding, label))) continue;
      count(finding.kind, 'falseAlarms');
      mistakes.push({ what: 'false alarm', kind: finding.kind, words: finding.excerpt, text: passage.text });
    }
  }
  return { kinds, mistakes };
}

interface Place {
  readonly start: number;
  readonly end: number;
}

const meets = (one: Place, other: Place): boolean => one.start < other.end && other.start < one.end;

export const recall = ({ hits, misses }: Tally): number => (hits + misses === 0 ? 1 : hits / (hits + misses));
export const precision = ({ hits, falseAlarms }: Tally): number =>
  hits + falseAlarms === 0 ? 1 : hits / (hits + falseAlarms);

export function together(kinds: ReadonlyMap<string, Tally>, only: readonly string[] = [...kinds.keys()]): Tally {
  const sum = { hits: 0, misses: 0, falseAlarms: 0 };
  for (const kind of only) {
    const tally = kinds.get(kind) ?? sum;
    if (tally === sum) continue;
    sum.hits += tally.hits;
    sum.misses += tally.misses;
    sum.falseAlarms += tally.falseAlarms;
  }
  return sum;
}

/** Kinds of which one that is missed may name a child. */
export const HIGH_WEIGHT: readonly string[] = [
  ...['child-name', 'parent-name', 'school-class', 'address', 'phone', 'email'],
  ...['national-id', 'plate', 'bank-account', 'social-handle', 'birth-date'],
];

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(8);

/** Recall and precision of each kind, as a table. */
export function report(name: string, kinds: ReadonlyMap<string, Tally>): string {
  const rows = [
    ...[...kinds].sort(),
    ['high weight', together(kinds, HIGH_WEIGHT)] as const,
    ['all', together(kinds)] as const,
  ];
  const lines = rows.map(
    ([kind, tally]) =>
      `${kind.padEnd(16)} ${percent(recall(tally))} ${percent(precision(tally))}   ${tally.hits} found, ${tally.misses} missed, ${tally.falseAlarms} false`,
  );
  return [`${name}: recall, precision`, ...lines].join('\n');
}
