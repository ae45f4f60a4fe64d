/** The shapes in which the demonstration content is written. One value per story; texts per language. */

export const DESKS = ['newspaper', 'broadcaster', 'portal'] as const;
export type DeskKey = (typeof DESKS)[number];

/** Pen names. Everyone here is fictional. */
export const AUTHORS = ['minh-an', 'thu-ha', 'hoang-lan', 'quoc-bao', 'ngoc-diep', 'duc-huy'] as const;
export type AuthorKey = (typeof AUTHORS)[number];

/** The strands of digital immunity: what a lesson teaches. */
export const STRANDS = [
  'hinh-anh-danh-tinh',
  'quan-he-tren-mang',
  'dau-chan-so',
  'bat-nat-tren-mang',
  'thong-tin-tin-gia',
  'suc-khoe-an-sinh-so',
  'rieng-tu-bao-mat',
  'ban-quyen-sang-tao',
  'phong-chong-xam-hai',
  'lua-dao-tro-choi-tien',
  'ai-deepfake',
] as const;
export type StrandKey = (typeof STRANDS)[number];

/** Everything else that a story can be about. */
export const SUBJECTS = [
  'duong-day-nong-111',
  'chinh-sach-phap-luat',
  'san-pham-viet',
  'gia-dinh',
  'nha-truong',
  'thong-tin-co-so',
] as const;
export type TopicKey = StrandKey | (typeof SUBJECTS)[number];

export const AUDIENCES = ['children', 'parents', 'teachers', 'press', 'public'] as const;
export type AudienceKey = (typeof AUDIENCES)[number];

export const TIERS = ['mam-non', 'tieu-hoc-1', 'tieu-hoc-2', 'thcs', 'thpt', 'nguoi-lon'] as const;
export type TierKey = (typeof TIERS)[number];

/** Channels an editor picks on the story. The automatic ones choose by themselves. */
export const PICKED_CHANNELS = ['newspaper', 'broadcaster', 'portal'] as const;
export type PickedChannelKey = (typeof PICKED_CHANNELS)[number];

/** Drawn by the project itself (`src/seed/pictures`). No picture shows a recognisable person. */
export const PICTURES = [
  'phone-night',
  'family-table',
  'classroom-screen',
  'river-bridge',
  'loudspeaker-village',
  'password-lock',
  'chat-stranger',
  'photo-share',
  'rumour-magnifier',
  'scam-hook',
  'bully-bubbles',
  'deepfake-mask',
  'screen-time-clock',
  'hotline-111',
  'shield',
  'footprints',
  'library-books',
  'robot-teacher',
  'newspaper-desk',
  'broadcast-studio',
  'map-hue',
  'paintbrush',
  'lantern',
  'code-blocks',
  'seedling',
  'documents-stamp',
  'folder-kit',
  'safe-app',
  'bedtime-moon',
  'playground-screen',
] as const;
export type PictureKey = (typeof PICTURES)[number];

/** Filmed by the project itself (`src/seed/clips`): animated title cards, without people and without sound. */
export const CLIPS = ['clip-passwords', 'clip-photo-share', 'clip-stranger-chat', 'clip-call-111'] as const;
export type ClipKey = (typeof CLIPS)[number];

/** One block of Strapi's Blocks format. Written through `prose.ts`, never by hand. */
export type Block = { readonly type: string; readonly [key: string]: unknown };

/** A section of a body. `figure` and `video` name a picture or clip that the project draws. */
export type SectionSeed =
  | { readonly section: 'text'; readonly body: readonly Block[] }
  | ({ readonly section: 'figure' } & FigureSeed)
  | { readonly section: 'gallery'; readonly title: string; readonly figures: readonly FigureSeed[] }
  | ({ readonly section: 'video' } & VideoSeed)
  | { readonly section: 'fact-box'; readonly title: string; readonly body: readonly Block[] }
  | { readonly section: 'pull-quote'; readonly quote: string; readonly attribution: string }
  | { readonly section: 'hotline-box'; readonly audience: 'children' | 'adults'; readonly message?: string }
  | { readonly section: 'embed'; readonly url: string; readonly title: string };

export interface FigureSeed {
  /** What it shows is said once, in `pictures/described.ts`. */
  readonly picture: PictureKey;
  readonly caption: string;
}

export interface VideoSeed {
  readonly clip: ClipKey;
  readonly poster: PictureKey;
  readonly caption: string;
  /** What is seen and read in the clip, as running text. */
  readonly transcript: string;
  /** WebVTT cues: seconds from, seconds to, text. */
  readonly cues: readonly (readonly [number, number, string])[];
}

export interface SourceSeed {
  readonly name: string;
  readonly url?: string;
  readonly kind: 'document' | 'organisation' | 'own-reporting' | 'fiction';
}

/** What every story carries in each of its languages. */
export interface StoryTextSeed {
  readonly title: string;
  /** 30–60 words. */
  readonly standfirst: string;
  readonly cover: FigureSeed;
  readonly body: readonly SectionSeed[];
  readonly contentWarning?: string;
  readonly sources?: readonly SourceSeed[];
  readonly seoTitle?: string;
  readonly seoDescription?: string;
}

