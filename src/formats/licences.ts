import type { Language } from './rendition';

/** What may be done with a picture or a video, as its licence says it. A licence that is not in the table speaks for itself. */
const LICENCES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  own: {
    vi: 'Bản quyền của tòa soạn, được đăng cùng bài này',
    en: 'Copyright of the newsroom, may be published with this item',
  },
  agency: {
    vi: 'Của hãng thông tấn, cần hãng đồng ý trước khi đăng lại',
    en: 'From an agency, whose consent is needed to publish',
  },
  handout: { vi: 'Do nguồn tin cung cấp, ghi rõ nguồn', en: 'Handout, name the source' },
  'cc-by': { vi: 'Creative Commons Ghi công (CC BY)', en: 'Creative Commons Attribution (CC BY)' },
  'cc-by-sa': {
    vi: 'Creative Commons Ghi công – Chia sẻ tương tự (CC BY-SA)',
    en: 'Creative Commons Attribution-ShareAlike (CC BY-SA)',
  },
  'public-domain': { vi: 'Thuộc về công chúng', en: 'Public domain' },
};

export const licenceIn = (language: Language, licence: string): string => LICENCES[licence]?.[language] ?? licence;
