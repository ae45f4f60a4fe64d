import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Standing } from '../../../../../domain/people/desk-for';
import {
  isEntitled,
  judgeApproval,
  showsAnIdentifiableChild,
  type ApprovalDecision,
  type ApprovedAct,
  type Signature,
} from '../../../../../domain/story/approval';
import type { Content } from '../../../../../domain/story/canonical';
import { oneByOne } from '../../../../../server/one-by-one';
import { placeOf, type StoryPlace } from '../../../../../server/story-place';
import { newsroom } from '../newsroom';
import { secondApproverNeeded } from '../neighbours';
import type { Policy } from '../policies';
import type { StoryRow } from '../story/row';

const TABLE = 'newsroom_approvals';

interface ApprovalRow extends StoryPlace {
  readonly id: string;
  readonly revision: string;
  readonly act: ApprovedAct;
  readonly user_id: number;
  readonly at: number | string;
  readonly voided_at: number | null;
  readonly spent_at: number | null;
}

interface Question {
  readonly act: ApprovedAct;
  readonly content: Content;
  /** Who is about to do it. */
  readonly mover: number | null;
}

interface StoryPolicy extends Policy {
  readonly needed: number;
  /** Why it takes two, if it does: `policy`, `identifiable-child`, `combination`. */
  readonly reasons: readonly string[];
}

export interface Assessment {
  readonly policy: StoryPolicy;
  readonly signatures: readonly Signature[];
  readonly contributors: readonly number[];
  readonly isMoverEntitled: boolean;
  readonly decision: ApprovalDecision;
}

/** Who has signed what, and whether that is enough. */
export const approvals = ({ strapi }: { strapi: Core.Strapi }) => {
  const open = (knex: Knex, place: StoryPlace) =>
    knex(TABLE).where(placeOf(place)).whereNull('voided_at').whereNull('spent_at');

  async function standings(people: readonly number[]): Promise<ReadonlyMap<number, Standing>> {
    const { people: colleagues } = newsroom(strapi);
    const known = await oneByOne([...new Set(people)], async (id) => [id, await colleagues.standingOf(id)] as const);
    return new Map(known);
  }

  /** What a story's approval takes, and why it takes two people if it does. */
  async function policyFor(story: StoryRow, content: Content): Promise<StoryPolicy> {
    const policy = await newsroom(strapi).policies.of(story.content_type);
    const reasons = [
      ...(policy.approvals > 1 ? ['policy'] : []),
      ...(showsAnIdentifiableChild(content) ? ['identifiable-child'] : []),
      ...((await secondApproverNeeded(strapi, story, content)) ? ['combination'] : []),
    ];
    return { ...policy, needed: reasons.length > 0 ? 2 : policy.approvals, reasons };
  }

  return {
    policyFor,

    /** Whether this may be done now by this person, on the word of those who signed exactly this. */
    async assess(knex: Knex, story: StoryRow, { act, content, mover }: Question): Promise<Assessment> {
      const policy = await policyFor(story, content);
      const signatures: Signature[] = (await open(knex, story)).map((row: ApprovalRow) => ({
        ...row,
        by: row.user_id,
      }));
      const contributors = await newsroom(strapi).stories.contributors(knex, story);
      const known = await standings([...signatures.map(({ by }) => by), ...(mover === null ? [] : [mover])]);
      const entitled = (id: number) => isEntitled(known.get(id) ?? { roles: [], desks: [] }, story.desk, policy);
      const decision = judgeApproval({
        ...{ act, revision: story.revision, signatures, contributors, actor: mover },
        needed: act === 'publish' ? policy.needed : 1,
        isEntitled: entitled,
      });
      return { policy, signatures, contributors, isMoverEntitled: mover !== null && entitled(mover), decision };
    },

    /** Somebody's word for a revision. Signing the same twice is once. */
    async sign(
      trx: Knex,
      story: StoryRow,
      { by, act }: { readonly by: number; readonly act: ApprovedAct },
    ): Promise<void> {
      const signature = { revision: story.revision, act, user_id: by };
      if (await open(trx, story).where(signature).first('id')) return;
      await trx(TABLE).insert({ id: randomUUID(), ...placeOf(story), ...signature, at: Date.now() });
    },

    /** An approval is for one publication. */
    spend: (trx: Knex, place: StoryPlace): Promise<number> => open(trx, place).update({ spent_at: Date.now() }),

    void: (trx: Knex, place: StoryPlace): Promise<number> => open(trx, place).update({ voided_at: Date.now() }),

    /** Newest last, those that do not count any more included. */
    of: (knex: Knex, place: StoryPlace): Promise<ApprovalRow[]> => knex(TABLE).where(placeOf(place)).orderBy('at'),
  };
};

export type ApprovalsService = ReturnType<typeof approvals>;
