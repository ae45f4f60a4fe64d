import * as atom from '../../../../../formats/atom';
import { page } from '../../../../../formats/html';
import * as jsonFeed from '../../../../../formats/json-feed';
import { jsonLd } from '../../../../../formats/json-ld';
import { writeLesson, type Lesson } from '../../../../../formats/lesson';
import { ninjs16, ninjs31 } from '../../../../../formats/ninjs';
import type { Rendition } from '../../../../../formats/rendition';
import * as rss from '../../../../../formats/rss';
import { readAloud } from '../../../../../formats/speech';
import { page as textPage } from '../../../../../formats/text';

/**
 * What the documents below were written by, kept with each item. Raise it whenever one of them changes its bytes: items of
 * an older renderer are then reported by `npm run verify` and written anew by `--repair`.
 */
export const RENDERER = 4;

/** An item by itself. */
const ITEMS = {
  ninjs: (rendition: Rendition) => JSON.stringify(ninjs31(rendition)),
  'ninjs-1.6': (rendition: Rendition) => JSON.stringify(ninjs16(rendition)),
  jsonld: (rendition: Rendition) => JSON.stringify(jsonLd(rendition)),
  html: page,
  text: textPage,
  speech: readAloud,
} as const;

/** An item as an entry of a feed. */
const ENTRIES = { 'json-feed': (rendition: Rendition) => jsonFeed.entry(rendition), rss: rss.entry, atom: atom.entry };

/** The finished documents of an item: rendered once a version, when it is published. */
const DOCUMENTS = { ...ITEMS, ...ENTRIES } as const;

export type ItemFormat = keyof typeof ITEMS;
export type EntryFormat = keyof typeof ENTRIES;

export const isItemFormat = (format: string): format is ItemFormat => Object.hasOwn(ITEMS, format);

/** How many documents an item has that is out. */
export const DOCUMENTS_OF_AN_ITEM = Object.keys(DOCUMENTS).length;

interface Document {
  readonly format: string;
  readonly body: Buffer;
}

export const renderAll = (rendition: Rendition): readonly Document[] =>
  Object.entries(DOCUMENTS).map(([format, render]) => ({ format, body: Buffer.from(render(rendition)) }));

/** Beside the documents of a lesson: what its pages and packages are made of. No outlet is served it as it is. */
export const LESSON_DOCUMENT = 'lesson';

export const lessonDocument = (lesson: Lesson): Document => ({
  format: LESSON_DOCUMENT,
  body: Buffer.from(writeLesson(lesson)),
});
