import type { ParagraphContext } from '../context';
import type { Candidate } from '../finding';
import type { Passage } from '../passage';
import { isBetween, words } from '../pattern';
import { contactSeverity } from './contact';

const DIGITS = /(?<![\p{L}\d.,])\d(?:[\s.-]?\d){5,18}(?![\p{L}\d]|,\d)/gu;
const BANK =
  'vietcombank|vcb|vietinbank|bidv|agribank|techcombank|mb|mbbank|mb bank|acb|sacombank|vpbank|tpbank|vib|shb|hdbank|ocb|msb|momo|seabank|lpbank|eximbank|ngân hàng|kienlongbank|nam á|bac a bank';
const ACCOUNT = words(
  `stk|số tài khoản|số tk|tk|tài khoản(?: số)?|tài khoản ngân hàng|account|chuyển khoản|ck|${BANK}`,
);
const BANK_AFTER = words(BANK);
const OTHER = words(
  'cccd|cmnd|căn cước|định danh|điện thoại|sđt|đt|zalo|facebook|hotline|đồng|lượt|nghị định|quyết định|biển số',
);
const AMOUNT = words('đồng|triệu|tỷ|lượt|người');

export function bankAccounts(passage: Passage, context: ParagraphContext): readonly Candidate[] {
  return [...passage.text.matchAll(DIGITS)]
    .filter(({ 0: text, index }) => {
      const end = index + text.length;
      if (isBetween(passage, OTHER, [index - 20, index]) || isBetween(passage, AMOUNT, [end, end + 8])) return false;
      return isBetween(passage, ACCOUNT, [index - 45, index]) || isBetween(passage, BANK_AFTER, [end, end + 30]);
    })
    .map(({ 0: text, index }) => ({
      kind: 'bank-account',
      severity: contactSeverity(passage, context),
      start: index,
      end: index + text.length,
      rule: 'bank-account',
    }));
}
