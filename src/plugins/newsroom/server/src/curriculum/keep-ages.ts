import type { Core, Modules } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { ageFaults, ageSentence, type AgeFault } from '../../../../../domain/lesson/age-cover';
import { requestUser } from '../people/standing';
import { spanOf, TIER, tierRows } from './tiers';

type Middleware = Modules.Documents.Middleware.Middleware;

const WRITES: ReadonlySet<string> = new Set(['create', 'update', 'clone', 'delete']);

/**
 * Refuses a save of an age tier that makes an age fall in two of them, or in none, where it did not before. What no person
 * asks for (the seed, a script) passes: it makes tiers one after another.
 */
export const keepAges =
  (strapi: Core.Strapi): Middleware =>
  async (ctx, next) => {
    const user = requestUser(strapi);
    if (ctx.uid !== TIER || !WRITES.has(ctx.action) || !user) return next();
    return strapi.db.transaction(async () => {
      const before = await faultsNow(strapi);
      const result = await next();
      const [fault] = (await faultsNow(strapi)).filter((each) => !before.some((known) => isSame(each, known)));
      if (fault) throw refusal(fault, user.preferedLanguage === 'en' ? 'en' : 'vi');
      return result;
    });
  };

/** A 400 with its sentence. */
export const refusal = (fault: AgeFault, language: 'vi' | 'en'): Error =>
  new errors.ApplicationError(`${ageSentence(fault, language)} ${WAY_OUT[language]}`, { code: 'AGES_NOT_COVERED' });

/** An edge between two tiers is theirs together: neither can be moved alone. */
const WAY_OUT = {
  vi: 'Muốn dời ranh giới giữa hai độ tuổi, hãy vào Bảng bài học, mục Đổi độ tuổi.',
  en: 'To move the edge between two tiers, open the lesson matrix and choose Change ages.',
} as const;

const faultsNow = async (strapi: Core.Strapi): Promise<readonly AgeFault[]> =>
  ageFaults((await tierRows(strapi)).map(spanOf));

function isSame(one: AgeFault, other: AgeFault): boolean {
  const known = JSON.stringify(other);
  return JSON.stringify(one) === known;
}
