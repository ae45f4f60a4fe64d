import { word } from '../../../../../admin/parts/word';

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
  'lesson.sources': word('Soạn từ đâu', 'Made from'),
  'lesson.sources.none': word('Bài này không soạn lại từ bài nào.', 'It was not made from anything.'),
  'lesson.sources.gone': word('Bài nguồn không còn nữa.', 'The source is no longer there.'),
  'lesson.sources.seen': word('Xem lần cuối: {when}', 'Last looked at: {when}'),
  'lesson.sources.updated': word(
    'Đã cập nhật: {when}. Hãy xem lại bài học.',
    'Updated: {when}. Look at the lesson again.',
  ),
  'lesson.sources.corrected': word(
    'Đã cải chính: {when}. Hãy xem lại bài học.',
    'Corrected: {when}. Look at the lesson again.',
  ),
  'lesson.sources.withdrawn': word(
    'Đã gỡ xuống: {when}. Hãy xem lại bài học.',
    'Taken down: {when}. Look at the lesson again.',
  ),
  'lesson.sources.killed': word(
    'Đã bị gỡ khẩn cấp: {when}. Hãy xem lại bài học ngay.',
    'Killed: {when}. Look at the lesson again now.',
  ),
  'lesson.derive': word('Soạn lại cho độ tuổi khác', 'Derive for another tier'),
  'lesson.derive.intro': word(
    'Tạo một bản nháp mới có đủ nội dung bài này, ghi bài này là nguồn. Mã bài, thẩm định và giờ xuất bản để trống. Khi bài này thay đổi, người làm bài mới được báo.',
    'Makes a new draft with all of this lesson, which it names as its source. Code, review and times are left empty. When this lesson changes, the people of the new one are told.',
  ),
  'lesson.derive.tier': word('Cho độ tuổi', 'For the tier'),
  'lesson.derive.confirm': word('Tạo bản nháp', 'Make the draft'),
  'lesson.derive.done': word(
    'Đã tạo bản nháp. Hãy sửa lời cho hợp độ tuổi.',
    'The draft is made. Fit its words to the tier.',
  ),
  'lesson.derive.unsaved': word('Lưu bài trước rồi mới soạn lại được.', 'Save the lesson first.'),
  'action.reviewSource': word('Đã xem lại', 'I have looked again'),
  'panel.done.reviewSource': word('Đã ghi: bạn đã xem lại bài theo nguồn mới.', 'Noted: you have looked at it again.'),
  'matrix.title': word('Bảng bài học', 'Lesson matrix'),
  'matrix.subtitle': word(
    'Mỗi ô là một độ tuổi và một mạch kỹ năng: đã có bài nào, còn thiếu bài nào.',
    'Each cell is a tier and a strand: which lessons there are, which are missing.',
  ),
  'matrix.table': word('Bài học theo độ tuổi và mạch kỹ năng', 'Lessons by tier and strand'),
  'matrix.strand': word('Mạch kỹ năng', 'Strand'),
  'matrix.language': word('Ngôn ngữ', 'Language'),
  'matrix.ages': word('{from}–{to} tuổi', 'ages {from}–{to}'),
  'matrix.ages-from': word('từ {from} tuổi', 'from age {from}'),
  'matrix.adults': word('người lớn', 'adults'),
  'matrix.tally': word(
    '{published} ô đã có bài, {inWork} ô đang soạn, {missing} ô còn thiếu',
    '{published} cells have a lesson, {inWork} are in work, {missing} are empty',
  ),
  'matrix.state.published': word('Đã đăng', 'Published'),
  'matrix.state.missing': word('Còn thiếu', 'Missing'),
  'matrix.count.published': word('{count} đã đăng', '{count} published'),
  'matrix.count.in-work': word('{count} đang soạn', '{count} in work'),
  'matrix.hidden': word('{count} bài của ban khác', '{count} of another desk'),
  'matrix.create': word('Soạn bài', 'Write one'),
  'matrix.create.for': word('Soạn bài: {strand}, {tier}', 'Write a lesson: {strand}, {tier}'),
  'matrix.unplaced': word('Bài chưa có độ tuổi hoặc mạch kỹ năng', 'Lessons without a tier or a strand'),
  'matrix.age-faults': word('Độ tuổi chưa nối tiếp nhau', 'The tiers do not follow each other'),
  'matrix.change-ages': word('Đổi độ tuổi', 'Change ages'),
  'matrix.change-ages.intro': word(
    'Mỗi tuổi từ 3 đến 18 phải thuộc đúng một độ tuổi. Để trống cả hai ô: dành cho người lớn.',
    'Each age from 3 to 18 must fall in exactly one tier. Both empty: for grown-ups.',
  ),
  'matrix.change-ages.from': word('Từ tuổi', 'From age'),
  'matrix.change-ages.to': word('Đến tuổi', 'To age'),
  'matrix.change-ages.done': word('Đã đổi độ tuổi.', 'The ages are changed.'),
  'lesson.failed': word(
    'Chưa kiểm tra được. Hãy kiểm tra kết nối; bài vẫn được giữ trên máy này.',
    'Could not be checked. Look at the connection; what you typed is kept on this computer.',
  ),
} as const;
