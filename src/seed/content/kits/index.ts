import { boTaiLieu111 } from './bo-tai-lieu-111';
import { boTaiLieuAnhTreEm } from './bo-tai-lieu-anh-tre-em';
import { boTaiLieuLoaXa } from './bo-tai-lieu-loa-xa';
import type { MediaKitSeed } from '../model';

export const kits: readonly MediaKitSeed[] = [boTaiLieu111, boTaiLieuAnhTreEm, boTaiLieuLoaXa];
