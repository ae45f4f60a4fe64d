import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { StoryPlace } from '../../../../../server/story-place';
import { moverOf, type Actor } from '../actors';
import { newsroom } from '../newsroom';
import { recordUnpublished } from '../story/publication';
import type { Passage } from './approved-publication';
import { GateRefusal } from './gate-refusal';
import { permitFor } from './permit';

interface Withdrawing {
  readonly actor: Actor;
  readonly attempt: 'unpublish' | 'delete';
}

/** Taking from readers what they have, on two people's word. @throws GateRefusal */
export async function approvedWithdrawal(
  strapi: Core.Strapi,
  trx: Knex,
  place: StoryPlace,
  { actor, attempt }: Withdrawing,
): Promise<Passage> {
  const { stories, content, approvals, audit, events } = newsroom(strapi);
  const permit = permitFor(place)?.kind;
  const mover = moverOf(actor);
  if (permit === 'rule') return withdrawnByRule(strapi, trx, place);
  if (!mover) throw new GateRefusal('NO_ACTOR', actor);
  const story = await stories.find(trx, place);
  const isKill = permit === 'kill' && attempt === 'unpublish';
  if (story?.stage === 'killed' && !isKill) throw new GateRefusal('STORY_KILLED', actor);
  const loaded = await content.of(place.content_type, place.document_id, place.locale);
  if (!story || !loaded) throw new GateRefusal('WITHDRAWAL_NOT_APPROVED', actor);
  const standing = { ...story, desk: loaded.facts.desk, revision: loaded.hash };
  const question = { act: 'withdraw', content: loaded.content, mover: mover.id } as const;
  const assessment = isKill ? null : await approvals.assess(trx, standing, question);
  if (assessment?.isMoverEntitled === false) throw new GateRefusal('NOT_ENTITLED', actor);
  const decision = assessment?.decision;
  if (decision?.kind === 'refused')
    throw new GateRefusal(decision.code === 'NOT_APPROVED' ? 'WITHDRAWAL_NOT_APPROVED' : decision.code, actor);

  return {
    along: [],
    async complete() {
      if (decision) await approvals.spend(trx, place);
      const now = await stories.find(trx, place);
      const story = now && (await recordUnpublished(strapi, trx, now));
      if (isKill || !story) return;
      const details = {
        revision: loaded.hash,
        approvedBy: decision?.kind === 'approved' ? decision.by : [],
        onWordOf: actor.onWordOf?.id,
      };
      await audit.append(trx, { actor, action: attempt === 'delete' ? 'delete' : 'withdraw', place, details });
      await events.tell({ trx, kind: 'withdrawn', story, before: now, actor });
    },
  };
}

/** A rule needs nobody's word to take something from readers: to be out too little harms nobody. */
const withdrawnByRule = (strapi: Core.Strapi, trx: Knex, place: StoryPlace): Passage => ({
  along: [],
  async complete() {
    const story = await newsroom(strapi).stories.find(trx, place);
    if (story) await recordUnpublished(strapi, trx, story);
  },
});
