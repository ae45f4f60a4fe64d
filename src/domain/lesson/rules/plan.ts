import { inEvery, type LessonRule } from './rule';

const CODE = /^[A-Z0-9][A-Z0-9.-]*$/;
const MOST_OBJECTIVES = 3;

/** For whom a lesson is, what for, and what has to be at hand. */
export const PLAN: readonly LessonRule[] = [
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
];
