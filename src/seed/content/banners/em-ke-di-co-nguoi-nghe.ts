import type { HotlineBannerSeed } from '../model';

export const emKeDiCoNguoiNghe: HotlineBannerSeed = {
  key: 'em-ke-di-co-nguoi-nghe',
  desk: 'portal',
  audience: 'children',
  tone: 'friendly',
  palette: 'sun',
  variant: 'number-left',
  weight: 3,
  channels: ['newspaper', 'broadcaster', 'portal'],
  vi: {
    title: 'Trẻ em – thân thiện – nắng',
    message: 'Chuyện trên mạng làm em buồn? Kể 111 nghe nhé.',
    subline: 'Miễn phí · 24/7 · Gọi 111',
    alt: 'Chuyện trên mạng làm em buồn? Kể 111 nghe nhé. Gọi Tổng đài 111, miễn phí, 24/7.',
  },
  en: {
    title: 'Children – friendly – sun',
    message: 'Something online made you sad? Tell 111.',
    subline: 'Free · 24/7 · Call 111',
    alt: 'Something online made you sad? Tell 111. Call the 111 hotline, free, 24/7.',
  },
};
