import type { Core } from '@strapi/strapi';
import type { Condition } from '../../../../../domain/people/permission-table';
import { standingOf } from './standing';

type Rule = (userId: number, desks: readonly string[]) => Readonly<Record<string, unknown>>;

/** As Strapi asks for them: of a row in the database, and of a document in memory. */
const RULES: Readonly<Record<'own-desk' | 'own-story' | 'own-draft', { displayName: string; rule: Rule }>> = {
  'own-desk': {
    displayName: 'Tin bài của đơn vị mình · Story of an own desk',
    rule: (_userId, desks) => ({ 'desk.documentId': { $in: desks } }),
  },
  'own-story': {
    displayName: 'Tin bài của mình · Own story, of an own desk',
    rule: (userId, desks) => ({ 'createdBy.id': userId, 'desk.documentId': { $in: desks } }),
  },
  'own-draft': {
    displayName: 'Bản nháp của mình · Own draft, of an own desk',
    rule: (userId, desks) => ({
      ...{ 'createdBy.id': userId, 'desk.documentId': { $in: desks } },
      publishedAt: { $eq: null },
    }),
  },
};

/** The names under which Strapi knows the conditions of the table. */
export const CONDITION_IDS: Readonly<Record<Condition, string>> = {
  'own-desk': 'plugin::newsroom.own-desk',
  'own-story': 'plugin::newsroom.own-story',
  'own-draft': 'plugin::newsroom.own-draft',
  'own-upload': 'admin::is-creator',
};

/**
 * Makes the conditions known. At `register`, before anybody can ask: Strapi lets a permission whose condition
 * it does not know pass without one. Whoever has no desk has no permission at all.
 */
export async function registerConditions(strapi: Core.Strapi): Promise<void> {
  const conditions = Object.entries(RULES).map(([name, { displayName, rule }]) => ({
    ...{ name, displayName, plugin: 'newsroom', category: 'Newsroom' },
    handler: async (user: { readonly id: number }) => {
      const { desks } = await standingOf(strapi, user.id);
      return desks.length > 0 && rule(user.id, desks);
    },
  }));
  await strapi.service('admin::permission').conditionProvider.registerMany(conditions);
}
