import type {
  ArticleSeed,
  ClipKey,
  FigureSeed,
  HotlineBannerSeed,
  HotlineBannerTextSeed,
  LegalDocumentSeed,
  LessonSeed,
  LessonTextSeed,
  MediaKitSeed,
  PictureKey,
  SafeProductSeed,
  SectionSeed,
  SpecialColumnSeed,
  StorySeed,
  StoryTextSeed,
  VideoReportSeed,
  VideoReportTextSeed,
  VideoSeed,
} from './content/model';
import type { Library } from './library';
import { DESCRIPTIONS, PICTURES_WITH_FIGURES } from './pictures/described';
import type { Keys, References } from './references';

/** The data of a story as Strapi's document service takes it. */
export type StoryData = Readonly<Record<string, unknown>>;

export type Locale = 'vi' | 'en';

/** Everything a story's data is made with. */
export interface Desk {
  readonly references: References;
  readonly channels: Keys;
  readonly series: Keys;
  readonly columns: Keys;
  readonly lessons: Keys;
  /** Keys of the stories above that also stand in English: an English story can point to no other. */
  readonly inEnglish: ReadonlySet<string>;
  readonly library: Library;
}

const CREDIT = { vi: 'Minh họa: Awareness CMS', en: 'Illustration: Awareness CMS' } as const;
const CLIP_SECONDS = 20;

const idsOf = (keys: Keys, wanted: readonly string[] = []): string[] =>
  wanted.map((key) => {
    const id = keys.get(key);
    if (id === undefined) throw new Error(`The demonstration content names "${key}", which is not there.`);
    return id;
  });

/** Ids of other stories that stand in the same language. */
const storiesIn = (desk: Desk, locale: Locale, keys: Keys, wanted: readonly string[] = []): string[] =>
  idsOf(
    keys,
    wanted.filter((key) => locale === 'vi' || desk.inEnglish.has(key)),
  );

/** Faceless figures stand in a few of the drawings; nobody could be recognised. */
const declarationOf = (picture: PictureKey): string =>
  PICTURES_WITH_FIGURES.includes(picture) ? 'child-not-identifiable' : 'no-people';

async function figure(desk: Desk, { picture, caption }: FigureSeed, locale: Locale): Promise<StoryData> {
  const image = await desk.library.picture(picture);
  const alt = DESCRIPTIONS[picture][locale];
  return { image, alt, caption, credit: CREDIT[locale], licence: 'own', declaration: declarationOf(picture) };
}

async function video(desk: Desk, seed: VideoSeed, locale: Locale): Promise<StoryData> {
  const [file, poster, captions] = await Promise.all([
    desk.library.clip(seed.clip satisfies ClipKey),
    desk.library.picture(seed.poster satisfies PictureKey),
    desk.library.captions(`${seed.clip}.${locale}`, seed.cues),
  ]);
  const { caption, transcript } = seed;
  const posterAlt = DESCRIPTIONS[seed.poster][locale];
  const rights = { credit: CREDIT[locale], licence: 'own', declaration: 'no-people' };
  return { file, poster, posterAlt, caption, captions, transcript, durationSeconds: CLIP_SECONDS, ...rights };
}

async function section(desk: Desk, seed: SectionSeed, locale: Locale): Promise<StoryData> {
  const { section: kind, ...own } = seed;
  const component = { __component: `section.${kind}` };
  switch (seed.section) {
    case 'figure':
      return { ...component, ...(await figure(desk, seed, locale)) };
    case 'gallery':
      return {
        ...component,
        title: seed.title,
        figures: await Promise.all(seed.figures.map((each) => figure(desk, each, locale))),
      };
    case 'video':
      return { ...component, ...(await video(desk, seed, locale)) };
    case 'text':
    case 'fact-box':
    case 'pull-quote':
    case 'hotline-box':
    case 'embed':
      return { ...component, ...own };
    default:
      return seed satisfies never;
  }
}

/** What every story has that is not of one language. The texts were drafted with a language model, and say so. */
const shared = (desk: Desk, seed: Omit<StorySeed, 'vi' | 'en'>): StoryData => ({
  desk: desk.references.organisations.get(seed.desk),
  byline: idsOf(desk.references.authors, seed.byline).map((author) => ({ author, role: 'writer' })),
  topics: idsOf(desk.references.topics, seed.topics),
  audiences: idsOf(desk.references.audiences, seed.audiences),
  ageTiers: idsOf(desk.references.tiers, seed.tiers),
  units: idsOf(desk.references.units, seed.units),
  programmes: idsOf(desk.references.programmes, seed.programmes),
  channels: idsOf(desk.channels, seed.channels),
  urgency: seed.urgency ?? 5,
  aiAssisted: seed.aiAssisted ?? true,
});

