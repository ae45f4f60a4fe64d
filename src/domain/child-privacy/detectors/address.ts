import type { ParagraphContext } from '../context';
import type { Candidate, Severity } from '../finding';
import type { Passage } from '../passage';
import { isBetween, matchesOf, pattern, words, type Pattern } from '../pattern';
import type { Gazetteer } from '../units';
import { isOrganisation } from './organisation';

const NUMBER = '\\d{1,4}[a-z]?(?:/(?!(?:19|20)\\d\\d)\\d{1,4}[a-z]?)*';

interface AddressForm {
  readonly rule: string;
  readonly form: Pattern;
  /** A word with a capital must come next: the name of a street or a hamlet. */
  readonly needsName?: boolean;
  readonly needsDigits: boolean;
  /** Tells the house or its alley, not only the neighbourhood. */
  readonly isDoor: boolean;
}

const FORMS: readonly AddressForm[] = [
  { rule: 'house', form: words(`(?:số nhà|nhà số)\\s*:?\\s*${NUMBER}`), needsDigits: true, isDoor: true },
  { rule: 'house', form: words(`số\\s+${NUMBER},?\\s+(?:đường|phố|kiệt|hẻm|ngõ)`), needsDigits: true, isDoor: true },
  {
    rule: 'house',
    form: words(`(?:(?:tại|ở|địa chỉ:?|trú|ngụ|nhà|địa điểm:?)\\s+(?:số\\s+)?|số\\s+)${NUMBER}(?= )`),
    needsName: true,
    needsDigits: true,
    isDoor: true,
  },
  {
    rule: 'alley',
    form: words(`(?:kiệt|hẻm|ngõ|ngách|k\\.)\\s*(?:số\\s+)?${NUMBER}`),
    needsDigits: true,
    isDoor: true,
  },
  {
    rule: 'hamlet',
    form: words('(?:thôn|xóm|bản|buôn|ấp|làng|khóm)\\s+(?:số\\s+)?\\d{1,2}'),
    needsDigits: true,
    isDoor: false,
  },
  {
    rule: 'hamlet',
    form: words('(?:thôn|xóm|bản|buôn|ấp|khóm|làng)(?= )'),
    needsName: true,
    needsDigits: false,
    isDoor: false,
  },
  {
    rule: 'group',
    form: words('(?:tổ dân phố|tdp|khu dân cư|kdc|khu phố|khu vực|kv)\\s*(?:số\\s+)?\\d{1,2}[a-z]?'),
    needsDigits: true,
    isDoor: false,
  },
  {
    rule: 'group',
    form: words('tổ\\s+\\d{1,2}(?=,? (?:phường|p\\.|khu vực|kv|xã|thôn|thị trấn|tdp|kiệt))'),
    needsDigits: true,
    isDoor: false,
  },
];

const GROUP_AT_HOME = words('(?:trú|trú tại|ngụ|ngụ tại|ở|sống tại|nhà ở|nhà tại|thuộc)\\s+tổ\\s+\\d{1,2}');
const UNIT_KIND = '(?:phường|xã|thị trấn|p\\.|x\\.|tt\\.|tx\\.|huyện|thị xã|ward|commune)\\s?';
const AT_HOME = words(
  '(?:thường |tạm |cùng )?trú|ngụ|quê|quê quán|sinh sống|sống|nhà|chỗ ở|cư trú|hộ khẩu|địa chỉ|ở tại|hiện ở|từ|người|lives?|living',
);
/** Bodies that carry the name of a place: `UBND phường …`, `Công an xã …` */
const BODY = pattern(
  '(?:ubnd|hđnd|ủy ban(?: nhân dân)?|công an|đảng ủy|chi bộ|đoàn|đoàn thanh niên|hội|hội \\p{L}+(?: \\p{L}+)?|mặt trận|ubmttq|mttq|trạm y tế|chủ tịch|lãnh đạo|chính quyền|cán bộ|bí thư|phó chủ tịch|ban chỉ huy quân sự|tư pháp|người dân|nhân dân|bà con|loa|đài truyền thanh|truyền thanh|trẻ em|thiếu nhi|học sinh|hai|các|nhiều|mọi|từng|nhà văn hóa|trung tâm \\p{L}+(?: \\p{L}+)?|chợ|đồn biên phòng|trung tâm phục vụ hành chính công)(?: (?:các|của|tại|ở|hai))*\\s+$',
);

