import { word } from '../../../../../admin/parts/word';

/** The banner beside its form. */
export const preview = {
  'preview.title': word('Banner ở mọi cỡ', 'The banner in every size'),
  'preview.failed': word(
    'Chưa vẽ được. Hãy gõ tiếp hoặc thử lại sau giây lát.',
    'It could not be drawn. Go on typing, or try again in a moment.',
  ),
  'preview.fit': word('Vừa mọi cỡ, đọc rõ.', 'It fits every size and can be read.'),
  'preview.unfit': word(
    '{count, plural, one {# cỡ chưa vừa} other {# cỡ chưa vừa}}: {sizes}. Banner chưa đăng được.',
    '{count, plural, one {# size does} other {# sizes do}} not fit: {sizes}. The banner cannot be published yet.',
  ),
  'preview.refused.message': word(
    'Thông điệp dài quá chừng {count} ký tự.',
    'The message is about {count, plural, one {# character} other {# characters}} too long.',
  ),
  'preview.refused.subline': word(
    'Dòng phụ dài quá chừng {count} ký tự.',
    'The second line is about {count, plural, one {# character} other {# characters}} too long.',
  ),
  'preview.unknown': word(
    'Phông chữ của banner không có: {characters}. Hãy bỏ đi.',
    'The banner’s font does not have: {characters}. Leave them out.',
  ),
  'preview.contrast': word('Tương phản', 'Contrast'),
  'preview.contrast.message': word('thông điệp {ratio}:1', 'message {ratio}:1'),
  'preview.contrast.subline': word('dòng phụ {ratio}:1', 'second line {ratio}:1'),
  'preview.contrast.number': word('con số {ratio}:1', 'number {ratio}:1'),
  'preview.contrast.enough': word('Đạt: chữ cần ít nhất {atLeast}:1.', 'Enough: text needs at least {atLeast}:1.'),
  'preview.contrast.failing': word(
    'Chưa đạt: chữ cần ít nhất {atLeast}:1. Hãy chọn bảng màu khác.',
    'Not enough: text needs at least {atLeast}:1. Choose another palette.',
  ),
  'preview.weight': word('{kb} kB, tối đa {most}', '{kb} kB, {most} at most'),
  'preview.weight.hint': word(
    'Nặng nhất trong các định dạng: PNG, mật độ thường',
    'The heaviest of its formats: PNG, at single density',
  ),
  'preview.alt': word('Người không nhìn thấy sẽ nghe: {alt}', 'Those who do not see it hear: {alt}'),
  'preview.large': word('Xem đúng kích cỡ', 'See it at its true size'),
  'preview.large.title': word('Banner, đúng kích cỡ', 'The banner at its true size'),
} as const;
