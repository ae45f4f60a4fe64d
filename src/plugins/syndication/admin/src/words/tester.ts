import { word } from '../../../../../admin/parts/word';

/** Through the eyes of an outlet. */
export const tester = {
  'subtitle.tester': word(
    'Thấy đúng điều một đơn vị hay một khóa thấy, với cả phần đầu của câu trả lời',
    'See exactly what an outlet or a key sees, headers and all',
  ),
  'tester.as': word('Nhìn bằng mắt của', 'Through the eyes of'),
  'tester.as.public': word('Người không có khóa', 'Somebody without a key'),
  'tester.as.key': word('Một khóa tôi dán vào', 'A key that I paste'),
  'tester.key': word('Khóa', 'Key'),
  'tester.key.hint': word(
    'Khóa chỉ ở trong trang này, không được lưu ở đâu; đóng trang là mất. Thử bằng khóa được tính là một lần dùng khóa.',
    'It stays in this page and is stored nowhere; closing the page forgets it. Trying it counts as a use of the key.',
  ),
  'tester.what': word('Xem', 'Look at'),
  'tester.what.channels': word('Các kênh đọc được', 'The channels it may read'),
  'tester.what.items': word('Tin bài mới nhất', 'The newest items'),
  'tester.what.feed': word('Bản tin JSON của kênh', 'A channel’s JSON Feed'),
  'tester.what.rss': word('Bản tin RSS của kênh', 'A channel’s RSS'),
  'tester.what.changes': word('Các thay đổi của kênh', 'A channel’s changes'),
  'tester.channel': word('Kênh', 'Channel'),
  'tester.look': word('Xem', 'Look'),
  'tester.status': word('Trả lời {status}', 'Answered {status}'),
  'tester.404': word('Không có, hoặc không dành cho người này.', 'Not there, or not for this caller.'),
  'tester.401': word('Khóa sai hoặc đã bị thu hồi.', 'The key is wrong or revoked.'),
  'tester.410': word(
    'Đã hết: quyền nhận kênh đã thôi, hoặc nội dung đã gỡ.',
    'Gone: the grant has ended, or it was withdrawn.',
  ),
  'tester.titles': word('Tin bài trong câu trả lời', 'Items in the answer'),
  'tester.readable': word('Kênh trong câu trả lời', 'Channels in the answer'),
  'tester.headers': word('Phần đầu', 'Headers'),
  'tester.text': word('Nội dung', 'Body'),
  'tester.cut': word('Chỉ hiện phần đầu.', 'Only its beginning is shown.'),
  'tester.empty': word('Không có gì trong đó.', 'There is nothing in it.'),
} as const;
