import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { StoryPlace } from '../../../../../server/story-place';
import { STEP_NAMES, type StepName } from '../acts';
import { newsroom } from '../newsroom';
import { NewsroomRefusal, STORY_UNKNOWN } from '../refusal';
import { personAsking, placeAsked } from '../routes/asking';

/** Admin: one story, and what is done to it. Decides nothing. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  async function place(ctx: Context): Promise<StoryPlace> {
    const asked = await placeAsked(strapi, ctx);
    if (!asked) throw new NewsroomRefusal(STORY_UNKNOWN, personAsking(strapi).language);
    return asked;
  }

  async function show(ctx: Context): Promise<void> {
    ctx.set('Cache-Control', 'no-store');
    ctx.body = { data: await newsroom(strapi).acts.view(await place(ctx), personAsking(strapi)) };
  }

  const act = (name: StepName) => async (ctx: Context) => {
    personAsking(strapi);
    await newsroom(strapi).acts.perform(stepOf(name, ctx), await place(ctx), ctx.request.body);
    await show(ctx);
  };

  return { ...Object.fromEntries(STEP_NAMES.map((name) => [name, act(name)])), findOne: show };
};

/** Whoever publishes with a reason to break the glass does just that. */
function stepOf(name: StepName, ctx: Context): StepName {
  const body: object = Object(ctx.request.body);
  return name === 'publish' && 'breakGlass' in body && body.breakGlass ? 'breakGlass' : name;
}
