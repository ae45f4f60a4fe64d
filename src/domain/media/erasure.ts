/** A stretch of a file to be overwritten where it lies, so that nothing else in the file moves. Bytes. */
export type Erasure =
  | { readonly kind: 'zero'; readonly at: number; readonly length: number }
  | { readonly kind: 'write'; readonly at: number; readonly bytes: Uint8Array };

/** What a film is told apart by, or why it cannot be made clean. */
export type Traces =
  { readonly kind: 'traces'; readonly erasures: readonly Erasure[] } | { readonly kind: 'unreadable' };
