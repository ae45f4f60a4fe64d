import fs from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import sharp from 'sharp';
import { aBanner } from '../builders/a-banner';
import { aChannel } from '../builders/a-channel';
import { bootNewsroom, openPremises, spawnNewsroom, type Premises, type SpawnedNewsroom } from '../harness';

/** A database that is not there: nothing listens on that port, and no file has that name. */
const AWAY = { DATABASE_URL: 'postgres://nobody@127.0.0.1:9/nothing' };

let premises: Premises;
let uuid: string;
let running: SpawnedNewsroom | undefined;

beforeAll(async () => {
  premises = await openPremises({ seed: 'none' });
  const newsroom = await bootNewsroom({ on: premises });
  await aChannel('hotline').in(newsroom);
  const { documentId } = await aBanner({ audience: 'children' }).publishedIn(newsroom);
  ({ uuid } = await newsroom.strapi.db.connection('syndication_items').where({ document_id: documentId }).first());
  await newsroom.close();
});

afterEach(async () => {
  await running?.close();
  running = undefined;
});

afterAll(() => premises.remove());

const isSqlite = (): boolean => premises.databaseClient === 'sqlite';
const databaseFile = (): string => path.join(premises.settings.DATA_DIR ?? '', 'awareness.db');

/** Out of reach, for as long as `work` takes. */
async function withoutDatabase(work: () => Promise<void>): Promise<void> {
  if (!isSqlite()) return work();
  const files = ['', '-wal', '-shm'].map((ending) => databaseFile() + ending);
  const there = await Promise.all(
    files.map((file) =>
      fs.stat(file).then(
        () => true,
        () => false,
      ),
    ),
  );
  const moved = files.filter((_file, index) => there[index]);
  for (const file of moved) await fs.rename(file, `${file}.away`);
  await work().finally(() => Promise.all(moved.map((file) => fs.rename(`${file}.away`, file))));
}

async function expectHelp(url: string): Promise<void> {
  const current = await fetch(`${url}/content/v1/banners/current?audience=children&placement=970x250`);
  expect(current.status).toBe(200);
  expect(await current.json()).toMatchObject({ size: '970x250', banner: { id: uuid, number: '111' } });
  const picture = await fetch(`${url}/content/v1/banners/${uuid}/300x250@2x.webp`);
  expect(await sharp(Buffer.from(await picture.arrayBuffer())).metadata()).toMatchObject({ width: 600, height: 500 });
  const embed = await (await fetch(`${url}/content/v1/banners/${uuid}/embed`)).text();
  expect(embed).toContain('href="tel:111"');
}

test('a server that starts without its database shows the banner it knew, and goes on once the database is back', async () => {
  await withoutDatabase(async () => {
    running = await spawnNewsroom({ on: premises, settings: isSqlite() ? {} : AWAY, until: 'help' });
    await expectHelp(running.url);
    const opened = await fetch(`${running.url}/admin`, { headers: { Accept: 'text/html' } });
    expect([opened.status, opened.headers.get('content-type')]).toEqual([503, 'text/html; charset=utf-8']);
    expect(await opened.text()).toMatch(/Tòa soạn đang khởi động.*href="tel:111"/s);
    const items = await fetch(`${running.url}/content/v1/items`);
    expect(items.status).toBe(503);
    expect(items.headers.get('retry-after')).toBe('5');
    expect(running.output()).toContain('The database does not answer.');
  });
  if (isSqlite()) {
    await until(async () => (await fetch(`${running?.url}/_health`).catch(() => null))?.status === 204);
    await expectHelp(running?.url ?? '');
  }
});

test('a server that runs answers with 111 after its database is gone', async () => {
  const newsroom = await bootNewsroom({ on: premises });
  await newsroom.strapi.db.connection.destroy();
  await expectHelp(newsroom.url);
  await newsroom.strapi.db.connection.initialize();
  await newsroom.close();
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await wait(50);
}
