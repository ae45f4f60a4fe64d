import type { ChecklistLine } from '../story/checklist';
import type { LessonDraft } from './draft';
import { CLOSING } from './rules/closing';
import { HOUR } from './rules/hour';
import { PLAN } from './rules/plan';
import { QUIZ } from './rules/quiz';
import type { LessonRule } from './rules/rule';
import { FOR_TEACHERS } from './rules/teachers';

/**
 * What is asked of a lesson, in the order in which a teacher thinks: for whom, what for, the hour in its order, what goes
 * home, what only teachers read. Required lines hold back submission and publication: no lesson may lack what a class needs
 * to be taught, what marks its quiz, or the way to help. The rest is advice.
 */
export const LESSON_RULES: readonly LessonRule[] = [...PLAN, ...HOUR, ...QUIZ, ...CLOSING, ...FOR_TEACHERS];

/** Every line of the table for this lesson, in its order. `today`: `YYYY-MM-DD`. */
export const lessonChecklist = (lesson: LessonDraft, language: 'vi' | 'en', today: string): readonly ChecklistLine[] =>
  LESSON_RULES.map(({ key, level, field, isMet, where, sentence }) => {
    const isFine = isMet(lesson, today);
    return {
      key,
      level,
      field: isFine ? field : (where?.(lesson) ?? field),
      isMet: isFine,
      message: sentence[language],
    };
  });
