import { pattern, words } from '../pattern';

/** Family and carers, whose names lead to the child. */
export const RELATIVE =
  'mẹ|bố|ba|cha|má|mạ|mẹ đẻ|bố đẻ|cha đẻ|mẹ ruột|cha ruột|bố dượng|cha dượng|dượng|mẹ kế|mẹ nuôi|cha nuôi|bố nuôi|bố mẹ|ba mẹ|cha mẹ|' +
  'ông nội|bà nội|ông ngoại|bà ngoại|ông bà nội|ông bà ngoại|dì ruột|cô ruột|chú ruột|cậu ruột|bác ruột|anh trai|chị gái|anh ruột|chị ruột|' +
  'người giám hộ|phụ huynh|người thân|người nhà|thân nhân|người chăm sóc';

/** One child of whom something is told. */
const ONE_CHILD = [
  '(?:cháu|bé|em) (?:bé|gái|trai|nhỏ|học sinh|nữ sinh|nam sinh|này|ấy|nói trên|đó|bị|sinh năm|mới|vừa|đang|được|tử vong|mất|có thai|đã|kể|khóc|trú|ở|sống|từng|thường|phải|luôn|liên tục|dùng|để lại|không dám|cùng)',
  '(?:cháu|bé|em) (?:\\p{L}\\.\\s?)+',
  '(?:cháu|bé|em) (?:\\p{L}\\.?)(?!\\p{L})',
  '(?:một|hai|ba|bốn|năm|nhóm|\\d+) (?:em |cháu |bé )?(?:nữ sinh|nam sinh|học sinh nữ|học sinh nam|cháu|bé|em|trẻ|đứa trẻ|đứa bé|thiếu niên|thiếu nữ)',
  '(?:một|hai|ba|bốn|nhóm|tốp|các) (?:học sinh|nữ sinh|nam sinh)',
  'nữ sinh|nam sinh|cô bé|cậu bé|bé gái|bé trai|cháu bé|cháu gái|cháu trai|đứa bé|đứa trẻ|thiếu niên|thiếu nữ|trẻ sơ sinh|nữ học sinh|nam học sinh|học trò nghèo',
  '(?:con|con gái|con trai) (?:anh|chị|ông|bà|của|nhỏ|tôi|mình|đầu|út|lớn|riêng|chung|nuôi)',
  '(?<!các )(?<!em )(?<!những )(?<!nhiều )(?<!cháu )(?<!con )(?:bé|cháu)(?! (?:ngoan|nhỏ hãy|mầm non|tuổi|hãy|có thể|con))',
  '(?:đánh|tát|sàm sỡ|hành hung|dâm ô) (?:học sinh|trẻ|nữ sinh|nam sinh)',
  '(?:nghi phạm|nghi can|đối tượng|bị cáo|bị can|thủ phạm|kẻ gây án) (?:mới |chỉ mới )?(?:[1-9]|1[0-7]) tuổi',
  'con gái|con trai|quý tử|bạn nhỏ|bạn ấy|em ấy|em này|học sinh này|học sinh bị|học sinh nói trên|trẻ bị|bị hại|nạn nhân',
  '(?<!trẻ )em là|em cho biết|em kể|em nói|em viết|em tham gia|em đạt|em giành|em học|mẹ em|bố em|ba em|nhà em|gia đình em|mẹ cháu|bố cháu|mẹ bé|gia đình cháu|gia đình bé|nhà cháu',
  '(?:học sinh|hs|trẻ|cháu|bé)(?! em) (?:[^\\s.!?]+ ){0,12}bị (?:bạn|bạo|bắt nạt|đánh|xâm|dâm|cô giáo|bảo mẫu|thầy|hành|lột|đuối|tai nạn|ngộ|bỏng|đe|tống|quay|tung|phát tán|trêu|tẩy chay|cô lập|dụ|lừa|ép|chặn|chém|đâm|xe)',
  '(?<=[(,] ?)(?:[1-9]|1[0-5])(?: tuổi|t)(?= ?[),.])|(?:[1-9]|1\\d) tháng tuổi|\\d{1,2} ngày tuổi',
  'girl|boy|pupil|toddler|schoolgirl|schoolboy|(?:[1-9]|1[0-5])[- ]years?[- ]old|daughter|son',
].join('|');

