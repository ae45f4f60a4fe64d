import type { Candidate } from '../finding';
import type { Passage } from '../passage';
import { isBetween, words } from '../pattern';

/** 12 digits: province, century and sex, year, six of its own (Thông tư 59/2021/TT-BCA). 9 digits: the identity card before. */
const TWELVE = /(?<![\p{L}\d.,])\d{3}[\s.]?\d{3}[\s.]?\d{3}[\s.]?\d{3}(?![\p{L}\d])/gu;
const NINE = /(?<![\p{L}\d.,])\d{3}[\s.]?\d{3}[\s.]?\d{3}(?!\p{L}|[\s.]?\d)/gu;
const NAMED = words(
  'cccd|căn cước|căn cước công dân|định danh|mã định danh|số định danh|thẻ căn cước|giấy tờ|cmnd|chứng minh|cmt|giấy khai sinh số',
);
const NAMED_OLD = words('cmnd|chứng minh|chứng minh nhân dân|cmt|giấy cmnd|số cm');
const OTHERWISE = words(
  'stk|số tài khoản|tài khoản|đơn hàng|mã vận đơn|vận đơn|hóa đơn|biên lai|isbn|mã sản phẩm|mã vạch|đồng|lượt|ngân hàng|giao dịch|số đơn|mã đơn|giấy phép',
);

/** Codes of the 63 provinces of the cards in use; a number gone wrong in the first three digits is no card. */
const PROVINCES: ReadonlySet<number> = new Set([
  1, 2, 4, 6, 8, 10, 11, 12, 14, 15, 17, 19, 20, 22, 24, 25, 26, 27, 30, 31, 33, 34, 35, 36, 37, 38, 40, 42, 44, 45, 46,
  48, 49, 51, 52, 54, 56, 58, 60, 62, 64, 66, 67, 68, 70, 72, 74, 75, 77, 79, 80, 82, 83, 84, 86, 87, 89, 91, 92, 93,
  94, 95, 96,
]);

export function nationalIds(passage: Passage): readonly Candidate[] {
  const twelve = [...passage.text.matchAll(TWELVE)].filter(({ 0: text, index }) => {
    const before: readonly [number, number] = [index - 40, index];
    if (isBetween(passage, NAMED, before)) return true;
    return passage.field.role !== 'name' && !isBetween(passage, OTHERWISE, before) && isCard(text.replace(/\D/g, ''));
  });
  const nine = [...passage.text.matchAll(NINE)].filter(({ index }) =>
    isBetween(passage, NAMED_OLD, [index - 30, index]),
  );
  return [...twelve, ...nine].map(({ 0: text, index }) => ({
    kind: 'national-id',
    severity: 'block',
    start: index,
    end: index + text.length,
    rule: 'national-id',
  }));
}

/** Whether province and century say that this can be a card of somebody alive. */
export function isCard(digits: string): boolean {
  const century = Number(digits[3]);
  return digits.length === 12 && PROVINCES.has(Number(digits.slice(0, 3))) && century <= 3;
}
