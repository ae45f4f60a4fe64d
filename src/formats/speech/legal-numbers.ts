import type { Language } from '../rendition';
import { anyOf } from './rule';

/** What stands after the slash in the number of a Vietnamese document (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
const KINDS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  QĐ: { vi: 'Quyết định', en: 'Decision' },
  NĐ: { vi: 'Nghị định', en: 'Decree' },
  NQ: { vi: 'Nghị quyết', en: 'Resolution' },
  CT: { vi: 'Chỉ thị', en: 'Directive' },
  TT: { vi: 'Thông tư', en: 'Circular' },
  TTLT: { vi: 'Thông tư liên tịch', en: 'Joint Circular' },
  KH: { vi: 'Kế hoạch', en: 'Plan' },
  HD: { vi: 'Hướng dẫn', en: 'Guidance' },
  TB: { vi: 'Thông báo', en: 'Notice' },
};

const ISSUERS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  TTg: { vi: 'Thủ tướng', en: 'the Prime Minister' },
  CP: { vi: 'Chính phủ', en: 'the Government' },
  TW: { vi: 'Trung ương', en: 'the Central Committee' },
  TU: { vi: 'Thành ủy', en: 'the City Party Committee' },
  UBND: { vi: 'Ủy ban nhân dân', en: 'the People’s Committee' },
  HĐND: { vi: 'Hội đồng nhân dân', en: 'the People’s Council' },
  BGDĐT: { vi: 'Bộ Giáo dục và Đào tạo', en: 'the Ministry of Education and Training' },
  BTTTT: { vi: 'Bộ Thông tin và Truyền thông', en: 'the Ministry of Information and Communications' },
  BLĐTBXH: { vi: 'Bộ Lao động, Thương binh và Xã hội', en: 'the Ministry of Labour' },
  BCA: { vi: 'Bộ Công an', en: 'the Ministry of Public Security' },
  BYT: { vi: 'Bộ Y tế', en: 'the Ministry of Health' },
  BKHCN: { vi: 'Bộ Khoa học và Công nghệ', en: 'the Ministry of Science and Technology' },
};

const kindNames = (language: Language): readonly string[] => Object.values(KINDS).map((kind) => kind[language]);

/**
 * A document number, and the word for its kind when that stands before it already. Groups `named`, `number`, `year`,
 * `kind` (`QĐ`, or `QH15` for the National Assembly), `issuer`.
 */
export const documentNumber = (language: Language): string =>
  `(?:(?<named>${anyOf(kindNames(language))})(?:\\s+(?:số|No\\.?))?\\s+)?` +
  `(?<![\\p{L}\\p{N}])(?<number>\\d{1,5})(?:\\/(?<year>\\d{4}))?\\/` +
  `(?<kind>${anyOf(Object.keys(KINDS))}|QH\\d{1,2})(?:-(?<issuer>[\\p{L}&]+(?:-[\\p{L}]+)*))?(?![\\p{L}\\p{N}])`;

export const kindIn = (language: Language, kind: string): string => KINDS[kind]?.[language] ?? kind;

/** A body that is not in the table is read as it is written. */
export const issuerIn = (language: Language, issuer: string): string => ISSUERS[issuer]?.[language] ?? issuer;
