import { safeguard } from '../../src/plugins/safeguard/server/src/safeguard';
import { aConsent } from '../builders/a-consent';
import { aPerson } from '../builders/a-person';
import { anArticle } from '../builders/a-story';
import { bootNewsroom, type Newsroom } from '../harness';

const ROUNDS = 8;
const PAPER = { type: 'application/pdf', data: Buffer.from('%PDF-1.7').toString('base64') };

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await bootNewsroom({ seed: 'none' });
});

afterAll(() => newsroom.close());

test('a consent is taken back while its paper is filed and its time is up, and nobody waits for ever', async () => {
  const { id } = await aPerson({ role: 'managing-editor' }).in(newsroom);
  const actor = { person: { id, name: '', language: 'vi' as const }, path: 'admin' };
  const { consents } = safeguard(newsroom.strapi);
  for (let round = 0; round < ROUNDS; round += 1) {
    const story = await anArticle({ title: `Bài có em ${round}` }).publishedIn(newsroom);
    const consent = await aConsent().for(story).in(newsroom);
    await Promise.all([
      consents.keepEvidence(actor, consent, PAPER),
      consents.withdraw(actor, consent),
      consents.endExpired(new Date(Date.now() + 400 * 86_400_000)),
      consents.keepEvidence(actor, consent, PAPER),
    ]);
  }

  const left = await newsroom.strapi.db.connection('syndication_items').where({ state: 'usable' });
  expect(left).toEqual([]);
});
