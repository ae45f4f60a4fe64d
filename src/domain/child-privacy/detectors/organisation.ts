import type { Passage } from '../passage';
import { isIn, words } from '../pattern';

/** A body whose address and number are there to be found. */
const ORGANISATION = words(
  [
    'ubnd|hđnd|ủy ban|sở|công an|trung tâm|bệnh viện|phòng (?:giáo dục|cảnh sát|văn hóa|lđ|tham mưu|khám|công tác|tiếp)|tòa soạn|tòa án|viện kiểm sát|công ty|doanh nghiệp|hội (?:liên hiệp|chữ thập|phụ nữ|nông dân|bảo vệ|người|lhpn|khuyến học)|tỉnh đoàn|thành đoàn|huyện đoàn|đoàn thanh niên',
    'nhà văn hóa|nhà thiếu nhi|cung thiếu nhi|thư viện|bảo tàng|cơ quan|đường dây nóng|tổng đài|hotline|đường dây|báo|đài|trụ sở|văn phòng|quỹ|trường|nhà trường|ban tổ chức|ban giám hiệu|trạm y tế|điểm tư vấn|cơ sở|cửa hàng|nhà sách|nhà hát|rạp|công viên|fanpage|cổng thông tin|khách sạn|siêu thị|ngân hàng|chi nhánh|câu lạc bộ|clb|mặt trận|cục|bộ|chi cục|nhà thuốc|phòng khám|lớp học|phòng tiếp công dân|ban quản lý|centre|center|office|library|hospital|department',
  ].join('|'),
);

export const isOrganisation = (passage: Passage): boolean => isIn(passage, ORGANISATION);
