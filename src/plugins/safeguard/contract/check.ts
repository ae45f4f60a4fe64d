import type { FindingKind, PrivateFact, Severity } from '../../../domain/child-privacy/finding';

/** `POST /newsroom/check`: the gate's scanner on a text that nobody saved. Stores nothing. */
export interface CheckRequest {
  readonly locale?: string;
  /** The content type's singular name: `article`. */
  readonly contentType?: string;
  /** Keys of topics. */
  readonly topics?: readonly string[];
  /** Whether the text has a 111 box. */
  readonly helpBox?: boolean;
  /** A field's text by its path, lists included: `title`, `body` (text, Blocks or sections), `tags`. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** A candidate for harm, for a person to judge. Places are offsets in the field's plain text, in UTF-16 units. */
export interface CheckFinding {
  readonly id: string;
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly excerpt: string;
  /** One sentence in the language of whoever asks. */
  readonly message: string;
  /** Which rule spoke: stable, for filters. */
  readonly rule: string;
  readonly suggestion?: string;
  readonly waived: boolean;
}

export interface CheckAnswer {
  readonly findings: readonly CheckFinding[];
  readonly combination: { readonly kinds: readonly PrivateFact[]; readonly secondApprover: boolean };
}
