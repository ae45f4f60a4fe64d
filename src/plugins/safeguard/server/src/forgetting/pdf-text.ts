import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFRawStream,
  PDFString,
  type PDFObject,
} from '@cantoo/pdf-lib';

/** From the codes of a font's glyphs, in hexadecimal, to what they say (ISO 32000-1 §9.10.3). */
type Alphabet = ReadonlyMap<string, string>;

/**
 * What a PDF says, as far as it says it in letters: every string of its pages read in the alphabet of each of its fonts. A
 * picture of a text says nothing here.
 */
export async function pdfTexts(bytes: Buffer): Promise<readonly string[]> {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
  const objects = context.enumerateIndirectObjects().map(([, object]) => object);
  const streams = objects.flatMap((object) => (object instanceof PDFRawStream ? (contentOf(object) ?? []) : []));
  const alphabets = streams.filter((text) => text.includes('begincmap')).map(alphabetIn);
  const pages = streams.filter((text) => /\bT[jJ]\b|['"]\s/.test(text));
  const shown = pages.flatMap((page) => [new Map(), ...alphabets].map((alphabet) => shownText(page, alphabet)));
  return [...shown, ...objects.flatMap(stringsIn)];
}

function contentOf(stream: PDFRawStream): string | null {
  try {
    return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
  } catch {
    return null; // a picture, or a filter that text is not packed in
  }
}

function stringsIn(object: PDFObject): readonly string[] {
  if (object instanceof PDFString || object instanceof PDFHexString) return [object.decodeText()];
  if (object instanceof PDFArray) return object.asArray().flatMap(stringsIn);
  if (object instanceof PDFDict) return object.values().flatMap(stringsIn);
  return object instanceof PDFRawStream ? stringsIn(object.dict) : [];
}

const unicode = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');
const evenly = (hex: string): string => (hex.length % 4 === 0 ? hex : hex.padStart(4, '0'));

function alphabetIn(cmap: string): Alphabet {
  const letters = new Map<string, string>();
  for (const [, section = ''] of cmap.matchAll(/beginbfchar(.*?)endbfchar/gs))
    for (const [, code = '', to = ''] of section.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>/gi))
      letters.set(code.toLowerCase(), unicode(evenly(to)));
  for (const [, section = ''] of cmap.matchAll(/beginbfrange(.*?)endbfrange/gs)) readRanges(section, letters);
  return letters;
}

const RANGE = /<([0-9a-f]+)>\s*<([0-9a-f]+)>\s*(?:<([0-9a-f]+)>|\[([^\]]*)\])/gi;
/** More glyphs than any font has. */
const MOST = 0x10000;

function readRanges(section: string, letters: Map<string, string>): void {
  for (const [, from = '', to = '', first, list] of section.matchAll(RANGE)) {
    const start = parseInt(from, 16);
    const each = list ? [...list.matchAll(/<([0-9a-f]+)>/gi)].map(([, hex = '']) => unicode(evenly(hex))) : null;
    const base = first ? parseInt(first, 16) : 0;
    for (let code = start; code <= Math.min(parseInt(to, 16), start + MOST); code += 1) {
      const letter = each ? each[code - start] : String.fromCodePoint(Math.min(base + code - start, 0x10ffff));
      letters.set(code.toString(16).padStart(from.length, '0'), letter ?? '');
    }
  }
}

/** Strings, numbers between them (a wide gap is a space), and what ends a line. */
const SHOWN = /\(((?:\\[\s\S]|[^\\()])*)\)|<([0-9a-f\s]*)>|(-?\d+(?:\.\d+)?)|\b(T[jJdDm*]|ET)\b/gi;
/** Thousandths of the font's size. */
const SPACE = -200;

function shownText(page: string, alphabet: Alphabet): string {
  let text = '';
  for (const [, literal, hex, number, operator] of page.matchAll(SHOWN)) {
    if (literal !== undefined) text += read(Buffer.from(unescaped(literal), 'latin1').toString('hex'), alphabet);
    else if (hex !== undefined) text += read(hex.replace(/\s/g, '').toLowerCase(), alphabet);
    else if (operator || Number(number) < SPACE) text += ' ';
  }
  return text;
}

function read(hex: string, alphabet: Alphabet): string {
  if (alphabet.size === 0) return Buffer.from(hex, 'hex').toString('latin1');
  const width = [...alphabet.keys()][0]?.length ?? 4;
  let text = '';
  for (let at = 0; at < hex.length; at += width) text += alphabet.get(hex.slice(at, at + width)) ?? '';
  return text;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

const unescaped = (literal: string): string =>
  literal.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, code: string) =>
    /^[0-7]/.test(code) ? String.fromCharCode(parseInt(code, 8)) : (ESCAPES[code] ?? code),
  );
