import type { Knex } from 'knex';
import { betweenBeats } from './between-beats';
import type { Pulse } from './pulse';

/** A channel as outlets may know it. */
export interface ChannelCard {
  readonly key: string;
  readonly title: string;
  readonly titleEn: string | null;
  readonly description: string;
  readonly language: string;
  readonly visibility: 'public' | 'granted';
  /** Milliseconds since 1970. */
  readonly changedAt: number;
}

/** The channels there are, kept in memory until something is committed. */
export const channelCards = (reader: Knex, pulse: Pulse): (() => Promise<readonly ChannelCard[]>) =>
  betweenBeats(pulse, () => readCards(reader));

async function readCards(reader: Knex): Promise<readonly ChannelCard[]> {
  const rows = await reader('syndication_channels')
    .orderBy('key')
    .select('key', 'title', 'title_en', 'description', 'language', 'visibility', 'updated_at');
  return rows.map((row) => ({
    key: row.key,
    title: row.title,
    titleEn: row.title_en,
    description: row.description ?? '',
    language: row.language,
    visibility: row.visibility,
    changedAt: new Date(row.updated_at).getTime(),
  }));
}
