import type { ChecklistLevel, ChecklistLine } from '../story/checklist';
import type { LessonDraft, QuestionDraft } from './draft';
import { readsEasily } from './reading';

/** Something a lesson must have, or had better have. */
export interface LessonRule {
  readonly key: string;
  readonly level: ChecklistLevel;
  /** The field of the form that it is about. */
  readonly field: string;
  /** `today`: `YYYY-MM-DD`. */
  readonly isMet: (lesson: LessonDraft, today: string) => boolean;
  /** Where exactly in the field, when it is not met: `quiz.2.options`. */
  readonly where?: (lesson: LessonDraft) => string;
  /** What to do, in one sentence. */
  readonly sentence: { readonly vi: string; readonly en: string };
}

const MOST_OBJECTIVES = 3;
const OPTIONS = { fewest: 2, most: 6 };
const CODE = /^[A-Z0-9][A-Z0-9.-]*$/;
const NAMES_111 = /(?<!\d)111(?!\d)/;

interface Every<Part> {
  readonly isFine: (part: Part) => boolean;
  /** The field of a part that lacks something. */
  readonly within?: string;
}

/** A rule that every part of a list holds to. An empty list holds to it: another rule asks for its parts. */
const inEvery = <Part>(
  field: string,
  partsOf: (lesson: LessonDraft) => readonly Part[],
  { isFine, within }: Every<Part>,
): Pick<LessonRule, 'field' | 'isMet' | 'where'> => ({
  field,
  isMet: (lesson) => partsOf(lesson).every(isFine),
  where: (lesson) => [field, partsOf(lesson).findIndex((part) => !isFine(part)), within].filter(isNamed).join('.'),
});

const isNamed = (part: string | number | undefined): boolean => part !== undefined;

/**
 * What is asked of a lesson, in the order in which a teacher thinks: for whom, what for, the hour in its order, what goes
 * home, what only teachers read. Required lines hold back submission and publication: no lesson may lack what a class needs
 * to be taught, what marks its quiz, or the way to help. The rest is advice.
 */
