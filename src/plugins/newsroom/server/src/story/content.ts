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
import { isLocalized } from '../governed-types';
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
  readonly facts: {
    readonly title: string;
    readonly desk: string | null;
    readonly createdBy: number | null;
    /** The row's, in milliseconds. */
    readonly updatedAt: number;
  };
}

interface Loaded extends Readonly<Record<string, unknown>> {
  readonly documentId: string;
  readonly updatedAt: string;
  readonly createdBy?: { readonly id: number } | null;
  readonly desk?: { readonly documentId: string } | null;
}

type Version = 'draft' | 'published';

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

  async function load(uid: UID.ContentType, documentId: string, locale: string, version: Version) {
    const where = {
      documentId,
      publishedAt: version === 'draft' ? null : { $notNull: true },
      ...(isLocalized(strapi.contentType(uid)) && { locale }),
    };
    return strapi.db.query(uid).findOne({ where, populate: populateOf(uid) }) as Promise<Loaded | null>;
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
      const row = await load(uid, documentId, locale, version);
      if (!row) return null;
      const shape = shapeOf(uid);
      const files = filesIn(row, shape, shapeOf);
      const bytes = await digests(files);
      const whole = contentOf(row, shape, { shapes: shapeOf, digestOf: (file) => bytes.get(file.documentId) ?? '' });
      return {
        content: whole,
        hash: hashOf(whole),
        textHash: () => hashOf(textOf(row, shape, shapeOf)),
        files,
        facts: factsOf(row),
      };
    },

    /** Whether the files still have the bytes they had when the content was read. */
    async filesStand({ files }: LoadedContent, before: ReadonlyMap<string, string>): Promise<boolean> {
      const now = await digests(files);
      return [...now].every(([file, sha256]) => before.get(file) === sha256);
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