async function text(desk: Desk, seed: StoryTextSeed, locale: Locale): Promise<StoryData> {
  const { title, standfirst, contentWarning, sources = [], seoTitle, seoDescription } = seed;
  return {
    title,
    standfirst,
    contentWarning,
    sources,
    cover: await figure(desk, seed.cover, locale),
    body: await Promise.all(seed.body.map((each) => section(desk, each, locale))),
    ...((seoTitle || seoDescription) && { searchSnippet: { title: seoTitle, description: seoDescription } }),
  };
}

const container = (desk: Desk, seed: Pick<ArticleSeed, 'series' | 'column'>, locale: Locale): StoryData => {
  const [series] = storiesIn(desk, locale, desk.series, seed.series && [seed.series.key]);
  const [column] = storiesIn(desk, locale, desk.columns, seed.column ? [seed.column] : []);
  return { ...(series && { series, seriesPart: seed.series?.part }), ...(column && { column }) };
};

export const storyData = async (
  desk: Desk,
  seed: StorySeed,
  own: StoryTextSeed,
  locale: Locale,
): Promise<StoryData> => ({
  ...shared(desk, seed),
  ...(await text(desk, own, locale)),
});

export const articleData = async (
  desk: Desk,
  seed: ArticleSeed,
  own: StoryTextSeed,
  locale: Locale,
): Promise<StoryData> => ({
  ...(await storyData(desk, seed, own, locale)),
  ...container(desk, seed, locale),
  genre: seed.genre,
});

export const videoReportData = async (
  desk: Desk,
  seed: VideoReportSeed,
  own: VideoReportTextSeed,
  locale: Locale,
): Promise<StoryData> => ({
  ...shared(desk, seed),
  ...(await text(desk, own, locale)),
  ...container(desk, seed, locale),
  genre: seed.genre,
  video: await video(desk, own.video, locale),
});

export const columnData = async (
  desk: Desk,
  seed: SpecialColumnSeed,
  own: StoryTextSeed,
  locale: Locale,
): Promise<StoryData> => ({
  ...(await storyData(desk, seed, own, locale)),
  kind: seed.kind,
});

export const legalDocumentData = async (
  desk: Desk,
  seed: LegalDocumentSeed,
  own: StoryTextSeed,
  locale: Locale,
): Promise<StoryData> => {
  const { number, kind, issuer, signedOn, effectiveFrom, effectiveTo } = seed;
  const dates = { signedOn, effectiveFrom, effectiveTo };
  return { ...(await storyData(desk, seed, own, locale)), ...dates, kind, issuer, ...(number && { number }) };
};

export const mediaKitData = async (
  desk: Desk,
  seed: MediaKitSeed,
  own: StoryTextSeed,
  locale: Locale,
): Promise<StoryData> => ({
  ...(await storyData(desk, seed, own, locale)),
  files: await Promise.all(seed.pictures.map((key) => desk.library.picture(key))),
  declaration: seed.pictures.some((key) => declarationOf(key) !== 'no-people') ? 'child-not-identifiable' : 'no-people',
});

export const safeProductData = async (
  desk: Desk,
  seed: SafeProductSeed,
  own: StoryTextSeed,
  locale: Locale,
): Promise<StoryData> => {
  const { kind, maker, makerKind, platforms, cost, url } = seed;
  const facts = { kind, maker, makerKind, platforms, cost, url, privacy: seed.privacy[locale] ?? seed.privacy.vi };
  return { ...(await storyData(desk, seed, own, locale)), ...facts };
};

export async function lessonData(
  desk: Desk,
  seed: LessonSeed,
  own: LessonTextSeed,
  locale: Locale,
): Promise<StoryData> {
  const { objectives, materials, helpSteps, cover, ...texts } = own;
  const asTexts = (items: readonly string[]) => items.map((each) => ({ text: each }));
  const { code, durationMinutes, frameworks, expertReviewer, reviewDueOn } = seed;
  return {
    desk: desk.references.organisations.get(seed.desk),
    byline: idsOf(desk.references.authors, seed.byline).map((author) => ({ author, role: 'writer' })),
    tier: idsOf(desk.references.tiers, [seed.tier])[0],
    strands: idsOf(desk.references.topics, seed.strands),
    audiences: idsOf(desk.references.audiences, seed.audiences),
    channels: idsOf(desk.channels, seed.channels),
    prerequisites: storiesIn(desk, locale, desk.lessons, seed.prerequisites),
    aiAssisted: true,
    ...{ code, durationMinutes, frameworks, expertReviewer, reviewDueOn },
    ...texts,
    cover: await figure(desk, cover, locale),
    objectives: asTexts(objectives),
    materials: asTexts(materials),
    helpSteps: asTexts(helpSteps),
  };
}

export const bannerData = async (
  desk: Desk,
  seed: HotlineBannerSeed,
  own: HotlineBannerTextSeed,
): Promise<StoryData> => {
  const { audience, tone, palette, variant, weight } = seed;
  const settings = { audience, tone, palette, variant, weight };
  return {
    ...settings,
    ...own,
    desk: desk.references.organisations.get(seed.desk),
    channels: idsOf(desk.channels, seed.channels),
  };
};
