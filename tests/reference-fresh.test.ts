import { spawnSync } from 'node:child_process';
import path from 'node:path';

test.each(['content-types', 'roles'])('the page on %s says what the sources say', (page) => {
  const script = path.resolve(__dirname, `../scripts/${page}.mjs`);

  const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });

  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('the types of the client are those of the contract', () => {
  const script = path.resolve(__dirname, '../scripts/client-types.mjs');

  const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });

  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
