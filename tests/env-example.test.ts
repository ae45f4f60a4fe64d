import fs from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '..');
/** Node's own, which nobody should put into `.env`. */
const NOT_OURS = ['NODE_ENV'];

test('.env.example explains every variable the settings read, and no other', () => {
  expect(explained()).toEqual(read());
});

function read(): string[] {
  const files = fs.readdirSync(path.join(ROOT, 'config'), { recursive: true, encoding: 'utf8' });
  const settings = files.filter((file) => file.endsWith('.ts')).map((file) => readText(path.join('config', file)));
  return names(settings.join('\n'), /\benv(?:\.\w+)?\(\s*'(\w+)'|\benv, '(\w+)'/g).filter(
    (name) => !NOT_OURS.includes(name),
  );
}

const explained = () => names(readText('.env.example'), /^(?:# )?([A-Z_]+)=/gm);

const names = (text: string, pattern: RegExp): string[] =>
  [...new Set([...text.matchAll(pattern)].map(([, one, other]) => one ?? other ?? ''))].sort();

const readText = (file: string): string => fs.readFileSync(path.join(ROOT, file), 'utf8');
