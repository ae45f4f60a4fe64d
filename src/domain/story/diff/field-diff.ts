/** One run of text. Vietnamese is compared syllable by syllable. */
export interface DiffSpan {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** One difference between two revisions. Only what differs is listed. */
export interface FieldDiff {
  /** `title`, `body.2.body`: where it is in the newer revision; for what was removed, where it was in the older. */
  readonly path: string;
  /** Where it was in the older revision, when that is another place. */
  readonly from: string | null;
  /** The component it is, for `added`, `removed` and `moved`: `section.figure`. */
  readonly component: string | null;
  readonly kind: 'text' | 'value' | 'media' | 'added' | 'removed' | 'moved';
  /** For `text`. */
  readonly spans: readonly DiffSpan[];
  /** For everything else, as a person reads it. */
  readonly before: string | null;
  readonly after: string | null;
}
