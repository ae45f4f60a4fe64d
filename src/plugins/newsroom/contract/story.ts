import type { ChecklistLine } from '../../../domain/story/checklist';
import type { StoryAction, StoryStage } from '../../../domain/story/lifecycle';
import type { SourceChange } from '../../../domain/story/derivation';
import type { TextMeasure } from '../../../domain/story/measure';

/** A required line of the checklist that is not met stops submission and publication. */
export type { ChecklistLine, SourceChange, TextMeasure };

/** Answers are `{ data }`. Instants are ISO 8601 in UTC. Every request carries `?locale=`; `vi` when absent. */

export interface PersonCard {
  readonly id: number;
  readonly name: string;
}

export interface DeskCard {
  readonly documentId: string;
  readonly name: string;
}

/** Whether the person who asks may do something now and, if not, why: one sentence in their language. */
export type Permission =
  { readonly allowed: true } | { readonly allowed: false; readonly code: string; readonly reason: string };

/** What a person can do to a story beside saving it. `claim` and `assign` say who works on it; `delete` removes a draft. */
export type PanelAction =
  | Exclude<StoryAction, 'edit'>
  | 'claim'
  | 'assign'
  | 'countersign'
  | 'breakGlass'
  | 'note'
  | 'preview'
  | 'delete'
  | 'reviewSource';

export interface FindingCounts {
  readonly block: number;
  readonly warn: number;
  readonly info: number;
}

/** One story in a list: the work-bin's row. */
export interface StoryCard {
  /** The content type's singular name: `article`. */
  readonly type: string;
  readonly documentId: string;
  readonly locale: string;
  readonly title: string;
  readonly stage: StoryStage;
  readonly stageSince: string;
  readonly isPublic: boolean;
  readonly desk: DeskCard | null;
  readonly assignee: PersonCard | null;
  readonly createdBy: PersonCard | null;
  readonly contributors: readonly PersonCard[];
  readonly deadlineAt: string | null;
  readonly publishAt: string | null;
  readonly unpublishAt: string | null;
  readonly updatedAt: string;
  readonly findings: FindingCounts;
  readonly openNotes: number;
  /** A kill or a break-glass publication that nobody else has signed yet. */
  readonly awaitsCountersign: 'kill' | 'break-glass' | null;
  /** Something it was made from has changed, and nobody has looked at it again. */
  readonly hasChangedSource: boolean;
  /** Who else has it open now. */
  readonly openBy?: readonly PersonCard[];
}

export interface Approval {
  readonly by: PersonCard;
  readonly at: string;
  /** What was approved: the revision's hash. */
  readonly revision: string;
  readonly act: 'publish' | 'withdraw';
  /** False once something changed after it, or once it was used. */
  readonly isValid: boolean;
  /** A publication or withdrawal was made on its word: it is for that one alone. */
  readonly used: boolean;
}

/** A candidate for harm, for a person to judge. Places are offsets in the field's text, in UTF-16 units. */
export interface Finding {
  readonly id: string;
  readonly kind: string;
  readonly severity: 'block' | 'warn' | 'info';
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly excerpt: string;
  readonly message: string;
  readonly waived: boolean;
  /** Whether two signatures could let it pass: what a picture lacks has to be given. */
  readonly isWaivable?: boolean;
  /** A waiver that still needs its second signer. */
  readonly waiverBy?: PersonCard;
  /** Who let it pass, why, and who signed, while the text is the same. */
  readonly waiver?: {
    readonly by: PersonCard;
    readonly at: string;
    readonly reason: string;
    readonly signedBy: PersonCard | null;
    readonly signedAt: string | null;
  };
  readonly suggestion?: string;
}

