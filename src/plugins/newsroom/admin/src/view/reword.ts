/** Words to be replaced in a field, as the safeguard found them: offsets in its plain text, in UTF-16 units. */
export interface Rewording {
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly excerpt: string;
  readonly by: string;
}

type Node = Readonly<Record<string, unknown>>;

/** The field with other words in that place, or `null` when it does not say the same any more, or is no text. */
export function reworded(
  values: unknown,
  rewording: Rewording,
): { readonly field: string; readonly value: unknown } | null {
  const { field, start, end, excerpt, by } = rewording;
  const value = field.split('.').reduce<unknown>((inner, name) => Object(inner)[name], values);
  if (typeof value === 'string') {
    if (value.slice(start, end) !== excerpt) return null;
    return { field, value: value.slice(0, start) + by + value.slice(end) };
  }
  if (!Array.isArray(value)) return null;
  const leaves = leavesOf(value);
  if (textBetween(leaves, start, end) !== excerpt) return null;
  return { field, value: value.map((node: Node, index) => replaced(node, [index], { leaves, rewording })) };
}

/** A run of text in Blocks: where it is in the tree, and where in the plain text it begins. */
interface Leaf {
  readonly path: string;
  readonly start: number;
  readonly text: string;
}

/** One line for each paragraph, heading and item of a list: as the safeguard counts. */
function leavesOf(blocks: readonly Node[]): readonly Leaf[] {
  const leaves: Leaf[] = [];
  let at = 0;
  const walk = (node: Node, path: readonly number[]): void => {
    if (typeof node.text === 'string') {
      leaves.push({ path: path.join('.'), start: at, text: node.text });
      at += node.text.length;
      return;
    }
    const children = childrenOf(node);
    const isLined = node.type === 'list' || children.some(({ type }) => type === 'list-item');
    children.forEach((child, index) => {
      if (isLined && index > 0) at += 1;
      walk(child, [...path, index]);
    });
  };
  blocks.forEach((block, index) => {
    if (index > 0) at += 1;
    walk(block, [index]);
  });
  return leaves;
}

const childrenOf = (node: Node): readonly Node[] =>
  Array.isArray(node.children) ? node.children.filter((child) => typeof child === 'object' && child !== null) : [];

const textBetween = (leaves: readonly Leaf[], from: number, to: number): string =>
  leaves.map(({ start, text }) => text.slice(Math.max(0, from - start), Math.max(0, to - start))).join('');

interface Replacing {
  readonly leaves: readonly Leaf[];
  readonly rewording: Rewording;
}

/** The new words stand where the old ones began; in runs that the old ones reached into, only those go. */
function replaced(node: Node, path: readonly number[], replacing: Replacing): Node {
  if (typeof node.text !== 'string') {
    if (!Array.isArray(node.children)) return node;
    return { ...node, children: childrenOf(node).map((child, index) => replaced(child, [...path, index], replacing)) };
  }
  const { start, end, by } = replacing.rewording;
  const leaf = replacing.leaves.find((each) => each.path === path.join('.'));
  if (!leaf) return node;
  const [from, to] = [Math.max(0, start - leaf.start), Math.max(0, end - leaf.start)];
  if (from >= leaf.text.length || to === 0) return node;
  const isFirst = start >= leaf.start;
  return { ...node, text: leaf.text.slice(0, from) + (isFirst ? by : '') + leaf.text.slice(to) };
}
