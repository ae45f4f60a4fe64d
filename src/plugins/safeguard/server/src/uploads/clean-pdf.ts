import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef, PDFStream, type PDFContext } from '@cantoo/pdf-lib';
import { uploadRefused } from './refusal';

/** What no part of a document may lead to: who made it with what and when, what runs, what is packed inside. */
const DROPPED: ReadonlySet<string> = new Set(
  ['Metadata', 'OpenAction', 'AA', 'PieceInfo', 'LastModified', 'AF', 'JavaScript', 'EmbeddedFiles'].map(
    (name) => `/${name}`,
  ),
);

/**
 * A PDF without author, program, dates, scripts and packed files, written anew as one revision: what nothing leads to any
 * more, and what an earlier revision held, is gone.
 * @throws a refusal for one with a password, or that cannot be read.
 */
export async function cleanPdf(body: Buffer): Promise<Buffer> {
  try {
    const document = await PDFDocument.load(body, { updateMetadata: false });
    if (document.getPageCount() === 0) throw new Error('A document without a page.');
    const { context, catalog } = document;
    delete context.trailerInfo.Info;
    keepOnly(context, reachedFrom(context, catalog, context.trailerInfo.Root));
    return Buffer.from(await document.save({ addDefaultPage: false, updateFieldAppearances: false }));
  } catch {
    throw uploadRefused('PDF_UNREADABLE'); // whatever is wrong with it, its owner can only save it again
  }
}

/** Every object that the document still leads to, once what is dropped is taken out on the way. */
function reachedFrom(context: PDFContext, ...roots: readonly unknown[]): ReadonlySet<PDFRef> {
  const reached = new Set<PDFRef>();
  const queue: unknown[] = [...roots];
  for (let next = queue.pop(); queue.length > 0 || next !== undefined; next = queue.pop()) {
    if (next instanceof PDFRef) {
      if (reached.has(next)) continue;
      reached.add(next);
      queue.push(context.lookup(next));
    } else if (next instanceof PDFArray) queue.push(...next.asArray());
    else if (next instanceof PDFStream) queue.push(...kept(next.dict));
    else if (next instanceof PDFDict) queue.push(...kept(next));
  }
  return reached;
}

function kept(dict: PDFDict): readonly unknown[] {
  for (const name of dict.keys()) if (DROPPED.has(name.toString())) dict.delete(name);
  const isScript = dict.get(PDFName.of('S')) === PDFName.of('JavaScript');
  if (isScript) dict.delete(PDFName.of('JS'));
  return dict.values();
}

function keepOnly(context: PDFContext, reached: ReadonlySet<PDFRef>): void {
  for (const [ref] of context.enumerateIndirectObjects()) if (!reached.has(ref)) context.delete(ref);
}
