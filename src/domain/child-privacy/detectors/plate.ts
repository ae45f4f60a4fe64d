import type { ParagraphContext } from '../context';
import type { Candidate } from '../finding';
import type { Passage } from '../passage';
import { isBetween, words } from '../pattern';

/** Cars `75A-000.00`, motorbikes `75-F1 000.00`, `75F1-0000`. */
const PLATE = /(?<![\p{L}\d])[1-9]\d\s?-?\s?[A-Z]{1,2}\d?\s?[-–.\s]?\s?\d{3}(?:\.?\d{2}|\d)(?![\p{L}\d/])/giu;
const NAMED = words('biển|biển số|biển kiểm soát|bks|bsx|biển số xe|xe máy|xe|ô tô|mô tô|xe đạp điện|chiếc|plate');

export function plates(passage: Passage, { mood, hasChild }: ParagraphContext): readonly Candidate[] {
  return [...passage.text.matchAll(PLATE)]
    .filter(({ 0: text, index }) => isBetween(passage, NAMED, [index - 40, index]) || /[-–.]/.test(text))
    .map(({ 0: text, index }) => ({
      kind: 'plate',
      severity: hasChild || mood === 'case' ? 'block' : 'warn',
      start: index,
      end: index + text.length,
      rule: 'plate',
    }));
}
