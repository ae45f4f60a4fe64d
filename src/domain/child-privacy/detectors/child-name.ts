import type { ParagraphContext } from '../context';
import type { Candidate, Severity } from '../finding';
import type { Passage } from '../passage';
import { isBetween, matchesOf, pattern, words } from '../pattern';
import { capitalisedRun, type PersonName } from '../person-name';
import { CHILD_OF, RELATED } from '../words/people';
import { agesAfter, type Reader } from '../person-facts';

const TITLE =
  '(?<!trẻ )(?<!anh )(?<!chị )(?<!con )em|cháu|bé|cô bé|cậu bé|cháu bé|cháu gái|cháu trai|cháu nội|cháu ngoại|bé gái|bé trai|em bé|em nhỏ|em học sinh|bạn nhỏ';
const PUPIL =
  'học sinh|hs|nữ sinh|nam sinh|học trò|nữ học sinh|nam học sinh|học sinh nữ|học sinh nam|thiếu niên|thiếu nữ|đội viên|thiếu nhi|trẻ|đứa trẻ|con gái|con trai|con|con đầu|con út|đứa con|nạn nhân nhí|tài năng nhí|thần đồng|nhóc|pupil|schoolgirl|schoolboy|boy|girl|year[- ]old';
const MANY =
  'các em|các cháu|các bé|hai em|hai cháu|ba em|ba cháu|bốn em|bốn cháu|\\d+ em|\\d+ cháu|nhóm học sinh|các học sinh|hai học sinh|ba học sinh|\\d+ học sinh|các nữ sinh|các nam sinh|hai anh em|hai chị em|các nạn nhân|hai bé|các bạn|hai nữ sinh|hai nam sinh';

/** Small words between `bé gái` and her name. */
const BETWEEN =
  '(?: (?:bé|gái|trai|nhỏ|là|tên|có tên|mang tên|tên là|tên đầy đủ|tên thật|tên khai sinh|họ tên|họ và tên|nạn nhân|học sinh|học sinh lớp [\\p{L}\\d/.]+|lớp [\\p{L}\\d/.]+|xấu số|nói trên|này|nghèo|hiếu học|khuyết tật|mồ côi|tử vong|bị nạn|mất tích|sơ sinh|ruột|chung|riêng|nuôi|đầu lòng|duy nhất|\\d{1,2} tuổi|named|called|(?:của )?(?:anh|chị|ông|bà|họ|tôi|mình|vợ chồng anh|vợ chồng chị) (?:là|tên|tên là)))*';
/** `bé Bống (tên thật Nguyễn …)`, `bé Bống, tên khai sinh là Nguyễn …` */
const NICKNAME =
  '(?: \\p{L}+){1,2}(?: ?[(,–-] ?)(?:(?:tên|họ)(?: và)?(?: tên)?(?: thật| khai sinh| đầy đủ| ở nhà)?(?: của (?:bé|cháu|em))?(?: là)?:? ?)?';
const SEPARATOR = '[\\s:,(“"\'–-]*$';

const TITLED = pattern(`(?<![\\p{L}\\d])(?:${TITLE})(?:${BETWEEN}|${NICKNAME})${SEPARATOR}`);
/** Right beside the name: enough to believe in one without accents and capitals. */
const CALLED = words('(?:cháu|bé|em|học sinh|nữ sinh|nam sinh|bé gái|bé trai|cháu bé|cháu gái|cháu trai)(?= $)');
const PUPIL_BEFORE = pattern(`(?<![\\p{L}\\d])(?<!cựu )(?<!nguyên )(?:${PUPIL})${BETWEEN}${SEPARATOR}`);
const LIST_BEFORE = pattern(
  `(?<![\\p{L}\\d])(?:${MANY})(?: (?:gồm|là|tên là|có tên|bị nạn|tử vong|mất tích|đuối nước|lớp [\\p{L}\\d/.]+|nói trên|học sinh|gồm có|đoạt giải|đạt giải|\\d{1,2} tuổi))*[\\s:,(]*$`,
);
const NAMED_AFTER_NAME = pattern('^(?:\\s*\\([^)]{0,40}\\))?\\s*(?:,|và|;|cùng|với)\\s*(?:em |cháu |bé |bạn )?$');
const PUPIL_AFTER = pattern(
  '^[\\s,(–:-]*(?:(?:là|đang|hiện|hiện là|hiện đang|một|cùng|cô|cậu|em|\\d{1,2} tuổi,?|vốn là) )*(?:học sinh|hs|nữ sinh|nam sinh|học trò|bé gái|bé trai|cháu bé|học lớp|lớp \\d|lớp (?:lá|chồi|mầm)|con (?:gái |trai |đầu |út |thứ \\p{L}+ )?(?:của )?(?:anh|chị|ông|bà|vợ chồng)|a (?:pupil|student)|mẫu giáo)',
);
const OFFENDER_BEFORE = pattern(
  '(?<![\\p{L}\\d])(?:kẻ|người|đối tượng|nghi phạm|nghi can|thủ phạm|hung thủ|ông|gã|tên|bị cáo|bị can)(?: [^\\s.,;]+){1,8} là\\s+(?:(?:ông|anh|chị|bà)\\s+)?$',
);
const GROWN_AFTER = pattern(
  '^[\\s,(–:-]*(?:(?:là|đang|hiện|hiện là|nguyên|cựu) )*(?:sinh viên|giáo viên|cô giáo|thầy giáo|hiệu trưởng|phó|bác sĩ|chủ tịch|giám đốc|luật sư|kỹ sư|công nhân|phụ huynh|mẹ|bố|cha|cựu học sinh|cán bộ|tổng phụ trách|bí thư|chuyên gia|nhà báo|university)',
);
/** A street, a school, a bridge by that name. */
const PLACE_BEFORE = pattern(
  '(?:(?:đường|phố|quận|công viên|cầu|trường|thcs|thpt|tiểu học|mầm non|quỹ|bảo tàng|rạp|liên đội|chi đội|giải thưởng|tượng đài|lăng)|(?:kiệt|hẻm|ngõ|số|nhà|tại|ở) [\\d/]+)\\s+$',
);
const HISTORY = words(
  'anh hùng|liệt sĩ|lịch sử|danh nhân|vua|chúa|tiến sĩ|trạng nguyên|bóp nát quả cam|kháng chiến|cách mạng',
);
const CHANGED = words(
  '(?:tên|tên nhân vật|nhân vật)(?: trong bài)?(?: đã)?(?: được)? (?:thay đổi|đổi|hư cấu)|tên giả|nhân vật hư cấu|không phải tên thật|name (?:has been )?changed',
);

