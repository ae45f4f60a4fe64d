import { breakInto, type Lines } from './line-breaking';
import type { Box } from './drawing';
import type { Typeface, Weight } from './typeface';

/** How one text of a stack may be set. Pixels; sizes are those of the letters. */
export interface TextRule {
  readonly text: string;
  readonly weight: Weight;
  readonly largest: number;
  readonly smallest: number;
  readonly mostLines: number;
  /** Of the size of the letters. Vietnamese needs room for accents on both sides. */
  readonly lineHeight: number;
  /** Space above it, of the size of its letters. */
  readonly spaceAbove: number;
}

export interface SetText {
  readonly rule: TextRule;
  readonly size: number;
  readonly lines: readonly string[];
  readonly height: number;
  readonly faults: number;
}

/** Sizes tried between the largest and the smallest, and how many more for a setting that reads better. */
const STEPS = 24;
const STEPS_FOR_BEAUTY = 9;

/**
 * Sets texts one below the other, all of them as large as they can be together: they shrink first, break meanwhile, and
 * are refused when even the smallest letters do not fit (`null`). Nothing is ever cut.
 */
export function setStack(
  rules: readonly TextRule[],
  room: Pick<Box, 'width' | 'height'>,
  face: Typeface,
): readonly SetText[] | null {
  let best: readonly SetText[] | null = null;
  let last = STEPS;
  for (let step = 0; step <= last; step += 1) {
    const texts = setAll(rules, step, room, face);
    if (!texts) continue;
    if (!best) last = Math.min(STEPS, step + STEPS_FOR_BEAUTY);
    if (!best || faultsIn(texts) < faultsIn(best)) best = texts;
    if (faultsIn(best) === 0) break;
  }
  return best;
}

/** Whether there is any way at all: every text at its smallest, in as few lines as go. Quick, so that it can be asked often. */
export function canBeSet(rules: readonly TextRule[], room: Pick<Box, 'width' | 'height'>, face: Typeface): boolean {
  const texts = rules.flatMap((rule) => tightest(rule, room.width, face) ?? []);
  return texts.length === rules.length && heightOf(texts) <= room.height;
}

function tightest(rule: TextRule, width: number, face: Typeface): SetText | null {
  const { smallest: size, lineHeight } = rule;
  for (let count = 1; count <= rule.mostLines; count += 1) {
    const broken = breakInto(rule.text, count, (text) => face.widthOf(text, rule.weight));
    if (broken && broken.widest * size <= width) return { rule, size, ...broken, height: count * size * lineHeight };
  }
  return null;
}

function setAll(rules: readonly TextRule[], step: number, room: Pick<Box, 'width' | 'height'>, face: Typeface) {
  const texts = rules.flatMap((rule) => setText(rule, sizeAt(rule, step), room.width, face) ?? []);
  return texts.length === rules.length && heightOf(texts) <= room.height ? texts : null;
}

const faultsIn = (texts: readonly SetText[]): number => texts.reduce((sum, { faults }) => sum + faults, 0);

const sizeAt = ({ largest, smallest }: TextRule, step: number): number =>
  Math.round((largest - ((largest - smallest) * step) / STEPS) * 4) / 4;

/** At one size: in as few lines as fit, or in more where that tears no word. */
export function setText(rule: TextRule, size: number, width: number, face: Typeface): SetText | null {
  const widthOf = (text: string) => face.widthOf(text, rule.weight);
  let best: Lines | null = null;
  for (let count = 1; count <= rule.mostLines; count += 1) {
    const broken = breakInto(rule.text, count, widthOf);
    if (!broken || broken.widest * size > width) continue;
    if (!best || broken.faults < best.faults) best = broken;
    if (best.faults === 0) break;
  }
  return best && { rule, size, ...best, height: best.lines.length * size * rule.lineHeight };
}

/** Of the whole stack. The first text has no space above it. */
export const heightOf = (texts: readonly SetText[]): number =>
  texts.reduce((sum, { height, rule, size }, index) => sum + height + (index > 0 ? rule.spaceAbove * size : 0), 0);
