import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileStore } from './file-store.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'awareness-client-'));
  file = path.join(folder, 'newspaper');
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

const held = (uri: string, version = 1) => ({ kind: 'held', uri, version }) as const;

test('a channel that was never followed begins at the beginning', async () => {
  expect(await fileStore(file).read()).toEqual({ cursor: null, held: new Map(), gone: new Map() });
});

test('a place outlives the program', async () => {
  const store = fileStore(file);
  await store.read();
  for (const step of [held('a'), held('b'), held('a', 2), { kind: 'gone', uri: 'b', version: 2 } as const])
    await store.write(step);
  await store.write({ kind: 'cursor', cursor: 'c1' });

  expect(await fileStore(file).read()).toEqual({ cursor: 'c1', held: new Map([['a', 2]]), gone: new Map([['b', 2]]) });
});

test('a line that a power cut tore is dropped, and what came before it holds', async () => {
  const store = fileStore(file);
  await store.write(held('a'));
  fs.appendFileSync(file, '{"kind":"held","uri":"b');

  const again = fileStore(file);

  expect((await again.read()).held).toEqual(new Map([['a', 1]]));
  await again.write(held('c'));
  expect((await fileStore(file).read()).held).toEqual(
    new Map([
      ['a', 1],
      ['c', 1],
    ]),
  );
});

test('after a grant has ended nothing is left', async () => {
  const store = fileStore(file);
  for (const step of [held('a'), { kind: 'cursor', cursor: 'c1' } as const, { kind: 'left' } as const])
    await store.write(step);

  expect(await fileStore(file).read()).toEqual({ cursor: null, held: new Map(), gone: new Map() });
});

test('it is written anew before it grows without end', async () => {
  const store = fileStore(file);
  for (let version = 1; version <= 10_002; version += 1) await store.write(held('a', version));
  await store.write({ kind: 'cursor', cursor: 'c1' });

  expect(fs.readFileSync(file, 'utf8').split('\n').length).toBe(3);
}, 30_000);

test('a file that holds something else is not overwritten', async () => {
  fs.writeFileSync(file, 'my letters\n');

  await expect(fileStore(file).read()).rejects.toThrow('is not a place in a channel');
  expect(fs.readFileSync(file, 'utf8')).toBe('my letters\n');
});
