import { words, type Pattern } from './pattern';

/** Why a wording is in the list: what it does to the child. */
export type WordingReason = 'blames' | 'excites' | 'wrong-term' | 'suicide' | 'labels' | 'method' | 'lure';

/** One row of the list that the managing editor keeps. */
export interface WordingRow {
  /** Words in small letters; several, separated by `|`. */
  readonly phrase: string;
  readonly reason: WordingReason;
  /** What to write instead. */
  readonly instead?: string;
}

export interface Lexicon {
  readonly rows: readonly (WordingRow & { readonly pattern: Pattern })[];
}

/** What the list holds on the first day. Method rows count where the story speaks of suicide or of luring children. */
export const DEFAULT_WORDING: readonly WordingRow[] = [
  {
    reason: 'wrong-term',
    phrase:
      'tình dục với trẻ em|quan hệ tình dục với (?:trẻ|trẻ em|bé|bé gái|cháu|nữ sinh|học sinh|con gái)|quan hệ với (?:bé gái|cháu bé|nữ sinh|trẻ em|trẻ vị thành niên)|làm tình với \\p{L}+',
    instead: 'xâm hại tình dục trẻ em',
  },
  {
    reason: 'wrong-term',
    phrase: 'khiêu dâm trẻ em|phim khiêu dâm trẻ em|phim sex trẻ em|phim cấp ba nhí',
    instead: 'tài liệu xâm hại tình dục trẻ em',
  },
  {
    reason: 'wrong-term',
    phrase: 'mại dâm trẻ em|gái mại dâm nhí|gái bán dâm tuổi teen|gái bán dâm nhí|bán dâm tuổi teen|gái gọi tuổi teen',
    instead: 'trẻ em bị bóc lột tình dục',
  },
  { reason: 'wrong-term', phrase: 'ấu dâm|kẻ ấu dâm|yêu râu xanh', instead: 'xâm hại tình dục trẻ em' },
  {
    reason: 'excites',
    phrase:
      'clip nóng|ảnh nóng|clip sex|lộ clip|lộ hàng|clip mây mưa|cảnh nóng|clip giường chiếu|clip nhạy cảm của (?:nữ sinh|bé|em)',
    instead: 'hình ảnh bị phát tán trái phép',
  },
  {
    reason: 'excites',
    phrase:
      '(?<!tin )(?<!clip )(?<!chi tiết )gây sốc|sốc nặng|rúng động|chấn động dư luận|kinh hoàng|rùng rợn|lạnh gáy|thú tính|giở trò đồi bại|đồi bại|làm nhục tập thể|thỏa mãn thú tính|thỏa mãn dục vọng|dục vọng|vụ án rợn người|hot girl|gái xinh|trắng trẻo xinh xắn|thân hình (?:nảy nở|phổng phao|nóng bỏng)|phổng phao|hé lộ tình tiết|tình tiết sốc',
  },
  {
    reason: 'blames',
    phrase:
      'ăn mặc hở hang|ăn mặc khêu gợi|ăn mặc mát mẻ|lẳng lơ|lả lơi|đua đòi|hư hỏng|tự nguyện quan hệ|tự nguyện trao thân|thuận tình|đồng ý quan hệ|chủ động gạ|yêu sớm nên|do em tự|lỗi của (?:cháu|em|bé|nạn nhân)|là tại em|chỉ tại em|do cháu nhẹ dạ|dễ dãi|thiếu ý tứ|không biết giữ mình|chơi bời lêu lổng',
    instead: 'người gây hại chịu trách nhiệm',
  },
  {
    reason: 'labels',
    phrase:
      'trẻ hư|đứa trẻ hư|trẻ bụi đời|trẻ lang thang|con hoang|nghịch tử|quái xế nhí|nữ quái|trùm nhí|sát thủ nhí|tội phạm nhí|trẻ thiểu năng|đứa trẻ bất thường|bệnh hoạn|nghiệt súc',
    instead: 'trẻ em …',
  },
  {
    reason: 'suicide',
    phrase:
      'tự tử thành công|tự tử bất thành|tự tử không thành|tìm đến cái chết|tìm cái chết|tự giải thoát|giải thoát bằng cái chết|kết thúc nỗi đau|quyên sinh|chọn cái chết|làn sóng tự tử|dịch tự tử|bức thư tuyệt mệnh|thư tuyệt mệnh',
    instead: 'tử vong do tự tử',
  },
  {
    reason: 'method',
    phrase:
      'treo cổ|thắt cổ|nhảy lầu|nhảy cầu|nhảy sông|nhảy từ (?:tầng|lầu|sân thượng|cầu)|gieo mình|lao xuống (?:sông|hồ|từ)|uống thuốc (?:trừ sâu|diệt cỏ|chuột|ngủ|độc)|thuốc diệt cỏ|thuốc trừ sâu|ăn lá ngón|lá ngón|cắt (?:cổ tay|tay|mạch máu)|rạch (?:cổ tay|tay)|đốt than|uống \\d+ viên|lao vào (?:tàu hỏa|đầu tàu|ô tô)|tự thiêu|hít khí',
  },
  {
    reason: 'lure',
    phrase:
      'từng bước (?:dụ dỗ|làm quen|chiếm lòng tin)|cách thức dụ dỗ|chiêu dụ|kịch bản dụ dỗ|dụ (?:bé|em|cháu|trẻ) (?:cởi|gửi ảnh|chụp ảnh)|bẻ khóa|vượt tường lửa|cách chế tạo|cách làm (?:pháo|thuốc nổ|bom xăng)|chế (?:pháo|bom xăng)|công thức pha',
  },
];

export const lexiconOf = (rows: readonly WordingRow[]): Lexicon => ({
  rows: rows.map((row) => ({ ...row, pattern: words(row.phrase) })),
});
