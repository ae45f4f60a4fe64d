import type { SourceChange } from '../../../../../domain/story/derivation';
import type { StoryPlace } from '../../../../../server/story-place';

export const DERIVATIONS = 'newsroom_derivations';

/** A row of `newsroom_derivations`: one source of one story. Instants are milliseconds since 1970. */
export interface DerivationRow extends StoryPlace {
  readonly field: string;
  readonly source_type: StoryPlace['content_type'];
  readonly source_document_id: string;
  /** What of the source was looked at last. */
  readonly seen_revision: string;
  readonly seen_at: number;
  readonly seen_by: number | null;
  /** What became of the source since; `null` when nothing did. */
  readonly change: SourceChange | null;
  readonly changed_at: number | null;
}

type Raw = Readonly<Record<string, unknown>>;

/** PostgreSQL hands 64-bit numbers out as text. */
export const derivationRow = (raw: Raw): DerivationRow => ({
  ...(raw as unknown as DerivationRow), // the columns of our own migration
  seen_at: Number(raw.seen_at),
  changed_at: raw.changed_at === null ? null : Number(raw.changed_at),
});
