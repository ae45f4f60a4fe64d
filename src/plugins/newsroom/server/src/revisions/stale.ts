import type { ActingPerson } from '../actors';
import type { Current } from './revisions';

/**
 * The revision that a save names as its base: `If-Match: "<hash>"` (RFC 9110 §13.1.1). `null` when it names none; a proxy
 * that compressed the form's answer has made the tag a weak one.
 */
export function baseOf(header: string): string | null {
  const text = header.trim();
  if (text === '' || text === '*') return null;
  return /^(?:W\/)?"([^"]*)"$/.exec(text)?.[1] ?? text;
}

/**
 * Whether a save may take the place of what the draft says now. One that names no base is good only on top of the same
 * person's own, or of what no person wrote; what no person sends (a token, a script) is not a form.
 */
export function isGoodBase(
  base: string | null,
  { hash, row }: Current,
  person: Pick<ActingPerson, 'id'> | null,
): boolean {
  if (base !== null) return base === hash;
  return person === null || row.user_id === null || row.user_id === person.id;
}
