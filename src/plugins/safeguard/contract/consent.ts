import type { ConsentKind } from '../../../domain/child-privacy/consent';

export type { ConsentKind };

/** `POST /safeguard/consents`. Instants are ISO 8601 in UTC. */
export interface NewConsent {
  /** A pseudonym that leads to the paper file: never the child's name. Encrypted at rest. */
  readonly reference: string;
  readonly kinds: readonly ConsentKind[];
  /** The very names that it covers; none: every finding of these kinds in these stories. Kept as keyed digests. */
  readonly words?: readonly string[];
  readonly stories: readonly { readonly type: string; readonly documentId: string }[];
  /** Document ids of files in the media library. */
  readonly media?: readonly string[];
  readonly givenBy: 'parent' | 'guardian';
  /** Whole years. From seven on the child has to agree. */
  readonly childAge: number;
  readonly childAgreed: boolean;
  readonly givenAt: string;
  readonly expiresAt: string;
}

/** In lists, without the reference: reading that is on record. */
export interface ConsentCard extends Omit<NewConsent, 'reference' | 'words' | 'stories'> {
  readonly id: string;
  readonly stories: readonly CoveredStory[];
  readonly status: 'in-force' | 'expired' | 'withdrawn';
  readonly hasEvidence: boolean;
  readonly coversNames: number;
}

/** A story that rests on a consent, in all its languages. */
export interface CoveredStory {
  readonly type: string;
  readonly documentId: string;
  /** `null` when the newsroom no longer has it. */
  readonly title: string | null;
  /** The languages in which readers have it. */
  readonly publicIn: readonly string[];
}

/** `GET /safeguard/consents/{id}` */
export interface ConsentView extends ConsentCard {
  readonly reference: string;
}

/** `PUT /safeguard/consents/{id}/evidence`: the signed paper. Encrypted at rest, below no public address. */
export interface ConsentEvidence {
  readonly type: (typeof EVIDENCE_TYPES)[number];
  /** Base64 of at most `MOST_EVIDENCE_BYTES`. */
  readonly data: string;
}

export const EVIDENCE_TYPES = ['application/pdf', 'image/jpeg', 'image/png'] as const;
export const MOST_EVIDENCE_BYTES = 5 * 1024 * 1024;
