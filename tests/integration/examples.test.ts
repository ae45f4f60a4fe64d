import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { aChannel } from '../builders/a-channel';
import { kill } from '../builders/a-notice';
import { anArticle, textSection } from '../builders/a-story';
import { bootNewsroom, type Newsroom } from '../harness';

let newsroom: Newsroom;
let folder: string;

beforeAll(async () => {
  newsroom = await bootNewsroom();
  await aChannel('all').in(newsroom);
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'awareness-examples-'));
});

afterAll(async () => {
  await newsroom.close();
  fs.rmSync(folder, { recursive: true });
});

async function run(example: string): Promise<string> {
  const file = path.resolve(__dirname, '../../clients/examples', example);
  const env = { PATH: process.env.PATH, BASE: `${newsroom.url}/content/v1`, CHANNEL: 'all', OUT: folder };
  return (await promisify(execFile)(process.execPath, [file], { env })).stdout;
}

const pages = () => fs.readdirSync(folder).filter((file) => /^[0-9a-f-]{36}\.html$/.test(file));
const index = () => fs.readFileSync(path.join(folder, 'index.html'), 'utf8');

test('the static site has a page for each story, and none for one that was killed', async () => {
  const one = await anArticle({ title: 'Một & hai', body: [textSection('Câu chuyện thứ nhất.')] }).publishedIn(
    newsroom,
  );
  expect(await run('static-site.mjs')).toBe('1 pages\n');
  await anArticle({ title: 'Tin thứ hai' }).publishedIn(newsroom);
  expect(await run('static-site.mjs')).toBe('2 pages\n');
  const [page = ''] = pages().filter((file) => fs.readFileSync(path.join(folder, file), 'utf8').includes('thứ nhất'));
  expect(fs.readFileSync(path.join(folder, page), 'utf8')).toMatch(/<title>Một &amp; hai<\/title>.*tel:111/s);

  await kill(newsroom, one);

  expect(await run('static-site.mjs')).toBe('1 pages\n');
  expect([pages().includes(page), index().includes('Một')]).toEqual([false, false]);
});

test('the rundown is what a newsreader reads', async () => {
  await anArticle({ title: 'Tin đầu giờ', body: [textSection('Mời quý vị nghe.')] }).publishedIn(newsroom);

  expect(await run('rundown.mjs')).toMatch(/1\. TIN ĐẦU GIỜ.*Mời quý vị nghe\..*Gọi một một một/s);
});
