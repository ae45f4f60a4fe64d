import type { ParagraphContext } from './context';
import type { Passage } from './passage';
import { matchesOf, pattern } from './pattern';

/** What a detector knows beside the paragraph. */
export interface Reader {
  readonly context: ParagraphContext;
  /** The year it is: to tell an age from a year of birth. */
  readonly year: number;
}

const AGE = pattern(
  '^[\\s,(–:-]*(?:(?:khi|lúc) [^,.()]{2,30}?(?= (?:mới|chưa|đủ|\\d)) )?(?:(?:mới|chưa|đủ|vừa|hiện|khoảng|gần|tròn|năm nay|mới chỉ|chỉ|aged) )*(\\d{1,2})(?: ?tuổi|t\\b|[- ]year|[,)] )',
);
const LITTLE = pattern('^[\\s,(–:-]*(?:mới |được |gần )*\\d{1,2}(?:,\\d)? (?:tháng|ngày) tuổi');
const BORN = pattern(
  '^[\\s,(–:-]*(?:sinh năm|sn|sinh ngày|sinh|ngày sinh)[: ]*(?:[\\d]{1,2}[-/.][\\d]{1,2}[-/.])?((?:19|20)\\d{2})',
);

/** The age that is told right after a name, in years; `null` when none is. */
export function agesAfter(passage: Passage, end: number, year: number): number | null {
  const rest = { ...passage, words: passage.words.slice(end, end + 60) };
  if (matchesOf(rest, LITTLE).length > 0) return 0;
  const age = matchesOf(rest, AGE)[0]?.[1];
  if (age !== undefined) return Number(age);
  const born = matchesOf(rest, BORN)[0]?.[1];
  return born === undefined ? null : year - Number(born);
}
