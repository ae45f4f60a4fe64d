/**
 * A text in Strapi's Blocks as lines that show its structure: `## ` before a heading, `> ` before a quotation, `- ` or
 * `1. ` before what is listed, `**` around what is bold, and the address of a link behind its words.
 */
export const blocksText = (blocks: unknown): string =>
  listOf(blocks)
    .map((block) => blockText(block, ''))
    .join('\n');

type Node = Readonly<Record<string, unknown>>;

const listOf = (value: unknown): readonly Node[] => (Array.isArray(value) ? value.filter(isNode) : []);
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

function blockText(block: Node, indent: string): string {
  switch (block.type) {
    case 'paragraph':
      return indent + inlineText(block);
    case 'heading':
      return `${'#'.repeat(Number(block.level))} ${inlineText(block)}`;
    case 'quote':
      return `> ${inlineText(block)}`;
    case 'list':
      return listText(block, indent);
    default:
      return JSON.stringify(block);
  }
}

function listText(list: Node, indent: string): string {
  let number = 0;
  const lines = listOf(list.children).map((child) => {
    if (child.type === 'list') return listText(child, `${indent}  `);
    number += 1;
    return `${indent}${list.format === 'ordered' ? `${number}.` : '-'} ${inlineText(child)}`;
  });
  return lines.join('\n');
}

const inlineText = ({ children }: Node): string => listOf(children).map(inline).join('');

/** The signs around a piece of text that is set apart. */
const MARKS = { bold: '**', italic: '_', underline: '__', strikethrough: '~~', code: '`' } as const;

function inline(node: Node): string {
  if (node.type === 'link') return `[${inlineText(node)}](${String(node.url)})`;
  if (node.type !== 'text') return JSON.stringify(node);
  const marks = Object.entries(MARKS).flatMap(([name, mark]) => (node[name] === true ? [mark] : []));
  return marks.join('') + String(node.text ?? '') + marks.toReversed().join('');
}
