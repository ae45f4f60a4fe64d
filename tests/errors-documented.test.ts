import fs from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '..');

/** The ways in which the sources give a refusal its code: a class of its own, a problem for outlets, details for editors. */
const CODES = {
  ofAClass: /\breadonly code = ('[^']+')/g,
  ofAProblem: /\bnew ContentApiRefusal\(\s*\d{3},\s*([^,]+),/g,
  inDetails: /\bcode: ([^,}\n;]+)/g,
  /** A table of sentences: `NO_DESK: {`. */
  ofASentence: /^ {2}([A-Z]+(?:_[A-Z]+)+): \{$/gm,
} as const;
/** Content has codes, too, and so have formats: those of units, lessons and reasons are nobody's refusal. */
const NOT_REFUSALS = [path.join('src', 'seed'), path.join('src', 'formats'), path.join('src', 'admin')];

test('docs/reference/errors.md explains every code a person or an outlet can meet, and no other', () => {
  expect(explained()).toEqual(used());
});

function used(): string[] {
  const text = sources().map(read).join('\n');
  const problems = [...matches(text, CODES.ofAClass), ...matches(text, CODES.ofAProblem)].flatMap(quoted);
  const details = matches(text, CODES.inDetails).flatMap(quoted).filter(isForPeople);
  return unique([...problems, ...details, ...matches(text, CODES.ofASentence)]);
}

const explained = (): string[] =>
  unique(matches(read(path.join('docs', 'reference', 'errors.md')), /^\| `([A-Za-z_-]+)` +\|/gm));

const sources = (): readonly string[] =>
  fs
    .readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => path.join('src', file))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .filter((file) => !NOT_REFUSALS.some((folder) => file.startsWith(folder + path.sep)));

/** What people meet in the admin is in capitals: `NOT_YOUR_DESK`. */
const isForPeople = (code: string): boolean => /^[A-Z]+(_[A-Z]+)+$/.test(code);

/** A code may be chosen between two: `isKilled ? 'killed' : 'expired'`. What is compared is none. */
const quoted = (expression: string): string[] =>
  [...expression.replace(/[!=]==? *'[^']*'/g, '').matchAll(/'([^']+)'/g)].map(([, code = '']) => code);

const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found = '']) => found);
const unique = (codes: readonly string[]): string[] => [...new Set(codes)].sort();
const read = (file: string): string => fs.readFileSync(path.join(ROOT, file), 'utf8');
