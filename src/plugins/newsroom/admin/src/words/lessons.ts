import { word } from './word';

/** What is said of lessons alone. */
export const lessons = {
  'lesson.panel': word('Bài học đã đủ chưa?', 'Is the lesson complete?'),
  'lesson.complete': word('Đủ mọi phần bắt buộc.', 'Everything required is there.'),
  'lesson.incomplete': word(
    'Đủ {done} trên {all} phần bắt buộc. Còn thiếu thì chưa gửi duyệt được.',
    '{done} of {all} required parts are there. It cannot be submitted until all are.',
  ),
  'lesson.advice': word(
    '{count, plural, other {# lời khuyên}}',
    '{count, plural, one {# piece of advice} other {# pieces of advice}}',
  ),
  'lesson.part.done': word('Đủ', 'There'),
  'lesson.part.missing': word('Còn thiếu', 'Missing'),
  'lesson.part.advised': word('Nên xem', 'Advice'),
  'lesson.reading': word('Độ khó khi đọc', 'How hard it reads'),
  'lesson.reading.no-tier': word('Chọn độ tuổi để biết có hợp không.', 'Choose a tier to see whether it fits.'),
  'lesson.reading.fits': word('Hợp độ tuổi', 'Fits the tier'),
  'lesson.reading.hard': word('Khó so với độ tuổi', 'Hard for the tier'),
  'lesson.reading.average': word(
    'Trung bình {count, number} tiếng một câu{limit, select, none {} other {, nên nhiều nhất {limit}}}',
    '{count, number} syllables a sentence on average{limit, select, none {} other {, best {limit} at most}}',
  ),
  'lesson.reading.longest': word(
    'Câu dài nhất {count, number} tiếng{limit, select, none {} other {, nên nhiều nhất {limit}}}',
    'Longest sentence {count, number} syllables{limit, select, none {} other {, best {limit} at most}}',
  ),
  'lesson.reading.long-words': word(
    '{count, number} từ dài trên 100 tiếng{limit, select, none {} other {, nên nhiều nhất {limit}}}: {words}',
    '{count, number} long words in 100 syllables{limit, select, none {} other {, best {limit} at most}}: {words}',
  ),
  'lesson.failed': word(
    'Chưa kiểm tra được. Hãy kiểm tra kết nối; bài vẫn được giữ trên máy này.',
    'Could not be checked. Look at the connection; what you typed is kept on this computer.',
  ),
} as const;
