import type { FieldDiff } from './field-diff';
import { matchItems } from './match';
import { identity, reading, type Fields, type Group, type Part } from './part';
import { compareTexts } from './text';

/** Every difference between two versions of a document, in the order of the newer one's fields. Nothing that differs is left out. */
export function compareDocuments(before: Fields, after: Fields): readonly FieldDiff[] {
  return compareFields(before, after, { from: '', to: '' });
}

/** Where a part stands in the older and in the newer document, with a dot at the end. */
interface Places {
  readonly from: string;
  readonly to: string;
}

function compareFields(before: Fields, after: Fields, { from, to }: Places): readonly FieldDiff[] {
  const names = new Set([...Object.keys(after), ...Object.keys(before)]);
  return [...names].flatMap((name) =>
    compareParts(before[name] ?? null, after[name] ?? null, { from: from + name, to: to + name }),
  );
}

function compareParts(before: Part | null, after: Part | null, places: Places): readonly FieldDiff[] {
  if (identity(before) === identity(after)) return [];
  const either = before ?? after;
  if (either === null) return [];
  if (before && after && before.kind !== after.kind) return [replaced(before, after, places)];
  switch (either.kind) {
    case 'text':
      return [compareProse(before, after, places)];
    case 'value':
    case 'media':
      return [shown(either.kind, before, after, places)];
    case 'group':
      return compareGroups(before as Group | null, after as Group | null, places); // both are of one kind: see above
    case 'list':
      return compareLists(itemsOf(before), itemsOf(after), places);
    default:
      return either satisfies never;
  }
}

const itemsOf = (part: Part | null): readonly Group[] => (part?.kind === 'list' ? part.items : []);

function compareProse(before: Part | null, after: Part | null, places: Places): FieldDiff {
  const [older, newer] = [reading(before), reading(after)];
  if (older !== newer) return { ...blank(places), kind: 'text', spans: compareTexts(older, newer) };
  const exact = (part: Part | null) => (part?.kind === 'text' ? part.exact : null);
  return { ...blank(places), kind: 'value', before: exact(before), after: exact(after) };
}

/** Two files of one name are told apart by a piece of their fingerprints. */
function shown(kind: 'value' | 'media', before: Part | null, after: Part | null, places: Places): FieldDiff {
  const looksAlike = reading(before) === reading(after);
  const text = (part: Part | null): string | null => {
    if (part === null || (part.kind !== 'value' && part.kind !== 'media')) return null;
    return looksAlike ? `${part.shown} #${part.exact.slice(0, 12)}` : part.shown;
  };
  return { ...blank(places), kind, before: text(before), after: text(after) };
}

function compareGroups(before: Group | null, after: Group | null, places: Places): readonly FieldDiff[] {
  if (before && after && before.type === after.type)
    return compareFields(before.fields, after.fields, { from: `${places.from}.`, to: `${places.to}.` });
  return [...(before ? [gone(before, places.from)] : []), ...(after ? [come(after, places.to)] : [])];
}

function compareLists(before: readonly Group[], after: readonly Group[], { from, to }: Places): readonly FieldDiff[] {
  return matchItems(before, after).flatMap((match) => {
    const older = 'from' in match ? before[match.from] : undefined;
    const newer = 'to' in match ? after[match.to] : undefined;
    const places = {
      from: 'from' in match ? `${from}.${match.from}` : '',
      to: 'to' in match ? `${to}.${match.to}` : '',
    };
    const moved = match.kind === 'moved' && newer ? [move(newer, places)] : [];
    return [...moved, ...compareGroups(older ?? null, newer ?? null, places)];
  });
}

const blank = ({ from, to }: Places): FieldDiff => ({
  path: to,
  from: from === to ? null : from,
  component: null,
  kind: 'value',
  spans: [],
  before: null,
  after: null,
});

const here = (path: string): Places => ({ from: path, to: path });

const gone = (group: Group, path: string): FieldDiff => ({
  ...blank(here(path)),
  kind: 'removed',
  component: group.type,
  before: reading(group),
});

const come = (group: Group, path: string): FieldDiff => ({
  ...blank(here(path)),
  kind: 'added',
  component: group.type,
  after: reading(group),
});

const move = (group: Group, places: Places): FieldDiff => ({
  ...blank(places),
  kind: 'moved',
  component: group.type,
  before: reading(group),
  after: reading(group),
});

/** A field whose kind was changed in the schema between the two. */
const replaced = (before: Part, after: Part, places: Places): FieldDiff => ({
  ...blank(places),
  before: reading(before),
  after: reading(after),
});
