import PDFDocument from 'pdfkit';
import type { Language } from '../rendition';

/** The fonts that every sheet is set in, as TrueType: they have every Vietnamese letter and travel in the file. */
export interface SheetFonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
  readonly italic: Uint8Array;
}

export interface SheetFacts {
  readonly title: string;
  readonly author: string;
  readonly language: Language;
  /** When this version was made: what the file says of its own age. */
  readonly at: Date;
  /** Small print under every page. `{page}` and `{pages}` are filled in. */
  readonly footer: string;
}

export type Pdf = PDFKit.PDFDocument;

/** Signs that writers use and the font has not, and what stands in for them. */
const STAND_INS: Readonly<Record<string, string>> = { '→': '>', '←': '<', '✓': 'x', '✗': '–', '№': 'No.' };

/** Text as the font can print it. */
export const printable = (text: string): string => text.replace(/[→←✓✗№]/g, (sign) => STAND_INS[sign] ?? sign);

/** A4 with margins that a school's printer keeps. Points, 72 to the inch. */
export const MARGIN = 54;
const FOOTER_SIZE = 8.5;

export const FONT = { regular: 'regular', bold: 'bold', italic: 'italic' } as const;

/**
 * A tagged PDF 1.7 (ISO 32000-1 §14.8), written by `write`; its bytes depend on what is written and on `facts` alone.
 */
export async function sheet(fonts: SheetFonts, facts: SheetFacts, write: (pdf: Pdf) => void): Promise<Buffer> {
  const pdf = new PDFDocument({
    size: 'A4',
    margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: MARGIN + 14 },
    bufferPages: true,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: facts.language,
    info: { Title: facts.title, Author: facts.author, CreationDate: facts.at, ModDate: facts.at },
  });
  const whole = collect(pdf);
  for (const [name, font] of Object.entries(fonts)) pdf.registerFont(name, Buffer.from(font as Uint8Array));
  pdf.font(FONT.regular).fontSize(11).fillColor('#1f2a2e').lineGap(2);
  write(pdf);
  footers(pdf, facts.footer);
  pdf.end();
  return whole;
}

function collect(pdf: Pdf): Promise<Buffer> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
}

/** Written last, when it is known how many pages there are. Decoration: a screen reader passes over it. */
function footers(pdf: Pdf, text: string): void {
  const { count } = pdf.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    pdf.switchToPage(page);
    const bottom = pdf.page.margins.bottom;
    pdf.page.margins.bottom = 0; // or the line below the text would begin a new page
    pdf.markContent('Artifact', { type: 'Pagination' });
    pdf
      .font(FONT.regular)
      .fontSize(FOOTER_SIZE)
      .fillColor('#54626a')
      .text(
        text.replace('{page}', String(page + 1)).replace('{pages}', String(count)),
        MARGIN,
        pdf.page.height - MARGIN + 8,
        { width: pdf.page.width - 2 * MARGIN, align: 'center', lineBreak: true },
      );
    pdf.endMarkedContent();
    pdf.page.margins.bottom = bottom;
  }
}
