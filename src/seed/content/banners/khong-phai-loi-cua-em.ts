import type { HotlineBannerSeed } from '../model';

export const khongPhaiLoiCuaEm: HotlineBannerSeed = {
  key: 'khong-phai-loi-cua-em',
  desk: 'portal',
  audience: 'children',
  tone: 'direct',
  palette: 'lotus',
  variant: 'number-right',
  weight: 2,
  channels: ['newspaper', 'broadcaster', 'portal'],
  vi: {
    title: 'Trẻ em – nói thẳng – sen',
    message: 'Bị dọa, bị ép trên mạng? Em không có lỗi.',
    subline: 'Miễn phí · 24/7 · Gọi 111. Đang gặp nguy hiểm: gọi 113.',
    alt: 'Bị dọa, bị ép trên mạng? Em không có lỗi. Gọi Tổng đài 111, miễn phí, 24/7. Đang gặp nguy hiểm: gọi 113.',
  },
  en: {
    title: 'Children – direct – lotus',
    message: 'Threatened or pushed online? Not your fault.',
    subline: 'Free · 24/7 · Call 111. In danger right now: call 113.',
    alt: 'Threatened or pushed online? Not your fault. Call the 111 hotline, free, 24/7. In danger right now: call 113.',
  },
};
