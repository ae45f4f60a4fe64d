import type { Knex } from 'knex';
import type { SyndicationConfig } from '../config';
import type { Pulse } from '../read-model/pulse';
import type { FileStore } from '../media/file-store';
import type { Seal } from '../../../../../domain/channel/cursor';

/** What every route of the content API works with. */
export interface ContentApi {
  readonly config: SyndicationConfig;
  readonly reader: Knex;
  readonly files: FileStore;
  readonly seal: Seal;
  readonly pulse: Pulse;
  /** Says that we are about to stop. */
  readonly closing: AbortSignal;
  /** `${publicUrl}/content/v1` */
  readonly base: string;
}

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

export async function channelCards(reader: Knex): Promise<readonly ChannelCard[]> {
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
