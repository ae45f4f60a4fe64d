import type { HotlineBannerSeed } from '../model';

export const demKhuyaVanCoNguoiNghe: HotlineBannerSeed = {
  key: 'dem-khuya-van-co-nguoi-nghe',
  desk: 'portal',
  audience: 'children',
  tone: 'calm',
  palette: 'night',
  variant: 'stacked',
  weight: 2,
  channels: ['newspaper', 'broadcaster', 'portal'],
  vi: {
    title: 'Trẻ em – nhẹ nhàng – đêm',
    message: 'Đêm khuya, vẫn có người nghe em.',
    subline: 'Miễn phí · 24/7 · Gọi 111',
    alt: 'Đêm khuya, vẫn có người nghe em. Gọi Tổng đài 111, miễn phí, 24/7.',
  },
  en: {
    title: 'Children – calm – night',
    message: 'Even late at night, someone will listen.',
    subline: 'Free · 24/7 · Call 111',
    alt: 'Even late at night, someone will listen. Call the 111 hotline, free, 24/7.',
  },
};
