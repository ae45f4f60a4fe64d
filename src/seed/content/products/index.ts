import { anhSachDau } from './anh-sach-dau';
import { hopThuLangNghe } from './hop-thu-lang-nghe';
import { laBanNho } from './la-ban-nho';
import { locTenMienCuaLuoi } from './loc-ten-mien-cua-luoi';
import { nhipNhaMinh } from './nhip-nha-minh';
import { ungDungTongDai111 } from './ung-dung-tong-dai-111';
import type { SafeProductSeed } from '../model';

export const products: readonly SafeProductSeed[] = [
  anhSachDau,
  hopThuLangNghe,
  laBanNho,
  locTenMienCuaLuoi,
  nhipNhaMinh,
  ungDungTongDai111,
];
