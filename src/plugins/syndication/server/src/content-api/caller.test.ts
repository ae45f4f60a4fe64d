import { keyIn } from './caller';

const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;

test.each([
  ['Bearer aw_live_1', 'aw_live_1'],
  ['bearer  aw_live_1', 'aw_live_1'],
  [basic('anybody:aw_live_1'), 'aw_live_1'],
  [basic(':aw_live_1'), 'aw_live_1'],
  [basic('user:a:b'), 'a:b'],
  [basic('aw_live_1'), 'aw_live_1'],
  ['Bearer', ''],
  ['Basic', ''],
  ['Digest a=b', null],
  ['', null],
])('%j brings the key %j', (header, key) => {
  expect(keyIn(header)).toBe(key);
});
