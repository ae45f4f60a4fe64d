import type { Knex } from 'knex';
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

/** For changes that no beat tells of. Milliseconds. */
const LONGEST = 1_000;

/** The channels there are, kept in memory until something is committed. */
export function channelCards(reader: Knex, pulse: Pulse): () => Promise<readonly ChannelCard[]> {
  let kept: { readonly cards: readonly ChannelCard[]; readonly beat: number; readonly until: number } | null = null;
  return async () => {
    const beat = pulse.count();
    if (kept && kept.beat === beat && Date.now() < kept.until) return kept.cards;
    const cards = await readCards(reader);
    kept = { cards, beat, until: Date.now() + LONGEST };
    return cards;
  };
}

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
