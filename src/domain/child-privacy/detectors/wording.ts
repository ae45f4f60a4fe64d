import type { Candidate } from '../finding';
import type { Lexicon } from '../lexicon';
import type { Passage } from '../passage';
import { isBetween, isIn, matchesOf, pattern, words } from '../pattern';

/** Words that are spoken about, not used: advice, quotations of bad practice. */
const SPOKEN_OF = words(
  'không (?:viết|dùng|nói|gọi|sử dụng|nên|đưa|đăng|đổ)|thay vì|tránh|đừng|cụm từ|từ ngữ|chữ|những từ|khái niệm|thay cho|không phải|không ai|gọi là|chẳng|chưa bao giờ|never|instead of|avoid',
);
/** `một tin gây sốc`: of news, not of the child. */
const OF_OTHER_THINGS = pattern('(?:tin|clip|chi tiết) $');
const SUICIDE = words(
  'tự tử|tự vẫn|tự sát|tự hại|quyên sinh|tử vong|thiệt mạng|kết liễu|tuyệt mệnh|không muốn sống|chết|suicide|thi thể|uất ức|trầm cảm',
);
const RESCUE = words(
  'cứu|cứu người|môn|vận động viên|thi đấu|bộ môn|tắm|đua|phun|diệt côn trùng|tập huấn|huấn luyện|bơi',
);

/** Wording that blames, excites or labels, by the managing editor's list. */
export function wordings(passage: Passage, lexicon: Lexicon): readonly Candidate[] {
  return lexicon.rows
    .filter(({ reason }) => reason !== 'method' && reason !== 'lure')
    .flatMap(({ pattern, reason, instead }) =>
      matchesOf(passage, pattern)
        .filter(({ index }) => !isBetween(passage, SPOKEN_OF, [index - 45, index]))
        .filter(({ index }) => !isBetween(passage, OF_OTHER_THINGS, [index - 12, index]))
        .map(({ 0: text, index }) => ({
          kind: 'wording' as const,
          severity: 'warn' as const,
          start: index,
          end: index + text.length,
          rule: `wording-${reason}`,
          ...(instead && { suggestion: instead }),
        })),
    );
}

/** A way to die or to lure, told so that it can be done again. In what everyone sees first, it stops the story. */
export function methods(
  passage: Passage,
  {
    lexicon,
    isFront,
    isAboutSuicide,
  }: { readonly lexicon: Lexicon; readonly isFront: boolean; readonly isAboutSuicide: boolean },
): readonly Candidate[] {
  const speaks = isAboutSuicide || isIn(passage, SUICIDE);
  return lexicon.rows
    .filter(({ reason }) => reason === 'lure' || (reason === 'method' && speaks))
    .flatMap(({ pattern, reason }) =>
      matchesOf(passage, pattern)
        .filter(({ index }) => !isBetween(passage, SPOKEN_OF, [index - 45, index]))
        .filter(({ index }) => reason === 'lure' || !isBetween(passage, RESCUE, [index - 30, index + 40]))
        .map(({ 0: text, index }) => ({
          kind: 'method' as const,
          severity: isFront ? ('block' as const) : ('warn' as const),
          start: index,
          end: index + text.length,
          rule: reason === 'lure' ? 'method-lure' : 'method-suicide',
        })),
    );
}
