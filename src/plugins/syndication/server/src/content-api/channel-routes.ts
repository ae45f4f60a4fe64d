import type { Answer, Ask } from './answer';
import type { ChannelCard } from '../read-model/channel-cards';
import { grantEndedAt } from '../read-model/grants';
import type { ContentApi } from './context';
import { json } from './json';
import { ContentApiRefusal, notFound } from './problem';
import { onlyParameters } from './query';

/** The channel, if the caller may know of it. @throws {ContentApiRefusal} 404, or 410 when its grant has ended. */
export async function readableChannel(api: ContentApi, ask: Ask, key: string): Promise<ChannelCard> {
  const channel = (await api.cards()).find((card) => card.key === key);
  if (!channel || !ask.caller.channels.includes(key)) throw await noSuchChannel(api, ask, key);
  return channel;
}

/** To whoever never had it, a channel is not there; whoever had it is told to let go of what came from it. */
export async function noSuchChannel({ reader }: ContentApi, { caller }: Ask, key: string): Promise<ContentApiRefusal> {
  const endedAt = caller.outlet ? await grantEndedAt(reader, { outlet: caller.outlet, channel: key }) : null;
  if (endedAt === null) return notFound();
  const detail = 'Your grant to this channel has ended. Remove what you received from it, and stop following it.';
  return new ContentApiRefusal(410, 'grant-ended', detail, { channel: key, at: new Date(endedAt).toISOString() });
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
