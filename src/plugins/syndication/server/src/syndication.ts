import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { SyndicationConfig } from './config';
import { fileStore, type FileStore } from './media/file-store';
import { mediaShelf } from './media/shelf';
import { announcer, type Announce } from './read-model/announce';
import { startPulse, type Pulse } from './read-model/pulse';
import { openReader } from './read-model/connection';
import { ledger, type Ledger } from './read-model/ledger';

/** The parts of this plugin, made once at start. */
export interface Syndication {
  readonly config: SyndicationConfig;
  readonly files: FileStore;
  readonly ledger: Ledger;
  /** Reads what was last committed, beside any writer. */
  readonly reader: Knex;
  /** Tells readers who wait that something was committed. */
  readonly pulse: Pulse;
  readonly announce: Announce;
  /** Other plugins that read once more before this one stops. */
  readonly lastReaders: Set<() => Promise<void>>;
  /** Ends what would go on for ever. */
  readonly closing: AbortController;
}

export function createSyndication(strapi: Core.Strapi): Syndication {
  const config: SyndicationConfig = strapi.config.get('plugin::syndication');
  const files = fileStore(config.mediaDir);
  const shelf = mediaShelf(strapi, files, `${config.publicUrl}/content/v1/media`);
  const reader = openReader(strapi);
  const pulse = startPulse(reader);
  const announce = announcer(strapi, pulse);
  const book = ledger(strapi, { shelf, announce, publicUrl: config.publicUrl });
  return {
    config,
    files,
    ledger: book,
    reader,
    pulse,
    announce,
    lastReaders: new Set(),
    closing: new AbortController(),
  };
}
