import { word, type Words } from '../parts/word';

/** What a request of the panel ends with that found no session, or nobody at all, as the browsers say it. */
function failures(prefix: string): Words {
  const signedOut = word(
    'Phiên đăng nhập đã hết. Hãy đăng nhập lại; chữ bạn đang viết vẫn còn trên máy này.',
    'Your session has ended. Sign in again; what you were writing is still on this computer.',
  );
  const unreachable = word(
    'Chưa kết nối được máy chủ. Chữ bạn đang viết vẫn còn trên máy này; hãy thử lưu lại sau.',
    'The server cannot be reached. What you were writing is still on this computer; try to save again later.',
  );
  return {
    [`${prefix}.Missing or invalid credentials`]: signedOut,
    ...Object.fromEntries(UNREACHABLE.map((said) => [`${prefix}.${said}`, unreachable])),
  };
}

/** What the server refuses on the pages of people and roles, by the English it says. */
const refusals: Words = {
  'apiError.Email already taken': word(
    'Đã có người dùng địa chỉ email này.',
    'Somebody already has this email address.',
  ),
  'apiError.A user with this email address already exists': word(
    'Đã có người dùng địa chỉ email này.',
    'Somebody already has this email address.',
  ),
  'apiError.Name already taken': word('Tên này đã có. Hãy chọn tên khác.', 'This name is taken. Choose another.'),
  'apiError.You cannot delete your own user': word(
    'Bạn không xóa được tài khoản của chính mình.',
    'You cannot delete your own account.',
  ),
  'apiError.You must have at least one user with super admin role.': word(
    'Phải luôn còn ít nhất một quản trị viên.',
    'There must always be at least one super admin.',
  ),
  'apiError.You cannot delete the super admin role': word(
    'Không xóa được vai trò quản trị viên.',
    'The role of the super admin cannot be deleted.',
  ),
  'apiError.Some roles are still assigned to some users': word(
    'Còn người đang giữ vai trò này. Hãy đổi vai trò của họ trước.',
    'Somebody still has this role. Give them another one first.',
  ),
};

const UNREACHABLE = ['Failed to fetch', 'Load failed', 'NetworkError when attempting to fetch resource.'];

/**
 * Messages that Strapi 5.54 asks for and ships in no language. A key that is in no table makes
 * every render report a missing message, which slows typing (strapi#25771), so English is here too.
 */
