import type { LessonRule } from './rule';

/** What only teachers read, and who vouches for it. */
export const FOR_TEACHERS: readonly LessonRule[] = [
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
