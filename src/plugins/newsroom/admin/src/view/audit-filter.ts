import type { AuditRow } from '../../../contract/audit';

export interface AuditFilter {
  /** `null` for all. */
  readonly outcome: AuditRow['outcome'] | null;
  /** Found in the action and its name, the person, the code, the way or the document, whatever its accents and case. */
  readonly text: string;
}

/** Whether a row of the record, whose action is called `name`, is asked for. */
export function isWanted(row: AuditRow, filter: AuditFilter, name: string): boolean {
  const { outcome, action, actor, code, path, documentId } = row;
  if (filter.outcome && filter.outcome !== outcome) return false;
  const told = [action, name, actor?.name, code, path, documentId].filter(Boolean).join(' ');
  return plain(told).includes(plain(filter.text));
}

const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').trim().toLowerCase();

/** The record as a file: one row in each line, as the service gave it, so that its seals can be checked. */
export const toNdjson = (rows: readonly AuditRow[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