export const unlisted: Words = {
  'app.components.LeftMenuLinkContainer.settings': word('Cài đặt', 'Settings'),
  'global.plugins.newsroom': word('Tòa soạn', 'Newsroom'),
  'global.plugins.newsroom.description': word(
    'Đường đi của tin bài: viết, duyệt, hẹn giờ, đính chính, rút tin, sổ ghi.',
    'The life of a story: writing, approval, hours, corrections, kills, the record.',
  ),
  'global.plugins.safeguard': word('Bảo vệ trẻ em', 'Safeguard'),
  'global.plugins.safeguard.description': word(
    'Giữ cho tin bài không làm lộ trẻ em: điểm cần xem, sự đồng ý, che hình, xóa dấu vết.',
    'Keeps stories from showing a child: findings, consents, hidden pictures, forgetting.',
  ),
  'global.plugins.syndication': word('Phân phối', 'Syndication'),
  'global.plugins.syndication.description': word(
    'Kênh, đơn vị nhận tin và mọi điều họ đọc được.',
    'Channels, outlets, and everything that they read.',
  ),
  'global.plugins.hotline': word('Tổng đài 111', 'Hotline 111'),
  'global.plugins.hotline.description': word(
    'Banner và hộp 111, địa chỉ trợ giúp gần nhất.',
    'Banners and boxes with 111, help nearby.',
  ),
  ...failures('apiError'),
  ...failures('content-manager.apiError'),
  ...failures('upload.apiError'),
  ...refusals,
  'Settings.permissions.conditions.inherited-readonly': word(
    'Các điều kiện này theo quyền của chính bạn, chỉ xem được.',
    'These conditions are inherited from your permissions and are read-only.',
  ),
  'Settings.permissions.conditions.none-applied': word('Không có điều kiện.', 'No conditions applied.'),
  'app.components.HomePage.create': word('Tạo loại nội dung đầu tiên', 'Create your first content type'),
  'app.components.Status.beta': word('Thử nghiệm', 'Beta'),
  'history.content.localized': word(
    'Giá trị này riêng cho ngôn ngữ này. Khôi phục sẽ không thay nội dung ở ngôn ngữ khác.',
    'This value is specific to this locale. If you restore this version, the content will not be replaced for other locales.',
  ),
  'history.content.not-localized': word(
    'Giá trị này chung cho mọi ngôn ngữ. Khôi phục sẽ thay nội dung ở mọi ngôn ngữ.',
    'This value is common to all locales. If you restore this version and save the changes, the content will be replaced for all locales.',
  ),
  singleTypes: word('Trang đơn', 'Single types'),
  'HomePage.addWidget.selectWidget': word('Chọn ô {widgetName}', 'Select {widgetName} widget'),
  'app.components.Button.close': word('Đóng', 'Close'),
  'app.error': word('Có lỗi xảy ra', 'Something went wrong'),
  'app.error.copy': word('Sao chép', 'Copy to clipboard'),
  'app.error.message': word(
    'Phần mềm gặp lỗi. Hãy báo cho người phụ trách kỹ thuật để tìm nguyên nhân và báo lỗi tại {link}.',
    'The software met an error. Tell your technical team, who can find the cause and report it on {link}.',
  ),
  'app.loading': word('Đang tải…', 'Loading…'),
  'app.utils.toggle': word('Đóng mở', 'Toggle'),
  cancel: word('Thôi', 'Cancel'),
  'components.Blocks.blocks.bulletList': word('Danh sách gạch đầu dòng', 'Bulleted list'),
  'components.Blocks.blocks.numberList': word('Danh sách đánh số', 'Numbered list'),
  'components.placeholder.select': word('Chọn', 'Select'),
  'containers.SettingPage.editSettings.description': word(
    'Kéo thả các trường để sắp xếp',
    'Drag & drop the fields to build the layout',
  ),
  'containers.list.displayedFields': word('Các cột đang hiện', 'Displayed fields'),
  'content-manager.Settings.list.actions.deleteAdditionalInfos': word(
    'Việc này xóa cả các bản ngôn ngữ đang dùng <em>(đa ngôn ngữ)</em>',
    'This will delete the active locale versions <em>(from Internationalization)</em>',
  ),
  'content-manager.actions.unpublish.dialog.radio-label': word(
    'Chọn cách gỡ xuống.',
    'Choose an option to unpublish the document.',
  ),
  'content-manager.components.Blocks.collapse': word('Thu gọn', 'Collapse'),
  'content-manager.components.Blocks.dnd.instruction': word(
    'Ctrl hoặc Cmd, Shift và mũi tên lên, xuống để chuyển chỗ đoạn văn',
    'To reorder blocks, press Command or Control along with Shift and the Up or Down arrow keys',
  ),
  'content-manager.components.Blocks.dnd.reorder': word(
    'Đã chuyển {item}. Vị trí mới: {position}.',
    '{item}, moved. New position in the editor: {position}.',
  ),
  'content-manager.components.Blocks.expand': word('Mở rộng', 'Expand'),
  'content-manager.components.DynamicZone.add-item-above': word('Thêm mục phía trên', 'Add section above'),
  'content-manager.components.DynamicZone.add-item-below': word('Thêm mục phía dưới', 'Add section below'),
  'content-manager.components.DynamicZone.more-actions': word('Việc khác', 'More actions'),
  'content-manager.containers.ListPage.selectedEntriesModal.title': word('Xuất bản nhiều mục', 'Publish entries'),
  'content-manager.containers.ListSettingsView.modal-form.size': word('Độ rộng', 'Size'),
  'content-manager.containers.SettingPage.edit-settings.modal-form.mainField.hint': word(
    'Trường hiện thay cho cả mục',
    'Set the displayed field',
  ),
  'content-manager.containers.list.table-headers.status': word('Tình trạng', 'Status'),
  'content-manager.history.sidebar.title.version-card.aria-label': word('Thẻ phiên bản', 'Version card'),
  'content-manager.plugin.name': word('Nội dung', 'Content'),
  'content-manager.restore.success.message': word(
    'Một phiên bản cũ đã được khôi phục.',
    'A past version of the content was restored.',
  ),
  'content-manager.restore.success.title': word('Đã khôi phục.', 'Version restored.'),
  'form.upload-url.error.url.invalid': word('Có một địa chỉ chưa đúng', 'One URL is invalid'),
  'form.upload-url.error.url.invalids': word('Có {number} địa chỉ chưa đúng', '{number} URLs are invalid'),
  'global.move': word('Chuyển', 'Move'),
  'header.actions.no-permissions': word('Bạn không có quyền xem', 'No permissions to view'),
  'i18n.CheckboxConfirmation.Modal.title': word('Tắt đa ngôn ngữ', 'Disable localization'),
  'i18n.Settings.locales.modal.locales.label': word('Ngôn ngữ', 'Locales'),
  'i18n.actions.publish.dialog.title': word('Xác nhận', 'Confirmation'),
  'list.asset.at.finished': word('Đã tải xong các tệp.', 'The assets have finished loading.'),
  'list.assets-empty.title-withSearch': word(
    'Không có tệp nào khớp bộ lọc',
    'There are no elements with the applied filters',
  ),
  'list.assets.empty': word('Thư viện tư liệu còn trống', 'Media Library is empty'),
  'list.assets.empty-upload': word('Hãy tải những tệp đầu tiên lên…', 'Upload your first assets…'),
  'list.table.content.empty-label': word('Trường này còn trống', 'This field is empty'),
  'list.table.header.sort': word('Sắp xếp theo {label}', 'Sort on {label}'),
  'modal.remove.success-label': word('Đã xóa.', 'Elements have been successfully deleted.'),
  'popUpWarning.bodyMessage.contentType.delete.all': word(
    'Xóa các mục này?',
    'Are you sure you want to delete these entries?',
  ),
  'popUpWarning.bodyMessage.contentType.unpublish.all': word(
    'Gỡ các mục này xuống?',
    'Are you sure you want to unpublish these entries?',
  ),
  'preview.copy.label': word('Sao chép liên kết xem trước', 'Copy preview link'),
  'preview.tabs.label': word('Tình trạng', 'Document status'),
  'search.placeholder': word('Tìm', 'Search'),
  'Settings.locales.modal.create.code.error': word('Hãy chọn một ngôn ngữ', 'Please select a locale'),
  'Settings.locales.modal.create.name.error.min': word(
    'Tên hiển thị phải ngắn hơn 50 ký tự.',
    'The locale display name can only be less than 50 characters.',
  ),
  'Settings.locales.modal.create.name.error.required': word(
    'Hãy đặt tên hiển thị',
    'Please give the locale a display name',
  ),
  'upload.config.title': word('Cách hiển thị: Thư viện tư liệu', 'Configure the view - Media Library'),
  'upload.form.input.label.file-location': word('Thư mục', 'Location'),
  'upload.form.input.label.folder-location': word('Thư mục', 'Location'),
  'upload.form.input.label.folder-location-default-label': word('Thư viện tư liệu', 'Media Library'),
  'upload.form.input.label.folder-name': word('Tên thư mục', 'Name'),
  'upload.form.input.placeholder.file-alt': word('Nhập mô tả ảnh', 'Enter alternative text'),
  'upload.header.actions.folder-level-up': word('Quay lại', 'Back'),
  'upload.header.breadcrumbs.menu.label': word('Các thư mục phía trên', 'Get more ascendants folders'),
  'upload.header.breadcrumbs.nav.label': word('Đường đi trong thư viện', 'Folders navigation'),
  'upload.modal.edit.success-label': word('Đã lưu.', 'Files have been successfully updated.'),
  'upload.modal.folder-notification-created-success': word('Đã tạo thư mục', 'Folder successfully created'),
  'upload.modal.folder-notification-edited-success': word('Đã sửa thư mục', 'Folder successfully edited'),
  'upload.modal.folder.create.creation-date': word('Ngày tạo', 'Creation date'),
  'upload.modal.folder.create.delete': word('Xóa thư mục', 'Delete folder'),
  'upload.modal.folder.create.elements': word('Số tệp và thư mục', 'Elements'),
  'upload.modal.folder.create.submit': word('Tạo', 'Create'),
  'upload.modal.folder.create.title': word('Thêm thư mục', 'Add new folder'),
  'upload.modal.folder.edit.submit': word('Lưu', 'Save'),
  'upload.modal.folder.edit.title': word('Sửa thư mục', 'Edit folder'),
  'upload.modal.url.title': word('Lấy tệp từ địa chỉ web', 'Import from URL'),
  'upload.modal.url.upload': word('Tải lên', 'Upload'),
  'upload.table.header.actions': word('việc', 'actions'),
  'upload.modal.upload-list.sub-header.add-folder': word('Thêm thư mục', 'Add folder'),
  'upload.notification.warning.404': word('Không tìm thấy', 'Not found'),
  'upload.settings.section.csv.label': word('CSV', 'CSV'),
  'upload.settings.section.pdf.label': word('PDF', 'PDF'),
  'upload.settings.section.xls.label': word('XLS', 'XLS'),
  'upload.settings.section.zip.label': word('ZIP', 'ZIP'),
  'view-switch.grid': word('Dạng lưới', 'Grid view'),
  'view-switch.list': word('Dạng danh sách', 'List view'),
  'window.confirm.close-modal.file': word('Đóng lại? Các thay đổi sẽ mất.', 'Are you sure? Your changes will be lost.'),
  'window.confirm.close-modal.files': word(
    'Đóng lại? Có tệp chưa tải lên.',
    'Are you sure? You have some files that have not been uploaded yet.',
  ),
};

/** English sentences of Strapi that are not ours. */
export const renamed: Readonly<Record<string, string>> = {
  'Auth.form.welcome.title': 'Awareness newsroom',
  'Auth.form.welcome.subtitle': 'Log in to the newsroom',
  'Auth.form.register.subtitle': 'Your account is only for logging in here. All data stays on your own server.',
  'app.components.ToggleCheckbox.on-label': 'Yes',
  'app.components.ToggleCheckbox.off-label': 'No',
  'content-manager.relation.add': 'Choose or create',
  'HomePage.header.subtitle': 'Have a good day in the newsroom',
  'app.components.LeftMenu.navbrand.title': 'Awareness newsroom',
  'content-manager.components.LeftMenu.collection-types': 'Stories and lists',
  'content-manager.components.LeftMenu.single-types': 'Single pages',
  'content-manager.components.DynamicZone.ComponentPicker-label': 'Pick a kind of section',
  'content-manager.components.DynamicZone.add-component': 'Add a section to {componentName}',
  'content-manager.header.name': 'Content',
};
