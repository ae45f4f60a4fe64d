import type { Core } from '@strapi/strapi';
import { whyNot, type ActName } from '../../../../../domain/story/may';
import type { StoryPlace } from '../../../../../server/story-place';
import type { StoryView } from '../../../contract/story';
import type { ActingPerson } from '../actors';
import { GateRefusal } from '../gate/gate-refusal';
import { withRefusalsOnRecord } from '../gate/refusals-on-record';
import { newsroom } from '../newsroom';
import type { StoryRow } from '../story/row';
import { bodyOf } from './body';
import type { Step } from './context';
import * as publication from './publish';
import * as review from './review';
import { reviewSource } from './review-source';
import { schedule, unschedule } from './schedule';
import { see } from './see';
import { takeDown } from './take-down';
import { viewOf } from './view';

export type StepName = Exclude<ActName, 'note' | 'preview' | 'delete'>;

/** Everything that a person can do to a story beside writing in it. */
const STEPS: Readonly<Record<StepName, Step>> = {
  submit: review.submit,
  recall: review.recall,
  claim: review.claim,
  assign: review.assign,
  return: review.giveBack,
  approve: review.approve,
  schedule,
  unschedule,
  publish: publication.publish,
  correct: publication.correct,
  withdraw: publication.withdraw,
  kill: publication.kill,
  countersign: publication.countersign,
  reopen: publication.reopen,
  breakGlass: publication.breakGlass,
  reviewSource,
};

export const STEP_NAMES = Object.keys(STEPS) as readonly StepName[]; // Object.keys forgets the keys' type

/** Carries out what people do to stories. Each act is one transaction, and on record whether it was done or refused. */
export const acts = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** @throws GateRefusal, or a refusal of the request itself. */
  perform(name: StepName, place: StoryPlace, body: unknown = {}): Promise<StoryRow> {
    const { actors, audit, content } = newsroom(strapi);
    const actor = actors.current();
    return withRefusalsOnRecord(strapi, { actor, action: name, place }, async () => {
      const { person } = actor;
      if (!person) throw new GateRefusal('NO_ACTOR', actor);
      return strapi.db.transaction(async ({ trx }) => {
        await audit.takeEnd(trx);
        return content.readingOnce(async () => {
          const seen = await see(strapi, trx, place, person);
          const code = whyNot(name, seen.situation);
          if (code) throw new GateRefusal(code, actor);
          const context = { ...seen, strapi, trx, actor, person, body: bodyOf(body, person), now: Date.now() };
          return STEPS[name](context);
        });
      });
    });
  },

  /** For the safeguard: a kill that a rule asks for, whoever is there. */
  takeDown: takeDown(strapi),

  /** A story as this person sees it, with what they may do and why not. */
  view(place: StoryPlace, person: ActingPerson): Promise<StoryView> {
    return strapi.db.transaction(async ({ trx }) =>
      newsroom(strapi).content.readingOnce(async () =>
        viewOf(strapi, trx, await see(strapi, trx, place, person), person),
      ),
    ) as unknown as Promise<StoryView>; // Strapi promises a promise
  },
});

export type ActsService = ReturnType<typeof acts>;
