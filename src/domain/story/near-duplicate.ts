import { fold, wordsOf } from '../search/fold';

/** How alike two headlines must be to be shown: the share of their shingles that both have (Jaccard). */
const ALIKE = 0.5;
/** Shingles of one headline at most: a line of 160 characters has fewer. */
const MOST_SHINGLES = 48;

/**
 * A headline as pairs of neighbouring syllables, without accents: `Trẻ em lên mạng` is `tre em`, `em len`, `len mang`.
 * Pairs keep the order that single syllables lose, and survive a word put in or left out. A single word is its own shingle.
 */
export function shinglesOf(title: string): readonly string[] {
  const words = wordsOf(title).map(fold);
  const pairs = words.slice(1).map((word, index) => `${words[index]} ${word}`);
  return [...new Set(pairs.length > 0 ? pairs : words)].slice(0, MOST_SHINGLES);
}

/** 0 (nothing in common) to 1 (the same words in the same order, whatever their accents). */
export function likeness(a: readonly string[], b: readonly string[]): number {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  const known = new Set(longer);
  const shared = shorter.filter((shingle) => known.has(shingle)).length;
  const all = a.length + b.length - shared;
  return all === 0 ? 0 : shared / all;
}

/** How many shingles two headlines share at least when they are alike: what a database can ask for cheaply. */
export const fewestShared = (shingles: readonly string[]): number => Math.max(1, Math.ceil(shingles.length * ALIKE));

/** The headlines that a reader might take for this one, the most alike first. */
export function nearDuplicates<Story extends { readonly title: string }>(
  title: string,
  others: readonly Story[],
  { limit = 5 }: { readonly limit?: number } = {},
): readonly Story[] {
  const shingles = shinglesOf(title);
  return others
    .map((story) => ({ story, score: likeness(shingles, shinglesOf(story.title)) }))
    .filter(({ score }) => score >= ALIKE)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ story }) => story);
}
