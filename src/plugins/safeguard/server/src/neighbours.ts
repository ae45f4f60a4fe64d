import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { StoryPlace } from '../../../../server/story-place';

export interface ActingPerson {
  readonly id: number;
  readonly name: string;
  readonly language: 'vi' | 'en';
}

export interface Actor {
  readonly person: ActingPerson | null;
  readonly path: string;
}

interface Counts {
  readonly findings_block: number;
  readonly findings_warn: number;
  readonly findings_info: number;
}

interface TakingDown {
  readonly reason: { readonly code: 'privacy' | 'consent-withdrawn'; readonly text: string };
  readonly rule: 'consent' | 'forgetting';
  readonly signedBy?: readonly ActingPerson[];
}

interface Save {
  readonly trx: Knex;
  readonly story: StoryPlace;
}

/** What this plugin asks of the newsroom: who acts, what they may see, and the record of what was done. */
interface NewsroomServices {
  readonly actors: {
    current(): Actor;
    person(id: number): Promise<ActingPerson>;
    runAs<T>(person: ActingPerson, path: string, work: () => Promise<T>): Promise<T>;
  };
  readonly acts: {
    view(place: StoryPlace, person: ActingPerson): Promise<unknown>;
    /** A kill that a rule asks for: out everywhere at once, countersigned later unless two have signed. */
    takeDown(place: StoryPlace, act: TakingDown): Promise<void>;
  };
  readonly content: {
    readingOnce<T>(work: () => Promise<T>): Promise<T>;
    /** The draft as the act that runs now has read it, with the names of files and the keys of topics. */
    draftOfThisAct(
      uid: string,
      documentId: string,
      locale: string,
    ): Promise<Readonly<Record<string, unknown>> | null> | undefined;
  };
  readonly audit: {
    /** Nobody else writes a story until the transaction ends. */
    takeEnd(trx: Knex): Promise<unknown>;
    record(entry: AuditEntry): Promise<void>;
    /** Whatever becomes of the transaction that is open. */
    recordApart(entry: AuditEntry): Promise<void>;
    append(trx: Knex, entry: AuditEntry): Promise<void>;
  };
  readonly stories: {
    onSaved(listener: (save: Save) => Promise<void>): void;
    find(
      trx: Knex,
      place: StoryPlace,
    ): Promise<(StoryPlace & { readonly desk: string | null; readonly title: string }) | null>;
    change(trx: Knex, story: StoryPlace, counts: Counts): Promise<unknown>;
    contributors(trx: Knex, place: StoryPlace): Promise<readonly number[]>;
    /** The languages of a document that have a draft. */
    localesOf(uid: UID.ContentType, documentId: string): Promise<readonly string[]>;
  };
  readonly forgetting: {
    storiesSaying(knex: Knex, hashes: readonly string[]): Promise<readonly StoryPlace[]>;
    storiesShowing(fileId: number): Promise<readonly StoryPlace[]>;
    rewriteSnapshots(trx: Knex, hashes: readonly string[], rewrite: (json: unknown) => unknown): Promise<void>;
    recordAgain(trx: Knex, places: readonly StoryPlace[], actor: Actor): Promise<void>;
    erase(trx: Knex, place: StoryPlace): Promise<void>;
    putOnRecord(
      trx: Knex,
      act: { readonly actor: Actor; readonly details: object; readonly redact: readonly number[] },
    ): Promise<void>;
  };
  readonly notifications: {
    announce(
      trx: Knex,
      notice: {
        readonly kind: 'consent-expiring';
        readonly story: StoryPlace & { readonly title: string };
        readonly actor: null;
        readonly named: readonly number[];
        readonly facts: { readonly deadlineAt: number };
      },
    ): Promise<void>;
  };
  readonly people: {
    standingOf(userId: number): Promise<{ readonly roles: readonly string[]; readonly desks: readonly string[] }>;
  };
}

/** Facts of an act alone: hashes, kinds and counts. Never a story's text or a child's data. */
export interface AuditEntry {
  readonly actor: Actor;
  readonly action: string;
  readonly outcome?: 'done' | 'refused';
  readonly code?: string | null;
  readonly place?: StoryPlace | null;
  readonly details?: Readonly<Record<string, unknown>>;
}

export const newsroom = (strapi: Core.Strapi): NewsroomServices => {
  const service = <Name extends keyof NewsroomServices>(name: Name): NewsroomServices[Name] =>
    strapi.plugin('newsroom').service(name);
  return {
    get actors() {
      return service('actors');
    },
    get acts() {
      return service('acts');
    },
    get content() {
      return service('content');
    },
    get audit() {
      return service('audit');
    },
    get stories() {
      return service('stories');
    },
    get people() {
      return service('people');
    },
    get notifications() {
      return service('notifications');
    },
    get forgetting() {
      return service('forgetting');
    },
  };
};

/** What this plugin asks of syndication: which stories outlets still have something from. */
interface Syndication {
  storiesOf(
    knex: Knex,
    traces: {
      readonly uuids: readonly string[];
      readonly sha256s: readonly string[];
      /** Hashes of files in the media library. */
      readonly sources: readonly string[];
    },
  ): Promise<readonly StoryPlace[]>;
  announce(trx: Knex): Promise<void>;
  sweep(): Promise<void>;
}

export const syndication = (strapi: Core.Strapi): Syndication => strapi.plugin('syndication').service('forgetting');