/** Where a child lives or where it happened, closer than the city. */
export function addresses(
  passage: Passage,
  { context, units }: { readonly context: ParagraphContext; readonly units: Gazetteer },
): readonly Candidate[] {
  const hasDigits = /\d/.test(passage.text);
  const fine = FORMS.filter(({ needsDigits, needsName, isDoor }) =>
    needsDigits ? hasDigits : !(passage.isCaseless && passage.isBare && needsName && !isDoor),
  ).flatMap((form) => matchesOf(passage, form.form).flatMap((match) => placeOf(passage, form, match)));
  const home = (hasDigits ? matchesOf(passage, GROUP_AT_HOME) : []).map((match) => ({
    ...spanOf(match),
    rule: 'group',
    isDoor: false,
  }));
  const close = widest([...fine, ...home]).flatMap((place) => {
    const severity = placeSeverity(passage, place, context);
    return severity
      ? [
          {
            kind: 'address',
            severity,
            start: place.start,
            end: place.end,
            rule: place.rule,
            suggestion: 'ở Huế',
          } as const,
        ]
      : [];
  });
  return [
    ...close,
    ...wards(passage, context, units).filter(
      ({ start, end }) => !close.some((one) => start < one.end && one.start < end),
    ),
  ];
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly isDoor: boolean;
}

const spanOf = ({ 0: text, index }: RegExpExecArray) => ({ start: index, end: index + text.length });

const STREET = /^,?\s+(?:(?:đường|phố|kiệt|duong|pho|kiet)\s+)?/u;
const NOT_A_STREET = words(
  'điều|tổng đài|trường|bệnh viện|phường|xã|huyện|quận|tỉnh|thành phố|công ty|ủy ban|ubnd|công an|thcs|thpt|tháng|học sinh|em|cháu|việt nam|huế|km|giờ|ngày',
);

function placeOf(passage: Passage, { rule, needsName, isDoor }: AddressForm, match: RegExpExecArray): readonly Place[] {
  const span = spanOf(match);
  if (!needsName) return [{ ...span, end: nameEnd(passage, span.end), rule, isDoor }];
  const end = nameEnd(passage, span.end);
  const isStreet =
    end > span.end && (!isDoor || !isBetween(passage, NOT_A_STREET, [span.end, Math.min(end, span.end + 12)]));
  return isStreet ? [{ ...span, end, rule, isDoor }] : [];
}

/** Where the words with capitals after `at` end, or `at`. */
function nameEnd({ text, tokens, isCaseless }: Passage, at: number): number {
  const from = at + (STREET.exec(text.slice(at).toLowerCase())?.[0].length ?? 0);
  let end = at;
  let next = from;
  for (const token of tokens.filter(({ start }) => start >= from).slice(0, isCaseless ? 2 : 4)) {
    if (token.start - next > 1 || !(token.isCapitalised || isCaseless)) break;
    end = token.end;
    next = token.end;
  }
  return end;
}

function widest(places: readonly Place[]): readonly Place[] {
  const byLength = [...places].sort((one, other) => other.end - other.start - (one.end - one.start));
  const kept: Place[] = [];
  for (const place of byLength)
    if (!kept.some(({ start, end }) => place.start < end && start < place.end)) kept.push(place);
  return kept;
}

function placeSeverity(
  passage: Passage,
  { isDoor, start }: Place,
  { mood, hasChild }: ParagraphContext,
): Severity | null {
  if (isBetween(passage, BODY, [start - 40, start])) return null;
  if (mood === 'case' && (hasChild || !isOrganisation(passage))) return 'block';
  if (hasChild && !isOrganisation(passage)) return mood === 'joy' && !isDoor ? 'info' : 'block';
  if (hasChild) return isDoor ? 'warn' : 'info';
  return isDoor ? 'warn' : null;
}

function wards(passage: Passage, context: ParagraphContext, units: Gazetteer): readonly Candidate[] {
  return matchesOf(passage, units.named).flatMap((match) => {
    const { start, end } = spanOf(match);
    const kind =
      new RegExp(`${passage.isBare ? UNIT_BARE : UNIT_KIND}$`, 'u').exec(
        passage.words.slice(Math.max(0, start - 10), start),
      )?.[0] ?? '';
    const from = start - kind.length;
    const severity = wardSeverity(passage, { from, isNamed: kind !== '' }, context);
    return severity
      ? [{ kind: 'address', severity, start: from, end, rule: 'ward', suggestion: 'ở Huế' } as const]
      : [];
  });
}

const UNIT_BARE = '(?:phuong|xa|thi tran|p|x|tt|tx|huyen|thi xa|ward|commune)\\s?';

function wardSeverity(
  passage: Passage,
  { from, isNamed }: { readonly from: number; readonly isNamed: boolean },
  { mood, hasChild }: ParagraphContext,
): Severity | null {
  if (isBetween(passage, BODY, [from - 45, from])) return null;
  const isHome = isBetween(passage, AT_HOME, [from - 40, from]);
  if (!isNamed && !(isHome && /^\p{Lu}/u.test(passage.text.slice(from)))) return null;
  if (mood === 'case') return hasChild || isHome ? 'block' : 'info';
  if (!hasChild || !isHome) return null;
  return mood === 'joy' ? 'info' : 'warn';
}