/** A child's name, written out. It is always found: consent or a waiver lets it pass. */
export function childNames(passage: Passage, names: readonly PersonName[], reader: Reader): readonly Candidate[] {
  const found: Candidate[] = [];
  let previous: PersonName | null = null;
  for (const name of names) {
    const severity: Severity | null = severityOf(passage, name, reader) ?? inList(passage, previous, name);
    if (severity) found.push({ kind: 'child-name', severity, start: name.start, end: name.end, ...named(name) });
    previous = severity ? name : null;
  }
  return [...found, ...givenNames(passage, found, reader.context)].map((one) => softened(passage, one));
}

const named = ({ shape, initials }: PersonName) =>
  shape === 'full'
    ? { rule: 'child-full-name', suggestion: initials }
    : { rule: 'child-family-name', suggestion: initials };

function severityOf(passage: Passage, name: PersonName, reader: Reader): Severity | null {
  const age = agesAfter(passage, name.end, reader.year);
  if ((age !== null && age >= 18) || isBetween(passage, GROWN_AFTER, [name.end, name.end + 40])) return null;
  if (isGrownUps(passage, name, age)) return null;
  if (isBetween(passage, PLACE_BEFORE, [name.start - 30, name.start])) return null;
  const isTold = age !== null || isBetween(passage, PUPIL_AFTER, [name.end, name.end + 60]);
  const before: readonly [number, number] = [name.start - 90, name.start];
  const isTitled = isBetween(passage, TITLED, before);
  if (!isTold && name.isEponym && (!isTitled || isBetween(passage, HISTORY, [0, passage.words.length]))) return null;
  const isChild =
    isTold || isTitled || isBetween(passage, PUPIL_BEFORE, before) || isBetween(passage, LIST_BEFORE, before);
  if (!isChild) return null;
  if (name.shape === 'initialled') return 'info';
  if (name.isUncertain) return isBetween(passage, CALLED, before) ? 'warn' : null;
  return age !== null && age >= 16 ? 'warn' : 'block';
}

/** The name of whoever belongs to the child, or harmed it. */
function isGrownUps(passage: Passage, { start }: PersonName, age: number | null): boolean {
  const before: readonly [number, number] = [start - 90, start];
  if (isBetween(passage, CHILD_OF, before) || isBetween(passage, RELATED, before)) return true;
  return age === null && isBetween(passage, OFFENDER_BEFORE, before);
}

/** `các em Nguyễn …, Trần … và Lê …`: the second is a child because the first is. */
function inList(passage: Passage, previous: PersonName | null, name: PersonName): Severity | null {
  if (!previous || !isBetween(passage, NAMED_AFTER_NAME, [previous.end, name.start])) return null;
  return name.shape === 'full' ? 'block' : 'info';
}

const ADDRESSED = words(`${TITLE.replace('|em học sinh', '')}`);
const PLACES = words(
  'việt nam|hà nội|đà nẵng|hồ chí minh|thừa thiên|sài gòn|quảng \\p{L}+|phú \\p{L}+|a lưới|tây nguyên|bác hồ|châu á|tp|hương \\p{L}+|phong \\p{L}+|nam đông',
);

/** `bé Bảo Ngọc`: two words of a given name say a lot where the child was harmed. */
function givenNames(passage: Passage, known: readonly Candidate[], context: ParagraphContext): readonly Candidate[] {
  if (passage.isCaseless || passage.field.role === 'name') return [];
  return matchesOf(passage, ADDRESSED).flatMap(({ 0: title, index }) => {
    const at = passage.tokens.findIndex(({ start }) => start === index + title.length + 1);
    const run = at < 0 ? null : capitalisedRun(passage, at);
    const [first, last] = [run?.[0], run?.at(-1)];
    if (!run || !first || !last || last.end - last.start === 1 || first.isUpper) return [];
    if (known.some(({ start, end }) => start < last.end && first.start < end)) return [];
    if (isBetween(passage, PLACES, [first.start, last.end])) return [];
    const severity = context.mood === 'case' ? 'block' : 'info';
    const suggestion = run.map(({ start }) => `${passage.text[start] ?? ''}.`).join('');
    return [{ kind: 'child-name', severity, start: first.start, end: last.end, rule: 'child-given-names', suggestion }];
  });
}

/** A note that names were changed is a claim: somebody looks, nothing is stopped. */
const softened = (passage: Passage, candidate: Candidate): Candidate =>
  candidate.severity === 'block' && isBetween(passage, CHANGED, [candidate.end, candidate.end + 90])
    ? { ...candidate, severity: 'warn', rule: 'child-changed-name' }
    : candidate;
