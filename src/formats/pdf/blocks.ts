import type { Block, Inline, ListChild } from '../rendition';
import { FONT, printable, type Pdf } from './sheet';

interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

const INDENT = 18;
const LEAD = '#0b5c66';

/** What a heading needs below it to stay on its page: itself and the beginning of what it is about. Points. */
const ROOM_BELOW = { 1: 120, 2: 150, 3: 80 } as const;

/** A heading that keeps at least a few lines of what follows on its page. */
export function heading(pdf: Pdf, level: 1 | 2 | 3, text: string): void {
  const size = { 1: 22, 2: 15, 3: 12 }[level];
  const room = pdf.page.height - pdf.page.margins.bottom - pdf.y;
  if (room < ROOM_BELOW[level]) pdf.addPage();
  if (level > 1) pdf.moveDown(level === 2 ? 0.9 : 0.5);
  tagged(pdf, `H${level}`, () => pdf.font(FONT.bold).fontSize(size).fillColor(LEAD).text(printable(text)));
  pdf.moveDown(0.25);
  plain(pdf);
}

export function paragraph(
  pdf: Pdf,
  text: string,
  options: { readonly bold?: boolean; readonly size?: number } = {},
): void {
  plain(pdf);
  tagged(pdf, 'P', () =>
    pdf
      .font(options.bold ? FONT.bold : FONT.regular)
      .fontSize(options.size ?? 11)
      .text(printable(text)),
  );
  pdf.moveDown(0.4);
  plain(pdf);
}

/** Paragraphs, headings, lists and quotes as an editor wrote them. */
export function blocks(pdf: Pdf, all: readonly Block[]): void {
  for (const block of all) {
    if (block.type === 'heading')
      heading(
        pdf,
        3,
        runsOf(block.children)
          .map(({ text }) => text)
          .join(''),
      );
    else if (block.type === 'list') list(pdf, block.format, block.children, 0);
    else rich(pdf, runsOf(block.children), block.type === 'quote' ? INDENT : 0);
  }
}

/** Lines with a dot or a number before them. */
export const items = (pdf: Pdf, format: 'ordered' | 'unordered', texts: readonly string[]): void =>
  list(
    pdf,
    format,
    texts.map((text) => ({ type: 'list-item', children: [{ type: 'text', text }] })),
    0,
  );

function list(pdf: Pdf, format: 'ordered' | 'unordered', children: readonly ListChild[], depth: number): void {
  let number = 0;
  for (const child of children) {
    if (child.type === 'list') list(pdf, child.format, child.children, depth + 1);
    else {
      number += 1;
      listItem(pdf, format === 'ordered' ? `${number}.` : '•', runsOf(child.children), depth);
    }
  }
}

function listItem(pdf: Pdf, mark: string, runs: readonly Run[], depth: number): void {
  const left = pdf.page.margins.left + depth * INDENT;
  const width = pdf.page.width - pdf.page.margins.right - left;
  if (pdf.y > pdf.page.height - pdf.page.margins.bottom - 16) pdf.addPage();
  const top = pdf.y;
  tagged(pdf, 'P', () => {
    pdf.font(FONT.bold).fontSize(11).text(mark, left, top, { width: INDENT, lineBreak: false });
    write(pdf, runs, { x: left + INDENT, y: top, width: width - INDENT });
  });
  pdf.x = pdf.page.margins.left;
  pdf.moveDown(0.25);
}

function rich(pdf: Pdf, runs: readonly Run[], indent: number): void {
  if (runs.every(({ text }) => text.trim() === '')) return;
  const left = pdf.page.margins.left + indent;
  const width = pdf.page.width - pdf.page.margins.right - left;
  tagged(pdf, 'P', () => write(pdf, runs, { x: left, y: pdf.y, width }));
  pdf.x = pdf.page.margins.left;
  pdf.moveDown(0.45);
}

function write(
  pdf: Pdf,
  runs: readonly Run[],
  at: { readonly x: number; readonly y: number; readonly width: number },
): void {
  runs.forEach(({ text, bold, italic }, index) => {
    pdf.font(bold ? FONT.bold : italic ? FONT.italic : FONT.regular).fontSize(11);
    const options = { width: at.width, continued: index < runs.length - 1 };
    if (index === 0) pdf.text(text, at.x, at.y, options);
    else pdf.text(text, options);
  });
  plain(pdf);
}

/** Text in runs of one font each. Links are printed as their words: paper cannot be clicked. */
const runsOf = (children: readonly Inline[]): readonly Run[] =>
  children.flatMap((child): readonly Run[] =>
    child.type === 'link'
      ? runsOf(child.children)
      : child.text === ''
        ? []
        : [{ text: printable(child.text), bold: child.bold === true, italic: child.italic === true }],
  );

function plain(pdf: Pdf): void {
  pdf.font(FONT.regular).fontSize(11).fillColor('#1f2a2e');
}

/** Puts what `draw` draws under a structure element, so that it can be read aloud in order (ISO 32000-1 §14.8.4). */
export function tagged(pdf: Pdf, type: string, draw: () => void): void {
  pdf.addStructure(pdf.struct(type, {}, draw));
}
