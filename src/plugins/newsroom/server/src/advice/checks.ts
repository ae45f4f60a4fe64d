import { lessonChecklist } from '../../../../../domain/lesson/completeness';
import { lessonDraftOf } from '../../../../../domain/lesson/draft';
import { checklist, type ChecklistLine } from '../../../../../domain/story/checklist';
import { contentOf } from '../../../../../domain/story/content';
import { dayInHue } from '../../../../../formats/instants';
import { fieldNames } from '../forms/form';
import { storyForms } from '../forms/story-forms';
import type { Draft } from './draft';

/** Levels that a policy changes, by the keys of the checklist. */
export type Levels = Readonly<Record<string, ChecklistLine['level'] | 'off'>>;

interface Asked {
  readonly language: 'vi' | 'en';
  readonly now: Date;
}

/** Everything that is asked of a draft: what all stories are asked, and what its type alone is. */
export function checksOf(type: string, draft: Draft, { language, now }: Asked): readonly ChecklistLine[] {
  const lines = checklist(contentOf(type, draft), language);
  if (type !== 'lesson') return lines;
  return inFormOrder([...lines, ...lessonChecklist(lessonDraftOf(draft), language, dayInHue(now))]);
}

/** A teacher goes through a lesson from the top of its form. */
const inFormOrder = (lines: readonly ChecklistLine[]): readonly ChecklistLine[] =>
  [...lines].sort((one, other) => placeOf(one) - placeOf(other));

const LESSON_FIELDS = fieldNames(storyForms['api::lesson.lesson'] ?? { rows: [] });

const placeOf = ({ field }: ChecklistLine): number => LESSON_FIELDS.indexOf(field.split('.')[0] ?? '');

/** A policy can raise or lower a line, or leave it out. */
export const withLevels = (lines: readonly ChecklistLine[], checks: Levels): readonly ChecklistLine[] =>
  lines.flatMap((line) => {
    const level = checks[line.key] ?? line.level;
    return level === 'off' ? [] : [{ ...line, level }];
  });
