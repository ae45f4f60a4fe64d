import type { StoryContext } from '../context';
import type { Candidate } from '../finding';
import type { Passage } from '../passage';
import { isIn, words } from '../pattern';
import type { StoryText } from '../scan';

const GRAVE = words(
  'xâm hại|dâm ô|hiếp dâm|bạo hành|bắt nạt|tự tử|tự sát|tự vẫn|tự hại|bạo lực học đường|đánh hội đồng|abuse|suicide|bullying',
);

type Placed = Candidate & { readonly passage: Passage };

/** Help stands beside what is hard to read, and a word of warning before it. */
export function helpBox(
  { needsHelpBox, hasHelpBox, hasContentWarning }: Pick<StoryText, 'needsHelpBox' | 'hasHelpBox' | 'hasContentWarning'>,
  { passages, context }: { readonly passages: readonly Passage[]; readonly context: StoryContext },
): readonly Placed[] {
  const first = passages[0];
  if (!first) return [];
  const grave = passages.find(
    (passage) => isIn(passage, GRAVE) && (passage.field.role === 'headline' || passage.field.path === 'standfirst'),
  );
  const found: Placed[] = [];
  if (needsHelpBox && !hasHelpBox)
    found.push(placed(first, { kind: 'help-box-missing', severity: 'block', rule: 'help-box-missing' }));
  else if (grave && !hasHelpBox)
    found.push(placed(grave, { kind: 'help-box-missing', severity: 'warn', rule: 'help-box-advised' }));
  if (hasContentWarning === false && grave && context.mood === 'case')
    found.push(placed(grave, { kind: 'wording', severity: 'warn', rule: 'content-warning' }));
  return found;
}

const placed = (passage: Passage, candidate: Pick<Candidate, 'kind' | 'severity' | 'rule'>): Placed => ({
  ...candidate,
  passage,
  start: 0,
  end: passage.text.length,
});
