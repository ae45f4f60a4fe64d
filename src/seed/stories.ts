import type { Core, UID } from '@strapi/strapi';
import { articles } from './content/articles';
import { banners } from './content/banners';
import { briefs } from './content/briefs';
import { columns } from './content/columns';
import { kits } from './content/kits';
import { legalDocuments } from './content/legal';
import { lessons } from './content/lessons';
import { products } from './content/products';
import { series } from './content/series';
import { videoReports } from './content/videos';
import { seedDay } from './day';
import type { FourEyes } from './four-eyes';
import { openLibrary } from './library';
import type { Keys, References } from './references';
import { slugOf } from './slug';
import * as data from './story-data';

/** A seed in one or two languages. */
interface Bilingual<Text> {
  readonly key: string;
  readonly desk: string;
  readonly vi: Text;
  readonly en?: Text;
}

type DataOf<Seed, Text> = (desk: data.Desk, seed: Seed, text: Text, locale: data.Locale) => Promise<data.StoryData>;

/** What stories need before they can be written and published. */
interface Newsroom {
  readonly references: References;
  readonly channels: Keys;
  readonly eyes: FourEyes;
}

/**
 * Writes and publishes every story that is not there yet: a writer of its desk drafts it, an editor approves it. Then
 * leaves a few that are still being worked on.
 */
export async function seedStories(strapi: Core.Strapi, { references, channels, eyes }: Newsroom): Promise<number> {
  const keys = {
    series: new Map<string, string>(),
    columns: new Map<string, string>(),
    lessons: new Map<string, string>(),
  };
  const inEnglish = new Set<string>();
  const desk: data.Desk = { references, channels, ...keys, inEnglish, library: openLibrary(strapi) };
  let count = 0;
  const publishAll = async <Text extends { readonly title: string }, Seed extends Bilingual<Text>>(
    uid: UID.CollectionType,
    seeds: readonly Seed[],
    dataOf: DataOf<Seed, Text>,
    remember?: Map<string, string>,
  ) => {
    for (const seed of seeds) {
      const story = { uid, seed, eyes, dataOf: (text: Text, locale: data.Locale) => dataOf(desk, seed, text, locale) };
      const documentId = await strapi.db.transaction(() => publishStory(strapi, story)); // one write to disk a story
      remember?.set(seed.key, documentId);
      if (seed.en) inEnglish.add(seed.key);
      count += 1;
    }
  };
  await publishAll('api::special-column.special-column', columns, data.columnData, keys.columns);
  await publishAll('api::article-series.article-series', series, data.storyData, keys.series);
  await publishAll('api::legal-document.legal-document', legalDocuments, data.legalDocumentData);
  await publishAll('api::lesson.lesson', lessonsInOrder(), data.lessonData, keys.lessons);
  await publishAll('api::media-kit.media-kit', kits, data.mediaKitData);
  await publishAll('api::press-brief.press-brief', briefs, data.storyData);
  await publishAll('api::safe-product.safe-product', products, data.safeProductData);
  await publishAll('api::hotline-banner.hotline-banner', banners, data.bannerData);
  await publishAll('api::video-report.video-report', videoReports, data.videoReportData);
  await publishAll('api::article.article', articles, data.articleData);
  await eyes.forgetNews();
  await seedDay(strapi, { eyes, dataOf: (seed) => data.articleData(desk, seed, seed.vi, 'vi'), now: Date.now() });
  return count;
}

/** Prerequisites first. */
function lessonsInOrder() {
  const placed = new Set<string>();
  const ordered: (typeof lessons)[number][] = [];
  while (ordered.length < lessons.length) {
    const ready = lessons.filter(
      (lesson) => !placed.has(lesson.key) && (lesson.prerequisites ?? []).every((key) => placed.has(key)),
    );
    if (ready.length === 0) throw new Error('The prerequisites of the demonstration lessons go in a circle.');
    ready.forEach((lesson) => placed.add(lesson.key));
    ordered.push(...ready);
  }
  return ordered;
}

interface StoryToPublish<Text> {
  readonly uid: UID.CollectionType;
  readonly seed: Bilingual<Text>;
  readonly eyes: FourEyes;
  readonly dataOf: (text: Text, locale: data.Locale) => Promise<data.StoryData>;
}

async function publishStory<Text extends { readonly title: string }>(
  strapi: Core.Strapi,
  { uid, seed, eyes, dataOf }: StoryToPublish<Text>,
): Promise<string> {
  const documents = strapi.documents(uid);
  const slug = slugOf(seed.vi.title);
  const known: { documentId: string } | null = await strapi.db.query(uid).findOne({ where: { slug, locale: 'vi' } });
  const write = async () => documents.create({ locale: 'vi', data: { ...(await dataOf(seed.vi, 'vi')), slug } });
  const { documentId } = known ?? (await eyes.write(seed.desk, write));
  const publish = async (locale: data.Locale) => {
    const isDone = await documents.findOne({ documentId, locale, status: 'published', fields: ['id'] });
    if (!isDone) await eyes.reviewAndPublish(seed.desk, { content_type: uid, document_id: documentId, locale });
  };
  await publish('vi');
  const { en } = seed;
  if (!en) return documentId;
  if (!(await documents.findOne({ documentId, locale: 'en', fields: ['id'] }))) {
    const fields = async () => ({ ...(await dataOf(en, 'en')), slug: slugOf(en.title) });
    await eyes.write(seed.desk, async () => documents.update({ documentId, locale: 'en', data: await fields() }));
  }
  await publish('en');
  return documentId;
}
