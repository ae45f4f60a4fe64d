import fs from 'node:fs';
import path from 'node:path';

const FOLDER = path.resolve(__dirname, '../docs/adr');

test('every decision has a number of its own, the one in its heading', () => {
  const files = fs.readdirSync(FOLDER).sort();
  const headed = files.map((name) => fs.readFileSync(path.join(FOLDER, name), 'utf8').slice(2, 6));

  expect(headed).toEqual(files.map((name) => name.slice(0, 4)));
  expect(new Set(headed).size).toBe(files.length);
});
