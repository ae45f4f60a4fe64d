import type { HotlineFacts } from '../domain/hotline/facts';

/**
 * One story made ready for outlets: the input of every format. Plain data, finished: links are absolute, media are the
 * cleaned ones, names are as printed, nothing in it is for the newsroom alone.
 */
export interface Rendition {
  readonly uuid: string;
  /** 1, 2, 3 … */
  readonly version: number;
  readonly profile: Profile;
  /** BCP 47 */
  readonly language: Language;
  readonly title: string;
  readonly standfirst: string;
  readonly byline: readonly Credit[];
  /** When outlets could first have it. */
  readonly publishedAt: Date;
  /** When this version was made. */
  readonly versionAt: Date;
  readonly embargoUntil: Date | null;
  readonly expiresAt: Date | null;
  /** 1 (most urgent) to 9. */
  readonly urgency: number;
  /** The page a reader should be sent to. */
  readonly canonicalUrl: string;
  /** The item's own address in the content API. */
  readonly itemUrl: string;
  /** Where the vocabularies live: `${schemesUrl}/topics`. */
  readonly schemesUrl: string;
  readonly desk: Named | null;
  readonly copyrightHolder: string;
  readonly cover: Picture | null;
  readonly video: Video | null;
  readonly sections: readonly Section[];
  readonly subjects: readonly Subject[];
  readonly units: readonly Named[];
  readonly audiences: readonly Named[];
  readonly tiers: readonly Tier[];
  readonly programmes: readonly Named[];
  readonly channels: readonly string[];
  readonly sources: readonly Source[];
  readonly contentWarning: string | null;
  readonly aiAssisted: boolean;
  readonly series: Container | null;
  readonly column: Container | null;
  /** The parts of a series or the stories of a column, in order. */
  readonly parts: readonly Association[];
  readonly translations: readonly Association[];
  /** What is to be learnt before a lesson. */
  readonly prerequisites?: readonly Prerequisite[];
  readonly files: readonly Attachment[];
  /** Facts that only this profile has, as label and value in the story's language: number, issuer, maker … */
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly hotline: HotlineFacts;
  /** What was wrong and what is right, oldest first; readers see it in the body. */
  readonly corrections?: readonly Correction[];
  /** What an editor wrote to be read aloud; where there is none, the body is. */
  readonly readAloud?: string | null;
  /** Of a lesson alone. */
  readonly learning?: Learning | null;
  /** Of a legal document alone. */
  readonly legal?: LegalIdentity | null;
}

export type Profile =
  | 'article'
  | 'video-report'
  | 'special-column'
  | 'article-series'
  | 'lesson'
  | 'hotline-banner'
  | 'legal-document'
  | 'media-kit'
  | 'press-brief'
  | 'safe-product';

export type Language = 'vi' | 'en';

export interface Named {
  readonly code: string;
  readonly name: string;
}

export interface Subject extends Named {
  readonly kind: 'strand' | 'subject';
}

export interface Tier extends Named {
  /** Years; `null` where the tier has no bound (adults). */
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
}

export interface Credit {
  /** As printed. */
  readonly name: string;
  readonly role: string;
}

export interface Source {
  readonly name: string;
  readonly url: string | null;
  readonly kind: string;
}

export interface Container {
  readonly uri: string;
  readonly title: string;
  readonly part: number | null;
}

export interface Association {
  readonly uri: string;
  readonly title: string;
  readonly language: Language;
  readonly profile: Profile;
  /** The page a reader should be sent to. */
  readonly url?: string;
}

/** A lesson to be learnt before another. */
export interface Prerequisite extends Association {
  /** Its place in the curriculum: `CS-02`. */
  readonly code: string;
}

/** A correction as published. It has a title of its own: “Thông tin cải chính, xin lỗi”. */
export interface Correction {
  readonly title: string;
  readonly text: string;
  readonly at: Date;
}

/** What a lesson teaches, for those who plan with it (LRMI). */
export interface Learning {
  readonly minutes: number;
  readonly objectives: readonly string[];
  readonly frameworks: readonly { readonly framework: string; readonly reference: string }[];
}

/** What a legal document is known by. Days are `YYYY-MM-DD`. */
export interface LegalIdentity {
  readonly number: string;
  readonly kind: string;
  readonly issuer: string;
  readonly signedOn: string | null;
  readonly effectiveFrom: string | null;
  readonly effectiveTo: string | null;
}

/** One file as outlets may fetch it: content-addressed, immutable. Bytes and pixels. */
export interface MediaFile {
  readonly href: string;
  readonly sha256: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly width: number | null;
  readonly height: number | null;
}

export interface Picture {
  readonly alt: string;
  readonly caption: string | null;
  readonly credit: string;
  readonly licence: string;
  /** Largest first; never empty. */
  readonly sizes: readonly [MediaFile, ...MediaFile[]];
}

export interface Video {
  readonly caption: string | null;
  readonly credit: string;
  readonly licence: string;
  readonly durationSeconds: number | null;
  readonly renditions: readonly [MediaFile, ...MediaFile[]];
  readonly poster: Picture | null;
  /** WebVTT */
  readonly captions: MediaFile | null;
  readonly transcript: string | null;
}

export interface Attachment {
  readonly name: string;
  readonly file: MediaFile;
}

/** A section of the body, its media resolved. */
export type Section =
  | { readonly kind: 'text'; readonly blocks: readonly Block[] }
  | { readonly kind: 'figure'; readonly picture: Picture }
  | { readonly kind: 'gallery'; readonly title: string | null; readonly pictures: readonly Picture[] }
  | { readonly kind: 'video'; readonly video: Video }
  | { readonly kind: 'fact-box'; readonly title: string; readonly blocks: readonly Block[] }
  | { readonly kind: 'pull-quote'; readonly quote: string; readonly attribution: string | null }
  | { readonly kind: 'hotline-box'; readonly audience: 'children' | 'adults'; readonly message: string | null }
  | { readonly kind: 'embed'; readonly url: string; readonly title: string; readonly provider: string };

/** Strapi's Blocks format, without images and code, which no body may hold. */
export type Block =
  | { readonly type: 'paragraph' | 'quote'; readonly children: readonly Inline[] }
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3 | 4 | 5 | 6; readonly children: readonly Inline[] }
  | { readonly type: 'list'; readonly format: 'ordered' | 'unordered'; readonly children: readonly ListChild[] };

export type ListChild =
  | { readonly type: 'list-item'; readonly children: readonly Inline[] }
  | { readonly type: 'list'; readonly format: 'ordered' | 'unordered'; readonly children: readonly ListChild[] };

export type Inline =
  | {
      readonly type: 'text';
      readonly text: string;
      readonly bold?: boolean;
      readonly italic?: boolean;
      readonly underline?: boolean;
      readonly strikethrough?: boolean;
      readonly code?: boolean;
    }
  | { readonly type: 'link'; readonly url: string; readonly children: readonly Inline[] };
