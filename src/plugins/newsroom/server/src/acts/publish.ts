import type { UID } from '@strapi/strapi';
import { isLocalized } from '../../../../../server/governed-types';
import { placeOf } from '../../../../../server/story-place';
import { withPermit, type Permit } from '../gate/permit';
import { notices } from '../neighbours';
import { newsroom } from '../newsroom';
import type { StoryRow } from '../story/row';
import { move, standing, type ActContext, type Step } from './context';
import { agreeToWithdraw } from './review';

/** Acts that change what readers have. All of them go through Strapi's document service, and so through the gate. */

type Change = 'publish' | 'unpublish';

export function throughTheGate(
  { strapi, story }: Pick<ActContext, 'strapi' | 'story'>,
  change: Change,
  manner: Permit['kind'] | null,
): Promise<unknown> {
  const uid = story.content_type as UID.CollectionType; // a single type has the same service
  const locale = isLocalized(strapi.contentType(uid)) ? { locale: story.locale } : {};
  const documents = strapi.documents(uid);
  const params = { documentId: story.document_id, ...locale };
  const act = (): Promise<unknown> => (change === 'publish' ? documents.publish(params) : documents.unpublish(params));
  return manner ? withPermit({ kind: manner, place: placeOf(story) }, act) : act();
}

export const publish: Step = async (context) => {
  await throughTheGate(context, 'publish', null);
  return standing(context);
};

export const breakGlass: Step = async (context) => {
  const { person, body, now } = context;
  const reason = body.part('breakGlass').text('reason');
  await throughTheGate(context, 'publish', 'break-glass');
  const story = await standing(context);
  return move(
    { ...context, story },
    {
      action: 'break-glass.reason',
      event: 'countersign-needed',
      changes: {
        ...{ break_glass_at: now, break_glass_by: person.id, break_glass_reason: reason },
        ...{ break_glass_countersigned_at: null, break_glass_countersigned_by: null },
        awaits_countersign: 'break-glass',
      },
      details: { reason },
    },
  );
};

export const correct: Step = async (context) => {
  const { strapi, body } = context;
  const correction = { title: body.text('title'), text: body.text('text') };
  await notices(strapi).correcting(correction, () => throughTheGate(context, 'publish', 'correct'));
  return standing(context);
};

/** The first person's call is their word for it; the second person's does it. */
export const withdraw: Step = async (context) => {
  const { strapi, trx, story, loaded, person, body } = context;
  const reason = body.text('reason');
  const question = { act: 'withdraw', content: loaded.content, mover: person.id } as const;
  const { decision } = await newsroom(strapi).approvals.assess(trx, story, question);
  if (decision.kind === 'refused') {
    await agreeToWithdraw(context);
    return move(context, { action: 'withdraw.ask', event: 'countersign-needed', details: { act: 'withdraw', reason } });
  }
  await throughTheGate(context, 'unpublish', null);
  const after = await standing(context);
  return move({ ...context, story: after }, { action: 'withdraw.reason', details: { reason } });
};

const KILL_CODES = ['privacy', 'factual', 'legal', 'consent-withdrawn', 'other'] as const;

export interface KillReason {
  readonly code: (typeof KILL_CODES)[number];
  readonly text: string;
}

/** Out everywhere, at once. What was killed is kept, for whoever has to look into it. */
export const kill: Step = async (context) => {
  const { strapi, trx, person, body, now } = context;
  const given = body.part('reason');
  const reason = { code: given.oneOf('code', KILL_CODES), text: given.text('text') };
  await notices(strapi).killing(reason, () => throughTheGate(context, 'unpublish', 'kill'));
  await newsroom(strapi).approvals.void(trx, context.story);
  const story = await standing(context);
  return move(
    { ...context, story },
    {
      ...{ action: 'kill', event: 'killed', before: context.story },
      ...{ changes: killed(person.id, reason, now), details: { code: reason.code } },
    },
  );
};

export const killed = (by: number | null, { code, text }: KillReason, now: number) =>
  ({
    ...{ stage: 'killed', stage_since: now, is_public: false, publish_at: null, unpublish_at: null },
    ...{ killed_at: now, killed_by: by, killed_code: code, killed_text: text },
    ...{ killed_countersigned_at: null, killed_countersigned_by: null, awaits_countersign: 'kill' },
  }) as const satisfies Partial<StoryRow>;

export const countersign: Step = (context) => {
  const { story, person, now } = context;
  const act = story.awaits_countersign === 'kill' ? 'killed' : 'break_glass';
  return move(context, {
    ...{ action: 'countersign', event: 'countersigned', details: { act: story.awaits_countersign } },
    changes: {
      awaits_countersign: null,
      [`${act}_countersigned_at`]: now,
      [`${act}_countersigned_by`]: person.id,
    },
  });
};

export const reopen: Step = (context) => {
  const reason = context.body.text('reason');
  return move(context, { action: 'reopen', along: 'reopen', event: 'reopened', details: { reason } });
};
