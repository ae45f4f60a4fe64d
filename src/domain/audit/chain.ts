import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { sorted } from '../story/canonical';

/** What happened, before it has a place in the chain. */
export interface AuditFacts {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** An admin user's id, with the name they had then. */
  readonly actor: number | null;
  readonly actorName: string | null;
  readonly action: string;
  readonly outcome: 'done' | 'refused';
  readonly code: string | null;
  readonly contentType: string | null;
  readonly documentId: string | null;
  readonly locale: string | null;
  readonly path: string;
  readonly details: Readonly<Record<string, unknown>>;
}

/** A link: whoever changes, removes or moves one breaks every one after it. */
export interface AuditLink extends AuditFacts {
  readonly seq: number;
  readonly previousHash: string;
  readonly hash: string;
}

/** Where a chain ends: kept outside of it, so that an end that was cut off is missed. */
export interface AuditHead {
  readonly seq: number;
  readonly hash: string;
}

export type ChainFault =
  | { readonly kind: 'altered' | 'missing' | 'unlinked'; readonly seq: number }
  /** The chain ends before its head. */
  | { readonly kind: 'cut-off'; readonly seq: number }
  | { readonly kind: 'head-forged'; readonly seq: number };

export const EMPTY_CHAIN: AuditHead = { seq: 0, hash: '' };

/** The next link of a chain that ends at `head`. */
export function nextLink(head: AuditHead, facts: AuditFacts): AuditLink {
  const unsigned = { ...facts, seq: head.seq + 1, previousHash: head.hash };
  return { ...unsigned, hash: hashOfLink(unsigned) };
}

/** SHA-256 over everything a link says and the hash before it, in hexadecimal. */
export const hashOfLink = ({ hash: _own, ...link }: Omit<AuditLink, 'hash'> & { readonly hash?: string }): string =>
  createHash('sha256')
    .update(JSON.stringify(sorted(link)))
    .digest('hex');

/** An entry out of which somebody's words were taken, by an act of two people that is a link of the same chain. */
export interface Redaction {
  readonly seq: number;
  /** Of the entry as it was: what the next link goes on from. */
  readonly hash: string;
  /** Of the entry as it is now. */
  readonly after: string;
}

/** What an entry says once its details are taken out, and how the act that does it names that. */
export function redacted(link: AuditLink): { readonly link: AuditLink; readonly redaction: Redaction } {
  const bare = { ...link, details: { redacted: true } };
  return { link: bare, redaction: { seq: link.seq, hash: link.hash, after: hashOfLink(bare) } };
}

const isSound = (link: AuditLink, { hash, after }: Redaction = { seq: 0, hash: '', after: '' }): boolean => {
  const own = hashOfLink(link);
  return own === link.hash || (link.hash === hash && own === after);
};

/**
 * The first thing that is wrong between `head`, which is known to be good, and the links after it; else their end.
 * @param redactions - By the number of their entry: those that the chain itself tells of.
 */
export function follow(
  head: AuditHead,
  links: readonly AuditLink[],
  redactions: ReadonlyMap<number, Redaction> = new Map(),
): ChainFault | AuditHead {
  let end = head;
  for (const link of links) {
    if (link.seq !== end.seq + 1) return { kind: 'missing', seq: end.seq + 1 };
    if (!isSound(link, redactions.get(link.seq))) return { kind: 'altered', seq: link.seq };
    if (link.previousHash !== end.hash) return { kind: 'unlinked', seq: link.seq };
    end = { seq: link.seq, hash: link.hash };
  }
  return end;
}

/** Only who has the installation's key can make it: a database cannot be given a shorter history. */
export const sealOf = ({ seq, hash }: AuditHead, key: string): string =>
  createHmac('sha256', key).update(`${seq}:${hash}`).digest('hex');

export function isSealed(head: AuditHead, seal: string, key: string): boolean {
  const [given, wanted] = [Buffer.from(seal, 'hex'), Buffer.from(sealOf(head, key), 'hex')];
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
