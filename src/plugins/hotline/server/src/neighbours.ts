import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Route } from './content-api/route';

/** An item that anyone may read now. Instants are milliseconds since 1970. */
export interface PublicItem {
  readonly uuid: string;
  readonly documentId: string;
  readonly locale: string;
  readonly profile: string;
  readonly version: number;
  readonly versionAt: number;
  readonly title: string;
  readonly canonicalUrl: string;
  readonly expiresAt: number | null;
}

/** What this plugin asks of syndication: what is out. */
interface Publications {
  count(): number;
  onChange(listener: () => void): void;
  beforeStop(read: () => Promise<void>): void;
  /** By its document id; `null` when there is no such outlet any more. */
  outletName(documentId: string): Promise<string | null>;
  ofProfile(profile: string, now: number): Promise<readonly PublicItem[]>;
  find(
    where: { readonly uuid: string } | { readonly locale: string; readonly profile: string; readonly slug: string },
    now: number,
  ): Promise<PublicItem | null>;
}

/** And a place below `/content/v1`. */
interface ContentApi {
  mount(routes: readonly Route[], links: Readonly<Record<string, string>>): void;
}

export const publications = (strapi: Core.Strapi): Publications => strapi.plugin('syndication').service('publications');

export const contentApi = (strapi: Core.Strapi): ContentApi => strapi.plugin('syndication').service('contentApi');

/** A story as the newsroom keeps it; what of it is told is the newsroom's to know. */
type StoryRow = Readonly<Record<string, unknown>>;

interface StoryPlace {
  readonly content_type: string;
  readonly document_id: string;
  readonly locale: string;
}

/** What this plugin asks of the newsroom: to tell those who answer for a record. */
interface Newsroom {
  readonly stories: { find(trx: Knex, place: StoryPlace): Promise<StoryRow | null> };
  readonly notifications: {
    announce(
      trx: Knex,
      announcement: {
        readonly kind: 'facts-due';
        readonly story: StoryRow;
        readonly actor: null;
        /** Two announcements of one event reach nobody twice. At most 36 characters. */
        readonly event: string;
        readonly facts: { readonly deadlineAt?: number | undefined; readonly isPast: boolean };
      },
    ): Promise<void>;
  };
}

export function newsroomOf(strapi: Core.Strapi): Newsroom {
  const plugin = strapi.plugin('newsroom');
  return { stories: plugin.service('stories'), notifications: plugin.service('notifications') };
}
