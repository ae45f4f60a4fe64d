/**
 * Words of two and more syllables that banners are made of. A line that ends within one reads badly, so it is avoided
 * where the words allow it.
 */
const VIETNAMESE_WORDS = [
  'an toàn',
  'bảo vệ',
  'bắt nạt',
  'bị dọa',
  'bị ép',
  'bị hại',
  'bí mật',
  'bình tĩnh',
  'cha mẹ',
  'chia sẻ',
  'con cái',
  'con số',
  'cộng đồng',
  'cùng con',
  'dụ dỗ',
  'đe dọa',
  'đêm khuya',
  'điện thoại',
  'đường dây',
  'đứa trẻ',
  'gia đình',
  'giáo viên',
  'giúp đỡ',
  'hình ảnh',
  'học sinh',
  'hướng dẫn',
  'im lặng',
  'khó khăn',
  'khuyên bảo',
  'kỹ năng',
  'lắng nghe',
  'lừa đảo',
  'mật khẩu',
  'miễn phí',
  'một mình',
  'mỗi ngày',
  'nạn nhân',
  'ngay lập tức',
  'nghe em',
  'nghe con',
  'nghe nhé',
  'người lạ',
  'người lớn',
  'người nghe',
  'nguy hiểm',
  'phòng khi',
  'phụ huynh',
  'quan tâm',
  'quốc gia',
  'riêng tư',
  'sợ hãi',
  'sẵn sàng',
  'thầy cô',
  'thông tin',
  'tin cậy',
  'tin nhắn',
  'tổng đài',
  'trẻ em',
  'trên mạng',
  'trò chơi',
  'trò chuyện',
  'trước mắt',
  'tư vấn',
  'vội trách',
  'xâm hại',
  'yên tâm',
  'tung ảnh',
  'có lỗi',
  'đã muộn',
  'hãy báo',
  'hãy gọi',
  'hãy kể',
] as const;

const PAIRS: ReadonlySet<string> = new Set(
  VIETNAMESE_WORDS.flatMap((word) => {
    const syllables = word.split(' ');
    return syllables.slice(1).map((syllable, index) => `${syllables[index]} ${syllable}`);
  }),
);

/** `tied`: never torn apart. `word`: torn only where nothing else fits. `pause`, `stop`: a good and the best place to end a line. */
export type Bond = 'tied' | 'word' | 'none' | 'pause' | 'stop';

/** What holds a syllable to the next one. A number belongs to the verb before it: “gọi 111”. A point stays where it is. */
export function bondBetween(left: string, right: string): Bond {
  if (right === '·' || (/^\d/.test(right) && /[\p{L}]$/u.test(left))) return 'tied';
  if (/[.!?…]$/.test(left)) return 'stop';
  if (left === '·' || /[,;:]$/.test(left)) return 'pause';
  return PAIRS.has(`${left} ${right.replace(/[.,;:!?…]+$/, '')}`.toLocaleLowerCase('vi')) ? 'word' : 'none';
}
