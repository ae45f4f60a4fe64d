import { safeHref } from '../links';
import type { Block, Inline, ListChild } from '../rendition';
import { element, empty, inline, lines, type Child, type Markup } from '../xml';

/** Paragraphs, headings, lists and quotes. What an editor left empty is left out. */
export const blocksHtml = (blocks: readonly Block[]): Markup => lines(blocks.filter(hasText).map(blockHtml));

/** A link that a reader may follow; any other address stays text. */
export function link(url: string, children: Child | readonly Child[]): Child {
  const href = safeHref(url);
  return href === null ? inline([children].flat()) : element('a', children, { href, rel: 'noopener' });
}

function blockHtml(block: Block): Markup {
  switch (block.type) {
    case 'paragraph':
      return element('p', inlines(block.children));
    case 'heading':
      return element(`h${headingLevel(block.level)}`, inlines(block.children));
    case 'quote':
      return element('blockquote', element('p', inlines(block.children)));
    case 'list':
      return list(block.format, block.children);
    default:
      return block satisfies never;
  }
}

/** `h1` is the headline's alone. */
const headingLevel = (level: number): number => Math.max(2, level);

const list = (format: 'ordered' | 'unordered', children: readonly ListChild[]): Markup =>
  element(format === 'ordered' ? 'ol' : 'ul', [...itemsOf(children).map(listItem)]);

interface Item {
  readonly text: readonly Inline[];
  readonly nested: readonly Markup[];
}

/** Strapi puts a nested list beside its item; HTML wants it inside (HTML §4.4.5). */
function itemsOf(children: readonly ListChild[]): readonly Item[] {
  return children.reduce<readonly Item[]>((items, child) => {
    if (child.type === 'list-item') return [...items, { text: child.children, nested: [] }];
    const last = items.at(-1) ?? { text: [], nested: [] };
    return [...items.slice(0, -1), { ...last, nested: [...last.nested, list(child.format, child.children)] }];
  }, []);
}

const listItem = ({ text, nested }: Item): Markup => element('li', [...inlines(text), ...nested]);

const inlines = (children: readonly Inline[]): readonly Child[] => children.map(inlineHtml);

function inlineHtml(node: Inline): Child {
  if (node.type === 'link') return link(node.url, inlines(node.children));
  const marks = MARKS.filter(([mark]) => node[mark] === true);
  return marks.reduce<Child>((child, [, name]) => element(name, child), withBreaks(node.text));
}

/** Innermost first. */
const MARKS = [
  ['code', 'code'],
  ['strikethrough', 's'],
  ['underline', 'u'],
  ['italic', 'em'],
  ['bold', 'strong'],
] as const;

const withBreaks = (text: string): Child =>
  inline(text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [empty('br'), line])));

const hasText = (block: Block): boolean => block.children.some(holdsText);

function holdsText(node: ListChild | Inline): boolean {
  return node.type === 'text' ? node.text.trim() !== '' : node.children.some(holdsText);
}
