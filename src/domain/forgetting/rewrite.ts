import { occurrences, type Recogniser } from './occurrences';
import { addressable, isAddress } from './substitute';

/** Words to be forgotten, and what is to stand in their place. */
export interface Forgetting {
  readonly recogniser: Recogniser;
  /** By the number of the word. */
  readonly substitutes: readonly string[];
}

/** A text without the words; the very same when it held none. */
export function forgotten(source: string, { recogniser, substitutes }: Forgetting): string {
  const found = occurrences(source, recogniser);
  if (found.length === 0) return source;
  const inAddress = isAddress(source);
  let text = '';
  let last = 0;
  for (const { start, end, word } of found) {
    const substitute = substitutes[word] ?? '…';
    text += source.slice(last, start) + (inAddress ? addressable(substitute) : substitute);
    last = end;
  }
  return text + source.slice(last);
}

type Holder = Record<string, unknown>;

/**
 * JSON without the words. A name may be parted by bold letters or a link: the texts of one paragraph of Strapi's Blocks are
 * read as one. What held none is the very same object.
 */
export function forgottenIn(value: unknown, forgetting: Forgetting): unknown {
  if (typeof value === 'string') return forgotten(value, forgetting);
  if (Array.isArray(value))
    return sameOr(
      value,
      value.map((each) => forgottenIn(each, forgetting)),
    );
  if (typeof value !== 'object' || value === null) return value;
  const block = isInline(value) ? forgottenBlock(value as Holder, forgetting) : (value as Holder);
  const entries = Object.entries(block).map(([key, each]) => [key, forgottenIn(each, forgetting)] as const);
  return entries.every(([key, each]) => (value as Holder)[key] === each) ? value : Object.fromEntries(entries);
}

const sameOr = (before: readonly unknown[], after: readonly unknown[]): readonly unknown[] =>
  after.every((each, index) => each === before[index]) ? before : after;

/** Every text in a JSON, the texts of a paragraph as one. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  const whole = isInline(value) ? [leavesOf(value as Holder).join('')] : [];
  return [...whole, ...Object.keys(value), ...Object.values(value).flatMap(textsIn)];
}

/** A paragraph, heading or line of a list: it has texts of its own. */
const isInline = (value: object): boolean =>
  'children' in value &&
  Array.isArray(value.children) &&
  value.children.some((each) => typeof Object(each).text === 'string');

const leavesOf = (node: Holder): readonly string[] => {
  if (typeof node.text === 'string') return [node.text];
  return [node.children].flat().flatMap((each) => (typeof each === 'object' && each ? leavesOf(each as Holder) : []));
};

function forgottenBlock(block: Holder, { recogniser, substitutes }: Forgetting): Holder {
  const leaves = leavesOf(block);
  const found = occurrences(leaves.join(''), recogniser);
  if (found.length === 0) return block;
  const parts: string[] = [];
  let offset = 0;
  for (const leaf of leaves) {
    parts.push(
      leafWithout(
        leaf,
        offset,
        found.map((each) => ({ ...each, text: substitutes[each.word] ?? '…' })),
      ),
    );
    offset += leaf.length;
  }
  return withLeaves(block, parts) as Holder;
}

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The substitute goes where the word began; the leaves it went on in lose their part of it. */
function leafWithout(leaf: string, offset: number, cuts: readonly Cut[]): string {
  let text = '';
  let last = 0;
  for (const { start, end, text: substitute } of cuts) {
    const [from, to] = [start - offset, end - offset];
    if (to <= 0 || from >= leaf.length) continue;
    text += leaf.slice(last, Math.max(from, last)) + (from >= 0 ? substitute : '');
    last = Math.min(to, leaf.length);
  }
  return text + leaf.slice(last);
}

function withLeaves(node: unknown, parts: string[]): unknown {
  if (typeof node !== 'object' || node === null) return node;
  const holder = node as Holder;
  if (typeof holder.text === 'string') return { ...holder, text: parts.shift() ?? '' };
  if (!Array.isArray(holder.children)) return node;
  return { ...holder, children: holder.children.map((each) => withLeaves(each, parts)) };
}
