import { placeOf } from '../../../../../server/story-place';
import { newsroom } from '../newsroom';
import { NewsroomRefusal } from '../refusal';
import { move, type ActContext, type Step } from './context';
import { REVISION_MOVED } from './refusals';

/** How a story goes from who wrote it to who answers for it, and back. */

export const submit: Step = (context) =>
  move(context, { action: 'submit', along: 'submit', event: 'submitted', changes: { returned_at: null } });

export const recall: Step = (context) => move(context, { action: 'recall', along: 'recall', event: 'recalled' });

export const claim: Step = (context) =>
  move(context, { action: 'claim', changes: { assignee: context.person.id }, event: 'assigned' });

export const assign: Step = async (context) => {
  const { body, story, strapi } = context;
  const assignee = body.person('assignee');
  const deadline_at = body.instant('deadlineAt');
  if (typeof assignee === 'number') {
    const { roles } = await newsroom(strapi).people.standingOf(assignee);
    if (roles.length === 0) throw body.wrong('assignee');
  }
  const changes = { ...(assignee !== undefined && { assignee }), ...(deadline_at !== undefined && { deadline_at }) };
  const isGiven = typeof assignee === 'number' && assignee !== story.assignee;
  return move(context, { action: 'assign', changes, details: changes, ...(isGiven && { event: 'assigned' }) });
};

export const giveBack: Step = async (context) => {
  const { strapi, trx, story, person, body, now } = context;
  const reason = body.text('reason');
  await newsroom(strapi).approvals.void(trx, story);
  return move(context, {
    ...{ action: 'return', along: 'return', event: 'returned' },
    changes: { returned_at: now, returned_by: person.id, returned_reason: reason, publish_at: null },
  });
};

/** Somebody's word for exactly the revision they looked at. Where two are needed, the first one moves nothing yet. */
export const approve: Step = async (context) => {
  const { body, story, loaded, person, strapi, trx } = context;
  const { approvals, audit, events } = newsroom(strapi);
  if (body.text('revision') !== story.revision)
    throw new NewsroomRefusal(REVISION_MOVED, person.language, { revision: story.revision });
  await approvals.sign(trx, story, { by: person.id, act: 'publish' });
  const question = { act: 'publish', content: loaded.content, mover: person.id } as const;
  const { decision, policy } = await approvals.assess(trx, story, question);
  if (decision.kind === 'approved')
    return move(context, {
      action: 'approve',
      along: 'approve',
      event: 'approved',
      details: { needed: policy.needed },
    });
  const { actor } = context;
  const details = { revision: story.revision, needed: policy.needed, stillNeeded: 1 };
  await audit.append(trx, { actor, action: 'approve', place: placeOf(story), details });
  await events.tell({ trx, kind: 'submitted', story, actor, details });
  return story;
};

/** A word for taking down: the same as asking for it. */
export async function agreeToWithdraw({ strapi, trx, story, person }: ActContext): Promise<void> {
  await newsroom(strapi).approvals.sign(trx, story, { by: person.id, act: 'withdraw' });
}
