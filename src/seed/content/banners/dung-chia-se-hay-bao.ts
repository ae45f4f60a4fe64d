import type { HotlineBannerSeed } from '../model';

export const dungChiaSeHayBao: HotlineBannerSeed = {
  key: 'dung-chia-se-hay-bao',
  desk: 'portal',
  audience: 'adults',
  tone: 'direct',
  palette: 'night',
  variant: 'number-right',
  weight: 2,
  channels: ['newspaper', 'broadcaster', 'portal'],
  vi: {
    title: 'Người lớn – nói thẳng – đêm',
    message: 'Thấy trẻ bị hại trên mạng? Đừng chia sẻ, hãy báo.',
    subline: 'Miễn phí · 24/7 · Gọi 111. Nguy hiểm ngay trước mắt: gọi 113.',
    alt: 'Thấy trẻ bị hại trên mạng? Đừng chia sẻ, hãy báo. Gọi Tổng đài 111, miễn phí, 24/7. Nguy hiểm ngay trước mắt: gọi 113.',
  },
  en: {
    title: 'Adults – direct – night',
    message: 'A child harmed online? Do not share it. Report it.',
    subline: 'Free · 24/7 · Call 111. Immediate danger: call 113.',
    alt: 'A child harmed online? Do not share it. Report it. Call the 111 hotline, free, 24/7. Immediate danger: call 113.',
  },
};
