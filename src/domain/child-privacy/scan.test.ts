import { createHash } from 'node:crypto';
import { KNOWLEDGE } from './corpus/read';
import type { FieldRole } from './passage';
import { scan, type Review } from './scan';

const look = (text: string, { path = 'body', role = 'text' as FieldRole } = {}): Review =>
  scan(
    { language: 'vi', fields: [{ path, role, text }], needsHelpBox: false, hasHelpBox: true, hasContentWarning: null },
    KNOWLEDGE,
  );

/** What machines call things: `3f2b02-376952741a8c`. */
const identifier = (seed: number): string =>
  createHash('sha256')
    .update(String(seed))
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');

test('an identifier that a machine made is nobody’s number', () => {
  const slugs = Array.from({ length: 4_000 }, (_, seed) => `bai-${identifier(seed)}`).join('\n');

  expect(look(slugs, { path: 'slug', role: 'name' }).findings).toEqual([]);
});

test('places are those of the text as it was given, however its accents were written', () => {
  const text = 'Nạn nhân là cháu Nguyễn Thị Ví Dụ.'.normalize('NFD');
  const [finding] = look(text).findings;

  expect(text.slice(finding?.start, finding?.end).normalize('NFC')).toBe('Nguyễn Thị Ví Dụ');
});

test('a finding keeps its id while its paragraph stays, and loses it with the smallest change', () => {
  const idOf = (text: string) => look(text).findings[0]?.id;
  const sentence = 'Cháu Nguyễn Thị Ví Dụ đã về nhà.';

  expect(idOf(`Mở đầu.\n${sentence}`)).toBe(idOf(`Một mở đầu khác.\n${sentence}`));
  expect(idOf(sentence)).not.toBe(idOf(sentence.replace('nhà', 'trường')));
});

test('soft hyphens and joiners hide no name', () => {
  expect(look('Cháu Ngu\u00adyễn Thị\u200b Ví Dụ.').findings.map(({ kind }) => kind)).toEqual(['child-name']);
});
