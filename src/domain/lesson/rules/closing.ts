import { readsEasily } from '../reading';
import { inEvery, type LessonRule } from './rule';

const NAMES_111 = /(?<!\d)111(?!\d)/;

/** What the hour ends with: a thought, the way to help, and what goes home. */
export const CLOSING: readonly LessonRule[] = [
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
];
