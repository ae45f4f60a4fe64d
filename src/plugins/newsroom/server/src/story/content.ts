import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core, UID } from '@strapi/strapi';
import {
  contentOf,
  filesIn,
  hashOf,
  textOf,
  type Content,
  type Shape,
  type ShownFile,
} from '../../../../../domain/story/canonical';
import { isLocalized } from '../../../../../server/governed-types';
import { originals } from '../neighbours';
import { populateFor, shapesOf } from './shapes';

/** A draft, or what is public of it, as it stands in the database now. */
export interface LoadedContent {
  readonly content: Content;
  /** The revision: changes with the smallest change of text, settings, components, or bytes of a picture. */
  readonly hash: string;
  /** The hash of the text alone: what a published row still shows whatever became of its neighbours. */
  textHash(): string;
  readonly files: readonly ShownFile[];
  /** SHA-256 of each file's bytes, by its documentId: what the hash was made of. */
  readonly bytes: ReadonlyMap<string, string>;
  readonly facts: {
    readonly title: string;
    readonly desk: string | null;
    readonly createdBy: number | null;
    /** The row's, in milliseconds. */
    readonly updatedAt: number;
  };
}

/** A row with everything below it: components, sections, files, and whom it points at. */
export interface Loaded extends Readonly<Record<string, unknown>> {
  readonly documentId: string;
  readonly updatedAt: string;
  readonly createdBy?: { readonly id: number } | null;
  readonly desk?: { readonly documentId: string } | null;
}

type Version = 'draft' | 'published';

interface Wanted {
  readonly documentId: string;
  readonly locale: string;
  readonly version: Version;
}

/** A draft that was read, and what it says: each is worked out once. */
interface Read {
  readonly row: Promise<Loaded | null>;
  content?: Promise<LoadedContent | null>;
}

/** An act in which drafts are read once. What it leaves running after it is over reads for itself. */
interface Act {
  isOver: boolean;
  readonly drafts: Map<string, Read>;
}

const acting = new AsyncLocalStorage<Act>();

const actNow = (): Act | null => {
  const act = acting.getStore();
  return act && !act.isOver ? act : null;
};

/** Loads documents as people would read them: whole, and in one form. */
export const content = ({ strapi }: { strapi: Core.Strapi }) => {
  const shapeOf = shapesOf(strapi);
  const populates = new Map<string, Readonly<Record<string, unknown>>>();

  function populateOf(uid: UID.ContentType): Readonly<Record<string, unknown>> {
    const known = populates.get(uid) ?? {
      ...populateFor(strapi, uid, shapeOf),
      createdBy: { select: ['id'] },
    };
    populates.set(uid, known);
    return known;
  }

  async function load(uid: UID.ContentType, { documentId, locale, version }: Wanted): Promise<Loaded | null> {
    const where = {
      documentId,
      publishedAt: version === 'draft' ? null : { $notNull: true },
      ...(isLocalized(strapi.contentType(uid)) && { locale }),
    };
    return strapi.db.query(uid).findOne({ where, populate: populateOf(uid) });
  }

  /** The draft as it was read in this act, or is read now for all of it; `null` outside of one. */
  function readOnce(uid: UID.ContentType, documentId: string, locale: string): Read | null {
    const known = actNow()?.drafts;
    if (!known) return null;
    const key = `${uid}/${documentId}/${locale}`;
    const read = known.get(key) ?? { row: load(uid, { documentId, locale, version: 'draft' }) };
    known.set(key, read);
    return read;
  }

  async function contentIn(uid: UID.ContentType, row: Loaded | null): Promise<LoadedContent | null> {
    if (!row) return null;
    const shape = shapeOf(uid);
    const files = filesIn(row, shape, shapeOf);
    const bytes = await digests(files);
    const whole = contentOf(row, shape, { shapes: shapeOf, digestOf: (file) => bytes.get(file.documentId) ?? '' });
    return {
      ...{ content: whole, hash: hashOf(whole), files, bytes, facts: factsOf(row) },
      textHash: () => hashOf(textOf(row, shape, shapeOf)),
    };
  }

  async function digests(files: readonly ShownFile[]): Promise<ReadonlyMap<string, string>> {
    const all = await Promise.all(
      files.map(async (file) => [file.documentId, await originals(strapi).digest(file)] as const),
    );
    return new Map(all);
  }

  return {
    shapeOf,

    /** A version of a story in one language, or `null` when there is none. Joins the transaction it is called in. */
    async of(
      uid: UID.ContentType,
      documentId: string,
      locale: string,
      version: Version = 'draft',
    ): Promise<LoadedContent | null> {
      const read = version === 'draft' ? readOnce(uid, documentId, locale) : null;
      if (!read) return contentIn(uid, await load(uid, { documentId, locale, version }));
      read.content ??= read.row.then((row) => contentIn(uid, row));
      return read.content;
    },

    /**
     * Does `work`, in which every draft is read once, by whoever asks first. For an act that writes no draft, inside the
     * transaction that holds the end of the audit: nobody else writes one meanwhile.
     */
    async readingOnce<T>(work: () => Promise<T>): Promise<T> {
      if (actNow()) return work();
      const act: Act = { isOver: false, drafts: new Map() };
      try {
        return await acting.run(act, work);
      } finally {
        act.isOver = true;
      }
    },

    /** Something was written: what was read before is not what is there. */
    readAgain: (): void => actNow()?.drafts.clear(),

    /** For other stations of the pipeline: the draft as it was read in this act; `undefined` where each reads for itself. */
    draftOfThisAct: (uid: UID.ContentType, documentId: string, locale: string): Promise<Loaded | null> | undefined =>
      readOnce(uid, documentId, locale)?.row,

    /** Whether the files still have the bytes they had when the content was read. */
    async filesStand({ files, bytes }: LoadedContent): Promise<boolean> {
      const now = await digests(files);
      return [...now].every(([file, sha256]) => bytes.get(file) === sha256);
    },

    digests,
  };
};

function factsOf(row: Loaded): LoadedContent['facts'] {
  return {
    title: String(row.title ?? row.name ?? ''),
    desk: row.desk?.documentId ?? null,
    createdBy: row.createdBy?.id ?? null,
    updatedAt: Date.parse(row.updatedAt),
  };
}

export type ContentService = ReturnType<typeof content>;
export type { Content, Shape };
