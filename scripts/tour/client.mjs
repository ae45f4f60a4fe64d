import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { inProject } from '../lib/project.mjs';

const OPTIONS = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, rewriteRelativeImportExtensions: true };

/** The outlets' own client, `clients/typescript`, as it is in this clone. */
export async function openClient() {
  const [from, to] = [inProject('clients/typescript/src'), inProject('.cache/tour-client')];
  fs.rmSync(to, { recursive: true, force: true });
  fs.mkdirSync(to, { recursive: true });
  fs.writeFileSync(path.join(to, 'package.json'), '{"type":"module"}');
  for (const name of fs.readdirSync(from).filter((each) => each.endsWith('.ts') && !each.endsWith('.test.ts'))) {
    const { outputText } = ts.transpileModule(fs.readFileSync(path.join(from, name), 'utf8'), {
      compilerOptions: OPTIONS,
    });
    fs.writeFileSync(path.join(to, name.replace(/\.ts$/, '.js')), outputText);
  }
  return import(pathToFileURL(path.join(to, 'index.js')).href);
}
