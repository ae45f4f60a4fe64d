import type { Core } from '@strapi/strapi';
import type { StoryPlace } from '../server/story-place';
import * as day from './content/day';
import type { ArticleSeed } from './content/model';
import type { FourEyes } from './four-eyes';
import { slugOf } from './slug';
import type { StoryData } from './story-data';

const ARTICLE = 'api::article.article';
const DAY_MS = 86_400_000;

interface Newsroom {
  readonly eyes: FourEyes;
  readonly dataOf: (seed: ArticleSeed) => Promise<StoryData>;
  readonly now: number;
}

/**
 * Leaves a working day on the newspaper's desk: a story to review, one that was returned, one that waits for its hour,
 * and a draft that the safeguard holds. Whoever looks around finds something to do.
 */
export async function seedDay(strapi: Core.Strapi, { eyes, dataOf, now }: Newsroom): Promise<void> {
  const write = async (seed: ArticleSeed): Promise<StoryPlace | null> => {
    const slug = slugOf(seed.vi.title);
    if (await strapi.db.query(ARTICLE).findOne({ where: { slug } })) return null;
    const data = { ...(await dataOf(seed)), slug };
    const { documentId } = await eyes.write(seed.desk, () => strapi.documents(ARTICLE).create({ locale: 'vi', data }));
    return { content_type: ARTICLE, document_id: documentId, locale: 'vi' };
  };
  await write(day.drafted);
  const planned = await write(day.scheduled);
  if (planned) {
    await eyes.review(day.scheduled.desk, planned);
    await eyes.edit(day.scheduled.desk, 'schedule', planned, { publishAt: iso(morningAfter(now + DAY_MS)) });
  }
  const returned = await write(day.returned);
  if (returned) {
    await eyes.submit(day.returned.desk, returned);
    const reason = 'Đoạn cuối kết vội: thêm một tin nhắn lạ mà các bác đã tìm ra. Bài cũng cần hộp đường dây nóng.';
    await eyes.edit(day.returned.desk, 'return', returned, { reason });
    await eyes.edit(day.returned.desk, 'assign', returned, { deadlineAt: iso(morningAfter(now)) });
  }
  const waiting = await write(day.toReview);
  if (waiting) await eyes.submit(day.toReview.desk, waiting);
}

const iso = (at: number): string => new Date(at).toISOString();

/** The next time it is seven o'clock in Viet Nam, which is midnight in UTC. */
const morningAfter = (at: number): number => (Math.floor(at / DAY_MS) + 1) * DAY_MS;
