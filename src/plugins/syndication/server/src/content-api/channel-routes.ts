import type { Answer, Ask } from './answer';
import type { ChannelCard } from '../read-model/channel-cards';
import type { ContentApi } from './context';
import { json } from './json';
import { notFound } from './problem';
import { onlyParameters } from './query';

/** The channel, if the caller may know of it. @throws {ContentApiRefusal} 404 */
export async function readableChannel(api: ContentApi, ask: Ask, key: string): Promise<ChannelCard> {
  const channel = (await api.cards()).find((card) => card.key === key);
  if (!channel || !ask.caller.channels.includes(key)) throw notFound();
  return channel;
}

export async function listChannels(api: ContentApi, ask: Ask): Promise<Answer> {
  onlyParameters(ask.query, []);
  const cards = (await api.cards()).filter(({ key }) => ask.caller.channels.includes(key));
  const changedAt = new Date(Math.max(0, ...cards.map((card) => card.changedAt)));
  const cache = ask.caller.kind === 'public' ? 'public, max-age=30' : 'private, no-cache';
  return json({ channels: cards.map((card) => present(api, card)) }, { changedAt, cache });
}

export async function showChannel(api: ContentApi, ask: Ask, key: string): Promise<Answer> {
  onlyParameters(ask.query, []);
  const card = await readableChannel(api, ask, key);
  const cache = card.visibility === 'public' ? 'public, max-age=30' : 'private, no-cache';
  return json(present(api, card), { changedAt: new Date(card.changedAt), cache });
}

const present = ({ base }: ContentApi, { key, title, titleEn, language, visibility }: ChannelCard) => ({
  key,
  title,
  titleEn,
  language,
  visibility,
  links: {
    self: `${base}/channels/${key}`,
    feed: `${base}/channels/${key}.json`,
    rss: `${base}/channels/${key}.rss`,
    atom: `${base}/channels/${key}.atom`,
    changes: `${base}/channels/${key}/changes`,
    stream: `${base}/channels/${key}/changes/stream`,
    snapshot: `${base}/channels/${key}/snapshot`,
  },
});
