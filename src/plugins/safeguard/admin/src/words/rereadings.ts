import { word } from '../../../../../admin/parts/word';

/** Published stories in which a changed rule finds what blocks. */
export const rereadings = {
  'subtitle.rereadings': word(
    'Tin bài đã xuất bản mà quy tắc hay địa danh mới thấy có điểm chặn',
    'Published stories in which a changed rule or unit finds what blocks',
  ),
  'rereadings.none': word(
    'Không có tin bài nào cần đọc lại. Khi quy tắc, địa danh hay danh mục từ thay đổi, máy đọc lại mọi tin bài đang xuất bản và liệt kê ở đây.',
    'There is nothing to read again. When rules, units or words change, everything public is looked at again, and listed here.',
  ),
  'rereadings.found': word('{count} điểm chặn: {kinds}', '{count} that block: {kinds}'),
  'rereadings.since': word('Thấy lúc {when}', 'Found {when}'),
  'rereadings.open': word('Mở để đọc lại', 'Open and read again'),
  'rereadings.done': word('Tôi đã đọc lại', 'I have read it again'),
  'rereadings.done.what': word(
    'Không gì tự bị gỡ. Nếu cần, hãy sửa rồi đính chính, hoặc rút tin, trước khi xác nhận. Tên bạn được ghi vào sổ; tin bài rời danh sách này.',
    'Nothing comes down by itself. Mend and correct it, or kill it, before you confirm if you have to. Your name goes on record, and the story leaves this list.',
  ),
  'rereadings.done.confirm': word('Xác nhận đã đọc lại', 'Confirm that I have read it'),
} as const;
