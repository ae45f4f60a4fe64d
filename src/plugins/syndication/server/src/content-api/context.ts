import type { Knex } from 'knex';
import type { SyndicationConfig } from '../config';
import type { ChannelCard } from '../read-model/channel-cards';
import type { Head } from '../read-model/feeds';
import type { KeptDocuments } from '../read-model/kept-documents';
import type { Pulse } from '../read-model/pulse';
import type { FileStore } from '../media/file-store';
import type { Answer, Ask } from './answer';
import type { MountedRoutes } from './mounted-routes';
import type { Seal } from '../../../../../domain/channel/cursor';

/** What every route of the content API works with. */
export interface ContentApi {
  readonly config: SyndicationConfig;
  readonly reader: Knex;
  readonly files: FileStore;
  readonly seal: Seal;
  readonly pulse: Pulse;
  /** Every channel, from memory while nothing has changed. */
  readonly cards: () => Promise<readonly ChannelCard[]>;
  /** The last change anywhere, from memory while nothing has changed: what the validators of every list are made of. */
  readonly head: () => Promise<Head>;
  /** What lists are made of, from memory where it is there. */
  readonly documents: KeptDocuments;
  /** A finished answer from memory, or a new one. */
  readonly kept: (ask: Ask, make: () => Promise<Answer>) => Promise<Answer>;
  /** What other plugins answer. */
  readonly mounted: MountedRoutes;
  /** Says that we are about to stop. */
  readonly closing: AbortSignal;
  /** `${publicUrl}/content/v1` */
  readonly base: string;
}
