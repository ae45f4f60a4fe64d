import fs from 'node:fs';
import prettier from 'prettier';
import { inProject } from './project.mjs';

export const row = (cells) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;

export const table = (head, rows) => [head, head.map(() => '---'), ...rows].map(row).join('\n');

/** Writes a page that is made from the sources; with `--check` it only says whether the page is up to date. */
export async function keepPage(file, markdown, command) {
  const page = await prettier.format(markdown, {
    ...(await prettier.resolveConfig(inProject(file))),
    filepath: file,
    proseWrap: 'always',
  });
  if (!process.argv.includes('--check')) return fs.writeFileSync(inProject(file), page);
  if (fs.existsSync(inProject(file)) && fs.readFileSync(inProject(file), 'utf8') === page) return undefined;
  throw new Error(`${file} is out of date. Run "${command}".`);
}
