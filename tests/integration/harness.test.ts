import { randomUUID } from 'node:crypto';
import { aPerson } from '../builders/a-person';
import { bootNewsroom, signedIn, signIn, spawnNewsroom, type Newsroom } from '../harness';

describe('a booted newsroom', () => {
  let newsroom: Newsroom;

  beforeAll(async () => {
    newsroom = await bootNewsroom({ seed: 'none' });
  });

  afterAll(() => newsroom.close());

  test('answers on the database the tests were asked to use', async () => {
    await newsroom.http.get('/_health').expect(204);

    expect(newsroom.strapi.db.dialect.client).toBe(process.env.DATABASE_CLIENT);
  });

  test('lets a person sign in and speak under their own name', async () => {
    const person = await aPerson({ role: 'strapi-super-admin' }).in(newsroom);
    const http = await signedIn(newsroom, person);

    const me = await http.get('/admin/users/me').expect(200);

    expect(me.body.data.email).toBe(person.email);
  });

  test('keeps its people, its address and their sessions over a restart', async () => {
    const person = await aPerson({ role: 'strapi-editor' }).in(newsroom);
    const token = await signIn(newsroom, person);

    await newsroom.restart();

    await newsroom.http.get('/admin/users/me').auth(token, { type: 'bearer' }).expect(200);
  });
});

test('two newsrooms in turn share nothing', async () => {
  const first = await bootNewsroom({ seed: 'none' });
  const person = await aPerson({ role: 'strapi-editor', email: `${randomUUID()}@example.test` }).in(first);
  await first.close();

  const second = await bootNewsroom({ seed: 'none' });
  const stranger = await second.strapi.db.query('admin::user').findOne({ where: { email: person.email } });
  await second.close();

  expect(stranger).toBeNull();
});

test('a newsroom in a process of its own survives being killed, and ends in peace when asked to', async () => {
  const newsroom = await spawnNewsroom({ seed: 'none' });

  expect(await newsroom.kill('SIGKILL')).toBeNull();
  await newsroom.start();
  expect((await fetch(`${newsroom.url}/_health`)).status).toBe(204);
  expect(await newsroom.kill('SIGTERM')).toBe(0);

  await newsroom.close();
});
