import type { AuditRow } from '../../../contract/audit';

export interface AuditFilter {
  /** `null` for all. */
  readonly outcome: AuditRow['outcome'] | null;
  /** Found in the action, the person, the code, the way or the document, whatever its accents and case. */
  readonly text: string;
}

/** Whether a row of the record is asked for. */
export function isWanted({ outcome, action, actor, code, path, documentId }: AuditRow, filter: AuditFilter): boolean {
  if (filter.outcome && filter.outcome !== outcome) return false;
  const told = [action, actor?.name, code, path, documentId].filter(Boolean).join(' ');
  return plain(told).includes(plain(filter.text));
}

const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').trim().toLowerCase();

/** The record as a file: one row in each line, as the service gave it, so that its seals can be checked. */
export const toNdjson = (rows: readonly AuditRow[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
