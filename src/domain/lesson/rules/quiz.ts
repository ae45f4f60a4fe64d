import type { QuestionDraft } from '../draft';
import { readsEasily } from '../reading';
import { inEvery, type LessonRule } from './rule';

const OPTIONS = { fewest: 2, most: 6 };

/** What the quiz asks, and how it is marked. */
export const QUIZ: readonly LessonRule[] = [
  {
    ...{ key: 'lesson-quiz', level: 'required' },
    field: 'quiz',
    isMet: ({ quiz }) => quiz.length > 0,
    sentence: { vi: 'Thêm ít nhất một câu hỏi trắc nghiệm.', en: 'Add at least one quiz question.' },
  },
  {
    ...{ key: 'lesson-quiz-asked', level: 'required' },
    ...inEvery('quiz', ({ quiz }) => quiz, { isFine: ({ question }) => question !== '', within: 'question' }),
    sentence: { vi: 'Một câu trắc nghiệm chưa có lời hỏi.', en: 'A quiz question asks nothing yet.' },
  },
  {
    ...{ key: 'lesson-quiz-options', level: 'required' },
    ...inEvery('quiz', ({ quiz }) => quiz, { isFine: hasGoodOptions, within: 'options' }),
    sentence: {
      vi: 'Mỗi câu trắc nghiệm cần hai đến sáu phương án, viết đủ lời, không trùng nhau.',
      en: 'Every quiz question needs two to six options, all written, no two the same.',
    },
  },
  {
    ...{ key: 'lesson-quiz-answers', level: 'required' },
    ...inEvery('quiz', ({ quiz }) => quiz, { isFine: canBeMarked, within: 'options' }),
    sentence: {
      vi: 'Mỗi câu trắc nghiệm phải có phương án được đánh dấu đúng, và có phương án sai.',
      en: 'Every quiz question must have an option marked as right, and one that is not.',
    },
  },
  {
    ...{ key: 'lesson-quiz-explained', level: 'required' },
    ...inEvery('quiz', ({ quiz }) => quiz, { isFine: ({ explanation }) => explanation !== '', within: 'explanation' }),
    sentence: {
      vi: 'Giải thích đáp án của từng câu: vì sao đúng, vì sao sai.',
      en: 'Explain the answer to every question: why it is right, why the others are not.',
    },
  },
  {
    ...{ key: 'lesson-reading-quiz', level: 'recommended' },
    ...{ field: 'quiz', isMet: readsEasily('quiz') },
    sentence: {
      vi: 'Câu hỏi, phương án hoặc lời giải thích khó đọc so với độ tuổi này.',
      en: 'Questions, options or explanations are hard to read for this tier.',
    },
  },
];

function hasGoodOptions({ options }: QuestionDraft): boolean {
  const texts = options.map(({ text }) => text);
  const isInRange = texts.length >= OPTIONS.fewest && texts.length <= OPTIONS.most;
  return isInRange && texts.every((text) => text !== '') && new Set(texts).size === texts.length;
}

/** A question without options lacks those first. */
function canBeMarked({ options }: QuestionDraft): boolean {
  const right = options.filter(({ isCorrect }) => isCorrect).length;
  return options.length === 0 || (right > 0 && right < options.length);
}
