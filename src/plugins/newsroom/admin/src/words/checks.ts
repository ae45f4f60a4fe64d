import { word } from './word';

/** What is checked while a story is written. */
export const checks = {
  'checks.list': word('Cần có', 'Checklist'),
  'checks.list.done': word('Đủ cả.', 'All there.'),
  'checks.required': word('bắt buộc', 'required'),
  'checks.recommended': word('nên có', 'recommended'),
  'checks.met': word('Đã có', 'Met'),
  'checks.missing': word('Còn thiếu', 'Missing'),
  'checks.findings': word('Cảnh báo bảo vệ trẻ em', 'Child-safety findings'),
  'checks.findings.none': word(
    'Không thấy điều gì có thể lộ một em nhỏ. Máy không thay được người: hãy tự đọc lại.',
    'Nothing found that could identify a child. A machine is no substitute: read it yourself.',
  ),
  'checks.severity.block': word('Chặn xuất bản', 'Stops publication'),
  'checks.severity.warn': word('Cần xem', 'Look at this'),
  'checks.severity.info': word('Gợi ý', 'Hint'),
  'checks.finding.jump': word('Đến ô {field}', 'Go to {field}'),
  'checks.finding.waive': word('Giải trình', 'Waive'),
  'checks.finding.sign': word('Ký lời giải trình', 'Sign the waiver'),
  'checks.finding.waived': word('Đã cho qua', 'Waived'),
  'checks.finding.half': word('{name} đã giải trình, chờ người thứ hai ký', 'Waived by {name}, awaits a second signer'),
  'checks.suggestion': word('Gợi ý: {text}', 'Suggestion: {text}'),
  'checks.measure': word('Độ dài', 'Length'),
  'checks.measure.title': word('Tít: {count} tiếng', 'Title: {count} syllables'),
  'checks.measure.standfirst': word('Sa-pô: {count} tiếng, nên 30–60', 'Standfirst: {count} syllables, best 30–60'),
  'checks.measure.body': word(
    '{syllables} tiếng · {words} từ · đọc {minutes} phút',
    '{syllables} syllables · {words} words · {minutes} min read',
  ),
  'checks.measure.short': word('ngắn quá', 'too short'),
  'checks.measure.good': word('vừa', 'good'),
  'checks.measure.long': word('dài quá', 'too long'),
  'checks.duplicates': word('Tít gần giống', 'Similar titles'),
  'checks.forecast': word('Khi xuất bản', 'On publication'),
  'checks.forecast.channels': word('Vào kênh: {channels}', 'Goes to: {channels}'),
  'checks.forecast.no-channel': word(
    'Chưa vào kênh nào: đơn vị nhận tin sẽ không thấy.',
    'In no channel: no outlet will see it.',
  ),
  'checks.forecast.locales': word('Ngôn ngữ: {locales}', 'Languages: {locales}'),
  'checks.forecast.locale.public': word('{locale} (đang xuất bản)', '{locale} (public)'),
  'checks.forecast.locale.draft': word('{locale} (chưa)', '{locale} (not public)'),
  'checks.forecast.targets': word(
    'Bài trỏ đến tin bài chưa xuất bản. Hãy xuất bản chúng trước, hoặc bỏ liên kết:',
    'It points at stories that are not public. Publish them first, or take the link away:',
  ),
  'checks.forecast.along': word(
    'Hai bên dẫn tới nhau và đều đã duyệt, nên xuất bản cùng lúc:',
    'They point at each other and are all approved, so they are published together:',
  ),
  'checks.forecast.embargo': word('Giữ tin đến {when}', 'Embargoed until {when}'),
  'checks.forecast.expires': word('Hết hạn lúc {when}', 'Expires at {when}'),
  'checks.forecast.correction': word(
    'Bài đã từng xuất bản: lần này thay bản đang có.',
    'It is public already: this replaces what readers have.',
  ),
} as const;
