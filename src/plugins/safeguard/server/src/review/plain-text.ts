/** A node of Strapi's Blocks. */
interface Node {
  readonly type?: string;
  readonly text?: string;
  readonly children?: readonly unknown[];
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Strapi's Blocks as plain text: one line for each paragraph, heading and item of a list. */
export function plainText(blocks: unknown): string {
  return [blocks].flat().filter(isNode).map(lines).join('\n');
}

function lines(node: Node): string {
  const children = (node.children ?? []).filter(isNode);
  if (node.type === 'list') return children.map(lines).join('\n');
  return node.text ?? children.map(lines).join(children.some(({ type }) => type === 'list-item') ? '\n' : '');
}

/** Whether an array holds Blocks, and not sections or other things. */
export const isBlocks = (value: unknown): boolean =>
  Array.isArray(value) && value.every((each) => isNode(each) && Array.isArray(each.children));
