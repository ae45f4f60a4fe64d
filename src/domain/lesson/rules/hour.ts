import { readsEasily } from '../reading';
import { inEvery, type LessonRule } from './rule';

/** What happens in the hour: the story and the activities. */
export const HOUR: readonly LessonRule[] = [
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
];
