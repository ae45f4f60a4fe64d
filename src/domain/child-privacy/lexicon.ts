import { lowerOf } from './normalised-text';
import { words, type Pattern } from './pattern';

/** Why a wording is in the list: what it does to the child. */
export type WordingReason = 'blames' | 'excites' | 'wrong-term' | 'suicide' | 'labels' | 'method' | 'lure';

/** One row of the list that the managing editor keeps. */
export interface WordingRow {
  /** Phrases, separated by `;`. `…` stands for one word or two. */
  readonly phrases: string;
  readonly reason: WordingReason;
  /** What to write instead. */
  readonly instead?: string | null;
}

export interface Lexicon {
  readonly rows: readonly (WordingRow & { readonly pattern: Pattern })[];
}

const TERM = 'xâm hại tình dục trẻ em';

/** What the list holds on the first day. Ways of suicide count where the story speaks of suicide. */
export const DEFAULT_WORDING: readonly WordingRow[] = [
  {
    reason: 'wrong-term',
    phrases:
      'tình dục với trẻ em; quan hệ tình dục với trẻ; quan hệ tình dục với bé; quan hệ tình dục với cháu; quan hệ tình dục với nữ sinh; quan hệ tình dục với học sinh; quan hệ tình dục với con gái; quan hệ với bé gái; quan hệ với cháu bé; quan hệ với nữ sinh; quan hệ với trẻ em; quan hệ với trẻ vị thành niên; ấu dâm; yêu râu xanh',
    instead: TERM,
  },
  {
    reason: 'wrong-term',
    phrases: 'khiêu dâm trẻ em; phim sex trẻ em; phim cấp ba nhí',
    instead: 'tài liệu xâm hại tình dục trẻ em',
  },
  {
    reason: 'wrong-term',
    phrases: 'mại dâm trẻ em; mại dâm nhí; bán dâm tuổi teen; bán dâm nhí; gái gọi tuổi teen; gái gọi nhí',
    instead: 'trẻ em bị bóc lột tình dục',
  },
  {
    reason: 'excites',
    phrases: 'clip nóng; ảnh nóng; clip sex; lộ clip; lộ hàng; clip mây mưa; cảnh nóng; clip giường chiếu',
    instead: 'hình ảnh bị phát tán trái phép',
  },
  {
    reason: 'excites',
    phrases:
      'gây sốc; sốc nặng; rúng động; chấn động dư luận; kinh hoàng; rùng rợn; lạnh gáy; rợn người; thú tính; đồi bại; làm nhục tập thể; thỏa mãn dục vọng; dục vọng; hot girl; gái xinh; trắng trẻo xinh xắn; thân hình nảy nở; thân hình phổng phao; thân hình nóng bỏng; phổng phao; hé lộ tình tiết; tình tiết sốc',
  },
  {
    reason: 'blames',
    phrases:
      'ăn mặc hở hang; ăn mặc khêu gợi; ăn mặc mát mẻ; lẳng lơ; lả lơi; đua đòi; hư hỏng; tự nguyện quan hệ; tự nguyện trao thân; thuận tình; đồng ý quan hệ; chủ động gạ; yêu sớm nên; lỗi của cháu; lỗi của em; lỗi của bé; lỗi của nạn nhân; là tại em; chỉ tại em; do cháu nhẹ dạ; dễ dãi; thiếu ý tứ; không biết giữ mình; chơi bời lêu lổng',
    instead: 'người gây hại chịu trách nhiệm',
  },
  {
    reason: 'labels',
    phrases:
      'trẻ hư; đứa trẻ hư; trẻ bụi đời; trẻ lang thang; con hoang; nghịch tử; quái xế nhí; nữ quái; trùm nhí; sát thủ nhí; tội phạm nhí; trẻ thiểu năng; đứa trẻ bất thường; nghiệt súc',
  },
  {
    reason: 'suicide',
    phrases:
      'tự tử thành công; tự tử bất thành; tự tử không thành; tìm đến cái chết; tìm cái chết; tự giải thoát; giải thoát bằng cái chết; kết thúc nỗi đau; quyên sinh; chọn cái chết; làn sóng tự tử; thư tuyệt mệnh',
    instead: 'tử vong do tự tử',
  },
  {
    reason: 'method',
    phrases:
      'treo cổ; thắt cổ; nhảy lầu; nhảy cầu; nhảy sông; nhảy từ tầng; nhảy từ lầu; nhảy từ sân thượng; nhảy từ cầu; gieo mình; lao xuống sông; lao xuống hồ; uống thuốc trừ sâu; uống thuốc diệt cỏ; uống thuốc chuột; uống thuốc ngủ; uống thuốc độc; thuốc diệt cỏ; thuốc trừ sâu; lá ngón; cắt cổ tay; cắt tay; cắt mạch máu; rạch cổ tay; rạch tay; đốt than; lao vào tàu hỏa; lao vào đầu tàu; tự thiêu',
  },
  {
    reason: 'lure',
    phrases:
      'từng bước dụ dỗ; từng bước làm quen; từng bước chiếm lòng tin; cách thức dụ dỗ; chiêu dụ; kịch bản dụ dỗ; dụ bé cởi; dụ bé gửi ảnh; dụ em gửi ảnh; dụ trẻ gửi ảnh; dụ cháu gửi ảnh; dụ trẻ chụp ảnh; cách chế tạo; cách làm pháo; cách làm thuốc nổ; cách làm bom xăng; chế pháo; chế bom xăng; công thức pha',
  },
];

export const lexiconOf = (rows: readonly WordingRow[]): Lexicon => ({
  rows: rows.flatMap((row) => {
    const phrases = phrasesOf(row.phrases);
    return phrases.length === 0 ? [] : [{ ...row, pattern: words(phrases.map(sourceOf).join('|')) }];
  }),
});

/** The longest first: `đứa trẻ hư` is one finding. */
const phrasesOf = (phrases: string): readonly string[] =>
  lowerOf(phrases.normalize('NFC'))
    .split(';')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter(Boolean)
    .sort((one, other) => other.length - one.length);

const ANY_WORD = '[\\p{L}\\d]+(?: [\\p{L}\\d]+)?';

/** What an editor types is words, never a pattern. */
const sourceOf = (phrase: string): string =>
  phrase
    .split(/…|\.\.\./)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
    .join(ANY_WORD);
