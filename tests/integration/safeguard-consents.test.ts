import { safeguard } from '../../src/plugins/safeguard/server/src/safeguard';
import { aConsent } from '../builders/a-consent';
import { aPerson } from '../builders/a-person';
import { anArticle, edit, textSection } from '../builders/a-story';
import { bootNewsroom, type Newsroom } from '../harness';

const ROUNDS = 8;
const PAPER = { type: 'application/pdf', data: Buffer.from('%PDF-1.7').toString('base64') };

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await bootNewsroom({ seed: 'none' });
});

afterAll(() => newsroom.close());

test('the work-bin follows a consent at once: what it lets pass, and what it no longer does', async () => {
  const body = [textSection('Cháu Nguyễn Thị Chim Báo Bão bị bạn đánh ở lớp.')];
  const story = await anArticle({ title: 'Ba chiếc ghế', body }).draftIn(newsroom);
  await edit(newsroom, story, { title: 'Three chairs', standfirst: 'So.', slug: 'three-chairs', body }, 'en');
  const blocking = () =>
    newsroom.strapi.db
      .connection('newsroom_stories')
      .where({ document_id: story.documentId })
      .orderBy('locale')
      .pluck('findings_block');
  const before = await blocking();
  const consent = await aConsent({ kinds: ['child-name'] })
    .for(story)
    .in(newsroom);
  const given = await blocking();
  const { id } = await aPerson({ role: 'managing-editor' }).in(newsroom);
  const person = { id, name: '', language: 'vi' as const };
  await safeguard(newsroom.strapi).consents.withdraw({ person, path: 'admin' }, consent);

  expect(before.map(Number).every((count) => count > 0)).toBe(true);
  expect(given.map(Number)).toEqual(before.map((count) => Number(count) - 1));
  expect(await blocking()).toEqual(before);
});

test('what rests on a consent comes down with it, even where the work-bin cannot follow', async () => {
  const { consents, findings } = safeguard(newsroom.strapi);
  const story = await anArticle({ title: 'Bài có một em' }).publishedIn(newsroom);
  const consent = await aConsent().for(story).in(newsroom);
  const { id } = await aPerson({ role: 'managing-editor' }).in(newsroom);
  const actor = { person: { id, name: '', language: 'vi' as const }, path: 'admin' };
  const counting = jest.spyOn(findings, 'settleAll').mockRejectedValueOnce(new Error('It cannot be read.'));
  const withdrawn = await consents.withdraw(actor, consent);
  counting.mockRestore();

  const item = await newsroom.strapi.db
    .connection('syndication_items')
    .where({ document_id: story.documentId })
    .first();
  expect([withdrawn.status, item.state]).toEqual(['withdrawn', 'killed']);
});

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
