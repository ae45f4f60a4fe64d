import type { ConsentKind } from '../../../domain/child-privacy/consent';

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
export interface ConsentCard extends Omit<NewConsent, 'reference' | 'words'> {
  readonly id: string;
  readonly status: 'in-force' | 'expired' | 'withdrawn';
  readonly hasEvidence: boolean;
  readonly coversNames: number;
}

/** `GET /safeguard/consents/{id}` */
export interface ConsentView extends ConsentCard {
  readonly reference: string;
}

/** `PUT /safeguard/consents/{id}/evidence`: the signed paper. Encrypted at rest, below no public address. */
export interface ConsentEvidence {
  readonly type: 'application/pdf' | 'image/jpeg' | 'image/png';
  /** Base64; at most 5 MB. */
  readonly data: string;
}
