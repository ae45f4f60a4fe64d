import type { HotlineBannerSeed } from '../model';

export const ngheConTruocDa: HotlineBannerSeed = {
  key: 'nghe-con-truoc-da',
  desk: 'portal',
  audience: 'adults',
  tone: 'calm',
  palette: 'river',
  variant: 'number-left',
  weight: 3,
  channels: ['newspaper', 'broadcaster', 'portal'],
  vi: {
    title: 'Người lớn – nhẹ nhàng – sông',
    message: 'Nghe con trước đã, đừng vội trách.',
    subline: 'Chưa biết giúp con thế nào? Gọi 111. Miễn phí · 24/7',
    alt: 'Nghe con trước đã, đừng vội trách. Chưa biết giúp con thế nào? Gọi Tổng đài 111, miễn phí, 24/7.',
  },
  en: {
    title: 'Adults – calm – river',
    message: 'Listen to your child before you judge.',
    subline: 'Not sure how to help? Call 111. Free · 24/7',
    alt: 'Listen to your child before you judge. Not sure how to help? Call the 111 hotline, free, 24/7.',
  },
};
