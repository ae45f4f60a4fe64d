import type { AuditRow, RecordedStory } from '../../../contract/audit';
import { refKey, storyOn } from '../api/story-ref';

export interface AuditFilter {
  /** `null` for all. */
  readonly outcome: AuditRow['outcome'] | null;
  /** Found in the action, the person, the code, the way, the document or what it is called, whatever its accents and case. */
  readonly text: string;
}

/** Whether a row of the record, whose action and story are called `names`, is asked for. */
export function isWanted(row: AuditRow, filter: AuditFilter, names: readonly (string | null)[]): boolean {
  const { outcome, action, actor, code, path, documentId } = row;
  if (filter.outcome && filter.outcome !== outcome) return false;
  const told = [action, ...names, actor?.name, code, path, documentId].filter(Boolean).join(' ');
  return plain(told).includes(plain(filter.text));
}

const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').trim().toLowerCase();

/** The record as a file: one row in each line, as the service gave it, so that its seals can be checked. */
export const toNdjson = (rows: readonly AuditRow[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** What the stories of the record are called now. */
export interface Titles {
  /** `null` where the story is gone or is not for this reader. */
  of(row: AuditRow): string | null;
}

export function titlesOf(stories: readonly RecordedStory[]): Titles {
  const titles = new Map(stories.map((story) => [refKey(story), story.title]));
  return {
    of(row) {
      const story = storyOn(row);
      return (story && titles.get(refKey(story))) ?? null;
    },
  };
}
