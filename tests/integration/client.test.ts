import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { catchUp, contentApi, followChannel, type Change, type FollowOptions } from '../../clients/typescript/src';
import { fileStore } from '../../clients/typescript/src/file-store';
import { aChannel } from '../builders/a-channel';
import { correct, kill } from '../builders/a-notice';
import { anArticle, publish, edit, unpublish } from '../builders/a-story';
import { bootNewsroom, type Newsroom } from '../harness';

let newsroom: Newsroom;
let folder: string;

beforeAll(async () => {
  newsroom = await bootNewsroom();
  await aChannel('all').in(newsroom);
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'awareness-outlet-'));
});

afterAll(async () => {
  await newsroom.close();
  fs.rmSync(folder, { recursive: true });
});

/** An outlet's site: what it shows, by headline, and what it was told. */
function aSite(channel: string) {
  const pages = new Map<string, string>();
  const told: Change[] = [];
  const options = (): FollowOptions => ({
    base: `${newsroom.url}/content/v1`,
    channel,
    store: fileStore(path.join(folder, channel)),
    onItem(change) {
      told.push(change);
      pages.set(change.uri, change.item.title);
    },
    onRemove(change) {
      told.push(change);
      pages.delete(change.uri);
    },
  });
  return {
    catchUp: () => catchUp(options()),
    follow: (more: Partial<FollowOptions>) => followChannel({ ...options(), ...more }),
    shows: () => [...pages.values()].sort(),
    /** Since it was last asked. */
    told: () => told.splice(0),
  };
}

const said = (changes: readonly Change[]) => changes.map(({ op, version }) => `${op} ${version}`);

test('a site that follows shows what is published, as it stands, and nothing else', async () => {
  const site = aSite('all');
  const one = await anArticle({ title: 'Một' }).publishedIn(newsroom);
  const two = await anArticle({ title: 'Hai' }).publishedIn(newsroom);
  await site.catchUp();
  expect([site.shows(), said(site.told())]).toEqual([
    ['Hai', 'Một'],
    ['snapshot 1', 'snapshot 1'],
  ]);

  await newsroom.restart();
  await edit(newsroom, one, { title: 'Một, đã sửa' });
  await correct(newsroom, one);
  await unpublish(newsroom, two);
  await site.catchUp();
  const [correction, withdrawal] = site.told();

  expect(site.shows()).toEqual(['Một, đã sửa']);
  expect(correction).toMatchObject({ op: 'correct', version: 2, correction: { title: expect.any(String) } });
  expect([withdrawal?.op, withdrawal?.item]).toEqual(['withdraw', undefined]);
});

test('a kill reaches a site that waits for news, with its reason', async () => {
  const site = aSite('all');
  const story = await anArticle({ title: 'Sẽ bị gỡ' }).publishedIn(newsroom);
  await site.catchUp();
  site.told();
  const stop = new AbortController();
  const removed = new Promise<Change>((resolve) => {
    void site.follow({ signal: stop.signal, onRemove: resolve });
  });

  await kill(newsroom, story);

  expect(await removed).toMatchObject({
    op: 'kill',
    urgency: 1,
    reason: { code: 'privacy', text: expect.any(String) },
  });
  stop.abort();
});

test('a stream tells the same as a poll', async () => {
  const site = aSite('all');
  await site.catchUp();
  const stop = new AbortController();
  const following = site.follow({ by: 'stream', signal: stop.signal, onItem: () => stop.abort() });

  await anArticle().publishedIn(newsroom);

  expect(await following).toEqual({ kind: 'stopped' });
});

test('a developer finds the channels, and is told what is wrong with a key', async () => {
  const base = `${newsroom.url}/content/v1`;

  expect((await contentApi({ base }).channels()).map(({ key }) => key)).toEqual(['all']);
  await expect(contentApi({ base, key: 'wrong' }).channels()).rejects.toMatchObject({ status: 401, code: 'bad-key' });
});

test('a story that was published again while the site was away is handed over once', async () => {
  const site = aSite('all');
  await site.catchUp();
  site.told();
  const story = await anArticle({ title: 'Một bản' }).publishedIn(newsroom);
  await edit(newsroom, story, { title: 'Bản mới' });
  await publish(newsroom, story);

  await site.catchUp();
  await site.catchUp();

  expect(said(site.told())).toEqual(['update 2']);
});
