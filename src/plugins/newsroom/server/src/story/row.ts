import type { StoryStage } from '../../../../../domain/story/lifecycle';
import type { StoryPlace } from '../../../../../server/story-place';
import type { KillCode } from '../../../contract/story';

/** A row of `newsroom_stories`. Instants are milliseconds since 1970, people are ids of admin users. */
export interface StoryRow extends StoryPlace {
  /** The content type's singular name. */
  readonly type: string;
  readonly stage: StoryStage;
  readonly stage_since: number;
  readonly is_public: boolean;
  readonly revision: string;
  readonly published_revision: string | null;
  /** The hash of the text alone that was published, for `npm run verify`. */
  readonly published_text: string | null;
  readonly title: string;
  readonly desk: string | null;
  readonly assignee: number | null;
  readonly created_by: number | null;
  readonly deadline_at: number | null;
  readonly publish_at: number | null;
  readonly unpublish_at: number | null;
  readonly scheduled_by: number | null;
  readonly updated_at: number;
  readonly awaits_countersign: 'kill' | 'break-glass' | null;
  readonly findings_block: number;
  readonly findings_warn: number;
  readonly findings_info: number;
  readonly open_notes: number;
  readonly killed_at: number | null;
  readonly killed_by: number | null;
  readonly killed_code: KillCode | null;
  readonly killed_text: string | null;
  readonly killed_countersigned_at: number | null;
  readonly killed_countersigned_by: number | null;
  readonly returned_at: number | null;
  readonly returned_by: number | null;
  readonly returned_reason: string | null;
  readonly break_glass_at: number | null;
  readonly break_glass_by: number | null;
  readonly break_glass_reason: string | null;
  readonly break_glass_countersigned_at: number | null;
  readonly break_glass_countersigned_by: number | null;
}

type Raw = Readonly<Record<string, unknown>>;

/** PostgreSQL hands 64-bit numbers out as text, SQLite booleans as numbers. */
export function storyRow(raw: Raw): StoryRow {
  const instants = Object.entries(raw).filter(([name]) => name.endsWith('_at') || name === 'stage_since');
  const numbers = instants.map(([name, value]) => [name, value === null ? null : Number(value)]);
  return { ...(raw as unknown as StoryRow), ...Object.fromEntries(numbers), is_public: Boolean(raw.is_public) }; // the columns of our own migration
}
