import { inLanguage, type Messages, type Words } from '../parts/word';
import { componentNames, typeNames } from './names';
import { fieldNames, permissionNames, singularNames } from './permissions';

/** English that Strapi 5.54 has written into the code of its screens: no message of ours reaches it. */
export interface HardCoded {
  /** Where in the panel it stands, by path. */
  readonly at: RegExp;
  /** Whether text is exchanged as well as names and buttons. Where stories are shown, text is theirs. */
  readonly isInText: boolean;
  /** What each English phrase says in Vietnamese. */
  readonly vi: Messages;
  /** Where what is written there is no good English either. */
  readonly en?: Messages;
  /** For phrases that are made of parts. */
  readonly rules?: readonly Rule[];
}

interface Rule {
  readonly of: RegExp;
  readonly vi: (...parts: string[]) => string;
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
    'Notifications alt+T': 'Thông báo (Alt+T)',
    carousel: 'Băng hình',
    slide: 'Hình',
    Pagination: 'Phân trang',
    draggable: 'Kéo được',
    sortable: 'Sắp xếp được',
  },
};

const media: HardCoded = {
  at: /\/plugins\/upload|\/content-manager\/.*\/configurations\//,
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
    Unlimited: 'Không hết hạn',
    'Not Found': 'Không tìm thấy',
  },
};

const webhooks: HardCoded = {
  at: /\/settings\/webhooks\//,
  isInText: false,
  vi: {
    'entry.create': 'Tạo nội dung',
    'entry.update': 'Cập nhật nội dung',
    'entry.delete': 'Xóa nội dung',
    'entry.publish': 'Xuất bản nội dung',
    'entry.unpublish': 'Gỡ nội dung xuống',
    'media.create': 'Thêm tư liệu',
    'media.update': 'Cập nhật tư liệu',
    'media.delete': 'Xóa tư liệu',
  },
  en: {
    'entry.create': 'Create an entry',
    'entry.update': 'Update an entry',
    'entry.delete': 'Delete an entry',
    'entry.publish': 'Publish an entry',
    'entry.unpublish': 'Unpublish an entry',
    'media.create': 'Add media',
    'media.update': 'Update media',
    'media.delete': 'Delete media',
  },
  rules: [
    { of: /^row (\d+) key$/, vi: (_, row = '') => `Dòng ${row}: tên` },
    { of: /^row (\d+) value$/, vi: (_, row = '') => `Dòng ${row}: giá trị` },
  ],
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** As Strapi writes them: by the singular name of the schema, which it makes into one word with a capital. */
const types = (language: 'vi' | 'en'): Messages => {
  const names = inLanguage(singularNames, language);
  return { ...names, ...Object.fromEntries(Object.entries(names).map(([name, said]) => [capital(name), said])) };
};

const tokens: HardCoded = {
  at: /\/settings\/api-tokens\/./,
  isInText: true,
  vi: { ...types('vi'), find: 'Xem danh sách', findOne: 'Xem một mục' },
  en: { ...types('en'), find: 'Read the list', findOne: 'Read one' },
};

/** A permission of one field, spoken by the names in the code. */
const SELECT = 'Chọn quyền ';

const permissions: HardCoded = {
  at: /\/settings\/(roles|admin-tokens)\/./,
  isInText: true,
  vi: {},
  rules: [
    { of: new RegExp(`^${SELECT}(.+)$`), vi: (_, named = '') => SELECT + named.split(' ').map(fieldOrAct).join(' ') },
    { of: /^(Cài đặt quyền cho .+) (settings|plugin)$/, vi: (_, described = '') => described },
  ],
};

const fieldOrAct = (name: string): string => (fieldNames[name] ?? permissionNames[name])?.vi ?? name;

/** What the heading says before the name of what is arranged. */
const ARRANGED = 'Cách hiển thị: ';

/** A type or a component by its `displayName`. */
export const arrangedName = (name: string): string => (typeNames[name] ?? componentsByName[name])?.vi ?? name;

/** Components by their `displayName`, which is their English name. */
const componentsByName: Words = Object.fromEntries(Object.values(componentNames).map((name) => [name.en, name]));
const arranged: Words = { ...fieldNames, ...componentsByName };

/** Where forms and lists are arranged: what stands in a part, and what a title can be made of, by their names in the code. */
const arranging: HardCoded = {
  at: /\/content-manager\/.*\/configurations\//,
  isInText: true,
  vi: { ...inLanguage(arranged, 'vi'), ASC: 'Tăng dần', DESC: 'Giảm dần' },
  en: { ...inLanguage(fieldNames, 'en'), ASC: 'Ascending', DESC: 'Descending' },
  rules: [{ of: new RegExp(`^${ARRANGED}(.+)$`), vi: (_, name = '') => ARRANGED + arrangedName(name) }],
};

export const hardCoded: readonly HardCoded[] = [
  ...[signIn, media, webhooks, tokens, permissions, arranging, settings, everywhere],
];

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
