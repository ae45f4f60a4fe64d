import { word } from '../../../../../admin/parts/word';

/** Two people, one story: presence, merging, and drafts that survive. */
export const saves = {
  'presence.also': word('{names} cũng đang mở bài này.', '{names} also has this story open.'),
  'presence.writing': word('{name} đang giữ bút.', '{name} has the pen.'),
  'presence.take-over': word('Nhận bút', 'Take over'),
  'presence.taken-over': word('Bạn đang giữ bút.', 'You have the pen.'),

  'merge.title': word('Có người đã lưu trước bạn', 'Somebody saved before you'),
  'merge.intro': word(
    '{name} đã lưu bài này sau khi bạn mở. Chưa chữ nào mất: bản của bạn được giữ lại. Chọn cho từng ô rồi lưu.',
    '{name} saved this story after you opened it. No word is lost: your version is kept. Choose for each field, then save.',
  ),
  'merge.mine': word('Của bạn', 'Yours'),
  'merge.theirs': word('Của {name}', '{name}’s'),
  'merge.choose': word('Giữ bản nào cho ô {field}', 'Which to keep for {field}'),
  'merge.edit': word('Sửa chữ trước khi lưu', 'Edit the text before saving'),
  'merge.save': word('Lưu bản đã ghép', 'Save the merged version'),
  'merge.later': word('Để sau', 'Later'),
  'merge.later.kept': word(
    'Bản của bạn nằm trong “Các bản”, mục “Bị từ chối, giữ lại”.',
    'Yours is among the revisions, as “Refused, kept”.',
  ),
  'merge.saved': word('Đã lưu bản ghép.', 'The merged version is saved.'),
  'merge.vanished': word(
    'Có ảnh hoặc liên kết trong bản của bạn không còn nữa. Hãy xem lại: {fields}.',
    'Pictures or links of your version are gone. Look again at: {fields}.',
  ),
  'merge.same': word('Hai bản giống nhau: không cần ghép.', 'The two are the same: nothing to merge.'),
  'merge.only-you': word('Chỉ bạn sửa ô này', 'Only you changed this'),
  'merge.only-them': word('Chỉ người kia sửa ô này', 'Only they changed this'),
  'merge.both': word('Cả hai cùng sửa', 'Both changed this'),
  'merge.pending': word('Bản của bạn chưa được ghép.', 'Your version is not merged yet.'),
  'merge.resume': word('Ghép ngay', 'Merge now'),

  'draft.found': word('Có chữ chưa lưu từ {when} trên máy này.', 'There is unsaved text of {when} on this computer.'),
  'draft.newer': word('Bài trên máy chủ đã thay đổi từ lúc đó.', 'The story has changed on the server since.'),
  'draft.restore': word('Lấy lại', 'Bring it back'),
  'draft.discard': word('Bỏ đi', 'Discard it'),
  'draft.see': word('Xem khác gì', 'See the difference'),
  'draft.title': word('Chữ chưa lưu', 'Unsaved text'),
  'draft.restored': word('Đã lấy lại. Hãy đọc lại rồi bấm Lưu.', 'It is back. Read it again, then save.'),
  'draft.saved-value': word('Đang có trên máy chủ', 'On the server'),
  'draft.local-value': word('Chưa lưu', 'Unsaved'),
  'draft.other-change': word('Có thay đổi (ảnh, mục hoặc liên kết)', 'Changed (pictures, sections or links)'),

  'guard.governed': word(
    'Tin bài xuất bản, gỡ và xóa từng bài một, ở khung Tin bài hoặc Bàn làm việc.',
    'Stories are published, withdrawn and deleted from the Story panel or the work-bin.',
  ),
} as const;
