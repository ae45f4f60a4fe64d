import type { Candidate, Severity } from '../finding';
import type { Passage } from '../passage';
import { isBetween, matchesOf, pattern, words } from '../pattern';
import type { Reader } from '../person-facts';

const DAY =
  '\\d{1,2}\\s?[-/.]\\s?\\d{1,2}(?:\\s?[-/.]\\s?((?:19|20)?\\d{2}))?|\\d{1,2} tháng \\d{1,2}(?:,? năm ((?:19|20)\\d{2}))?';
/** A day of birth; a year alone is an age. */
const BORN = pattern(
  `(?<![\\p{L}\\d])(?:ngày sinh|sinh ngày|sinh nhật(?: (?:của \\p{L}+ |lần thứ \\d+ )?(?:vào |là )?(?:ngày)?)?|sinh vào ngày|sinh hôm|chào đời(?: vào)?(?: sáng| đêm| chiều)? ?(?:ngày)?|ra đời ngày|ngày tháng năm sinh|sinh|born on|date of birth)\\s*:?\\s*(?:ngày )?(?:${DAY})(?!\\d)`,
);
const FAMOUS = words(
  'kỷ niệm|chủ tịch|bác hồ|lễ|danh nhân|vua|nhạc sĩ|nhà thơ|nhà văn|anh hùng|thành lập|giáng sinh|phật đản|liệt sĩ|tổng bí thư|đại tướng',
);

export function birthDates(passage: Passage, { year, context }: Reader): readonly Candidate[] {
  return matchesOf(passage, BORN).flatMap(({ 0: text, 1: one, 2: other, index }) => {
    const severity = severityOf(yearOf(one ?? other, year), {
      year,
      hasChild: context.hasChild,
      isFamous: isBetween(passage, FAMOUS, [0, passage.words.length]),
    });
    return severity
      ? [{ kind: 'birth-date', severity, start: index, end: index + text.length, rule: 'birth-date' } as const]
      : [];
  });
}

function yearOf(text: string | undefined, year: number): number | null {
  if (text === undefined) return null;
  if (text.length === 4) return Number(text);
  return Number(text) <= year % 100 ? 2000 + Number(text) : 1900 + Number(text);
}

interface Facts {
  readonly year: number;
  readonly hasChild: boolean;
  readonly isFamous: boolean;
}

function severityOf(born: number | null, { year, hasChild, isFamous }: Facts): Severity | null {
  if (born !== null && year - born < 18) return 'block';
  if (isFamous) return null;
  if (born === null) return hasChild ? 'block' : null;
  return hasChild ? 'warn' : null;
}
