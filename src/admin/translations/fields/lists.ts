import { word, type Words } from '../../parts/word';
import { DESCRIPTION, GATHERED, KEY, KIND, NAME, NAME_EN, POSITION } from './common';

const VALIDITY: Words = {
  validFrom: word('Có từ ngày', 'Valid from'),
  validTo: word('Đến hết ngày', 'Valid to'),
  successor: word('Đơn vị kế tục', 'Successor'),
  aliases: word('Tên cũ, tên khác', 'Former and other names'),
};

const HOTLINE: Words = {
  number: word('Số gọi', 'Number'),
  ...NAME,
  ...NAME_EN,
  hours: word('Giờ trực', 'Hours'),
  hoursEn: word('Giờ trực (tiếng Anh)', 'Hours in English'),
  costLine: word('Cước phí', 'Cost'),
  costLineEn: word('Cước phí (tiếng Anh)', 'Cost in English'),
  emergencyNumber: word('Số khẩn cấp', 'Emergency number'),
  contacts: word('Các cách liên hệ', 'Contacts'),
  verifiedAt: word('Kiểm tra lần cuối', 'Verified'),
  source: word('Căn cứ', 'Source'),
};

const CENTRE: Words = {
  ...NAME,
  ...KIND,
  unit: word('Địa bàn', 'Unit'),
  services: word('Giúp những gì', 'Services'),
  hours: word('Giờ làm việc', 'Hours'),
  phone: word('Điện thoại', 'Phone'),
  address: word('Địa chỉ', 'Address'),
  website: word('Trang web', 'Website'),
  verifiedAt: word('Kiểm tra lần cuối', 'Verified'),
  verifiedBy: word('Người kiểm tra', 'Verified by'),
  note: word('Ghi chú', 'Note'),
};

const CHANNEL: Words = {
  ...KEY,
  title: word('Tên kênh', 'Title'),
  titleEn: word('Tên kênh (tiếng Anh)', 'Title in English'),
  ...DESCRIPTION,
  language: word('Ngôn ngữ', 'Language'),
  visibility: word('Ai nhận được', 'Visibility'),
  membership: word('Bài vào kênh bằng cách', 'Membership'),
  receivesEmbargoed: word('Nhận cả bài đang giữ', 'Receives embargoed stories'),
  types: word('Loại nội dung', 'Content types'),
  ...GATHERED,
  audiences: word('Đối tượng', 'Audiences'),
  units: word('Địa bàn', 'Units'),
};

/** Labels of what stories point at and are handled by, by content type. */
export const listFields: Readonly<Record<string, Words>> = {
  'api::hotline.hotline': HOTLINE,
  'api::support-center.support-center': CENTRE,
  'api::age-tier.age-tier': {
    ...KEY,
    ...NAME,
    ...NAME_EN,
    ...DESCRIPTION,
    ...POSITION,
    ageFrom: word('Từ tuổi', 'From age'),
    ageTo: word('Đến tuổi', 'To age'),
    stage: word('Cấp học', 'Stage'),
    minutes: word('Một buổi (phút)', 'Minutes a session'),
    sentenceAverage: word('Câu trung bình (tiếng)', 'Average sentence (syllables)'),
    sentenceLongest: word('Câu dài nhất (tiếng)', 'Longest sentence (syllables)'),
    longWords: word('Từ dài trên 100 tiếng', 'Long words in 100'),
  },
  'api::audience.audience': { ...KEY, ...NAME, ...NAME_EN, ...POSITION },
  'api::topic.topic': {
    ...KEY,
    ...NAME,
    ...NAME_EN,
    ...KIND,
    ...DESCRIPTION,
    ...POSITION,
    programmeGoal: word('Mục tiêu phục vụ', 'Programme goal'),
    needsHelpBox: word('Bắt buộc có hộp trợ giúp', 'Needs a help box'),
  },
  'api::organisation.organisation': {
    ...KEY,
    ...NAME,
    ...KIND,
    ...VALIDITY,
    shortName: word('Tên ngắn', 'Short name'),
    isDesk: word('Là ban biên tập', 'Is a desk'),
    parent: word('Trực thuộc', 'Part of'),
    externalCode: word('Mã bên ngoài', 'External code'),
    members: word('Người của ban', 'Members'),
  },
  'api::admin-unit.admin-unit': {
    ...NAME,
    ...VALIDITY,
    code: word('Mã', 'Code'),
    level: word('Cấp', 'Level'),
    parent: word('Trực thuộc', 'Part of'),
  },
  'api::author.author': {
    ...KEY,
    penName: word('Bút danh', 'Pen name'),
    bio: word('Giới thiệu', 'Biography'),
    organisation: word('Nơi làm việc', 'Organisation'),
  },
  'api::programme.programme': {
    ...KEY,
    ...NAME,
    ...NAME_EN,
    ...DESCRIPTION,
    number: word('Số quyết định', 'Number'),
    startsOn: word('Từ ngày', 'Starts'),
    endsOn: word('Đến ngày', 'Ends'),
  },
  'plugin::safeguard.wording': {
    phrases: word('Từ ngữ', 'Phrases'),
    reason: word('Vì sao', 'Reason'),
    instead: word('Nên viết', 'Write instead'),
    isActive: word('Đang dùng', 'In force'),
  },
  'plugin::syndication.channel': CHANNEL,
  'plugin::newsroom.policy': {
    contentType: word('Loại tin bài', 'Content type'),
    approvals: word('Số người duyệt', 'Approvals'),
    approvers: word('Ai được duyệt', 'Who approves'),
    checks: word('Điều phải kiểm tra', 'Checks'),
  },
  'plugin::syndication.outlet': {
    ...NAME,
    organisation: word('Tổ chức', 'Organisation'),
    channels: word('Kênh được nhận', 'Channels'),
    contact: word('Liên hệ', 'Contact'),
    note: word('Ghi chú', 'Note'),
  },
};
