import type { Newsroom } from '../harness';
import { publish, unpublish, type Story } from './a-story';

const REASON = { code: 'privacy', text: 'Lộ thông tin riêng tư.' };
const CORRECTION = { title: 'Thông tin cải chính, xin lỗi', text: 'Con số trong bài trước chưa đúng.' };

const notices = ({ strapi }: Newsroom) => strapi.plugin('syndication').service('notices');

/** Withdraws a story everywhere: `await kill(newsroom, story)`. */
export const kill = (newsroom: Newsroom, story: Story, { reason = REASON, locale = 'vi' } = {}): Promise<unknown> =>
  notices(newsroom).killing(reason, () => unpublish(newsroom, story, { locale }));

/** Publishes what was changed as a correction. */
export const correct = (
  newsroom: Newsroom,
  story: Story,
  { correction = CORRECTION, locale = 'vi' } = {},
): Promise<unknown> => notices(newsroom).correcting(correction, () => publish(newsroom, story, { locale }));

/** Resolves when the files of what was killed are gone from the store. */
export async function swept({ strapi }: Newsroom): Promise<void> {
  const counters = strapi.db.connection('syndication_counters').whereIn('name', ['kill', 'swept']).clone();
  for (;;) {
    const [one, other] = await counters.clone().pluck('value');
    if (String(one) === String(other)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
