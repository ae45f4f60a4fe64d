import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { nextLink, sealOf, type AuditFacts, type AuditHead } from '../../../../../domain/audit/chain';
import { isPostgres } from '../../../../../server/database';
import type { StoryPlace } from '../../../../../server/story-place';
import type { Actor } from '../actors';
import type { NewsroomConfig } from '../config';
import { headFile } from './head-file';
import { present, toLink, toRow } from './link-row';

export const AUDIT = 'newsroom_audit';
/** Entries read at a time. */
const PAGE = 500;
const HEAD = { name: 'audit-head' };

/** What is put on record. Facts of the act alone: never a story's text or a child's data. */
export interface AuditEntry {
  readonly actor: Actor;
  readonly action: string;
  readonly outcome?: 'done' | 'refused';
  readonly code?: string | null;
  readonly place?: Partial<StoryPlace> | null;
  readonly details?: Readonly<Record<string, unknown>>;
}

interface Range {
  readonly since?: number;
  /** Turns the order round: the newest first, strictly before this entry. */
  readonly before?: number;
  readonly limit?: number;
  readonly place?: StoryPlace;
}

/** The record of everything that was done and refused, each entry chained to the one before. */
export const audit = ({ strapi }: { strapi: Core.Strapi }) => {
  const config = (): NewsroomConfig => strapi.config.get('plugin::newsroom');
  /** Whoever has taken the end has it until the transaction is over. */
  const ends = new WeakMap<Knex, AuditHead>();
  let writing: Promise<void> = Promise.resolve();
  let waiting: AuditHead | null = null;
  /** Outside of whatever transaction is ending: Strapi would hand its leavings on to the next one. */
  const outside = AsyncLocalStorage.snapshot();

  /** Whoever writes takes the end of the chain first, before any story and any number: so nobody waits for ever. */
  async function takeEnd(trx: Knex): Promise<AuditHead> {
    const taken = ends.get(trx);
    if (taken) return taken;
    const row = trx('newsroom_counters').where(HEAD);
    // SQLite locks at the first write, and gives up if it has read before what another node has changed since.
    const head = isPostgres(trx)
      ? await row.forUpdate().first('value', 'hash')
      : (await row.update({ value: trx.ref('value') }).returning(['value', 'hash']))[0];
    const end = { seq: Number(head.value), hash: head.hash };
    ends.set(trx, end);
    return end;
  }

  async function append(trx: Knex, entry: AuditEntry): Promise<void> {
    const link = nextLink(await takeEnd(trx), factsOf(entry, Date.now()));
    await trx(AUDIT).insert(toRow(link));
    const { seq: value, hash } = link;
    const mac = sealOf(link, config().auditKey);
    await trx('newsroom_counters').where(HEAD).update({ value, hash, mac });
    ends.set(trx, { seq: value, hash });
    await strapi.db.transaction(async ({ onCommit }) => onCommit(() => keepHead({ seq: value, hash })));
  }

  /** Only the last of several heads matters. */
  function keepHead(head: AuditHead): void {
    const isWaiting = waiting !== null;
    waiting = head;
    if (!isWaiting) outside(() => void (writing = writing.then(writeHead).catch(complain)));
  }

  async function writeHead(): Promise<void> {
    const head = waiting;
    waiting = null;
    if (!head) return;
    const file = headFile(config().auditHeadFile);
    const known = await file.read();
    if (known && known.seq >= head.seq) return;
    if (known && known.seq > 0 && !(await passesThrough(known)))
      return void strapi.log.error(
        'newsroom audit: the record no longer leads through the head that was kept of it. Run "npm run verify".',
      );
    await file.write({ ...head, seal: sealOf(head, config().auditKey) });
  }

  async function passesThrough({ seq, hash }: AuditHead): Promise<boolean> {
    const link = await strapi.db.connection(AUDIT).where({ seq }).first('hash');
    return link?.hash === hash;
  }

  function complain(error: unknown): void {
    strapi.log.error(
      `newsroom audit: the head could not be kept (${error instanceof Error ? error.name : 'unknown'}).`,
    );
  }

  /** In a transaction of its own. */
  const record = (entry: AuditEntry): Promise<void> =>
    strapi.db.transaction(({ trx }) => append(trx, entry)) as unknown as Promise<void>;

  return {
    takeEnd,
    append,
    record,

    /** For what a transaction is about to undo: goes on record whatever becomes of the transaction. */
    async recordApart(entry: AuditEntry): Promise<void> {
      if (!strapi.db.inTransaction()) return record(entry);
      let isSaid = false;
      const later = () => {
        if (!isSaid) outside(() => void (writing = writing.then(() => record(entry)).catch(complain)));
        isSaid = true;
      };
      await strapi.db.transaction(async ({ onCommit, onRollback }) => {
        onCommit(later);
        onRollback(later);
      });
    },

    /** When everything is on record that was said so far. */
    async settled(): Promise<void> {
      let seen: Promise<void> | null = null;
      while (seen !== writing) await (seen = writing);
    },

    /** The whole record after `since`, a line of JSON for each entry. */
    async *lines(since: number): AsyncGenerator<string> {
      for (let last = since; ;) {
        const page = await this.list({ since: last, limit: PAGE });
        for (const row of page) yield `${JSON.stringify(row)}\n`;
        const end = page.at(-1);
        if (!end) return;
        last = end.seq;
      }
    },

    /** Oldest first, strictly after `since`; with `before`, newest first. */
    async list({ since = 0, before, limit = 100, place }: Range) {
      const rows = await strapi.db
        .connection(AUDIT)
        .where('seq', '>', since)
        .modify((query) => before !== undefined && void query.where('seq', '<', before))
        .modify((query) => place && void query.where({ ...place }))
        .orderBy('seq', before === undefined ? 'asc' : 'desc')
        .limit(limit);
      return rows.map(toLink).map(present);
    },
  };
};

export type AuditService = ReturnType<typeof audit>;

const factsOf = (
  { actor, action, outcome = 'done', code = null, place, details = {} }: AuditEntry,
  at: number,
): AuditFacts => ({
  at,
  actor: actor.person?.id ?? null,
  actorName: actor.person?.name ?? null,
  action,
  outcome,
  code,
  contentType: place?.content_type ?? null,
  documentId: place?.document_id ?? null,
  locale: place?.locale ?? null,
  path: actor.path,
  details,
});
