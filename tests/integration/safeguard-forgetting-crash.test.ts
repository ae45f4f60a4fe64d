import { setTimeout as wait } from 'node:timers/promises';
import request from 'supertest';
import { aChannel } from '../builders/a-channel';
import { aPerson, type Person } from '../builders/a-person';
import { anArticle } from '../builders/a-story';
import { tracesOf } from '../builders/a-trace';
import { bootNewsroom, openPremises, signIn, spawnNewsroom, type Premises } from '../harness';

const NAME = 'Trần Thị Ví Dụ Bảy';
const SPELLINGS = ['ví dụ bảy', 'vi du bay', 'vi-du-bay'];
/** How long after the signature the process is killed. Milliseconds. */
const MOMENTS = [0, 350, 1200];
const STORIES = 12;
const PATIENCE = 420_000;

let premises: Premises;
let asker: Person;
let signer: Person;

beforeAll(async () => {
  premises = await openPremises({ seed: 'none' });
  const newsroom = await bootNewsroom({ on: premises });
  await aChannel('all').in(newsroom);
  asker = await aPerson({ role: 'managing-editor' }).in(newsroom);
  signer = await aPerson({ role: 'managing-editor' }).in(newsroom);
  for (let index = 0; index < STORIES; index += 1)
    await anArticle({ title: `Chuyện ${NAME}, kỳ ${index}`, slug: `tran-thi-vi-du-bay-${index}` }).publishedIn(
      newsroom,
    );
  await newsroom.close();
});

afterAll(() => premises.remove());

test(
  'killed again and again while it forgets, the newsroom goes on at every start, and nothing is left',
  async () => {
    const newsroom = await spawnNewsroom({ on: premises });
    const as = async (person: Person) =>
      request.agent(newsroom.url).auth(await signIn(newsroom, person), { type: 'bearer' });
    const words = [{ text: NAME }];
    const asked = await (await as(asker)).post('/safeguard/forgettings').send({ reason: 'child-asked', words });
    const { id } = asked.body.data;
    await (await as(signer)).post(`/safeguard/forgettings/${id}/sign`).expect(202);
    let said = '';
    for (const moment of MOMENTS) {
      await wait(moment);
      await newsroom.kill('SIGKILL');
      said += newsroom.output();
      const starting = newsroom.start();
      if (moment !== MOMENTS.at(-1)) await Promise.race([starting.catch(() => undefined), wait(6000)]);
      else await starting;
    }
    const session = await as(asker);
    const stateOf = async () => (await session.get('/safeguard/forgettings')).body.data[0].state;
    while ((await stateOf()) !== 'done') await wait(200);
    said += newsroom.output();
    await newsroom.kill('SIGTERM');

    const after = await bootNewsroom({ on: premises });
    const left = await tracesOf(after, SPELLINGS);
    const items = await after.strapi.db.connection('syndication_items').distinct('state').pluck('state');
    const faults = [
      ...(await after.strapi.plugin('safeguard').service('forgettings').verify()),
      ...(await after.strapi.plugin('newsroom').service('upkeep').verify()),
      ...(await after.strapi.plugin('syndication').service('upkeep').verify()),
    ];
    await after.close();
    expect({ left, items, faults }).toEqual({ left: [], items: ['killed'], faults: [] });
    expect(SPELLINGS.filter((each) => said.normalize('NFC').toLowerCase().includes(each))).toEqual([]);
  },
  PATIENCE,
);
