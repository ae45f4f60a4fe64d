import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import * as parts from '../src/admin/parts/words';
import * as hotline from '../src/plugins/hotline/admin/src/words';
import * as newsroom from '../src/plugins/newsroom/admin/src/words';
import * as safeguard from '../src/plugins/safeguard/admin/src/words';
import * as syndication from '../src/plugins/syndication/admin/src/words';
import { placeholders } from './icu';

interface Screens {
  readonly words: Readonly<Record<string, { readonly vi: string; readonly en: string }>>;
  readonly messagesIn: (language: string) => Readonly<Record<string, string>>;
}

const SCREENS: Readonly<Record<string, Screens>> = { newsroom, safeguard, syndication, hotline, parts };

/** Every file of a plugin's screens or of the parts, but the tables of words and the tests. */
function sourcesOf(owner: string) {
  const home = owner === 'parts' ? '../src/admin/parts' : `../src/plugins/${owner}/admin/src`;
  const folder = path.resolve(__dirname, home);
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.test.ts') && !name.startsWith('words'))
    .map((name) => {
      const text = fs.readFileSync(path.join(folder, name), 'utf8');
      return { name, tree: ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true) };
    });
}

describe.each(Object.entries(SCREENS))('the screens of the %s', (plugin, { words, messagesIn }) => {
  const sources = sourcesOf(plugin);
  const entries = Object.entries(words);

  test('every sentence is there in Vietnamese and in English, with the same values in both', () => {
    expect(entries).not.toEqual([]);
    expect(entries.filter(([, { vi, en }]) => !vi.trim() || !en.trim()).map(([key]) => key)).toEqual([]);
    expect(entries.filter(([, { vi, en }]) => placeholders(vi) !== placeholders(en)).map(([key]) => key)).toEqual([]);
  });

  test('a panel in English reads English, and in any other language Vietnamese', () => {
    const spoken = (language: 'vi' | 'en') =>
      Object.fromEntries(entries.map(([key, word]) => [`${plugin}.${key}`, word[language]]));

    expect(messagesIn('en')).toEqual(spoken('en'));
    expect([messagesIn('vi'), messagesIn('fr')]).toEqual([spoken('vi'), spoken('vi')]);
  });

  test('no screen says a sentence that is not in the tables', () => {
    const said = sources.flatMap(({ name, tree }) => sentencesIn(tree).map((text) => `${name}: ${text}`));

    expect(said).toEqual([]);
  });

  test('no sentence outlives the screen that said it', () => {
    const asked = sources.flatMap(({ tree }) => keysIn(tree));
    const isAsked = (key: string) => asked.some((pattern) => pattern.test(key));

    expect(Object.keys(words).filter((key) => !isAsked(key))).toEqual([]);
  });
});

/** Attributes of components that people read or hear. */
const READ_OUT = new Set([
  ...['label', 'aria-label', 'title', 'subtitle', 'placeholder', 'alt', 'content'],
  ...['confirm', 'intro', 'hint', 'error', 'closeLabel', 'clearLabel'],
]);

/** Text between tags, and in attributes that are read, that is written where it stands. */
function sentencesIn(tree: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) found.push(node.text.trim());
    if (ts.isJsxAttribute(node) && READ_OUT.has(node.name.getText())) {
      const value = node.initializer;
      if (value && ts.isStringLiteral(value) && /\p{L}/u.test(value.text)) found.push(value.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** Every key that a file can ask for: written out, or put together from a stem and what varies. */
function keysIn(tree: ts.SourceFile): RegExp[] {
  const found: RegExp[] = [];
  const exactly = (text: string) => new RegExp(`^${text}$`);
  const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node)) found.push(exactly(escaped(node.text)));
    if (ts.isTemplateExpression(node) && node.head.text.endsWith('.')) {
      const rest = node.templateSpans.map(({ literal }) => `[\\w.-]+${escaped(literal.text)}`).join('');
      found.push(exactly(escaped(node.head.text) + rest));
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}
