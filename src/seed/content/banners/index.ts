import { dayConBaConSo } from './day-con-ba-con-so';
import { demKhuyaVanCoNguoiNghe } from './dem-khuya-van-co-nguoi-nghe';
import { dungChiaSeHayBao } from './dung-chia-se-hay-bao';
import { emKeDiCoNguoiNghe } from './em-ke-di-co-nguoi-nghe';
import { khongPhaiLoiCuaEm } from './khong-phai-loi-cua-em';
import { ngheConTruocDa } from './nghe-con-truoc-da';
import type { HotlineBannerSeed } from '../model';

export const banners: readonly HotlineBannerSeed[] = [
  dayConBaConSo,
  demKhuyaVanCoNguoiNghe,
  dungChiaSeHayBao,
  emKeDiCoNguoiNghe,
  khongPhaiLoiCuaEm,
  ngheConTruocDa,
];
