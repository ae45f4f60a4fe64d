import type { AuditLink } from '../../../../../domain/audit/chain';
import type { AuditRow } from '../../../contract/audit';

type Raw = Readonly<Record<string, unknown>>;

/** A link as it lies in `newsroom_audit`. */
export const toRow = (link: AuditLink): Raw => ({
  seq: link.seq,
  at: link.at,
  actor: link.actor,
  actor_name: link.actorName,
  action: link.action,
  outcome: link.outcome,
  code: link.code,
  content_type: link.contentType,
  document_id: link.documentId,
  locale: link.locale,
  path: link.path,
  details: JSON.stringify(link.details),
  previous_hash: link.previousHash,
  hash: link.hash,
});

/** What somebody wrote into the table that cannot be read is kept as it is, and does not fit its hash. */
export const toLink = (raw: Raw): AuditLink => ({
  seq: Number(raw.seq),
  at: Number(raw.at),
  actor: raw.actor as number | null, // the columns of our own migration, from here on
  actorName: raw.actor_name as string | null,
  action: String(raw.action),
  outcome: raw.outcome as AuditLink['outcome'],
  code: raw.code as string | null,
  contentType: raw.content_type as string | null,
  documentId: raw.document_id as string | null,
  locale: raw.locale as string | null,
  path: String(raw.path),
  details: detailsOf(String(raw.details)),
  previousHash: String(raw.previous_hash),
  hash: String(raw.hash),
});

function detailsOf(text: string): AuditLink['details'] {
  try {
    return JSON.parse(text);
  } catch {
    return { unreadable: text.length };
  }
}

/** As people and scripts read it. */
export const present = ({ actor, actorName, at, ...link }: AuditLink): AuditRow => ({
  ...link,
  at: new Date(at).toISOString(),
  actor: actor === null ? null : { id: actor, name: actorName ?? '' },
});
