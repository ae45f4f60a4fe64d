import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { parsePreferences } from '../../../../../domain/notice/preference';
import { parseReadRequest } from '../../../contract/notification';
import { newsroom } from '../newsroom';
import { BAD_BODY, NewsroomRefusal } from '../refusal';
import { personAsking } from '../routes/asking';

/** Admin: what a person was told, and how they want to be. Decides nothing. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const notifications = () => newsroom(strapi).notifications;

  const answerWithPreferences = async (ctx: Context, person: number) => {
    const { emailIsSetUp, preferencesOf } = notifications();
    ctx.body = { data: await preferencesOf(person), meta: { emailIsSetUp } };
  };

  return {
    async find(ctx: Context) {
      const person = personAsking(strapi);
      const unreadOnly = ['true', '1'].includes(String(ctx.query.unread));
      const [data, unread] = await Promise.all([
        notifications().list(person, { unreadOnly }),
        notifications().unread(person.id),
      ]);
      ctx.body = { data, meta: { unread } };
    },

    async read(ctx: Context) {
      const { id, language } = personAsking(strapi);
      const ids = parseReadRequest(ctx.request.body);
      if (ids === null) throw new NewsroomRefusal(BAD_BODY, language, { field: 'ids' });
      await notifications().read(id, ids);
      ctx.body = { data: { unread: await notifications().unread(id) } };
    },

    findPreferences: (ctx: Context) => answerWithPreferences(ctx, personAsking(strapi).id),

    async choosePreferences(ctx: Context) {
      const { id, language } = personAsking(strapi);
      const chosen = parsePreferences(ctx.request.body);
      if ('wrong' in chosen) throw new NewsroomRefusal(BAD_BODY, language, { field: chosen.wrong });
      await notifications().choose(id, chosen);
      await answerWithPreferences(ctx, id);
    },
  };
};
