import type { CenterKind } from '../../domain/hotline/directory';
import type { Language } from '../../domain/hotline/banner';

interface Words {
  readonly title: string;
  readonly here: string;
  readonly none: string;
  readonly first: string;
  readonly danger: string;
  readonly call: string;
  readonly services: string;
  readonly hours: string;
  readonly phone: string;
  readonly address: string;
  readonly website: string;
  readonly verified: string;
  readonly kinds: Readonly<Record<CenterKind, string>>;
}

/** What is said around the directory. `{unit}`, `{number}` and the like are filled in. */
const WORDS: Readonly<Record<Language, Words>> = {
  vi: {
    title: 'Nơi giúp đỡ trẻ em',
    here: 'Nơi giúp đỡ trẻ em ở {unit}',
    none: 'Chưa có địa chỉ nào được xác minh. Hãy gọi {number} để có người nghe và chỉ cách giúp.',
    first: 'Gọi {number} bất cứ lúc nào: {name}. {costLine}. {hours}.',
    danger: 'Nguy hiểm trước mắt: gọi {number}.',
    call: 'Gọi {number}',
    services: 'Giúp được',
    hours: 'Giờ làm việc',
    phone: 'Điện thoại',
    address: 'Địa chỉ',
    website: 'Trang web',
    verified: 'Xác minh ngày {date}',
    kinds: {
      counselling: 'Tư vấn',
      shelter: 'Nơi tạm lánh',
      health: 'Y tế',
      'legal-aid': 'Trợ giúp pháp lý',
      'emergency-relief': 'Cứu trợ khẩn cấp',
      'social-work': 'Công tác xã hội',
    },
  },
  en: {
    title: 'Where children find help',
    here: 'Where children find help in {unit}',
    none: 'No address has been verified yet. Call {number}: somebody listens and says what can be done.',
    first: 'Call {number} at any time: {name}. {costLine}. {hours}.',
    danger: 'In immediate danger call {number}.',
    call: 'Call {number}',
    services: 'Helps with',
    hours: 'Hours',
    phone: 'Telephone',
    address: 'Address',
    website: 'Website',
    verified: 'Verified on {date}',
    kinds: {
      counselling: 'Counselling',
      shelter: 'Shelter',
      health: 'Health',
      'legal-aid': 'Legal aid',
      'emergency-relief': 'Emergency relief',
      'social-work': 'Social work',
    },
  },
};

export const directoryWords = (language: Language): Words => WORDS[language];
