import { word } from '../../../../../admin/parts/word';

/** Where a story is in its life, and what may be done to it. */
export const stages = {
  'stage.draft': word('Bản nháp', 'Draft'),
  'stage.in-review': word('Chờ duyệt', 'In review'),
  'stage.changes-requested': word('Cần sửa', 'Changes requested'),
  'stage.approved': word('Đã duyệt', 'Approved'),
  'stage.scheduled': word('Đã hẹn giờ', 'Scheduled'),
  'stage.published': word('Đã xuất bản', 'Published'),
  'stage.killed': word('Đã rút', 'Killed'),
  'stage.public': word('Bạn đọc đang thấy bản đã xuất bản', 'Readers see the published version'),
  'stage.not-public': word('Bạn đọc chưa thấy', 'Not public'),
  'stage.since': word('Từ {when}', 'Since {when}'),

  'action.submit': word('Gửi duyệt', 'Submit for review'),
  'action.recall': word('Lấy lại để sửa', 'Take back'),
  'action.claim': word('Nhận việc', 'Claim'),
  'action.assign': word('Giao việc, đặt hạn', 'Assign, set a deadline'),
  'action.return': word('Trả lại', 'Return'),
  'action.approve': word('Xem và duyệt', 'Review and approve'),
  'action.schedule': word('Hẹn giờ', 'Schedule'),
  'action.unschedule': word('Bỏ hẹn giờ', 'Cancel the schedule'),
  'action.publish': word('Xuất bản', 'Publish'),
  'action.correct': word('Đính chính', 'Correct'),
  'action.withdraw': word('Gỡ xuống', 'Withdraw'),
  'action.kill': word('Rút tin', 'Kill'),
  'action.countersign': word('Ký xác nhận', 'Countersign'),
  'action.reopen': word('Mở lại', 'Reopen'),
  'action.breakGlass': word('Đăng khẩn cấp', 'Break glass'),
  'action.note': word('Ghi chú', 'Note'),
  'action.preview': word('Xem trước', 'Preview'),
  'action.delete': word('Xóa bản nháp', 'Delete the draft'),
} as const;