/** What a publication now would do. */
export interface PublicationForecast {
  readonly channels: readonly { readonly key: string; readonly name: string }[];
  readonly locales: readonly { readonly locale: string; readonly isPublic: boolean }[];
  /**
   * Stories it points at that are not public. `goesAlong`: it points back, is approved as well, and is published with it;
   * any other one holds the publication back until it is public, or the relation is removed. `publishAt`: when it goes out
   * by itself, if it is scheduled.
   */
  readonly unpublishedTargets: readonly {
    readonly field: string;
    readonly title: string;
    readonly type: string;
    readonly documentId: string;
    readonly goesAlong: boolean;
    readonly publishAt: string | null;
  }[];
  /**
   * Scheduled stories that point at this one, or at one of those, while readers do not have it. `neededBy`: by when it must be
   * out; `takesAlong`: they lead to one another, so without an hour of its own this one goes out with it; `isHeldBack`: as
   * things stand it will not go out at its hour.
   */
  readonly waiting: readonly {
    readonly type: string;
    readonly documentId: string;
    readonly locale: string;
    readonly title: string;
    readonly publishAt: string;
    readonly neededBy: string;
    readonly takesAlong: boolean;
    readonly isHeldBack: boolean;
  }[];
  readonly embargoUntil: string | null;
  readonly expiresAt: string | null;
  readonly isCorrection: boolean;
}

/** `GET /newsroom/stories/{type}/{documentId}` */
export interface StoryView extends StoryCard {
  /** The hash of the current draft: what an approval is bound to, and the base of a save (`If-Match: "…"`). */
  readonly revision: string;
  readonly publishedRevision: string | null;
  readonly policy: { readonly approvals: number; readonly reasons: readonly string[] };
  readonly approvals: readonly Approval[];
  readonly findingList: readonly Finding[];
  readonly checklist: readonly ChecklistLine[];
  readonly forecast: PublicationForecast;
  readonly measure: TextMeasure;
  readonly nearDuplicates: readonly {
    readonly type: string;
    readonly documentId: string;
    readonly locale: string;
    readonly title: string;
  }[];
  /** What it was made from, and what became of that since somebody looked at it. */
  readonly madeFrom: readonly {
    readonly field: string;
    readonly type: string;
    readonly documentId: string;
    readonly title: string;
    readonly seenAt: string;
    readonly change: SourceChange | null;
    readonly changedAt: string | null;
  }[];
  readonly returned: { readonly by: PersonCard; readonly at: string; readonly reason: string } | null;
  readonly kill: {
    /** Nobody: a rule, such as a consent that ran out. */
    readonly by: PersonCard | null;
    readonly at: string;
    readonly code: KillCode;
    readonly text: string;
    readonly countersignedBy: PersonCard | null;
  } | null;
  readonly breakGlass: {
    readonly by: PersonCard;
    readonly at: string;
    readonly reason: string;
    readonly countersignedBy: PersonCard | null;
  } | null;
  readonly may: Readonly<Record<PanelAction, Permission>>;
}

export type KillCode = 'privacy' | 'factual' | 'legal' | 'consent-withdrawn' | 'other';

/** Bodies of `POST /newsroom/stories/{type}/{documentId}/…`. Each answers the `StoryView` that it leads to. */
export interface TransitionRequests {
  readonly submit: { readonly note?: string };
  readonly recall: Record<string, never>;
  readonly claim: Record<string, never>;
  /** `assignee: null` gives it back to the desk. */
  readonly assign: { readonly assignee?: number | null; readonly deadlineAt?: string | null };
  readonly return: { readonly reason: string };
  /** `act` is `publish` when absent. */
  readonly approve: { readonly revision: string; readonly act?: 'publish' | 'withdraw' };
  readonly schedule: { readonly publishAt?: string | null; readonly unpublishAt?: string | null };
  readonly unschedule: Record<string, never>;
  readonly publish: { readonly breakGlass?: { readonly reason: string } };
  readonly correct: { readonly title: string; readonly text: string };
  readonly withdraw: { readonly reason: string };
  readonly kill: { readonly reason: { readonly code: KillCode; readonly text: string } };
  readonly countersign: Record<string, never>;
  readonly reopen: { readonly reason: string };
  readonly reviewSource: Record<string, never>;
  readonly waive: { readonly finding: string; readonly reason: string };
}