/** What every story carries once, whatever its language. */
export interface StorySeed<Text = StoryTextSeed> {
  /** Stable in this file only: how other seeds name this one. */
  readonly key: string;
  readonly desk: DeskKey;
  readonly byline: readonly AuthorKey[];
  readonly topics: readonly TopicKey[];
  readonly audiences: readonly AudienceKey[];
  readonly tiers?: readonly TierKey[];
  /** Codes of `admin-unit`, e.g. `46` for the city of Huế. */
  readonly units?: readonly string[];
  readonly channels: readonly PickedChannelKey[];
  readonly programmes?: readonly string[];
  /** 1 (most urgent) to 9. */
  readonly urgency?: number;
  readonly aiAssisted?: boolean;
  readonly vi: Text;
  readonly en?: Text;
}

export const GENRES = ['news', 'feature', 'reportage', 'interview', 'analysis', 'guide', 'bulletin'] as const;
export type Genre = (typeof GENRES)[number];

export interface ArticleSeed extends StorySeed {
  readonly genre: Genre;
  readonly series?: { readonly key: string; readonly part: number };
  readonly column?: string;
}

export interface VideoReportTextSeed extends StoryTextSeed {
  readonly video: VideoSeed;
}

export interface VideoReportSeed extends StorySeed<VideoReportTextSeed> {
  readonly genre: Genre;
  readonly series?: { readonly key: string; readonly part: number };
  readonly column?: string;
}

export interface SpecialColumnSeed extends StorySeed {
  /** `page`: chuyên trang, a page of its own; `section`: chuyên mục, a recurring section. */
  readonly kind: 'page' | 'section';
}

export type ArticleSeriesSeed = StorySeed;

export interface QuestionSeed {
  readonly question: string;
  /** Exactly one is correct. */
  readonly options: readonly { readonly text: string; readonly correct?: true }[];
  readonly explanation: string;
}

export interface LessonTextSeed {
  readonly title: string;
  readonly standfirst: string;
  readonly cover: FigureSeed;
  readonly essentialQuestion: string;
  /** One to three. */
  readonly objectives: readonly string[];
  readonly vocabulary: readonly { readonly term: string; readonly definition: string }[];
  /** A fictional story; it says that it is. */
  readonly storyTitle: string;
  readonly story: readonly Block[];
  readonly activities: readonly {
    readonly title: string;
    readonly minutes: number;
    readonly instructions: readonly Block[];
  }[];
  readonly quiz: readonly QuestionSeed[];
  readonly reflection: string;
  /** What a child does when something is wrong; always leads to a trusted adult and to 111. */
  readonly helpSteps: readonly string[];
  /** The sheet that parents take home. */
  readonly takeHome: readonly Block[];
  readonly teacherNotes: readonly Block[];
  /** How to handle a child who discloses. */
  readonly disclosureGuidance: readonly Block[];
  readonly contentWarning: string;
  readonly materials: readonly string[];
  readonly readAloud: string;
  readonly sources?: readonly SourceSeed[];
}

export interface LessonSeed {
  readonly key: string;
  /** Printed on the sheet, e.g. `MN-01`. */
  readonly code: string;
  readonly desk: DeskKey;
  readonly byline: readonly AuthorKey[];
  readonly tier: TierKey;
  readonly strands: readonly StrandKey[];
  readonly audiences: readonly AudienceKey[];
  readonly channels: readonly PickedChannelKey[];
  readonly durationMinutes: number;
  readonly frameworks: readonly {
    readonly framework: 'ukcis' | 'tt02-2025' | 'vn-cop-2024';
    /** A band, strand or competence area by name; no clause number that is not in a source. */
    readonly reference: string;
  }[];
  /** Who is to review it, as printed: a role, not a person. */
  readonly expertReviewer: string;
  /** `YYYY-MM-DD` */
  readonly reviewDueOn: string;
  /** Keys of lessons that come before. */
  readonly prerequisites?: readonly string[];
  readonly vi: LessonTextSeed;
  readonly en?: LessonTextSeed;
}

export interface HotlineBannerTextSeed {
  /** The editor's name for it. */
  readonly title: string;
  /** The large line, at most 60 characters. */
  readonly message: string;
  /** The small line, at most 90 characters. */
  readonly subline: string;
  /** Repeats number and message. */
  readonly alt: string;
}

export interface HotlineBannerSeed {
  readonly key: string;
  readonly desk: DeskKey;
  readonly audience: 'children' | 'adults';
  readonly tone: 'calm' | 'friendly' | 'direct';
  readonly palette: 'river' | 'lotus' | 'sun' | 'night';
  readonly variant: 'number-left' | 'number-right' | 'stacked';
  readonly weight: number;
  readonly channels: readonly PickedChannelKey[];
  readonly vi: HotlineBannerTextSeed;
  readonly en?: HotlineBannerTextSeed;
}

export interface LegalDocumentSeed extends StorySeed {
  readonly number: string;
  readonly kind: 'law' | 'decree' | 'circular' | 'decision' | 'directive' | 'resolution' | 'plan';
  /** As printed on the document. */
  readonly issuer: string;
  /** `YYYY-MM-DD`, only when a source gives it. */
  readonly signedOn?: string;
  readonly effectiveFrom?: string;
  readonly effectiveTo?: string;
  readonly replacedBy?: string;
}

export interface MediaKitSeed extends StorySeed {
  /** What is in the kit. */
  readonly pictures: readonly PictureKey[];
}

export type PressBriefSeed = StorySeed;

export interface SafeProductSeed extends StorySeed {
  readonly kind: 'app' | 'technical-solution';
  readonly maker: string;
  readonly makerKind: 'enterprise' | 'public-body' | 'community';
  readonly platforms: string;
  readonly cost: 'free' | 'paid' | 'mixed';
  readonly url?: string;
  /** What it collects, as far as it is known; per language. */
  readonly privacy: { readonly vi: string; readonly en?: string };
}
