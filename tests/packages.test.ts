import fs from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import ts from 'typescript';

const ROOT = path.resolve(__dirname, '..');
const ROOMS = ['src', 'config', 'scripts', 'tests'];

const { dependencies, devDependencies } = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
const lockfile = JSON.parse(fs.readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8'));

const sources: readonly string[] = ROOMS.flatMap((room) =>
  fs
    .readdirSync(path.join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:[cm]?js|tsx?)$/.test(name))
    .map((name) => path.join(room, name)),
);

/** What a text imports from elsewhere, by `require` and `import()`, too. */
const packagesIn = (text: string): readonly string[] =>
  ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => !/^[./]|^node:/.test(name) && !builtinModules.includes(name))
    .map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name);

const TYPES_ALONE = /^(?:im|ex)port type [^;]+;/gm;
const isListed = (name: string): boolean => name in dependencies || name in devDependencies;

/** What a file imports that package.json does not list. Where it is types alone, `@types/…` will do. */
function strayIn(file: string): readonly string[] {
  const text = fs.readFileSync(path.join(ROOT, file), 'utf8');
  const run = packagesIn(text.replace(TYPES_ALONE, ''));
  return packagesIn(text).filter((name) => !isListed(name) && (run.includes(name) || !isListed(`@types/${name}`)));
}

test('every package that is imported is listed in package.json, so that no other package’s update takes it away', () => {
  const stray = sources.flatMap((file) => strayIn(file).map((name) => `${file}: ${name}`));

  expect(sources.length).toBeGreaterThan(500);
  expect(stray).toEqual([]);
});

test('what package.json lists is exact, and is what the lockfile installs', () => {
  const listed = { ...dependencies, ...devDependencies };
  const installed = Object.keys(listed).map((name) => [name, lockfile.packages[`node_modules/${name}`]?.version]);

  expect(Object.fromEntries(installed)).toEqual(listed);
});
