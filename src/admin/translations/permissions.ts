import { word, type Words } from '../parts/word';
import { fields } from './fields';
import { typeNames } from './names';

const DESCRIBED: Readonly<Record<string, string>> = {
  'Administrative unit': 'admin-unit',
  'Support centre': 'support-center',
  'Approval policy': 'policy',
};

const singular = (displayName: string): string =>
  DESCRIBED[displayName] ?? displayName.toLowerCase().replaceAll(' ', '-');

/** Content types by the singular name of their schema: the forms of roles and tokens know no other. */
export const singularNames: Words = Object.fromEntries(
  Object.entries(typeNames).map(([displayName, name]) => [singular(displayName), name]),
);

/** Fields by their bare name, where the type they belong to is not told: the first that is called so. */
export const fieldNames: Words = Object.fromEntries(
  Object.entries(fields)
    .map(([key, name]) => [key.split('.').at(-1) ?? key, name] as const)
    .reverse(),
);

/** What the server calls permissions, their conditions and their groups, by its English. */
export const permissionNames: Words = {
  // What is done
  Create: word('Tạo', 'Create'),
  Read: word('Xem', 'Read'),
  Update: word('Cập nhật', 'Update'),
  Delete: word('Xóa', 'Delete'),
  Publish: word('Xuất bản', 'Publish'),
  Fields: word('với từng ô', 'Fields'),
  Locales: word('theo ngôn ngữ', 'Languages'),

  // On pages
  'Configure view': word('Sắp xếp trang', 'Configure view'),
  'Configure Layout': word('Sắp xếp biểu mẫu', 'Configure layout'),
  'Access the Media Library': word('Mở thư viện tư liệu', 'Access the media library'),
  'Create (upload)': word('Tải lên', 'Create (upload)'),
  'Update (crop, details, replace) + delete': word(
    'Sửa (cắt, ghi chi tiết, thay) và xóa',
    'Update (crop, details, replace) and delete',
  ),
  Download: word('Tải về', 'Download'),
  'Copy link': word('Chép liên kết', 'Copy link'),
  'Keep the register of consents': word('Giữ sổ đồng ý', 'Keep the register of consents'),
  'Ask for somebody to be forgotten': word('Đề nghị xóa dấu vết', 'Ask for somebody to be forgotten'),
  'Sign that somebody is forgotten': word('Ký xóa dấu vết', 'Sign that somebody is forgotten'),
  'Work on stories': word('Làm việc với tin bài', 'Work on stories'),
  'Read the audit': word('Đọc sổ ghi', 'Read the audit'),
  'Read outlets and their keys': word('Xem đơn vị nhận tin và khóa', 'Read outlets and their keys'),
  'Keep outlets, and grant them channels': word(
    'Quản lý đơn vị nhận tin, cấp kênh cho họ',
    'Keep outlets, and grant them channels',
  ),
  'Make and revoke keys': word('Cấp và thu hồi khóa', 'Make and revoke keys'),
  'See what channels hold': word('Xem kênh đang có gì', 'See what channels hold'),
  'Change what channels take': word('Đổi điều kiện của kênh', 'Change what channels take'),

  // In the settings
  'Access the Email Settings page': word('Mở cài đặt thư điện tử', 'Access the email settings'),
  'Access the Media Library settings page': word('Mở cài đặt thư viện tư liệu', 'Access the media library settings'),
  'Access the marketplace': word('Mở chợ ứng dụng', 'Access the marketplace'),
  'Access the API tokens settings page': word('Mở trang token API', 'Access the API tokens'),
  'Access the Admin tokens settings page': word('Mở trang token quản trị', 'Access the admin tokens'),
  'Access the transfer tokens settings page': word('Mở trang token chuyển', 'Access the transfer tokens'),
  'Create (invite)': word('Tạo (mời)', 'Create (invite)'),
  'Create (generate)': word('Tạo', 'Create (generate)'),
  Regenerate: word('Cấp lại', 'Regenerate'),
  'Delete (revoke)': word('Xóa (thu hồi)', 'Delete (revoke)'),
  'Read the project level settings': word('Xem cài đặt chung', 'Read the settings of the project'),
  'Update the project level settings': word('Đổi cài đặt chung', 'Update the settings of the project'),

  // Groups of them
  general: word('Chung', 'general'),
  assets: word('Tư liệu', 'assets'),
  users: word('Người dùng', 'users'),
  roles: word('Vai trò', 'roles'),
  components: word('Thành phần', 'components'),
  'single types': word('Loại đơn', 'single types'),
  'collection types': word('Loại tập hợp', 'collection types'),
  email: word('Thư điện tử', 'email'),
  'media library': word('Thư viện tư liệu', 'media library'),
  Internationalization: word('Đa ngôn ngữ', 'Internationalization'),
  marketplace: word('Chợ ứng dụng', 'marketplace'),
  'plugins and marketplace': word('Plugin và chợ ứng dụng', 'plugins and marketplace'),
  webhooks: word('Webhook', 'webhooks'),
  'users and roles': word('Người dùng và vai trò', 'users and roles'),
  'api tokens': word('Token API', 'API tokens'),
  'api Tokens': word('Token API', 'API tokens'),
  'admin tokens': word('Token quản trị', 'admin tokens'),
  'transfer tokens': word('Token chuyển', 'transfer tokens'),
  project: word('Cả hệ thống', 'project'),
  'content-manager': word('Nội dung', 'Content manager'),
  'content-type-builder': word('Loại nội dung', 'Content types'),
  upload: word('Thư viện tư liệu', 'Media library'),
  newsroom: word('Tòa soạn', 'Newsroom'),
  safeguard: word('Bảo vệ trẻ em', 'Safeguard'),
  syndication: word('Phân phối', 'Syndication'),

  // When they hold
  default: word('Chung', 'General'),
  Newsroom: word('Tòa soạn', 'Newsroom'),
  'Is creator': word('Do chính mình tạo', 'Created by oneself'),
  'Has same role as creator': word('Cùng vai trò với người tạo', 'Has the role of whoever created it'),
};
