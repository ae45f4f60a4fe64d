import type { Block, Inline, ListChild } from '../rendition';

/** Blocks as paragraphs of plain text: one string for each, lists with their marks. */
export const blocksText = (blocks: readonly Block[]): readonly string[] =>
  blocks.map(blockText).filter((text) => text.trim() !== '');

/** The words of a run of text; a link is its words. */
export const blockWords = (children: readonly Inline[]): string =>
  children.map((node) => (node.type === 'text' ? node.text : blockWords(node.children))).join('');

function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return blockWords(block.children).trim();
    case 'quote':
      return `“${blockWords(block.children).trim()}”`;
    case 'list':
      return listLines(block.format, block.children).join('\n');
    default:
      return block satisfies never;
  }
}

function listLines(format: 'ordered' | 'unordered', children: readonly ListChild[]): readonly string[] {
  const items = children.filter((child) => child.type === 'list-item');
  return children.flatMap((child) =>
    child.type === 'list'
      ? listLines(child.format, child.children).map((line) => `  ${line}`)
      : [`${format === 'ordered' ? `${items.indexOf(child) + 1}.` : '-'} ${blockWords(child.children).trim()}`],
  );
}
