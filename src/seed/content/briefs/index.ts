import { cachDuaTinVeTreEm } from './cach-dua-tin-ve-tre-em';
import { thongTinNenMienDichSo } from './thong-tin-nen-mien-dich-so';
import type { PressBriefSeed } from '../model';

export const briefs: readonly PressBriefSeed[] = [cachDuaTinVeTreEm, thongTinNenMienDichSo];
