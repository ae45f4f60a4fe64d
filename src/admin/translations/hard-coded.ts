/** English that Strapi 5.54 has written into the code of its screens: no message of ours reaches it. */
export interface HardCoded {
  /** Where in the panel it stands, by path. */
  readonly at: RegExp;
  /** Whether text is exchanged as well as names and buttons. Where stories are shown, text is theirs. */
  readonly isInText: boolean;
  /** What each English phrase says in Vietnamese. */
  readonly vi: Readonly<Record<string, string>>;
}

const BUSY = 'Bạn đã thử quá nhiều lần. Hãy đợi vài phút rồi thử lại.';

const signIn: HardCoded = {
  at: /\/auth\//,
  isInText: true,
  vi: {
    'Invalid credentials': 'Email hoặc mật khẩu chưa đúng. Hãy kiểm tra rồi thử lại.',
    'Too many requests, please try again later.': BUSY,
    'Too Many Requests': BUSY,
    'Failed to fetch': 'Chưa kết nối được máy chủ. Hãy kiểm tra mạng rồi thử lại.',
    'Something went wrong': 'Có lỗi xảy ra. Hãy thử lại.',
    'Invalid registrationToken': 'Lời mời này không còn dùng được. Hãy xin người quản trị lời mời mới.',
    'This reset password token has expired': 'Liên kết đặt lại mật khẩu đã hết hạn. Hãy xin liên kết mới.',
  },
};

const everywhere: HardCoded = {
  at: /^/,
  isInText: false,
  vi: {
    draft: 'Bản nháp',
    published: 'Đã xuất bản',
    modified: 'Đã sửa',
    'Choose date': 'Chọn ngày',
    'Choose time': 'Chọn giờ',
    'Close modal': 'Đóng',
    Search: 'Tìm',
  },
};

const media: HardCoded = {
  at: /\/plugins\/upload/,
  isInText: true,
  vi: {
    'To pick up a draggable item, press the space bar. While dragging, use the arrow keys to move the item. Press space again to drop the item in its new position, or press escape to cancel.':
      'Bấm phím cách để nhấc một tệp lên, dùng phím mũi tên để chuyển, bấm phím cách lần nữa để thả, hoặc Esc để thôi.',
  },
};

const settings: HardCoded = {
  at: /\/settings/,
  isInText: true,
  vi: {
    Active: 'Đang dùng',
    Inactive: 'Chưa dùng',
    Actions: 'Việc',
    Select: 'Chọn',
    Entry: 'Nội dung',
    Media: 'Tư liệu',
    Never: 'Chưa lần nào',
    'Not Found': 'Không tìm thấy',
  },
};

export const hardCoded: readonly HardCoded[] = [signIn, media, settings, everywhere];

/** The names that Strapi puts into the titles of its settings. */
export const settingsTitles: Readonly<Record<string, string>> = {
  Users: 'Người dùng',
  Roles: 'Vai trò',
  Webhooks: 'Webhook',
  Application: 'Tổng quan',
  Configuration: 'Thư điện tử',
  'API Tokens': 'Token API',
  'Admin Tokens': 'Token quản trị',
  'Transfer Tokens': 'Token chuyển',
};
