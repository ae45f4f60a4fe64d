import { screenWords } from './screen-words';
import { word, type Words } from './word';

/** What the parts say themselves; everything else is handed to them. */
export const words = {
  cancel: word('Thôi', 'Cancel'),
  close: word('Đóng', 'Close'),
  copy: word('Chép', 'Copy'),
  copied: word('Đã chép.', 'Copied.'),
  'copy-failed': word('Không chép được. Hãy chọn và chép tay.', 'It could not be copied. Select and copy it.'),
  failed: word(
    'Không làm được. Hãy thử lại; nếu vẫn vậy, báo người quản trị.',
    'That did not work. Try again; if it stays so, tell the administrator.',
  ),
} satisfies Words;

export const { messagesIn, useWords } = screenWords('parts', words);
