import type { HotlineFacts } from '../../../../../domain/hotline/facts';
import type {
  Association,
  Attachment,
  Container,
  Correction,
  Language,
  Named,
  Prerequisite,
  Profile,
  Rendition,
  Section,
  Subject,
  Tier,
} from '../../../../../formats/rendition';
import { oneByOne } from '../../../../../server/one-by-one';
import type { KeyedEntry, LibraryFile, StoryEntry, TierEntry, TopicEntry } from './entry';
import { factsOf } from './facts';
import { learningOf, legalOf } from './identities';
import { lessonSections } from './lesson-sections';
import { pictureOf, picturesOf, sectionsOf, videoOf, type FilesOf } from './pictures';

/** What an item knows of itself beside its story. */
export interface ItemIdentity {
  readonly uuid: string;
  readonly version: number;
  readonly profile: Profile;
  readonly publishedAt: Date;
  readonly versionAt: Date;
}

/** What a story's surroundings add to it. */
export interface Surroundings {
  readonly publicUrl: string;
  readonly hotline: HotlineFacts;
  readonly channels: readonly string[];
  readonly series: Container | null;
  readonly column: Container | null;
  readonly parts: readonly Association[];
  readonly translations: readonly Association[];
  readonly prerequisites: readonly Prerequisite[];
  readonly corrections: readonly Correction[];
  readonly filesOf: FilesOf;
}

/** A published story made ready for outlets. */
export async function buildRendition(entry: StoryEntry, item: ItemIdentity, around: Surroundings): Promise<Rendition> {
  const language = languageOf(entry);
  const { publicUrl, filesOf, ...context } = around;
  const named = (keyed: KeyedEntry): Named => ({ code: keyed.key, name: nameIn(keyed, language) });
  return {
    ...item,
    ...headlineOf(entry, item.profile),
    ...context,
    language,
    ...(await mediaOf(entry, item.profile, language, filesOf)),
    byline: (entry.byline ?? [])
      .map((credit) => ({ name: credit.printedAs ?? credit.author?.penName ?? '', role: credit.role }))
      .filter(({ name }) => name !== ''),
    embargoUntil: instant(entry.embargoUntil),
    expiresAt: instant(entry.expiresAt),
    urgency: entry.urgency ?? 5,
    canonicalUrl: canonicalUrlOf(entry, item.profile, publicUrl),
    itemUrl: `${publicUrl}/content/v1/items/${item.uuid}`,
    schemesUrl: `${publicUrl}/content/v1/schemes`,
    desk: entry.desk ? named(entry.desk) : null,
    copyrightHolder: entry.desk?.name ?? '',
    subjects: subjectsOf(entry, language),
    units: (entry.units ?? []).map(({ code, name }) => ({ code, name })),
    audiences: (entry.audiences ?? []).map(named),
    tiers: tiersOf(entry).map((tier): Tier => ({ ...named(tier), ageFrom: tier.ageFrom, ageTo: tier.ageTo })),
    programmes: (entry.programmes ?? []).map(named),
    sources: (entry.sources ?? []).map(({ name, url, kind }) => ({ name, url, kind })),
    contentWarning: entry.contentWarning ?? null,
    aiAssisted: entry.aiAssisted ?? false,
    facts: factsOf(entry, item.profile, language),
    readAloud: entry.readAloud ?? null,
    learning: item.profile === 'lesson' ? learningOf(entry) : null,
    legal: item.profile === 'legal-document' ? legalOf(entry) : null,
  };
}

export const languageOf = (entry: { readonly locale: string }): Language => (entry.locale === 'en' ? 'en' : 'vi');

export const tiersOf = (entry: StoryEntry): readonly TierEntry[] => entry.ageTiers ?? (entry.tier ? [entry.tier] : []);

export const topicsOf = (entry: StoryEntry): readonly TopicEntry[] => [
  ...(entry.topics ?? []),
  ...(entry.strands ?? []),
];

/** The address readers are sent to: the editor's own, or ours by slug. */
export const canonicalUrlOf = (entry: StoryEntry, profile: string, publicUrl: string): string =>
  entry.canonicalUrl ?? `${publicUrl}/content/v1/stories/${languageOf(entry)}/${profile}/${entry.slug}`;

const instant = (text: string | null | undefined): Date | null => (text ? new Date(text) : null);

const nameIn = ({ name, nameEn }: KeyedEntry, language: Language): string =>
  language === 'en' ? (nameEn ?? name) : name;

/** A banner is known to editors by its title and to readers by its message. */
export const headlineOf = (entry: StoryEntry, profile: Profile) =>
  profile === 'hotline-banner'
    ? { title: String(entry.message), standfirst: String(entry.subline ?? '') }
    : { title: entry.title, standfirst: entry.standfirst ?? '' };

const subjectsOf = (entry: StoryEntry, language: Language): readonly Subject[] =>
  topicsOf(entry).map((topic) => ({ code: topic.key, name: nameIn(topic, language), kind: topic.kind }));

async function mediaOf(entry: StoryEntry, profile: Profile, language: Language, filesOf: FilesOf) {
  const gallery = await picturesOf(entry.pictures ?? [], filesOf);
  const body = profile === 'lesson' ? lessonSections(entry, language) : await sectionsOf(entry.body ?? [], filesOf);
  const sections: readonly Section[] =
    gallery.length > 0 ? [...body, { kind: 'gallery', title: null, pictures: gallery }] : body;
  const files = [...(entry.files ?? []), ...(entry.file ? [entry.file] : [])];
  return {
    sections,
    cover: await pictureOf(entry.cover, filesOf),
    video: await videoOf(entry.video, filesOf),
    files: (await oneByOne(files, (file) => attachmentOf(file, filesOf))).flat(),
  };
}

async function attachmentOf(file: LibraryFile, filesOf: FilesOf): Promise<readonly Attachment[]> {
  const [clean] = await filesOf(file);
  return clean ? [{ name: file.name, file: clean }] : [];
}

/** Every clean file that a rendition shows: what keeps those files public. */
export function mediaIn(rendition: Rendition): ReadonlySet<string> {
  const hashes = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || value instanceof Date) return;
    if ('sha256' in value && typeof value.sha256 === 'string') hashes.add(value.sha256);
    else Object.values(value).forEach(visit);
  };
  visit(rendition);
  return hashes;
}
