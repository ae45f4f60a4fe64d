import { chiThiHue830 } from './chi-thi-hue-830';
import { luatBaoVeDuLieuCaNhan2025 } from './luat-bao-ve-du-lieu-ca-nhan-2025';
import { luatTreEm2016 } from './luat-tre-em-2016';
import { nghiDinh1472024 } from './nghi-dinh-147-2024';
import { nghiDinh562017 } from './nghi-dinh-56-2017';
import { quyetDinh830 } from './quyet-dinh-830';
import type { LegalDocumentSeed } from '../model';

export const legalDocuments: readonly LegalDocumentSeed[] = [
  chiThiHue830,
  luatBaoVeDuLieuCaNhan2025,
  luatTreEm2016,
  nghiDinh1472024,
  nghiDinh562017,
  quyetDinh830,
];
