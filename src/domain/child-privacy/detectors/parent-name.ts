import type { ParagraphContext } from '../context';
import type { Candidate, Severity } from '../finding';
import type { Passage } from '../passage';
import { isBetween, pattern, words } from '../pattern';
import { agesAfter, type Reader } from '../person-facts';
import type { PersonName } from '../person-name';
import { CHILD_OF, CHILD_WORDS as CHILD, GROWN, OFFICE, RELATED, RELATIVE } from '../words/people';

const SPOUSE = pattern(
  `^(?:\\s*\\([^)]{0,40}\\))?\\s*(?:và|-|–|,|với)\\s*(?:(?:vợ|chồng)(?: là)? )?(?:(?:${GROWN})\\s+)?$`,
);
/** `gia đình chị …`, `vợ chồng anh …` */
const HOUSEHOLD = pattern(
  `(?<![\\p{L}\\d])(?:gia đình|vợ chồng|nhà|hộ)(?: (?:của|nhà|bé|cháu|em))*\\s+(?:${GROWN})\\s+$`,
);
const ADDRESSED = pattern(`(?<![\\p{L}\\d])(?:${GROWN})\\s+$`);

/** `chị … (36 tuổi, mẹ cháu H.)` */
const TOLD_AFTER = pattern(
  `^[\\s,(–-]*(?:(?:sinh năm|sn) \\d{4}[,;]? ?|\\d{2} tuổi[,;]? ?|là |vốn là |cũng là |người |[^.()]{0,40}[,(–-] ?(?:là )?)?(?:${RELATIVE})(?: (?:đẻ|ruột|của))*(?: của)?(?![\\p{L}]) ?(?:(?:hai |các |những )?(?:${CHILD})(?![\\p{L}])|\\p{L}\\.|[,)]|một|học sinh|có con)`,
);
const SPEAKS_OF_CHILD = words(
  'con (?:gái|trai|chị|anh|bà|ông|mình|tôi|út|đầu|em|bị)|đứa con|cháu nội|cháu ngoại|con của chị|con của anh|vợ chồng chị|vợ chồng anh',
);
/** `chị … một mình nuôi con trai 8 tuổi` */
const RAISES = pattern(
  '^[^.,;]{0,30}(?:nuôi|sinh|có|chăm|bế|đưa|ôm) (?:(?:hai|ba|một|đứa|người|\\d) )*con(?! người)(?![a-zà-ỹ])',
);
const ROLE_BEFORE = pattern(`(?<![\\p{L}\\d])(?:${OFFICE})[\\p{L}\\s]{0,12}$`);
const ROLE_AFTER = pattern(`^[\\s,(–-]*(?:(?:là|nguyên|hiện là|quyền) )*(?:${OFFICE}|phó)(?![\\p{L}])`);

/** A parent's or a carer's name, written out: whoever knows the parent knows the child. */
export function parentNames(
  passage: Passage,
  names: readonly PersonName[],
  { reader, taken }: { readonly reader: Reader; readonly taken: readonly Candidate[] },
): readonly Candidate[] {
  const found: Candidate[] = [];
  let previous: PersonName | null = null;
  for (const name of names) {
    const isTaken = taken.some(({ start, end }) => start < name.end && name.start < end);
    const severity: Severity | null = isTaken
      ? null
      : (severityOf(passage, name, reader) ?? asSpouse(passage, previous, name));
    if (severity) found.push(candidate(name, severity));
    previous = severity ? name : null;
  }
  return found;
}

function candidate(name: PersonName, severity: Severity): Candidate {
  const { start, end, shape, initials } = name;
  const isWhole = shape === 'full';
  return {
    kind: 'parent-name',
    severity: isWhole ? severity : 'info',
    start,
    end,
    rule: 'parent-full-name',
    suggestion: initials,
  };
}

const asSpouse = (passage: Passage, previous: PersonName | null, name: PersonName): Severity | null =>
  previous && isBetween(passage, SPOUSE, [previous.end, name.start]) ? 'block' : null;

function severityOf(passage: Passage, name: PersonName, { context, year }: Reader): Severity | null {
  if (name.isUncertain) return null;
  const before: readonly [number, number] = [name.start - 70, name.start];
  const after: readonly [number, number] = [name.end, name.end + 90];
  const age = agesAfter(passage, name.end, year);
  if (age !== null && age < 18 && !isBetween(passage, CHILD_OF, before)) return null;
  if (isBetween(passage, TOLD_AFTER, after)) return related(context);
  if (isBetween(passage, ROLE_BEFORE, [name.start - 40, name.start]) || isBetween(passage, ROLE_AFTER, after))
    return null;
  if (isBetween(passage, RELATED, before) || isBetween(passage, CHILD_OF, before)) return related(context);
  if (isBetween(passage, HOUSEHOLD, before)) return household(context);
  if (isBetween(passage, ADDRESSED, before) && isBetween(passage, RAISES, [name.end, name.end + 60]))
    return related(context);
  const speaks =
    isBetween(passage, ADDRESSED, before) && isBetween(passage, SPEAKS_OF_CHILD, [name.end, name.end + 120]);
  return speaks && context.mood === 'case' ? 'block' : null;
}

function related({ mood, hasChild, hasAnyChild }: ParagraphContext): Severity | null {
  if (mood === 'case') return 'block';
  if (!hasAnyChild) return null;
  if (mood === 'joy') return hasChild ? 'warn' : 'info';
  return hasChild ? 'block' : 'info';
}

function household({ mood, hasChild }: ParagraphContext): Severity | null {
  if (!hasChild) return null;
  return mood === 'case' ? 'block' : mood === 'joy' ? 'info' : 'warn';
}