export const INDIVIDUAL_CHILD = words(ONE_CHILD);

/** A child of any kind, one or many: enough to read `con gái anh …` as said of a child. */
export const ANY_CHILD = words(
  `${ONE_CHILD}|học sinh|trẻ em|trẻ|cháu|bé|các em|lớp \\d{1,2}\\p{L}?|mầm non|mẫu giáo|tiểu học|thcs`,
);

const GROWN = 'anh|chị|ông|bà|cô|chú|bác|dì|mr|mrs|ms';
const CHILD =
  'cháu bé|cháu gái|cháu trai|bé gái|bé trai|cháu|bé|em|nạn nhân|nữ sinh|nam sinh|con|các con|học sinh|đứa trẻ|trẻ|thiếu nữ|thiếu niên|cô bé|cậu bé|hai cháu|các cháu|hai em|hai bé|người này';
const WHOSE = `(?: (?:của|các|hai|những))*(?: (?:${CHILD})(?: (?:\\p{L}\\.?\\s?){1,4}(?!\\p{L})| \\p{L}+)?)?`;

/** `mẹ cháu H. là chị …`, `bố dượng của bé, ông …`, `mẹ …`: what comes next is the relative's name, not the child's. */
export const RELATED = pattern(
  `(?<![\\p{L}\\d])(?:${RELATIVE})(?:(?: (?:đẻ|ruột|trẻ|của|tên|là))*\\s+(?:(?:${GROWN})\\s+)?$|${WHOSE}(?: (?:đẻ|ruột|em))?(?:[\\s,:(–-]*[,:(–-]\\s*|\\s+(?:là|tên|tên là|có tên)\\s+)(?:(?:là|tên)\\s+)*(?:(?:${GROWN})\\s+)?$|${WHOSE}\\s+(?:${GROWN})\\s+$)`,
);

/** `con gái anh …`, `cháu nội của ông …` */
export const CHILD_OF = pattern(
  `(?<![\\p{L}\\d])(?:con|con gái|con trai|cháu nội|cháu ngoại|cháu gái|cháu trai|con đầu|con út|con riêng|con nuôi|con chung|đứa con|các con|hai con|ba con|bé gái|bé trai)(?: (?:đầu lòng|đầu|út|duy nhất|lớn|nhỏ|thứ \\p{L}+|ruột|riêng|của|là con|nhà|vợ chồng|gia đình|hai|em|cháu|bé))*\\s+(?:${GROWN})\\s+$`,
);

export { GROWN, CHILD as CHILD_WORDS };

/** Grown-ups by their work: their names are no family's. */
export const OFFICE =
  'chủ tịch|phó chủ tịch|bí thư|phó bí thư|giám đốc|phó giám đốc|hiệu trưởng|phó hiệu trưởng|hiệu phó|trưởng phòng|phó trưởng phòng|trưởng ban|' +
  'trưởng công an|phó trưởng|chánh án|kiểm sát viên|điều tra viên|thẩm phán|luật sư|bác sĩ|bs|ths|ts|pgs|gs|tiến sĩ|thạc sĩ|giáo sư|điều dưỡng|' +
  'chuyên gia|chuyên viên|giáo viên|cô giáo|thầy giáo|thầy|gvcn|cán bộ|đại tá|thượng tá|trung tá|thiếu tá|đại úy|thượng úy|trung úy|thiếu úy|tổng phụ trách|' +
  'nghệ sĩ|ca sĩ|diễn viên|nhạc sĩ|nhà văn|nhà thơ|nhà báo|phóng viên|cầu thủ|huấn luyện viên|hlv|đại biểu|bộ trưởng|thứ trưởng|đồng chí|tổ trưởng|trưởng thôn|người phát ngôn|nsnd|nsưt|mc|hoa hậu|người mẫu';
