import type { Block } from '../../../../../formats/rendition';

/**
 * A published story as the database holds it, populated. Only what outlets may be told of is read, and each field only
 * where the story's type has it. The shapes are those of `src/api/<type>/content-types` and `src/components`.
 */
export interface StoryEntry {
  readonly id: number;
  readonly documentId: string;
  readonly locale: string;
  readonly updatedAt: string;
  readonly title: string;
  readonly slug: string;
  readonly standfirst?: string | null;
  readonly body?: readonly SectionEntry[] | null;
  readonly cover?: FigureEntry | null;
  readonly video?: VideoEntry | null;
  readonly pictures?: readonly FigureEntry[] | null;
  readonly files?: readonly LibraryFile[] | null;
  readonly file?: LibraryFile | null;
  readonly byline?: readonly CreditEntry[] | null;
  readonly topics?: readonly TopicEntry[] | null;
  readonly strands?: readonly TopicEntry[] | null;
  readonly audiences?: readonly KeyedEntry[] | null;
  readonly ageTiers?: readonly TierEntry[] | null;
  readonly tier?: TierEntry | null;
  readonly units?: readonly UnitEntry[] | null;
  readonly programmes?: readonly KeyedEntry[] | null;
  readonly sources?: readonly SourceEntry[] | null;
  readonly contentWarning?: string | null;
  readonly aiAssisted?: boolean | null;
  readonly desk?: KeyedEntry | null;
  readonly channels?: readonly { readonly key: string }[] | null;
  readonly urgency?: number | null;
  readonly embargoUntil?: string | null;
  readonly expiresAt?: string | null;
  readonly canonicalUrl?: string | null;
  readonly seriesPart?: number | null;
  readonly readAloud?: string | null;
  readonly prerequisites?: readonly { readonly documentId: string }[] | null;
  readonly [other: string]: unknown;
}

export interface LibraryFile {
  readonly name: string;
  readonly hash: string;
  readonly ext: string | null;
  readonly mime: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly updatedAt: string;
}

export interface KeyedEntry {
  readonly key: string;
  readonly name: string;
  readonly nameEn?: string | null;
}

export interface TopicEntry extends KeyedEntry {
  readonly kind: 'strand' | 'subject';
}

export interface TierEntry extends KeyedEntry {
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
}

export interface UnitEntry {
  readonly code: string;
  readonly name: string;
}

export interface CreditEntry {
  readonly author: { readonly penName: string } | null;
  readonly role: string;
  readonly printedAs: string | null;
}

export interface SourceEntry {
  readonly name: string;
  readonly url: string | null;
  readonly kind: string;
}

export interface FigureEntry {
  readonly image: LibraryFile | null;
  readonly alt: string;
  readonly caption: string | null;
  readonly credit: string;
  readonly licence: string;
}

export interface VideoEntry {
  readonly file: LibraryFile | null;
  readonly poster: LibraryFile | null;
  readonly posterAlt: string | null;
  readonly caption: string | null;
  readonly captions: LibraryFile | null;
  readonly transcript: string | null;
  readonly durationSeconds: number | null;
  readonly credit: string;
  readonly licence: string;
}

export type SectionEntry =
  | { readonly __component: 'section.text'; readonly body: readonly Block[] }
  | ({ readonly __component: 'section.figure' } & FigureEntry)
  | { readonly __component: 'section.gallery'; readonly title: string | null; readonly figures: readonly FigureEntry[] }
  | ({ readonly __component: 'section.video' } & VideoEntry)
  | { readonly __component: 'section.fact-box'; readonly title: string; readonly body: readonly Block[] }
  | { readonly __component: 'section.pull-quote'; readonly quote: string; readonly attribution: string | null }
  | {
      readonly __component: 'section.hotline-box';
      readonly audience: 'children' | 'adults';
      readonly message: string | null;
    }
  | { readonly __component: 'section.embed'; readonly url: string; readonly title: string };
