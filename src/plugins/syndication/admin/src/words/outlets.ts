import { word } from '../../../../../admin/parts/word';

/** Who receives, with what key, and through which channels. */
export const outlets = {
  'subtitle.outlets': word(
    'Ai nhận tin của ta, bằng khóa nào, qua những kênh nào',
    'Who receives from us, with which keys, through which channels',
  ),
  'outlets.none': word(
    'Chưa có đơn vị nào. Kênh công khai thì ai cũng đọc được; thêm đơn vị để cấp khóa và kênh riêng.',
    'No outlets yet. Anyone reads public channels; add an outlet to give it a key and channels of its own.',
  ),
  'outlets.add': word('Thêm đơn vị', 'Add an outlet'),
  'outlets.name': word('Tên đơn vị', 'Name'),
  'outlets.contact': word('Liên hệ', 'Contact'),
  'outlets.contact.hint': word(
    'Gọi hoặc viết cho ai khi cần gỡ gấp một bài.',
    'Whom to reach when a story must come down at once.',
  ),
  'outlets.contact.none': word('Chưa có người liên hệ', 'Nobody to reach yet'),
  'outlets.note': word('Ghi chú', 'Note'),
  'outlets.keys.count': word('{count} khóa đang dùng được', '{count} good keys'),
  'outlets.used': word('Dùng lần cuối: {when}', 'Last used: {when}'),

  'grants.title': word('Kênh được cấp', 'Channels granted'),
  'grants.none': word('Chỉ các kênh công khai.', 'Public channels alone.'),
  'grants.add': word('Cấp kênh', 'Grant a channel'),
  'grants.choose': word('Chọn kênh để cấp', 'Choose a channel to grant'),
  'grants.end': word('Thôi cấp kênh {channel}', 'End the grant of {channel}'),
  'grants.end.what': word(
    '“{outlet}” sẽ không đọc được kênh “{channel}” nữa, ngay từ bây giờ: hệ thống trả lời 410, và đơn vị có trách nhiệm gỡ mọi tin bài đã nhận qua kênh này. Tin bài cũng có ở kênh khác thì đơn vị vẫn đọc được ở đó. Hãy báo trước cho đơn vị.',
    '“{outlet}” can read the channel “{channel}” no more, from now on: it is answered 410, and owes the removal of everything it received through it. What stands in another of its channels can still be read there. Tell the outlet before you do this.',
  ),
  'grants.end.public': word(
    'Đây là kênh công khai: ai cũng vẫn đọc được, kể cả đơn vị này.',
    'This channel is public: anyone, this outlet too, can still read it.',
  ),
  'grants.end.confirm': word('Thôi cấp', 'End the grant'),

  'keys.title': word('Khóa', 'Keys'),
  'keys.none': word('Chưa có khóa nào.', 'No keys yet.'),
  'keys.hint': word(
    'Có thể có nhiều khóa cùng lúc: cấp khóa mới, đợi đơn vị đổi xong, rồi thu hồi khóa cũ.',
    'Several may be good at a time: make a new one, wait until the outlet has changed over, then revoke the old one.',
  ),
  'keys.add': word('Tạo khóa', 'Make a key'),
  'keys.mode': word('Loại khóa', 'Kind of key'),
  'keys.live': word('Thật', 'Live'),
  'keys.test': word('Thử nghiệm', 'Test'),
  'keys.label': word('Dùng ở đâu', 'Where it is used'),
  'keys.label.hint': word(
    'Ví dụ: máy chủ chính. Để biết khóa nào mà thu hồi.',
    'The main server, for example: to tell keys apart.',
  ),
  'keys.unlabelled': word('(không tên)', '(no name)'),
  'keys.created': word('Tạo {when}', 'Made {when}'),
  'keys.revoked': word('Đã thu hồi {when}', 'Revoked {when}'),
  'keys.revoke': word('Thu hồi', 'Revoke'),
  'keys.revoke.title': word('Thu hồi khóa {key}', 'Revoke the key {key}'),
  'keys.revoke.what': word(
    'Khóa mất hiệu lực ngay, ở mọi máy chủ, và không lấy lại được. Máy đang dùng khóa này sẽ bị trả lời 401.',
    'It is good no more at once, on every server, and cannot be brought back. Whatever uses it is answered 401.',
  ),
  'keys.made': word('Khóa mới: chỉ hiện một lần này', 'The new key: shown this once'),
  'keys.made.what': word(
    'Chép và gửi cho đơn vị bằng đường an toàn. Đóng lại rồi thì không ai xem được nữa, kể cả người quản trị.',
    'Copy it, and send it over a safe way. Once closed nobody can see it again, not even an administrator.',
  ),
  'keys.made.done': word('Tôi đã chép', 'I have copied it'),
} as const;
