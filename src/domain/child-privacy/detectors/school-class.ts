import type { ParagraphContext } from '../context';
import type { Candidate, Severity } from '../finding';
import type { Passage } from '../passage';
import { isBetween, isIn, matchesOf, pattern, words } from '../pattern';
import { AFTER_NAMES } from '../words/names';

const LEVEL =
  'trung học cơ sở|trung học phổ thông|thcs và thpt|thcs-thpt|thcs & thpt|thcs|thpt|tiểu học|tiểu học và thcs|th và thcs|th&thcs|th & thcs|th|mầm non tư thục|mầm non|mẫu giáo|mn|mg|ptdtnt|ptdtbt|phổ thông dân tộc nội trú|phổ thông|liên cấp|chuyên|quốc tế|song ngữ|nhà trẻ|nuôi dạy trẻ|năng khiếu|giáo dục chuyên biệt';
const LEVELLED = `(?:(?:trường|truong|nhóm trẻ|cơ sở|lớp) )?(?:(?:${LEVEL})(?: (?:tư thục|công lập|chuyên|dtnt|số))?)`;
const NAMED_SCHOOL = words(`(?:${LEVELLED}|nhóm trẻ|cơ sở giữ trẻ)(?= )`);
const PLAIN_SCHOOL = words('trường(?= )');
const ENGLISH_SCHOOL = pattern('(?:\\p{L}+ ){1,3}(?:primary|secondary|high|middle|elementary) school|kindergarten');
const IN_ENGLISH = words('school|kindergarten');
/** Without accents and capitals, `chuyen` may be `chuyện`. */
const SCHOOL_WORD = /truong|thcs|thpt|tieu hoc|mam non|mau giao/;
const NUMBERED = pattern('^ (?:số )?\\d+');

/** `lớp 6A`, `lớp 7/3`, `lớp 10A5`, `lớp Lá 2`: one class. `lớp 6` is a year. */
const ONE_CLASS = words(
  'lớp \\d{1,2} ?(?:[a-zđ]\\d{0,2}|[/.-] ?\\d{1,2}|_\\d{1,2})(?:[/.-]\\d{1,2})?|lớp (?:lá|chồi|mầm|nhỡ|bé|lớn) \\d{1,2}|(?:học sinh|hs|nữ sinh|nam sinh) \\d{1,2}(?:[a-z]\\d{0,2}|/\\d{1,2})|class \\d{1,2}[a-z]\\d?|grade \\d{1,2}[a-z]\\d?',
);
/** `chi bộ lớp`, `lớp 12A của phim`: dates and the like are not classes. */
const NOT_A_SCHOOL = words('trường (?:đại học|cao đẳng|đh|cđ|sĩ quan|chính trị|quay|đua|bắn|hợp|tồn)');

/** A school or a class that a child goes to. */
export function schoolsAndClasses(passage: Passage, context: ParagraphContext): readonly Candidate[] {
  const schools = schoolsIn(passage);
  const classes = matchesOf(passage, ONE_CLASS).map(({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
  }));
  const both = schools.length > 0 && classes.length > 0;
  const severity = severityOf(context, both);
  if (!severity) return [];
  const ofSchools = schools.map(
    (place) =>
      ({ ...place, kind: 'school-class', severity, rule: 'school', suggestion: anySchool(passage, place) }) as const,
  );
  const ofClasses = classes.map(
    (place) =>
      ({
        ...place,
        kind: 'school-class',
        severity: both ? severity : classAlone(context),
        rule: 'class',
        suggestion: 'một lớp của trường',
      }) as const,
  );
  return [...ofSchools, ...ofClasses];
}

function severityOf({ mood, hasChild }: ParagraphContext, both: boolean): Severity | null {
  if (mood === 'case') return 'block';
  if (!hasChild) return null;
  if (mood === 'joy') return 'info';
  return both ? 'warn' : 'info';
}

const classAlone = ({ mood }: ParagraphContext): Severity => (mood === 'case' ? 'warn' : 'info');

interface Place {
  readonly start: number;
  readonly end: number;
}

function schoolsIn(passage: Passage): readonly Place[] {
  const levelled = matchesOf(passage, NAMED_SCHOOL)
    .filter(({ 0: text }) => !(passage.isCaseless && passage.isBare) || SCHOOL_WORD.test(text))
    .flatMap((match) => schoolAt(passage, match));
  const plain = matchesOf(passage, PLAIN_SCHOOL)
    .filter(({ index }) => !levelled.some(({ start, end }) => index >= start && index < end))
    .filter(({ index }) => !isBetween(passage, NOT_A_SCHOOL, [index, index + 30]))
    .flatMap((match) => (passage.isCaseless ? [] : schoolAt(passage, match)));
  const english = (isIn(passage, IN_ENGLISH) ? matchesOf(passage, ENGLISH_SCHOOL) : [])
    .filter(({ index }) => /^\p{Lu}/u.test(passage.text.slice(index)))
    .map(({ 0: text, index }) => ({ start: index, end: index + text.length }));
  return [...levelled, ...plain, ...english];
}

/** The school's name goes on as long as its words have capitals. */
function schoolAt(passage: Passage, { 0: text, index }: RegExpExecArray): readonly Place[] {
  const after = index + text.length;
  const number = matchesOf({ ...passage, words: passage.words.slice(after, after + 8) }, NUMBERED)[0]?.[0];
  const end = number ? after + number.length : endOfName(passage, after);
  return end > after ? [{ start: index, end }] : [];
}

const LONGEST = 5;

function endOfName(passage: Passage, after: number): number {
  let end = after;
  let count = 0;
  for (const token of passage.tokens) {
    if (token.start < after) continue;
    const isNext = token.start - end <= 1 && passage.text.slice(end, token.start).trim() === '';
    const belongs = passage.isCaseless ? !AFTER_NAMES.has(token.word, passage) && count < 3 : token.isCapitalised;
    if (!isNext || !belongs || count === LONGEST) break;
    end = token.end;
    count += 1;
  }
  return end;
}

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/mầm|mẫu giáo|mn\b|mg\b|nhà trẻ|mam non|mau giao/, 'một trường mầm non ở Huế'],
  [/thpt|phổ thông|pho thong/, 'một trường THPT ở Huế'],
  [/thcs|trung học cơ sở|trung hoc co so/, 'một trường THCS ở Huế'],
  [/tiểu học|tieu hoc|\bth\b/, 'một trường tiểu học ở Huế'],
];

const anySchool = ({ words: text }: Passage, { start, end }: Place): string =>
  KINDS.find(([kind]) => kind.test(text.slice(start, end)))?.[1] ?? 'một trường ở Huế';
