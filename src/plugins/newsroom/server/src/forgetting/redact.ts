import type { Knex } from 'knex';
import { redacted, type Redaction } from '../../../../../domain/audit/chain';
import { AUDIT } from '../audit';
import { toLink, toRow } from '../audit/link-row';

/** The action under which the chain tells of its own redactions. */
export const FORGET = 'forget';

/** Takes what people wrote out of entries of the record. What was done, by whom and when, stays. */
export async function redactEntries(trx: Knex, seqs: readonly number[]): Promise<readonly Redaction[]> {
  const rows = await trx(AUDIT).whereIn('seq', [...seqs]);
  const known = await redactionsIn(trx);
  const redactions: Redaction[] = [];
  for (const raw of rows) {
    const { link, redaction } = redacted(toLink(raw));
    if (known.has(link.seq)) continue;
    const { details } = toRow(link);
    await trx(AUDIT).where({ seq: link.seq }).update({ details });
    redactions.push(redaction);
  }
  return redactions;
}

/** Those that the chain tells of, by the number of the entry. */
export async function redactionsIn(knex: Knex): Promise<ReadonlyMap<number, Redaction>> {
  const rows = await knex(AUDIT).where({ action: FORGET });
  const all = rows.flatMap((raw) => {
    const { redactions } = toLink(raw).details;
    return Array.isArray(redactions) ? (redactions as readonly Redaction[]) : []; // written by ourselves, and chained
  });
  return new Map(all.map((each) => [each.seq, each]));
}
