import { baCauHoiTruocTinLa } from './ba-cau-hoi-truoc-tin-la';
import { dauChanSoCuaCon } from './dau-chan-so-cua-con';
import { giongNoiGiaTienThat } from './giong-noi-gia-tien-that';
import { goAnhXuongTheNao } from './go-anh-xuong-the-nao';
import { hoiConTruocKhiDang } from './hoi-con-truoc-khi-dang';
import { hueTrienKhai830 } from './hue-trien-khai-830';
import { khiCoChuyen } from './khi-co-chuyen';
import { loaXaNhacSo111 } from './loa-xa-nhac-so-111';
import { motTamAnhNhieuManhGhep } from './mot-tam-anh-nhieu-manh-ghep';
import { nhomLopImLang } from './nhom-lop-im-lang';
import { quaTangTrongTroChoi } from './qua-tang-trong-tro-choi';
import { thangDauTien } from './thang-dau-tien';
import { tongDai111LangNghe } from './tong-dai-111-lang-nghe';
import { truocKhiTraoMay } from './truoc-khi-trao-may';
import type { ArticleSeed } from '../model';

export const articles: readonly ArticleSeed[] = [
  baCauHoiTruocTinLa,
  dauChanSoCuaCon,
  giongNoiGiaTienThat,
  goAnhXuongTheNao,
  hoiConTruocKhiDang,
  hueTrienKhai830,
  khiCoChuyen,
  loaXaNhacSo111,
  motTamAnhNhieuManhGhep,
  nhomLopImLang,
  quaTangTrongTroChoi,
  thangDauTien,
  tongDai111LangNghe,
  truocKhiTraoMay,
];
