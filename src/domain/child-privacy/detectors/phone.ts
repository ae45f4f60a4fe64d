import type { ParagraphContext } from '../context';
import type { Candidate } from '../finding';
import type { Passage } from '../passage';
import { isBetween, words } from '../pattern';
import { contactSeverity } from './contact';

/** Vietnamese numbers: mobile (10 digits), fixed (11, or 10 in old writing), with +84, spaces, dots, hyphens. */
const NUMBER =
  /(?<![\p{L}\d.,/-])(?:\(?(?:\+|00)84\)?[\s.-]?(?:\(0\))?|\(?0)(?:\d[\s.-]?\)?){1,3}[\s.-]?(?:\d[\s.-]?){6,8}\d(?![\p{L}\d/])/gu;
const ASKED_FOR = words('sđt|số điện thoại|điện thoại|đt|đtdđ|di động|liên hệ|gọi|số máy|zalo|hotline|tel|phone|call');
/** Free and service numbers belong to organisations. */
const SERVICE = /(?<![\p{L}\d-])(?:1800|1900)[\s.]?\d{2,4}(?:[\s.]?\d{2,4})?(?![\p{L}\d])/gu;
const OTHER_NUMBER = words(
  'cccd|cmnd|căn cước|định danh|stk|số tài khoản|tài khoản|mã số|mã|hóa đơn|biên lai|vận đơn|số đơn',
);

/** Telephone numbers; the ones of help lines and support centres are there to be called. */
export function phones(
  passage: Passage,
  context: ParagraphContext,
  allowed: ReadonlySet<string>,
): readonly Candidate[] {
  const people = [...passage.text.matchAll(NUMBER)].filter((match) => isPhone(passage, match));
  const services = passage.field.role === 'name' ? [] : [...passage.text.matchAll(SERVICE)];
  const severity = contactSeverity(passage, context);
  return [
    ...people.map((match) => ({ match, severity, rule: 'phone' })),
    ...services.map((match) => ({ match, severity: 'warn' as const, rule: 'service-phone' })),
  ]
    .filter(({ match }) => !allowed.has(digitsOf(match[0])))
    .map(({ match, severity: own, rule }) => ({
      kind: 'phone',
      severity: own,
      start: match.index,
      end: match.index + match[0].trimEnd().length,
      rule,
    }));
}

/** National form, digits alone: what numbers are compared in. */
export const digitsOf = (text: string): string =>
  text
    .replace(/\(0\)/, '')
    .replace(/\D/g, '')
    .replace(/^(?:00)?84(?=\d{9,10}$)/, '0');

/** In names of files and slugs a number stands in one piece: what is in several is part of a machine's identifier. */
function isPhone(passage: Passage, { 0: text, index }: RegExpMatchArray & { index: number }): boolean {
  const digits = digitsOf(text);
  if (passage.field.role === 'name' && text !== digits) return false;
  const before: readonly [number, number] = [index - 30, index];
  if (isBetween(passage, OTHER_NUMBER, before) && !isBetween(passage, ASKED_FOR, before)) return false;
  if (/^0[35789]\d{8}$/.test(digits) || /^02\d{9}$/.test(digits)) return true;
  return /^0\d{9,10}$/.test(digits) && isBetween(passage, ASKED_FOR, before);
}
