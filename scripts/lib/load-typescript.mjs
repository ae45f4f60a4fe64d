import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import ts from 'typescript';
import { inProject } from './project.mjs';

const installed = createRequire(import.meta.url);

/** What a file of plain TypeScript exports, for scripts that describe it. It may import others like itself, by relative path. */
export function loadTypeScript(file) {
  const text = fs.readFileSync(inProject(file), 'utf8');
  const { outputText } = ts.transpileModule(text, { compilerOptions: { module: ts.ModuleKind.CommonJS } });
  const exports = {};
  const load = (name) =>
    name.startsWith('.') ? loadTypeScript(`${path.posix.join(path.posix.dirname(file), name)}.ts`) : installed(name);
  vm.compileFunction(outputText, ['require', 'exports'])(load, exports);
  return exports;
}