export const LESSON_RULES: readonly LessonRule[] = [
  {
    ...{ key: 'lesson-code', level: 'required' },
    field: 'code',
    isMet: ({ code }) => CODE.test(code),
    sentence: {
      vi: 'Ghi mã bài: chữ hoa, số, chấm, gạch nối.',
      en: 'Give the lesson a code: capitals, digits, full stops, hyphens.',
    },
  },
  {
    ...{ key: 'lesson-tier', level: 'required' },
    field: 'tier',
    isMet: ({ tier }) => tier !== null,
    sentence: { vi: 'Chọn độ tuổi của bài.', en: 'Choose the age tier.' },
  },
  {
    ...{ key: 'lesson-duration', level: 'required' },
    field: 'durationMinutes',
    isMet: ({ durationMinutes }) => (durationMinutes ?? 0) > 0,
    sentence: { vi: 'Ghi thời lượng của cả bài.', en: 'Say how long the whole lesson takes.' },
  },
  {
    ...{ key: 'lesson-duration-of-tier', level: 'recommended' },
    field: 'durationMinutes',
    isMet: ({ durationMinutes, tier }) => (durationMinutes ?? 0) <= (tier?.minutes ?? Infinity),
    sentence: {
      vi: 'Bài dài hơn một buổi học của độ tuổi này. Hãy rút ngắn, hoặc tách thành hai bài.',
      en: 'It is longer than a session of this tier. Shorten it, or make it two lessons.',
    },
  },
  {
    ...{ key: 'lesson-strands', level: 'required' },
    field: 'strands',
    isMet: ({ strands }) => strands > 0,
    sentence: { vi: 'Chọn ít nhất một mạch kỹ năng.', en: 'Choose at least one strand.' },
  },
  {
    ...{ key: 'lesson-prerequisites', level: 'required' },
    field: 'prerequisites',
    isMet: ({ isInCircle }) => !isInCircle,
    sentence: {
      vi: 'Các bài nên học trước nối thành vòng tròn. Hãy bỏ một bài khỏi danh sách.',
      en: 'The prerequisites go in a circle. Take one of them out.',
    },
  },
  {
    ...{ key: 'lesson-question', level: 'required' },
    field: 'essentialQuestion',
    isMet: ({ essentialQuestion }) => essentialQuestion !== '',
    sentence: {
      vi: 'Viết câu hỏi cốt lõi mà học sinh mang theo suốt bài.',
      en: 'Write the essential question that pupils carry through the lesson.',
    },
  },
  {
    ...{ key: 'lesson-objectives', level: 'required' },
    field: 'objectives',
    isMet: ({ objectives }) => objectives.length > 0,
    sentence: { vi: 'Viết ít nhất một mục tiêu.', en: 'Write at least one objective.' },
  },
  {
    ...{ key: 'lesson-objectives-three', level: 'required' },
    field: 'objectives',
    isMet: ({ objectives }) => objectives.length <= MOST_OBJECTIVES,
    where: () => `objectives.${MOST_OBJECTIVES}`,
    sentence: {
      vi: 'Giữ nhiều nhất ba mục tiêu: hơn thế thì một buổi không làm nổi.',
      en: 'Keep to three objectives at most: a session cannot reach more.',
    },
  },
  {
    ...{ key: 'lesson-objectives-written', level: 'required' },
    ...inEvery('objectives', ({ objectives }) => objectives, { isFine: (text) => text !== '', within: 'text' }),
    sentence: { vi: 'Một mục tiêu còn để trống.', en: 'An objective is empty.' },
  },
  {
    ...{ key: 'lesson-vocabulary', level: 'recommended' },
    field: 'vocabulary',
    isMet: ({ vocabulary }) => vocabulary.length > 0,
    sentence: { vi: 'Giải nghĩa từ mới, nếu bài có.', en: 'Explain the new words, if there are any.' },
  },
  {
    ...{ key: 'lesson-vocabulary-explained', level: 'required' },
    ...inEvery('vocabulary', ({ vocabulary }) => vocabulary, {
      isFine: ({ term, definition }) => term !== '' && definition !== '',
    }),
    sentence: { vi: 'Một từ mới còn thiếu từ hoặc nghĩa.', en: 'A new word lacks its term or its meaning.' },
  },
  {
    ...{ key: 'lesson-materials', level: 'recommended' },
    field: 'materials',
    isMet: ({ materials }) => materials > 0,
    sentence: { vi: 'Ghi những thứ cần chuẩn bị.', en: 'List what has to be at hand.' },
  },
  {
    ...{ key: 'lesson-story-title', level: 'required' },
    field: 'storyTitle',
    isMet: ({ storyTitle }) => storyTitle !== '',
    sentence: { vi: 'Đặt tên cho câu chuyện.', en: 'Give the story a title.' },
  },
  {
    ...{ key: 'lesson-story', level: 'required' },
    field: 'story',
    isMet: ({ story }) => story !== '',
    sentence: { vi: 'Viết câu chuyện hư cấu.', en: 'Write the fictional story.' },
  },
  {
    ...{ key: 'lesson-reading-story', level: 'recommended' },
    ...{ field: 'story', isMet: readsEasily('story') },
    sentence: {
      vi: 'Câu chuyện khó đọc so với độ tuổi này. Hãy tách câu dài, thay từ khó.',
      en: 'The story is hard to read for this tier. Split long sentences, replace hard words.',
    },
  },
  {
    ...{ key: 'lesson-activities', level: 'required' },
    field: 'activities',
    isMet: ({ activities }) => activities.length > 0,
    sentence: { vi: 'Thêm ít nhất một hoạt động.', en: 'Add at least one activity.' },
  },
  {
    ...{ key: 'lesson-activities-written', level: 'required' },
    ...inEvery('activities', ({ activities }) => activities, {
      isFine: ({ title, instructions }) => title !== '' && instructions !== '',
    }),
    sentence: {
      vi: 'Một hoạt động còn thiếu tên hoặc cách làm.',
      en: 'An activity lacks its title or its instructions.',
    },
  },
  {
    ...{ key: 'lesson-activities-in-time', level: 'recommended' },
    field: 'activities',
    isMet: ({ activities, durationMinutes }) =>
      durationMinutes === null || activities.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0) <= durationMinutes,
    sentence: {
      vi: 'Các hoạt động cộng lại dài hơn cả bài. Hãy xem lại số phút.',
      en: 'Together the activities take longer than the lesson. Look at the minutes again.',
    },
  },
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
  {
    ...{ key: 'lesson-reflection', level: 'required' },
    field: 'reflection',
    isMet: ({ reflection }) => reflection !== '',
    sentence: { vi: 'Viết câu để học sinh tự nghĩ.', en: 'Write what pupils are to think about by themselves.' },
  },
  {
    ...{ key: 'lesson-help-steps', level: 'required' },
    field: 'helpSteps',
    isMet: ({ helpSteps }) => helpSteps.length > 0,
    sentence: { vi: 'Viết các bước cần giúp đỡ.', en: 'Write the help steps.' },
  },
  {
    ...{ key: 'lesson-help-steps-written', level: 'required' },
    ...inEvery('helpSteps', ({ helpSteps }) => helpSteps, { isFine: (step) => step !== '', within: 'text' }),
    sentence: { vi: 'Một bước cần giúp đỡ còn để trống.', en: 'A help step is empty.' },
  },
  {
    ...{ key: 'lesson-help-111', level: 'required' },
    field: 'helpSteps',
    isMet: ({ helpSteps }) => helpSteps.length === 0 || helpSteps.some((step) => NAMES_111.test(step)),
    sentence: {
      vi: 'Ghi số 111 trong các bước cần giúp đỡ.',
      en: 'Name 111 in the help steps.',
    },
  },
  {
    ...{ key: 'lesson-reading-help', level: 'recommended' },
    ...{ field: 'helpSteps', isMet: readsEasily('helpSteps') },
    sentence: {
      vi: 'Các bước cần giúp đỡ khó đọc so với độ tuổi này: lúc sợ, em đọc được ít hơn nữa.',
      en: 'The help steps are hard to read for this tier: a frightened child reads less.',
    },
  },
  {
    ...{ key: 'lesson-take-home', level: 'required' },
    field: 'takeHome',
    isMet: ({ takeHome }) => takeHome !== '',
    sentence: { vi: 'Viết phiếu mang về cho gia đình.', en: 'Write the take-home sheet for parents.' },
  },
  {
    ...{ key: 'lesson-read-aloud', level: 'required' },
    field: 'readAloud',
    isMet: ({ readAloud }) => readAloud !== '',
    sentence: { vi: 'Viết bản đọc thành tiếng.', en: 'Write the text that is read aloud.' },
  },
  {
    ...{ key: 'lesson-teacher-notes', level: 'required' },
    field: 'teacherNotes',
    isMet: ({ teacherNotes }) => teacherNotes !== '',
    sentence: { vi: 'Viết ghi chú cho giáo viên.', en: 'Write the teacher’s notes.' },
  },
  {
    ...{ key: 'lesson-disclosure', level: 'required' },
    field: 'disclosureGuidance',
    isMet: ({ disclosureGuidance }) => disclosureGuidance !== '',
    sentence: {
      vi: 'Viết cách xử lý khi một em kể chuyện của mình.',
      en: 'Write what to do when a child tells of something that happened.',
    },
  },
  {
    ...{ key: 'lesson-frameworks', level: 'recommended' },
    field: 'frameworks',
    isMet: ({ frameworks }) => frameworks > 0,
    sentence: {
      vi: 'Ghi mục tương ứng trong khung năng lực (Thông tư 02/2025, UKCIS).',
      en: 'Name the matching part of a framework (Circular 02/2025, UKCIS).',
    },
  },
  {
    ...{ key: 'lesson-reviewer', level: 'recommended' },
    field: 'expertReviewer',
    isMet: ({ expertReviewer }) => expertReviewer !== '',
    sentence: { vi: 'Ghi ai đã thẩm định bài.', en: 'Name the expert who reviewed it.' },
  },
  {
    ...{ key: 'lesson-review-due', level: 'recommended' },
    field: 'reviewDueOn',
    isMet: ({ reviewDueOn }) => reviewDueOn !== '',
    sentence: { vi: 'Đặt ngày phải thẩm định lại.', en: 'Set the day by which it must be reviewed again.' },
  },
  {
    ...{ key: 'lesson-review-overdue', level: 'recommended' },
    field: 'reviewDueOn',
    isMet: ({ reviewDueOn }, today) => reviewDueOn === '' || reviewDueOn >= today,
    sentence: {
      vi: 'Đã quá ngày thẩm định lại. Hãy nhờ chuyên gia xem bài.',
      en: 'The day of its next review is past. Ask an expert to look at it.',
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
