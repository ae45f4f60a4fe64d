import { HOTLINE_WHEN_NOTHING_ANSWERS as FACTS } from '../../src/domain/hotline/facts';
import { aBanner } from '../builders/a-banner';
import { aCenter } from '../builders/a-center';
import { aChannel } from '../builders/a-channel';
import { asWriter } from '../builders/a-newsroom-pair';
import { aPerson } from '../builders/a-person';
import { edit, publish, type Story } from '../builders/a-story';
import { eventually } from '../harness/eventually';
import { bootNewsroom, signedIn, type Newsroom } from '../harness';

const HOTLINE = 'api::hotline.hotline';
const DAY = 24 * 60 * 60 * 1000;
const { contacts: _contacts, ...RECORD } = FACTS;

let newsroom: Newsroom;
let hotline: Story;

beforeAll(async () => {
  newsroom = await bootNewsroom({ seed: 'none' });
  await aChannel('all').in(newsroom);
  const { documentId } = await asWriter(newsroom, () =>
    newsroom.strapi.documents(HOTLINE).create({ data: { ...RECORD, verifiedAt: daysAgo(0) } as never }),
  );
  hotline = { uid: HOTLINE, documentId } as unknown as Story; // a single type is published like any other
  await publish(newsroom, hotline);
});

afterAll(() => newsroom.close());

const daysAgo = (days: number): string => new Date(Date.now() - days * DAY).toISOString();
const get = (path: string) => newsroom.http.get(`/content/v1${path}`);
const changesAfter = async (cursor: string) => (await get(`/channels/all/changes?cursor=${cursor}`)).body.changes;
const upkeep = (): {
  dueFacts(now: number): Promise<readonly { name: string; phase: string }[]>;
  tellEditors(now: number): Promise<void>;
} => newsroom.strapi.plugin('hotline').service('upkeep');

test('a change of the facts is a new version of every banner, and reaches outlets as an update', async () => {
  const story = await aBanner({ audience: 'children' }).publishedIn(newsroom);
  const { uuid } = await newsroom.strapi.db
    .connection('syndication_items')
    .where({ document_id: story.documentId })
    .first();
  const before = await get(`/banners/${uuid}`).expect(200);
  const picture = await get(`/banners/${uuid}/970x250.png`).expect(200);
  const { body: log } = await get('/channels/all/changes').expect(200);

  await edit(newsroom, hotline, { name: 'Tổng đài 111' });
  expect((await get(`/banners/${uuid}/970x250.png`)).headers.etag).toBe(picture.headers.etag);
  await publish(newsroom, hotline);

  const [change] = await eventually(
    () => changesAfter(log.cursor),
    (changes) => changes.length > 0,
  );
  expect(change).toMatchObject({ op: 'update', uri: `urn:uuid:${uuid}`, version: before.body.version + 1 });
  const after = await eventually(
    async () => (await get(`/banners/${uuid}`)).body,
    ({ version }) => version > before.body.version,
  );
  expect(after.version).toBe(before.body.version + 1);
  expect((await get(`/banners/${uuid}/970x250.png`)).headers.etag).not.toBe(picture.headers.etag);
  expect((await get(`/items/${uuid}?format=text`)).text).toContain('Tổng đài 111');
});

describe('facts that are due', () => {
  test('are told to managing editors before their time is over and after, once each, and go on answering', async () => {
    const person = await aPerson({ role: 'managing-editor' }).in(newsroom);
    const managing = await signedIn(newsroom, person);
    const notices = async () =>
      (await managing.get('/newsroom/notifications').expect(200)).body.data
        .filter(({ kind }: { kind: string }) => kind === 'facts-due')
        .map(({ message }: { message: string }) => message);
    const unit = { code: '46', name: 'Thành phố Huế', level: 'city' };
    const city = await newsroom.strapi.documents('api::admin-unit.admin-unit').create({ data: unit as never });
    const centre = await aCenter({ unit: city.documentId, verifiedAt: daysAgo(155) }).publishedIn(newsroom);

    for (const _again of [1, 2]) await upkeep().tellEditors(Date.now());
    expect(await notices()).toEqual([expect.stringMatching(/^Cần kiểm tra lại trước .*: “Điểm tư vấn”\./)]);

    for (const _again of [1, 2]) await upkeep().tellEditors(Date.now() + 26 * DAY);
    expect(await notices()).toHaveLength(2);
    expect((await get('/support-centers?unit=46').expect(200)).body.items).toHaveLength(1);

    await edit(newsroom, centre, { verifiedAt: daysAgo(0) });
    await publish(newsroom, centre);
    await upkeep().tellEditors(Date.now() + 26 * DAY);
    expect(await notices()).toHaveLength(2);
  });

  test('are listed for whoever works in the newsroom, the most urgent first, and named by verify', async () => {
    await aCenter({ name: 'Quá hạn từ lâu', verifiedAt: daysAgo(400) }).publishedIn(newsroom);
    const journalist = await signedIn(newsroom, await aPerson({ role: 'journalist' }).in(newsroom));

    const { body } = await journalist.get('/hotline/facts').expect(200);

    expect(body.data[0]).toMatchObject({ type: 'support-center', name: 'Quá hạn từ lâu', phase: 'past' });
    expect(body.data.map(({ type }: { type: string }) => type)).toContain('hotline');
    expect(await upkeep().dueFacts(Date.now())).toMatchObject([{ name: 'Quá hạn từ lâu', phase: 'past' }]);
    await newsroom.http.get('/hotline/facts').expect(401);
  });
});
