import { diffArrays } from 'diff';
import { identity, reading, type Group } from './part';

/** What became of one item of a list. Places count from 0. */
export type Match =
  | { readonly kind: 'kept'; readonly from: number; readonly to: number }
  /** It stands elsewhere among those that stayed; it may have been changed as well. */
  | { readonly kind: 'moved'; readonly from: number; readonly to: number }
  | { readonly kind: 'removed'; readonly from: number }
  | { readonly kind: 'added'; readonly to: number };

/** Of two items, how much of what they say is the same: below this one is not an edit of the other. */
const ALIKE_ENOUGH = { inPlace: 0.25, elsewhere: 0.5 } as const;

interface Item {
  readonly place: number;
  readonly group: Group;
  readonly identity: string;
  /** Counts the items that stayed before it: those with the same number stood in one gap between them. */
  readonly gap: number;
}

/**
 * Finds each item of a list again in another version of it. Items have no names of their own, so they are known by what
 * they hold: one that is inserted does not make every later one look changed.
 */
export function matchItems(before: readonly Group[], after: readonly Group[]): readonly Match[] {
  const { kept, removed, added } = setApart(before, after);
  const elsewhere = (from: Item, to: Item) => from.identity === to.identity;
  const pairs = [
    ...pairUp(removed, added, 'moved', (from, to) => (elsewhere(from, to) ? 1 : 0), 1),
    ...pairUp(
      removed,
      added,
      'kept',
      (from, to) => (from.gap === to.gap ? likeness(from, to) : 0),
      ALIKE_ENOUGH.inPlace,
    ),
    ...pairUp(removed, added, 'kept', (from, to) => (isOnlyChoice(from, to, removed, added) ? 1 : 0), 1),
    ...pairUp(removed, added, 'moved', likeness, ALIKE_ENOUGH.elsewhere),
  ];
  return [
    ...kept,
    ...pairs,
    ...[...removed].map(({ place }): Match => ({ kind: 'removed', from: place })),
    ...[...added].map(({ place }): Match => ({ kind: 'added', to: place })),
  ].sort((a, b) => placeOf(a) - placeOf(b));
}

/** In the order of the newer list; what was removed stands where it stood. */
const placeOf = (match: Match): number => ('to' in match ? match.to : match.from - 0.5);

function setApart(before: readonly Group[], after: readonly Group[]) {
  const [older, newer] = [before.map(identity), after.map(identity)];
  const kept: Match[] = [];
  const removed = new Set<Item>();
  const added = new Set<Item>();
  let [from, to] = [0, 0];
  for (const change of diffArrays(older, newer)) {
    for (const value of change.value) {
      const item = (place: number, groups: readonly Group[]): Item[] =>
        groups.slice(place, place + 1).map((group) => ({ place, group, identity: value, gap: kept.length }));
      if (change.removed) item(from, before).forEach((each) => removed.add(each));
      else if (change.added) item(to, after).forEach((each) => added.add(each));
      else kept.push({ kind: 'kept', from, to });
      if (!change.added) from += 1;
      if (!change.removed) to += 1;
    }
  }
  return { kept, removed, added };
}

/** Takes the best pairs out of both sets, best first. */
function pairUp(
  removed: Set<Item>,
  added: Set<Item>,
  kind: 'kept' | 'moved',
  score: (from: Item, to: Item) => number,
  atLeast: number,
): readonly Match[] {
  const scored = [...removed].flatMap((from) => [...added].map((to) => ({ from, to, score: score(from, to) })));
  const best = scored.filter((pair) => pair.score >= atLeast).sort((a, b) => b.score - a.score);
  return best.flatMap(({ from, to }): Match[] => {
    if (!removed.has(from) || !added.has(to)) return [];
    removed.delete(from);
    added.delete(to);
    return [{ kind, from: from.place, to: to.place }];
  });
}

/** The one item of its kind in a gap, and the one that stands there now. */
function isOnlyChoice(from: Item, to: Item, removed: ReadonlySet<Item>, added: ReadonlySet<Item>): boolean {
  const rivals = (items: ReadonlySet<Item>) =>
    [...items].filter(({ gap, group }) => gap === from.gap && group.type === from.group.type).length;
  return from.gap === to.gap && from.group.type === to.group.type && rivals(removed) === 1 && rivals(added) === 1;
}

/** From 0 to 1: how many of their words two items of one kind share (Dice's coefficient). */
function likeness(a: Item, b: Item): number {
  if (a.group.type !== b.group.type) return 0;
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  return left.size + right.size === 0 ? 0 : (2 * shared) / (left.size + right.size);
}

const known = new WeakMap<Item, ReadonlySet<string>>();

function wordsOf(item: Item): ReadonlySet<string> {
  const words =
    known.get(item) ??
    new Set(
      reading(item.group)
        .toLowerCase()
        .match(/[\p{L}\p{N}\p{M}]+/gu),
    );
  known.set(item, words);
  return words;
}
