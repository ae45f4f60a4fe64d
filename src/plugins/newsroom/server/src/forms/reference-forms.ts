import type { TypeForm } from './form';

const KEY_HINT = 'Chữ thường, số, gạch nối. Các nơi nhận tin dựa vào khóa này: đừng đổi.';
const UNTIL_HINT = 'Để trống nếu vẫn còn.';

const BY_NAME: Pick<TypeForm, 'mainField' | 'sort'> = { mainField: 'name', sort: { by: 'name', order: 'ASC' } };
const BY_POSITION: Pick<TypeForm, 'mainField' | 'sort'> = {
  mainField: 'name',
  sort: { by: 'position', order: 'ASC' },
};

/** The lists that stories point at, kept by editors. */
export const referenceForms: Readonly<Record<string, TypeForm>> = {
  'api::hotline.hotline': {
    mainField: 'name',
    sort: { by: 'name', order: 'ASC' },
    columns: ['number', 'name', 'updatedAt'],
    hints: {
      number: 'Mọi bài, banner, bài học lấy số từ đây.',
      emergencyNumber: 'Gọi khi nguy hiểm ngay trước mắt.',
      costLine: 'Ví dụ: Miễn phí cước gọi và tư vấn.',
      contacts: 'Ứng dụng, Zalo, trang web: gọi từ nước ngoài không tới được 111.',
      verifiedAt: 'Lần cuối có người gọi thử và đọc lại nguồn.',
      source: 'Văn bản hoặc trang chính thức đã đối chiếu.',
    },
    rows: [
      { number: 4, emergencyNumber: 4 },
      { name: 6, nameEn: 6 },
      { hours: 6, hoursEn: 6 },
      { costLine: 6, costLineEn: 6 },
      { contacts: 12 },
      { verifiedAt: 6, source: 6 },
    ],
  },
  'api::support-center.support-center': {
    ...BY_NAME,
    columns: ['name', 'unit', 'phone', 'verifiedAt'],
    hints: {
      services: 'Giúp được gì, cho ai.',
      phone: 'Số gọi được thật, đã thử.',
      website: 'Bắt đầu bằng https://',
      verifiedAt: 'Lần cuối có người gọi hoặc đến tận nơi.',
    },
    rows: [
      { name: 8, kind: 4 },
      { unit: 6, address: 6 },
      { phone: 4, hours: 8 },
      { services: 12 },
      { website: 12 },
      { verifiedAt: 6, verifiedBy: 6 },
      { note: 12 },
    ],
  },
  'api::topic.topic': {
    ...BY_POSITION,
    columns: ['name', 'nameEn', 'needsHelpBox', 'position'],
    hints: {
      key: KEY_HINT,
      programmeGoal: 'Mục tiêu kép của Quyết định 830: bảo vệ, hay tương tác lành mạnh, sáng tạo.',
      needsHelpBox: 'Bài thuộc chủ đề này không xuất bản được nếu thiếu hộp đường dây nóng.',
      position: 'Số nhỏ đứng trước.',
    },
    rows: [
      { name: 6, nameEn: 6 },
      { key: 4, kind: 4, programmeGoal: 4 },
      { description: 12 },
      { needsHelpBox: 6, position: 6 },
    ],
  },
  'api::audience.audience': {
    ...BY_POSITION,
    columns: ['name', 'nameEn', 'position'],
    hints: { key: KEY_HINT, position: 'Số nhỏ đứng trước.' },
    rows: [
      { name: 6, nameEn: 6 },
      { key: 6, position: 6 },
    ],
  },
  'api::age-tier.age-tier': {
    ...BY_POSITION,
    columns: ['name', 'ageFrom', 'ageTo', 'stage'],
    hints: {
      key: KEY_HINT,
      ageTo: 'Kể cả tuổi này. Các độ tuổi không chồng nhau và không bỏ sót.',
      minutes: 'Độ dài một buổi học.',
      sentenceAverage: 'Câu dài hơn mức này thì bài học được nhắc. Để trống: không nhắc.',
      sentenceLongest: 'Câu dài nhất mà lứa tuổi này đọc hết một hơi. Để trống: không nhắc.',
      longWords: 'Từ dài hơn bảy chữ cái, thường là tiếng nước ngoài. Để trống: không nhắc.',
      position: 'Số nhỏ đứng trước.',
    },
    rows: [
      { name: 6, nameEn: 6 },
      { key: 4, ageFrom: 4, ageTo: 4 },
      { stage: 4, minutes: 4, position: 4 },
      { sentenceAverage: 4, sentenceLongest: 4, longWords: 4 },
      { description: 12 },
    ],
  },
  'api::organisation.organisation': {
    ...BY_NAME,
    columns: ['name', 'shortName', 'isDesk', 'validTo'],
    hints: {
      key: KEY_HINT,
      isDesk: 'Bật khi tổ chức này có ban biên tập chịu trách nhiệm về bài.',
      members: 'Người của ban chỉ sửa được bài của ban mình.',
      validTo: UNTIL_HINT,
      successor: 'Tổ chức kế tục sau khi sáp nhập hay đổi tên.',
      aliases: 'Tên từng in trên văn bản, bài báo.',
      externalCode: 'Mã trong danh mục dùng chung, nếu có.',
    },
    rows: [
      { name: 8, shortName: 4 },
      { key: 6, kind: 6 },
      { parent: 6, isDesk: 6 },
      { members: 12 },
      { validFrom: 4, validTo: 4, externalCode: 4 },
      { successor: 12 },
      { aliases: 12 },
    ],
  },
  'api::admin-unit.admin-unit': {
    ...BY_NAME,
    columns: ['code', 'name', 'parent', 'validTo'],
    hints: {
      code: 'Mã trong danh mục đơn vị hành chính. Chỉ chữ số.',
      validTo: UNTIL_HINT,
      successor: 'Đơn vị kế tục sau khi sáp nhập hay đổi tên.',
      aliases: 'Tên cũ người dân còn dùng.',
    },
    rows: [
      { name: 8, code: 4 },
      { level: 4, parent: 8 },
      { validFrom: 6, validTo: 6 },
      { successor: 12 },
      { aliases: 12 },
    ],
  },
  'api::author.author': {
    mainField: 'penName',
    sort: { by: 'penName', order: 'ASC' },
    columns: ['penName', 'organisation', 'updatedAt'],
    hints: { key: KEY_HINT, penName: 'Tên in trên bài. Đổi ở đây không đổi các bài đã in.' },
    rows: [{ penName: 6, key: 6 }, { organisation: 12 }, { bio: 12 }],
  },
  'api::programme.programme': {
    ...BY_NAME,
    columns: ['name', 'number', 'startsOn', 'endsOn'],
    hints: { key: KEY_HINT, number: 'Ví dụ 830/QĐ-TTg.', endsOn: UNTIL_HINT },
    rows: [{ name: 6, nameEn: 6 }, { key: 6, number: 6 }, { startsOn: 6, endsOn: 6 }, { description: 12 }],
  },
  'plugin::newsroom.policy': {
    mainField: 'contentType',
    sort: { by: 'contentType', order: 'ASC' },
    columns: ['contentType', 'approvals', 'approvers'],
    hints: {
      contentType: 'Tên loại nội dung, ví dụ article.',
      approvals: 'Bài có thể làm lộ danh tính trẻ luôn cần hai người.',
      checks: 'Mức của từng mục kiểm tra, ví dụ { "sources": "required" }.',
    },
    rows: [{ contentType: 6 }, { approvals: 6, approvers: 6 }, { checks: 12 }],
  },
  'plugin::safeguard.wording': {
    mainField: 'phrases',
    sort: { by: 'reason', order: 'ASC' },
    columns: ['phrases', 'reason', 'instead', 'isActive'],
    hints: {
      phrases: 'Nhiều cách viết cách nhau bằng dấu chấm phẩy; dấu … thay cho một, hai từ bất kỳ.',
      instead: 'Gợi ý cho người viết. Có thể để trống.',
      isActive: 'Tắt thay vì xóa, để còn biết đã từng có.',
    },
    rows: [{ phrases: 12 }, { reason: 4, instead: 5, isActive: 3 }],
  },
  'plugin::syndication.channel': {
    mainField: 'title',
    sort: { by: 'title', order: 'ASC' },
    columns: ['title', 'key', 'updatedAt'],
    hints: {
      key: KEY_HINT,
      visibility: 'Kênh phải được cấp quyền chỉ giao cho đơn vị có khóa.',
      membership: 'Tự động: bài khớp mọi điều kiện dưới đây. Chọn tay: bài chọn kênh này.',
      receivesEmbargoed: 'Đơn vị nhận cam kết không đăng trước giờ.',
      types: 'Hãy để trống. Lưu xong, chọn loại theo tên ở trang Kênh phân phối, nút Sửa điều kiện.',
    },
    rows: [
      { title: 6, titleEn: 6 },
      { key: 6, language: 6 },
      { description: 12 },
      { visibility: 4, membership: 4, receivesEmbargoed: 4 },
      { topics: 6, audiences: 6 },
      { ageTiers: 6, units: 6 },
      { types: 12 },
    ],
  },
  'plugin::syndication.outlet': {
    ...BY_NAME,
    columns: ['name', 'organisation', 'updatedAt'],
    hints: { channels: 'Kênh phải được cấp quyền mà đơn vị này được nhận.' },
    rows: [{ name: 6, organisation: 6 }, { contact: 12 }, { channels: 12 }, { note: 12 }],
  },
};
