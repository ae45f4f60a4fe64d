import type { FindingKind } from '../../../domain/child-privacy/finding';

/** `GET /newsroom/rereadings`: published stories of my desks in which a new rule, word or unit finds what blocks. */
export interface Rereading {
  readonly type: string;
  readonly documentId: string;
  readonly locale: string;
  readonly title: string;
  readonly block: number;
  readonly warn: number;
  readonly kinds: readonly FindingKind[];
  readonly foundAt: string;
}

/** `POST /newsroom/rereadings/{type}/{documentId}/done?locale=`: somebody has read it again. Answers the list. */
