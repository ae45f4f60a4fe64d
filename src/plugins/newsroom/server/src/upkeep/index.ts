import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { EMPTY_CHAIN, follow, isSealed, type AuditHead, type ChainFault } from '../../../../../domain/audit/chain';
import { governedTypes, ONLY_LOCALE } from '../../../../../server/governed-types';
import { placeOf, type StoryPlace } from '../../../../../server/story-place';
import { AUDIT } from '../audit';
import { headFile } from '../audit/head-file';
import { toLink } from '../audit/link-row';
import type { NewsroomConfig } from '../config';
import { redactionsIn } from '../forgetting/redact';
import { newsroom } from '../newsroom';
import { recordUnpublished } from '../story/publication';
import { storyRow, type StoryRow } from '../story/row';

/** Links read at a time. */
const PAGE = 1000;

/** Something that happened past the newsroom, or to its record. */
export interface NewsroomFault {
  readonly kind:
    | `audit-${ChainFault['kind']}`
    | 'audit-head-file'
    | 'published-past-the-gate'
    | 'published-unknown'
    | 'story-out-of-step';
  readonly contentType?: string;
  readonly documentId?: string;
  readonly subject: string;
}

/** For those who run the product: proves that nothing was published alone and that the record was not touched. */
export const upkeep = ({ strapi }: { strapi: Core.Strapi }) => ({
  async verify(): Promise<readonly NewsroomFault[]> {
    return [...(await auditFaults(strapi)), ...(await publicationFaults(strapi))];
  },

  /** Only what was taken down past the newsroom can be put right: the story no longer counts as public. */
  async repair(faults: readonly NewsroomFault[]): Promise<void> {
    for (const { kind, contentType, subject } of faults) {
      if (kind !== 'story-out-of-step' || !contentType) continue;
      const [document_id = '', locale = ''] = subject.split('/');
      const place = { content_type: contentType as UID.ContentType, document_id, locale }; // written by ourselves
      await strapi.db.transaction(({ trx }) => takeNote(strapi, trx, place));
    }
  },
});

export type UpkeepService = ReturnType<typeof upkeep>;

async function takeNote(strapi: Core.Strapi, trx: Knex, place: StoryPlace): Promise<void> {
  const { stories, audit } = newsroom(strapi);
  await audit.takeEnd(trx);
  const story = await stories.find(trx, place);
  if (!story) return;
  await recordUnpublished(strapi, trx, story);
  await audit.append(trx, { actor: { person: null, path: 'verify' }, action: 'repair', place: placeOf(story) });
}

async function auditFaults(strapi: Core.Strapi): Promise<readonly NewsroomFault[]> {
  const { auditKey, auditHeadFile } = strapi.config.get<NewsroomConfig>('plugin::newsroom');
  const kept = await headFile(auditHeadFile).read();
  const head = await strapi.db.connection('newsroom_counters').where({ name: 'audit-head' }).first();
  const stored: AuditHead = { seq: Number(head?.value ?? 0), hash: head?.hash ?? '' };
  const walked = await walk(strapi, kept);
  if ('kind' in walked) return [fault(`audit-${walked.kind}`, walked.seq)];
  if (walked.end.seq !== stored.seq || walked.end.hash !== stored.hash)
    return [fault('audit-cut-off', walked.end.seq + 1)];
  if (stored.seq > 0 && !isSealed(stored, head.mac, auditKey)) return [fault('audit-head-forged', stored.seq)];
  if (!kept || kept.seq === 0) return stored.seq === 0 || !kept ? [] : [fault('audit-head-file', 0)];
  const isGood = isSealed(kept, kept.seal, auditKey) && walked.isThroughKept;
  return isGood ? [] : [fault(kept.seq > walked.end.seq ? 'audit-cut-off' : 'audit-head-file', kept.seq)];
}

const fault = (kind: NewsroomFault['kind'], seq: number): NewsroomFault => ({ kind, subject: `#${seq}` });

/** From the first link to the last, and whether the head that was kept outside lies on the way. */
async function walk(
  strapi: Core.Strapi,
  kept: AuditHead | null,
): Promise<ChainFault | { readonly end: AuditHead; readonly isThroughKept: boolean }> {
  const redactions = await redactionsIn(strapi.db.connection);
  let end = EMPTY_CHAIN;
  let isThroughKept = false;
  for (;;) {
    const rows = await strapi.db.connection(AUDIT).where('seq', '>', end.seq).orderBy('seq').limit(PAGE);
    if (rows.length === 0) return { end, isThroughKept };
    const links = rows.map(toLink);
    const next = follow(end, links, redactions);
    if ('kind' in next) return next;
    isThroughKept ||= links.some(({ seq, hash }: AuditHead) => seq === kept?.seq && hash === kept.hash);
    end = next;
  }
}

interface PublishedRow {
  readonly documentId: string;
  readonly locale: string | null;
}

/** What readers have, held against what was approved. */
async function publicationFaults(strapi: Core.Strapi): Promise<readonly NewsroomFault[]> {
  const found: NewsroomFault[] = [];
  for (const { uid } of governedTypes(strapi)) {
    const published: PublishedRow[] = await strapi.db
      .query(uid)
      .findMany({ where: { publishedAt: { $notNull: true } }, select: ['id', 'documentId', 'locale'] });
    const rows: StoryRow[] = (await strapi.db.connection('newsroom_stories').where({ content_type: uid })).map(
      storyRow,
    );
    const stories = new Map(rows.map((row) => [`${row.document_id}/${row.locale}`, row]));
    for (const { documentId, locale } of published) {
      const subject = `${documentId}/${locale ?? ONLY_LOCALE}`;
      const kind = await faultOf(strapi, uid, documentId, locale ?? ONLY_LOCALE, stories.get(subject));
      stories.delete(subject);
      if (kind) found.push({ kind, contentType: uid, documentId, subject });
    }
    const lost = [...stories.values()].filter(({ is_public }) => is_public);
    found.push(
      ...lost.map(({ document_id, locale }) => ({
        ...({
          kind: 'story-out-of-step',
          contentType: uid,
          documentId: document_id,
          subject: `${document_id}/${locale}`,
        } as const),
      })),
    );
  }
  return found;
}

async function faultOf(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  locale: string,
  story: StoryRow | undefined,
): Promise<NewsroomFault['kind'] | null> {
  if (!story) return 'published-unknown';
  const published = await newsroom(strapi).content.of(uid, documentId, locale, 'published');
  return story.is_public && published?.textHash() === story.published_text ? null : 'published-past-the-gate';
}
