import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { textsIn } from '../../../../../domain/story/canonical';
import type { StoryPlace } from '../../../../../server/story-place';
import { moverOf, type Actor } from '../actors';
import { goesInCircle } from '../curriculum/circle';
import { newsroom } from '../newsroom';
import { recordPublished } from '../story/publication';
import type { StoryRow } from '../story/row';
import { titled } from '../story/targets';
import { companyOf } from './company';
import { GateRefusal } from './gate-refusal';
import { permitFor } from './permit';

/** Something that may go through, and what is written down once it has. */
export interface Passage {
  /** What has to go out in the same moment. */
  readonly along: readonly StoryPlace[];
  complete(): Promise<void>;
}

/** A publication of exactly what was approved. @throws GateRefusal */
export async function approvedPublication(
  strapi: Core.Strapi,
  trx: Knex,
  place: StoryPlace,
  actor: Actor,
): Promise<Passage> {
  const { stories, content, approvals, audit, events } = newsroom(strapi);
  const mover = moverOf(actor);
  if (!mover) throw new GateRefusal('NO_ACTOR', actor);
  const loaded = await content.of(place.content_type, place.document_id, place.locale);
  if (!loaded) throw new GateRefusal('NOT_APPROVED', actor);
  const known = await stories.find(trx, place);
  if (known?.stage === 'killed') throw new GateRefusal('STORY_KILLED', actor);
  const story: StoryRow = known ?? (await stories.begin(trx, place, loaded));
  const standing = { ...story, desk: loaded.facts.desk, revision: loaded.hash };
  const manner = permitFor(place)?.kind;
  const isGlassBroken = manner === 'break-glass';
  const question = { act: 'publish', content: loaded.content, mover: mover.id } as const;
  const assessment = isGlassBroken ? null : await approvals.assess(trx, standing, question);
  if (assessment?.isMoverEntitled === false) throw new GateRefusal('NOT_ENTITLED', actor);
  const decision = assessment?.decision;
  if (decision?.kind === 'refused') throw new GateRefusal(decision.code, actor);
  if (await goesInCircle(strapi, place, textsIn(loaded.content.prerequisites)))
    throw new GateRefusal('PREREQUISITES_CIRCULAR', actor);
  const { along, missing } = await companyOf(strapi, trx, { place, content: loaded.content, mover: mover.id });
  if (missing.length > 0)
    throw new GateRefusal('TARGET_NOT_PUBLIC', actor, { targets: await titled(strapi, missing, place.locale) });

  return {
    along,
    async complete() {
      if (!(await content.filesStand(loaded))) throw new GateRefusal('MEDIA_CHANGED', actor);
      await approvals.spend(trx, place);
      const writers = assessment?.contributors ?? (await stories.contributors(trx, place));
      const now = await recordPublished(strapi, trx, standing, loaded);
      const details = {
        revision: loaded.hash,
        approvedBy: decision?.kind === 'approved' ? decision.by : [],
        onWordOf: actor.onWordOf?.id,
      };
      await audit.append(trx, { actor, action: manner ?? 'publish', place, details });
      await events.tell({ trx, kind: manner === 'correct' ? 'corrected' : 'published', story: now, actor, writers });
    },
  };
}
