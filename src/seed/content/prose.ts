import type { Block, FigureSeed, SectionSeed } from './model';

/**
 * Small words to write bodies with. Inside a text, `**bold**`, `_italic_` and `[words](https://…)` are understood,
 * not nested in one another.
 */

type Inline = { readonly type: string; readonly [key: string]: unknown };

const INLINE = /\*\*(?<bold>[^*]+)\*\*|_(?<italic>[^_]+)_|\[(?<words>[^\]]+)\]\((?<url>[^)]+)\)/g;

const leaf = (text: string, mark?: 'bold' | 'italic'): Inline => ({
  type: 'text',
  text,
  ...(mark && { [mark]: true }),
});

function inline(text: string): Inline[] {
  const parts: Inline[] = [];
  let at = 0;
  for (const match of text.matchAll(INLINE)) {
    if (match.index > at) parts.push(leaf(text.slice(at, match.index)));
    const { bold, italic, words, url } = match.groups ?? {};
    if (bold) parts.push(leaf(bold, 'bold'));
    else if (italic) parts.push(leaf(italic, 'italic'));
    else if (words && url) parts.push({ type: 'link', url, children: [leaf(words)] });
    at = match.index + match[0].length;
  }
  if (at < text.length || parts.length === 0) parts.push(leaf(text.slice(at)));
  return parts;
}

export const p = (text: string): Block => ({ type: 'paragraph', children: inline(text) });
export const h2 = (text: string): Block => ({ type: 'heading', level: 2, children: inline(text) });
export const h3 = (text: string): Block => ({ type: 'heading', level: 3, children: inline(text) });
export const quote = (text: string): Block => ({ type: 'quote', children: inline(text) });

const list =
  (format: 'ordered' | 'unordered') =>
  (...items: string[]): Block => ({
    type: 'list',
    format,
    children: items.map((item) => ({ type: 'list-item', children: inline(item) })),
  });

export const ul = list('unordered');
export const ol = list('ordered');

export const text = (...body: Block[]): SectionSeed => ({ section: 'text', body });
export const figure = (seed: FigureSeed): SectionSeed => ({ section: 'figure', ...seed });
export const gallery = (title: string, ...figures: FigureSeed[]): SectionSeed => ({
  section: 'gallery',
  title,
  figures,
});
export const factBox = (title: string, ...body: Block[]): SectionSeed => ({ section: 'fact-box', title, body });
export const pullQuote = (quoted: string, attribution: string): SectionSeed => ({
  section: 'pull-quote',
  quote: quoted,
  attribution,
});
export const hotlineBox = (audience: 'children' | 'adults', message?: string): SectionSeed => ({
  section: 'hotline-box',
  audience,
  ...(message && { message }),
});
