import type { NewConsent } from '../../src/plugins/safeguard/contract/consent';
import { safeguard } from '../../src/plugins/safeguard/server/src/safeguard';
import type { Newsroom } from '../harness';
import type { Story } from './a-story';
import { aPerson } from './a-person';

const YEAR_MS = 365 * 86_400_000;

/** On record: `await aConsent({ kinds: ['image'] }).for(story).in(newsroom)`. */
export const aConsent = (fields: Partial<NewConsent> = {}) => ({
  for: (...stories: readonly Story[]) => ({
    async in(newsroom: Newsroom): Promise<string> {
      const { id } = await aPerson({ role: 'managing-editor' }).in(newsroom);
      const person = { id, name: '', language: 'vi' as const };
      const consent = { ...aWrittenConsent(stories), ...fields };
      const card = await safeguard(newsroom.strapi).consents.add({ person, path: 'admin' }, consent);
      return card.id;
    },
  }),
});

/** As it is sent. */
export const aWrittenConsent = (stories: readonly Story[]): NewConsent => ({
  reference: 'Hồ sơ 12/2026',
  kinds: ['child-name'],
  stories: stories.map(({ uid, documentId }) => ({ type: uid.split('.').at(-1) ?? '', documentId })),
  givenBy: 'parent',
  childAge: 8,
  childAgreed: true,
  givenAt: new Date(Date.now() - 1000).toISOString(),
  expiresAt: new Date(Date.now() + YEAR_MS).toISOString(),
});
