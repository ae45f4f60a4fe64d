import { hocCungCon } from './hoc-cung-con';
import { langNghe111 } from './lang-nghe-111';
import { trangAnToanSo } from './trang-an-toan-so';
import type { SpecialColumnSeed } from '../model';

export const columns: readonly SpecialColumnSeed[] = [hocCungCon, langNghe111, trangAnToanSo];
