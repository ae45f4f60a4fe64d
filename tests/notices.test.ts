import { spawnSync } from 'node:child_process';
import path from 'node:path';

test('the third-party notices name the packages that are installed', () => {
  const script = path.resolve(__dirname, '../scripts/notices.mjs');

  const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });

  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
