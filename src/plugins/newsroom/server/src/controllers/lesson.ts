import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { parseAges, parseLessonForm, type LessonMatrix } from '../../../contract/lesson';
import { changeAges } from '../curriculum/change-ages';
import { lessonMatrix } from '../curriculum/matrix';
import { deriveLesson, lessonMaker } from '../derivations/derive';
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

  async derive(ctx: Context) {
    const person = personAsking(strapi);
    const locale = await newsroom(strapi).stories.localeOf(LESSON, ctx.query.locale);
    const place = { content_type: LESSON, document_id: String(ctx.params.documentId), locale };
    const source = await storyOf(strapi, place, person);
    const { tier }: { readonly tier?: unknown } = Object(ctx.request.body);
    if (typeof tier !== 'string') throw new NewsroomRefusal(BAD_BODY, person.language, { field: 'tier' });
    const { mayCreate, sanitize } = lessonMaker(strapi, ctx);
    if (!mayCreate) throw new errors.ForbiddenError();
    ctx.status = 201;
    ctx.body = { data: await deriveLesson(strapi, { source, person, tier, sanitize }) };
  },

  async matrix(ctx: Context) {
    ctx.set('Cache-Control', 'no-store');
    ctx.body = { data: await matrixFor(strapi, ctx) };
  },

  async changeAges(ctx: Context) {
    const person = personAsking(strapi);
    const ages = parseAges(ctx.request.body);
    if (!ages) throw new NewsroomRefusal(BAD_BODY, person.language, { field: 'tiers' });
    await changeAges(strapi, ctx, person, ages);
    ctx.body = { data: await matrixFor(strapi, ctx) };
  },
});

const matrixFor = async (strapi: Core.Strapi, ctx: Context): Promise<LessonMatrix> =>
  lessonMatrix(strapi, personAsking(strapi), await newsroom(strapi).stories.localeOf(LESSON, ctx.query.locale));
