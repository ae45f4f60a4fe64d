import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { transition, type StoryAction } from '../../../../../domain/story/lifecycle';
import { placeOf } from '../../../../../server/story-place';
import type { ActingPerson, Actor } from '../actors';
import type { StoryEventKind } from '../events';
import { newsroom } from '../newsroom';
import type { StoryRow } from '../story/row';
import type { Body } from './body';
import type { Seen } from './see';

/** What an act has at hand: the story as its person finds it, inside one transaction. */
export interface ActContext extends Seen {
  readonly strapi: Core.Strapi;
  readonly trx: Knex;
  readonly actor: Actor;
  readonly person: ActingPerson;
  readonly body: Body;
  readonly now: number;
}

export type Step = (context: ActContext) => Promise<StoryRow>;

interface Move {
  readonly action: string;
  /** Where the story's stage follows from the act. */
  readonly along?: StoryAction;
  readonly changes?: Partial<StoryRow>;
  readonly event?: StoryEventKind;
  readonly details?: Readonly<Record<string, unknown>>;
  /** As it was before all of the act, where a part of it is done already. */
  readonly before?: StoryRow;
}

/** Changes the story, puts the act on record, and tells whoever listens. */
export async function move(
  context: ActContext,
  { action, along, changes = {}, event, details = {}, before = context.story }: Move,
): Promise<StoryRow> {
  const { strapi, trx, actor, story, now } = context;
  const { stories, audit, events } = newsroom(strapi);
  const to = along && transition(story.stage, along, { isPublic: story.is_public });
  const moved = to?.kind === 'moved' && to.to !== story.stage ? { stage: to.to, stage_since: now } : {};
  const after = await stories.change(trx, story, { ...moved, ...changes });
  const facts = { from: story.stage, to: after.stage, revision: story.revision, ...details };
  await audit.append(trx, { actor, action, place: placeOf(story), details: facts });
  if (event) await events.tell({ trx, kind: event, story: after, before, actor, details });
  return after;
}

/** The row as the publishing pipeline left it. */
export async function standing({ strapi, trx, story }: ActContext): Promise<StoryRow> {
  return (await newsroom(strapi).stories.find(trx, placeOf(story))) ?? story;
}
