import type { Rendition } from '../../../../../formats/rendition';
import { page } from '../../../../../formats/html';
import { entry as jsonFeedEntry } from '../../../../../formats/json-feed';
import { ninjs31 } from '../../../../../formats/ninjs';
import { bodyText } from '../../../../../formats/text';

/** The finished documents of an item: rendered once a version, when it is published. */
const DOCUMENTS = {
  ninjs: (rendition: Rendition) => JSON.stringify(ninjs31(rendition)),
  'json-feed': jsonFeedEntry,
  html: page,
  text: bodyText,
} as const;

export type DocumentFormat = keyof typeof DOCUMENTS;

export const isDocumentFormat = (format: string): format is DocumentFormat => Object.hasOwn(DOCUMENTS, format);

/** How many documents an item has that is out. */
export const DOCUMENTS_OF_AN_ITEM = Object.keys(DOCUMENTS).length;

export const renderAll = (rendition: Rendition): readonly { readonly format: string; readonly body: Buffer }[] =>
  Object.entries(DOCUMENTS).map(([format, render]) => ({ format, body: Buffer.from(render(rendition)) }));
