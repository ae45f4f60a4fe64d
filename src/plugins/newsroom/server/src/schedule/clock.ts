import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { isLocalized } from '../../../../../server/governed-types';
import { placeOf, type StoryPlace } from '../../../../../server/story-place';
import { GateRefusal } from '../gate/gate-refusal';
import { newsroom } from '../newsroom';
import { storyRow, type StoryRow } from '../story/row';
import { placeOfTarget, unpublishedTargets } from '../story/targets';

/** How often time is looked at. Milliseconds. */
const TICK = 1000;
/** Stories that fire in one tick. */
const BATCH = 20;

type Due = 'publish_at' | 'unpublish_at';

/**
 * Lets stories out and takes them down at their hour, and a second later at most. Several nodes may tick: whoever empties
 * the hour in the row has the story. After a downtime the first ticks catch up. The approval is judged again when it
 * fires: a story that changed, or whose approver left, stays where it is, and its people are told.
 */
export function startSchedule(strapi: Core.Strapi): () => Promise<void> {
  let running: Promise<unknown> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;

  const loop = () => {
    if (isStopped) return;
    running = (isOpen(strapi) ? fireDue(strapi, Date.now()) : Promise.resolve())
      .catch((error: unknown) =>
        strapi.log.error(`newsroom schedule: ${error instanceof Error ? error.name : 'unknown fault'}`),
      )
      .then(() => {
        timer = isStopped ? undefined : setTimeout(loop, TICK);
        timer?.unref();
      });
  };
  loop();

  return async () => {
    isStopped = true;
    clearTimeout(timer);
    await running;
  };
}

/** A command that only looks (`npm run verify`) starts everything but the server, and fires nothing. */
const isOpen = (strapi: Core.Strapi): boolean => strapi.server.httpServer.listening;

/** Fires everything whose hour has come at `now`. */
export async function fireDue(strapi: Core.Strapi, now: number): Promise<void> {
  for (const due of ['publish_at', 'unpublish_at'] as const) {
    const rows: object[] = await strapi.db
      .connection('newsroom_stories')
      .where(due, '<=', now)
      .orderBy(due)
      .limit(BATCH);
    const seen = new Set<string>();
    for (const raw of rows)
      await fireAfterTargets(strapi, storyRow(raw as Record<string, unknown>), { due, now, seen });
  }
}

interface Round {
  readonly due: Due;
  readonly now: number;
  /** Stories that had their turn. */
  readonly seen: Set<string>;
}

/** What a story points at and is due as well goes out before it, whichever hour was set first. */
async function fireAfterTargets(strapi: Core.Strapi, story: StoryRow, round: Round): Promise<void> {
  const key = JSON.stringify(placeOf(story));
  if (round.seen.has(key)) return;
  round.seen.add(key);
  if (round.due === 'publish_at')
    for (const target of await dueTargets(strapi, story, round.now)) await fireAfterTargets(strapi, target, round);
  await fire(strapi, story, round.due);
}

async function dueTargets(strapi: Core.Strapi, story: StoryRow, now: number): Promise<readonly StoryRow[]> {
  const { content } = newsroom(strapi);
  const loaded = await content.of(story.content_type, story.document_id, story.locale);
  const targets = loaded ? await unpublishedTargets(strapi, story, loaded.content) : [];
  const found: StoryRow[] = [];
  for (const target of targets) {
    const row = await newsroom(strapi).stories.find(strapi.db.connection, placeOfTarget(strapi, target, story.locale));
    if (row?.publish_at && row.publish_at <= now) found.push(row);
  }
  return found;
}

async function fire(strapi: Core.Strapi, story: StoryRow, due: Due): Promise<void> {
  const refusal = await strapi.db
    .transaction(async ({ trx }) => {
      await newsroom(strapi).audit.takeEnd(trx);
      if (await claim(trx, story, due)) await onWordOfWhoScheduled(strapi, story, due);
    })
    .then(() => null)
    .catch((error: unknown) => error);
  if (refusal) await giveUp(strapi, story, due, refusal);
}

/** Whether this node has it: the hour is emptied with what it brings about, or not at all. */
async function claim(trx: Knex, story: StoryPlace & Pick<StoryRow, Due>, due: Due): Promise<boolean> {
  const claimed = await trx('newsroom_stories')
    .where({ ...placeOf(story), [due]: story[due] })
    .update({ [due]: null });
  return claimed === 1;
}

async function onWordOfWhoScheduled(strapi: Core.Strapi, story: StoryRow, due: Due): Promise<void> {
  const { actors } = newsroom(strapi);
  const person = await actors.person(story.scheduled_by ?? 0);
  await actors.runOnWordOf(person, 'schedule', async () => {
    const documents = strapi.documents(story.content_type as 'api::article.article'); // any governed type has the same service
    const locale = isLocalized(strapi.contentType(story.content_type)) ? { locale: story.locale } : {};
    const params = { documentId: story.document_id, ...locale };
    await (due === 'publish_at' ? documents.publish(params) : documents.unpublish(params));
  });
}

/** It is not tried again by itself: whoever is told decides. */
async function giveUp(strapi: Core.Strapi, story: StoryRow, due: Due, refusal: unknown): Promise<void> {
  const { actors, audit, events, stories } = newsroom(strapi);
  await strapi.db.transaction(async ({ trx }) => {
    await audit.takeEnd(trx);
    if (!(await claim(trx, story, due))) return;
    const now = await stories.find(trx, story);
    if (!now) return;
    const isStuck = now.stage === 'scheduled' && due === 'publish_at';
    const after = isStuck ? await stories.change(trx, now, { stage: 'approved', stage_since: Date.now() }) : now;
    const code = refusal instanceof GateRefusal ? refusal.gateCode : 'FAULT';
    const details = { due, at: story[due], code };
    await actors.runAsNobody('schedule', async () => {
      const actor = actors.current();
      await audit.append(trx, {
        actor,
        action: 'schedule.failed',
        outcome: 'refused',
        code,
        place: placeOf(story),
        details,
      });
      await events.tell({ trx, kind: 'could-not-publish', story: after, actor, details });
    });
  });
}
