import { dienThoaiDauTien } from './dien-thoai-dau-tien';
import { giuAnhCon } from './giu-anh-con';
import type { ArticleSeriesSeed } from '../model';

export const series: readonly ArticleSeriesSeed[] = [dienThoaiDauTien, giuAnhCon];
