import { spawnSync } from 'node:child_process';
import path from 'node:path';

test('the lockfile holds the packages of every platform, so that "npm ci" accepts it anywhere', () => {
  const script = path.resolve(__dirname, '../scripts/complete-lockfile.mjs');

  const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });

  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
