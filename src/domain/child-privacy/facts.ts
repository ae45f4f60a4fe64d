import type { ParagraphContext } from './context';
import type { Candidate, FindingKind, PrivateFact } from './finding';
import type { Passage } from './passage';
import { isIn, words } from './pattern';

const FACT_OF: Readonly<Partial<Record<FindingKind, PrivateFact>>> = {
  'child-name': 'name',
  'parent-name': 'family',
  'school-class': 'school',
  address: 'address',
  phone: 'phone',
  email: 'mail',
  'social-handle': 'mail',
  'national-id': 'identity',
  'birth-date': 'age',
  plate: 'property',
  'bank-account': 'property',
  'health-record': 'health',
};

/** What says something of a child without being a finding alone. */
const QUIET_FACTS: Readonly<Partial<Record<PrivateFact, ReturnType<typeof words>>>> = {
  age: words(
    '(?<!dưới )(?<!trên )(?<!từ )(?<!đến )(?<!lứa tuổi )(?<!- )(?<!– )(?:[1-9]|1[0-5]) tuổi|(?:[1-9]|1[0-5])[- ]year[- ]old|(?:sinh năm|sn) 20\\d{2}',
  ),
  school: words('(?:học sinh|hs|nữ sinh|nam sinh|em|cháu|bé|học|đang học|vào) lớp (?:\\d{1,2}|lá|chồi|mầm)'),
  features: words(
    'vết bớt|cái bớt|nốt ruồi|vết sẹo|hình xăm|dáng người|đặc điểm nhận dạng|tóc (?:dài|ngắn|nhuộm|buộc)|cao khoảng|nặng khoảng|mặc áo|sứt môi|hở hàm ếch|nói lắp|đi khập khiễng|birthmark|scar',
  ),
  family: words(
    'mồ côi|bố mẹ ly hôn|cha mẹ ly hôn|ba mẹ ly hôn|con một|con thứ \\p{L}+|anh chị em|sống với (?:bà|ông|bố|mẹ|dì|cô)|ở với (?:bà|ông|bố|mẹ|dì|cô)|bố (?:làm|là|đi)|mẹ (?:làm|bán|đi)|cha mất|mẹ mất|bố mất',
  ),
  property: words('hộ nghèo|hộ cận nghèo|hộ khẩu|gia cảnh|nhà tranh|căn nhà cấp 4'),
};

/** The kinds of private information (Nghị định 56/2017/NĐ-CP, Điều 33) that a paragraph tells of one child. */
export function factsIn(
  passage: Passage,
  context: ParagraphContext,
  candidates: readonly Candidate[],
): ReadonlySet<PrivateFact> {
  const facts = new Set<PrivateFact>();
  for (const { kind, severity } of candidates) {
    const fact = FACT_OF[kind];
    if (fact && (context.hasChild || severity === 'block' || kind === 'child-name')) facts.add(fact);
  }
  const isOfChild = context.hasChild || candidates.some(({ kind }) => kind === 'child-name');
  if (isOfChild)
    for (const [fact, quiet] of Object.entries(QUIET_FACTS)) if (isIn(passage, quiet)) facts.add(fact as PrivateFact); // Object.entries forgets the keys' type
  return facts;
}
