import { baConSo111 } from './ba-con-so-111';
import { matKhauDaiHonMotCau } from './mat-khau-dai-hon-mot-cau';
import { motLanBamDang } from './mot-lan-bam-dang';
import { nguoiLaSauManHinh } from './nguoi-la-sau-man-hinh';
import type { VideoReportSeed } from '../model';

export const videoReports: readonly VideoReportSeed[] = [
  baConSo111,
  matKhauDaiHonMotCau,
  motLanBamDang,
  nguoiLaSauManHinh,
];
