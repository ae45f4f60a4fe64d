/**
 * `GET /newsroom/audit?since=&before=&limit=`, oldest first after `since`; with `before`, newest first before it, and
 * `meta.stories`, what the stories are called. `…/stories/{type}/{documentId}/audit` for one story.
 */
export interface AuditRow {
  readonly seq: number;
  readonly at: string;
  /** The person's name and id; `null` where nobody was: a schedule, a script. */
  readonly actor: { readonly id: number; readonly name: string } | null;
  readonly action: string;
  readonly outcome: 'done' | 'refused';
  readonly code: string | null;
  readonly contentType: string | null;
  readonly documentId: string | null;
  readonly locale: string | null;
  /** The way it came: `admin`, `content-manager`, `rest`, `schedule`, `service` … */
  readonly path: string;
  /** Facts of the act: hashes, codes, counts. Never a story's text or a child's data. */
  readonly details: Readonly<Record<string, unknown>>;
  readonly hash: string;
  readonly previousHash: string;
}

/** A story of which the record tells, under the title it has now. Left out: what is gone, and what the reader may not read. */
export interface RecordedStory {
  readonly type: string;
  readonly documentId: string;
  readonly locale: string;
  readonly title: string;
}
