import { placeOf } from '../../../../../server/story-place';
import { companyOf } from '../gate/company';
import { GateRefusal } from '../gate/gate-refusal';
import { titled } from '../story/targets';
import { move, type ActContext, type Step } from './context';

/** How long ago an instant may lie and still be meant: a form that was open for a while. Milliseconds. */
const GRACE = 60_000;

/** Sets when a story goes out or comes down. Both are judged again when the time has come. */
export const schedule: Step = async (context) => {
  const { body, story, actor, person, now, assessment } = context;
  const [publishAt, unpublishAt] = [body.instant('publishAt'), body.instant('unpublishAt')];
  for (const [field, at] of [
    ['publishAt', publishAt],
    ['unpublishAt', unpublishAt],
  ] as const)
    if (typeof at === 'number' && at < now - GRACE) throw body.wrong(field);
  if (publishAt === undefined && unpublishAt === undefined) throw body.wrong('publishAt');
  if (typeof publishAt === 'number') {
    if (story.stage === 'published') throw new GateRefusal('WRONG_STAGE', actor);
    if (assessment.decision.kind === 'refused') throw new GateRefusal(assessment.decision.code, actor);
    await expectCompany(context, publishAt);
  }
  const publish_at = publishAt === undefined ? story.publish_at : publishAt;
  const unpublish_at = unpublishAt === undefined ? story.unpublish_at : unpublishAt;
  if (publish_at !== null && unpublish_at !== null && unpublish_at <= publish_at) throw body.wrong('unpublishAt');
  const isWaiting = publish_at !== null && story.stage !== 'published';
  return move(context, {
    ...{ action: 'schedule', event: 'scheduled', details: { publishAt: publish_at, unpublishAt: unpublish_at } },
    ...(isWaiting && { along: 'schedule' as const }),
    ...(!isWaiting && story.stage === 'scheduled' && { along: 'unschedule' as const }),
    changes: { publish_at, unpublish_at, scheduled_by: person.id },
  });
};

/** Whatever it points at is with readers by its hour: told now, and not when the hour has come and nobody is there. */
async function expectCompany({ strapi, trx, story, loaded, person, actor }: ActContext, hour: number): Promise<void> {
  const question = { place: placeOf(story), content: loaded.content, mover: person.id, hour };
  const { missing } = await companyOf(strapi, trx, question);
  if (missing.length > 0)
    throw new GateRefusal('TARGET_NOT_SCHEDULED', actor, { targets: await titled(strapi, missing, story.locale) });
}

export const unschedule: Step = (context) =>
  move(context, {
    ...{ action: 'unschedule', along: 'unschedule', event: 'unscheduled' },
    changes: { publish_at: null, unpublish_at: null, scheduled_by: null },
  });
