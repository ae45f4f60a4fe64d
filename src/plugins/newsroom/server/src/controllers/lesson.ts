import type { Core, UID } from '@strapi/strapi';
import type { Context } from 'koa';
import { parseLessonForm } from '../../../contract/lesson';
import { newsroom } from '../newsroom';
import { BAD_BODY, NewsroomRefusal } from '../refusal';
import { personAsking, storyOf } from '../routes/asking';

const LESSON: UID.ContentType = 'api::lesson.lesson';

/** Admin: what concerns lessons alone. Decides nothing. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async check(ctx: Context) {
    const person = personAsking(strapi);
    const form = parseLessonForm(ctx.request.body);
    if ('wrong' in form) throw new NewsroomRefusal(BAD_BODY, person.language, { field: form.wrong });
    const { documentId, values } = form;
    const locale = await newsroom(strapi).stories.localeOf(LESSON, ctx.query.locale);
    const place = documentId
      ? await storyOf(strapi, { content_type: LESSON, document_id: documentId, locale }, person)
      : null;
    const { checks } = await newsroom(strapi).policies.of(LESSON);
    const asked = { language: person.language, checks };
    ctx.set('Cache-Control', 'no-store');
    ctx.body = { data: await newsroom(strapi).adviser.checkLesson({ uid: LESSON, locale, place, values }, asked) };
  },
});
