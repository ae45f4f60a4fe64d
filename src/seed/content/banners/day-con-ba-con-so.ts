import type { HotlineBannerSeed } from '../model';

export const dayConBaConSo: HotlineBannerSeed = {
  key: 'day-con-ba-con-so',
  desk: 'portal',
  audience: 'adults',
  tone: 'friendly',
  palette: 'lotus',
  variant: 'stacked',
  weight: 1,
  channels: ['newspaper', 'broadcaster', 'portal'],
  vi: {
    title: 'Người lớn – thân thiện – sen',
    message: 'Dạy con ba con số, phòng khi con cần.',
    subline: 'Đường dây bảo vệ trẻ em · Miễn phí · 24/7 · Gọi 111',
    alt: 'Dạy con ba con số, phòng khi con cần. Đường dây bảo vệ trẻ em, miễn phí, 24/7: gọi 111.',
  },
  en: {
    title: 'Adults – friendly – lotus',
    message: 'Three digits to teach your child today.',
    subline: 'Child protection line · Free · 24/7 · Call 111',
    alt: 'Three digits to teach your child today. Child protection line, free, 24/7: call 111.',
  },
};
