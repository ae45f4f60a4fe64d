/** What a finding is about. The names are the editors' and the API's. */
export const FINDING_KINDS = [
  'child-name',
  'parent-name',
  'school-class',
  'address',
  'phone',
  'email',
  'national-id',
  'plate',
  'bank-account',
  'social-handle',
  'birth-date',
  'health-record',
  'combination',
  'wording',
  'method',
  'help-box-missing',
  'picture-declaration',
  'picture-consent',
  'picture-confirmation',
  'picture-face',
] as const;

export type FindingKind = (typeof FINDING_KINDS)[number];

/** `block` stops submission and publication, `warn` asks to look, `info` only tells. */
export type Severity = 'block' | 'warn' | 'info';

/** Private information of a child, one for each kind of Nghị định 56/2017/NĐ-CP, Điều 33 that a text can hold. */
export type PrivateFact =
  'name' | 'age' | 'features' | 'health' | 'family' | 'property' | 'phone' | 'mail' | 'address' | 'school' | 'identity';

/** Why something was found: the key of a sentence in `messages.ts`. */
export type Rule = string;

/** A candidate for harm, for a person to judge. Places are offsets in the field's text, in UTF-16 units. */
export interface Finding {
  /** The same for the same words in the same paragraph at the same place, judged as harshly. */
  readonly id: string;
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly excerpt: string;
  readonly rule: Rule;
  readonly message: Sentence;
  readonly suggestion?: string;
}

export interface Sentence {
  readonly vi: string;
  readonly en: string;
}

/** What a detector says of one paragraph. Places are offsets in the paragraph's text. */
export interface Candidate {
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
  readonly rule: Rule;
  readonly suggestion?: string;
}
