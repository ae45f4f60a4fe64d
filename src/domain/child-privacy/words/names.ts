import { wordList } from '../pattern';

/** Family names in Viet Nam: the common ones, those of Huế's royal lines, and those of the peoples of A Lưới and Nam Đông. */
export const FAMILY_NAMES = wordList(
  `nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trịnh mai đào đoàn lương trương hà cao
   châu tạ thái la phùng quách tô tăng lâm kiều chu cù doãn giang hứa khổng khuất lại lưu lục mạc nghiêm ninh nông
   phí quản thạch thân tiêu tống triệu từ uông vi vương tôn công vĩnh bảo ưng bửu hồng âu bạch bế biện cát cấn chế
   diệp đàm đan đồng đới đường hàn hình hoa khúc khưu kim lã lò lường lữ ma mã mẫn mạch nhan nhâm ông phương phó quan
   quảng sầm sơn tào thang thi thiều tiết trà trang tri trình tòng ngụy nghê ngọ nhữ mông viên văn vừ giàng thào sùng
   lù cầm quàng hạ hầu đèo pi kê blúp ploong arâl alăng bhling bhnướch zơrâm pơloong ating abing riah`,
);

/** Family names that are no other word when their accents are left out: `nguyen` is, `dang` is `đang`, too. */
export const PLAIN_FAMILY_NAMES = wordList('nguyễn trần phạm huỳnh bùi trương đoàn tôn');

/** Syllables that stand second in a full name far more often than first in anything else. */
export const MIDDLE_NAMES = wordList('thị văn thất nữ hữu đức đình ngọc minh quốc xuân thanh thu kim tuấn gia bảo như');

/** With a capital, and still no part of a person's name. */
export const NOT_IN_NAMES = wordList(
  `thcs thpt th mn ubnd hđnd phường xã quận huyện thôn hẻm phòng sở hội ủy ban giải ngày tháng theo khi zalo facebook tiktok
   và của là ở bị được đã sẽ với từ đến`,
);

/** `Trường` is a given name, too; before one of these it is a school. */
export const AFTER_SCHOOL = wordList('tiểu mầm mẫu trung đại cao thcs thpt th mn quốc');

/** Those that tell a name from other words when accents and capitals are left out. */
export const PLAIN_MIDDLE_NAMES = wordList('thị văn hữu đức đình ngọc minh quốc tuấn gia khánh thất');

/** What follows a name where capitals tell nothing. */
export const AFTER_NAMES = wordList(
  `bị đã là ở tại và được trong lớp học sinh trường tuổi mất chết tử vong đạt giành đoạt nhận cùng với khi sau trước do vì
   kể nói cho của con mẹ bố cha ông bà anh chị em cháu bé từ đến đi về qua ra vào lên xuống có không chưa sẽ đang vẫn còn
   trên dưới ngoài giữa thcs thpt th tiểu mầm huyện xã phường thôn tổ thành tỉnh quận sn sinh năm bỏ nhập cấp cứu hiếp
   đánh đâm xâm dâm bạo ảnh hình jpg jpeg png webp avif gif mp4 hs thi tham gia mong cần xin gửi viết vừa chụp rơi
   đuối nghi kêu khóc lo sợ trao tặng xuất vô địch thủ khoa giải quê trú ngụ nhà số điện thoại`,
);

/**
 * Persons after whom streets, schools, teams and prizes are named, and children of history. A street is no child,
 * unless something else says that a child is meant.
 */
