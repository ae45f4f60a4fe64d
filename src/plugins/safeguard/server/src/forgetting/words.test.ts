import { forgotten } from '../../../../../domain/forgetting/rewrite';
import { vaultOf } from '../consents/vault';
import { cellHolds, cellWithout } from './cells';
import { forgettingOf, keptWord } from './words';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';

const WORD = { text: 'Trần Thị Ví Dụ', substitute: 'T.T.V.D.' };
const keys = (secret: string) => ({ vault: vaultOf(secret, 'forgetting'), consents: vaultOf(secret) });
const kept = keptWord(WORD, keys('a secret'));
const forgetting = forgettingOf([kept], keys('a secret').vault);
const { recogniser } = forgetting;

test('a word is known by its digests alone, with the key that made them', () => {
  expect(JSON.stringify(kept)).not.toMatch(/Trần|tran|Ví Dụ|vidu/);
  expect(forgotten('Chuyện của Tran Thi Vi Du.', forgetting)).toBe('Chuyện của T.T.V.D..');
  expect(forgotten('Trần Thị Ví Dụ', forgettingOf([kept], keys('another').vault))).toBe('Trần Thị Ví Dụ');
});

test.each([
  ['text', 'Em Trần Thị Ví Dụ', 'Em T.T.V.D.'],
  ['JSON in a column of text', '{"a":["Trần Thị Ví Dụ"]}', '{"a":["T.T.V.D."]}'],
  ['JSON of PostgreSQL', { a: 'Trần Thị Ví Dụ' }, '{"a":"T.T.V.D."}'],
  ['an address', 'tran-thi-vi-du-12', 'ttvd-12'],
  ['a text that begins like JSON', '[Trần Thị Ví Dụ]', '[T.T.V.D.]'],
])('the words are taken out of %s', (_what, cell, without) => {
  expect([cellHolds(cell, recogniser), cellWithout(cell, forgetting)]).toEqual([true, without]);
});

test('bytes are packed again as they were', () => {
  const [brotli, gzip] = [brotliCompressSync('Trần Thị Ví Dụ'), gzipSync('Trần Thị Ví Dụ')];

  expect(brotliDecompressSync(cellWithout(brotli, forgetting) as Buffer).toString()).toBe('T.T.V.D.');
  expect(gunzipSync(cellWithout(gzip, forgetting) as Buffer).toString()).toBe('T.T.V.D.');
});

test.each([null, 7, true, new Date(0), Buffer.from([0xff, 0xd8, 0xff]), 'Không có ai', '{"a":'])(
  'what holds none is left as it is: %p',
  (cell) => {
    expect([cellHolds(cell, recogniser), cellWithout(cell, forgetting)]).toEqual([false, cell]);
  },
);
