import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { ageFaults } from '../../../../../domain/lesson/age-cover';
import type { AgesRequest } from '../../../contract/lesson';
import type { ActingPerson } from '../actors';
import { newsroom } from '../newsroom';
import { BAD_BODY, NewsroomRefusal } from '../refusal';
import { refusal } from './keep-ages';
import { spanOf, TIER, tierRows } from './tiers';

interface PermissionChecker {
  readonly cannot: { update(entity: object): boolean };
}

/**
 * Changes the ages of several tiers at once, on record.
 * @throws {errors.ForbiddenError} when the person may not keep the tiers.
 */
export async function changeAges(
  strapi: Core.Strapi,
  ctx: Context,
  person: ActingPerson,
  { tiers }: AgesRequest,
): Promise<void> {
  const checker: PermissionChecker = strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility: ctx.state.userAbility, model: TIER });
  await strapi.db.transaction(async ({ trx }) => {
    const { audit, actors } = newsroom(strapi);
    await audit.takeEnd(trx);
    const known = await tierRows(strapi);
    if (known.some((tier) => checker.cannot.update(tier))) throw new errors.ForbiddenError();
    if (tiers.some(({ documentId }) => !known.some((tier) => tier.documentId === documentId)))
      throw new NewsroomRefusal(BAD_BODY, person.language, { field: 'tiers' });
    const after = known.map((tier) => ({ ...tier, ...tiers.find(({ documentId }) => documentId === tier.documentId) }));
    const [fault] = ageFaults(after.map(spanOf));
    if (fault) throw refusal(fault, person.language);
    for (const { id, ageFrom, ageTo } of after)
      await strapi.db.query(TIER).update({ where: { id }, data: { ageFrom, ageTo, updatedAt: new Date() } });
    await audit.append(trx, {
      actor: actors.current(),
      action: 'ages.update',
      place: {},
      details: { tiers: [...tiers] },
    });
  });
}