const EPONYMS: readonly string[] =
  `an dương vương; bà triệu; bùi thị xuân; bạch đằng; cao bá quát; cao thắng; chu văn an; chi lăng;
châu văn liêm; dương văn nội; đào duy anh; đào duy từ; đào tấn; đặng dung; đặng huy trứ; đặng tất; đặng thái thân;
đặng trần côn; đặng thai mai; đặng thùy trâm; đinh bộ lĩnh; đinh tiên hoàng; đoàn thị điểm; đội cung; đống đa;
duy tân; hai bà trưng; hà huy tập; hàm nghi; hàn mặc tử; hồ chí minh; hồ đắc di; hồ tùng mậu; hồ văn hiển;
hồ xuân hương; hoàng diệu; hoàng hoa thám; hoàng quốc việt; hoàng văn thụ; hùng vương; huyền trân công chúa; huỳnh thúc kháng;
kim đồng; kim long; la sơn phu tử; lâm hoằng; lâm mộng quang; lê đại hành; lê duẩn; lê hồng phong; lê hữu trác;
lê huân; lê lai; lê lợi; lê ngô cát; lê ngọc hân; lê nhân tông; lê quang đạo; lê quý đôn; lê thánh tôn; lê thánh tông;
lê trung đình; lê văn hưu; lê văn miến; lê văn tám; lương định của; lương ngọc quyến; lương thế vinh; lương văn can;
lý nam đế; lý thái tổ; lý thánh tôn; lý thường kiệt; lý tự trọng; mạc đĩnh chi; mạc đĩnh chi; mai thúc loan;
minh mạng; nam cao; ngô đức kế; ngô gia tự; ngô quyền; ngô sĩ liên; ngô thì nhậm; ngô thế lân; nguyễn ái quốc;
nguyễn bá ngọc; nguyễn biểu; nguyễn bỉnh khiêm; nguyễn chí diểu; nguyễn chí thanh; nguyễn công trứ; nguyễn cư trinh;
nguyễn cảnh chân; nguyễn du; nguyễn đình chiểu; nguyễn gia thiều; nguyễn hiền; nguyễn hoàng; nguyễn huệ; nguyễn hữu huân;
nguyễn khánh toàn; nguyễn khoa chiêm; nguyễn khoa vy; nguyễn khuyến; nguyễn lộ trạch; nguyễn lương bằng; nguyễn nghiêm;
nguyễn phong sắc; nguyễn phúc lan; nguyễn phúc nguyên; nguyễn quyền; nguyễn sinh cung; nguyễn sinh khiêm; nguyễn sinh sắc;
nguyễn tất thành; nguyễn thái học; nguyễn thiện thuật; nguyễn thiện kế; nguyễn thị định; nguyễn thị minh khai; nguyễn trãi;
nguyễn tri phương; nguyễn trung trực; nguyễn trường tộ; nguyễn tư giản; nguyễn văn cừ; nguyễn văn linh; nguyễn văn thoại; nguyễn văn trỗi;
nguyễn viết xuân; nguyễn xuân ôn; nông văn dền; ông ích khiêm; phạm hồng thái; phạm ngọc đa; phạm ngũ lão; phạm phú thứ;
phạm văn đồng; phan bội châu; phan châu trinh; phan chu trinh; phan đăng lưu; phan đình phùng; phan kế bính; phan văn trường;
phù đổng; phùng chí kiên; phùng hưng; phùng khắc khoan; phó đức chính; quang trung; tạ quang bửu; tăng bạt hổ; tản đà; thái phiên; thanh tịnh;
thân nhân trung; tô hiến thành; tô hiệu; tô hoài; tố hữu; tôn đức thắng; tôn thất dương kỵ; tôn thất thiệp; tôn thất thuyết; tôn thất tùng;
trần anh tông; trần bích san; trần cao vân; trần đăng ninh; trần đại nghĩa; trần hoành; trần hưng đạo; trần khánh dư; trần lư;
trần nguyên đán; trần nguyên hãn; trần nhân tông; trần nhật duật; trần phú; trần quang diệu; trần quang khải; trần quốc toản;
trần quý cáp; trần quý khoáng; trần thanh mại; trần thái tông; trần thúc nhẫn; trần văn kỷ; trần văn ơn; trịnh công sơn; trịnh hoài đức; trương công định; trương định;
trương gia mô; trương hán siêu; triệu quang phục; triệu thị trinh; trưng nữ vương; tuệ tĩnh; ưng bình; văn cao; vạn xuân; võ nguyên giáp; võ thị sáu;
võ văn kiệt; vừ a dính; vũ ngọc phan; xuân diệu; xuân thủy; xuân quỳnh; yết kiêu; yersin; huy cận; hồ đắc di`
    .split(';')
    .map((name) => name.trim());

const EPONYM_SET: ReadonlySet<string> = new Set(EPONYMS);

export const isEponym = (name: string): boolean => EPONYM_SET.has(name);
