import {
  AUDIENCES,
  AUTHORS,
  DESKS,
  STRANDS,
  SUBJECTS,
  TIERS,
  type AudienceKey,
  type AuthorKey,
  type DeskKey,
  type StrandKey,
  type TierKey,
  type TopicKey,
} from './model';

/** The records that stories point to. Days are `YYYY-MM-DD`; `validTo` and `endsOn` are the last day. */

export interface AgeTierSeed {
  readonly key: TierKey;
  readonly name: string;
  readonly nameEn: string;
  readonly ageFrom: number | null;
  /** Inclusive; both ages are null for adults. */
  readonly ageTo: number | null;
  readonly stage: string;
  /** How long a lesson lasts. */
  readonly minutes: number;
  /** Syllables a sentence: on average, and in the longest one. Measured on the lessons beside this. */
  readonly sentenceAverage: number;
  readonly sentenceLongest: number;
  /** Foreign words among a hundred. */
  readonly longWords: number;
  readonly position: number;
  readonly description: string;
}

export interface TopicSeed {
  readonly key: TopicKey;
  readonly name: string;
  readonly nameEn: string;
  readonly kind: 'strand' | 'subject';
  readonly programmeGoal: 'protect' | 'create' | 'both';
  readonly position: number;
  readonly description: string;
  /** Whether a story on this topic must carry the 111 box. */
  readonly needsHelpBox: boolean;
}

export interface AudienceSeed {
  readonly key: AudienceKey;
  readonly name: string;
  readonly nameEn: string;
  readonly position: number;
}

export interface AuthorSeed {
  readonly key: AuthorKey;
  readonly penName: string;
  readonly bio: string;
  readonly organisation: DeskKey;
}

export interface ProgrammeSeed {
  readonly key: string;
  readonly name: string;
  readonly nameEn: string;
  readonly number: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly description: string;
}

export interface AliasSeed {
  readonly name: string;
  readonly validTo?: string;
}

export interface OrganisationSeed {
  readonly key: string;
  readonly name: string;
  readonly shortName?: string;
  readonly kind: 'newspaper' | 'broadcaster' | 'portal' | 'authority' | 'people-committee' | 'service';
  readonly validFrom?: string;
  readonly validTo?: string;
  /** Key of the organisation that took over its work. */
  readonly successor?: string;
  readonly aliases: readonly AliasSeed[];
  readonly isDesk?: boolean;
  /** Key of the organisation that it is a part of. */
  readonly parent?: string;
}

export interface AdminUnitSeed {
  /** The state's own code. Names repeat across the country; codes do not. */
  readonly code: string;
  readonly name: string;
  readonly level: 'city' | 'ward' | 'commune';
  readonly parent?: string;
  readonly validFrom?: string;
  readonly aliases: readonly AliasSeed[];
}

export interface HotlineSeed {
  readonly number: string;
  readonly name: string;
  readonly nameEn: string;
  readonly hours: string;
  readonly hoursEn: string;
  readonly costLine: string;
  readonly costLineEn: string;
  readonly emergencyNumber: string;
  readonly contacts: readonly {
    readonly kind: 'phone' | 'app' | 'zalo' | 'web';
    readonly label: string;
    readonly labelEn: string;
    /** Empty when no source gives one. */
    readonly url: string;
  }[];
  readonly verifiedAt: string;
  readonly source: string;
}

export interface SupportCenterSeed {
  readonly key: string;
  readonly name: string;
  readonly kind: 'counselling' | 'social-work' | 'emergency-relief';
  /** Code of an admin unit. */
  readonly unit: string;
  readonly services: readonly string[];
  readonly verifiedAt: string | null;
  readonly note: string;
}

type Facts<Seed> = Omit<Seed, Extract<keyof Seed, 'key' | 'position' | 'kind'>>;

const AGE_TIERS: Readonly<Record<TierKey, Facts<AgeTierSeed>>> = {
  'mam-non': {
    name: 'Mầm số',
    nameEn: 'Sprouts (with an adult)',
    ageFrom: 3,
    ageTo: 5,
    stage: 'mầm non',
    minutes: 15,
    ...{ sentenceAverage: 8, sentenceLongest: 14, longWords: 0 },
    description: 'Luôn có người lớn ngồi cạnh: nghe kể, xem tranh, tập nói “con không thích” và gọi người lớn.',
  },
  'tieu-hoc-1': {
    name: 'Khởi động số',
    nameEn: 'Starters',
    ageFrom: 6,
    ageTo: 8,
    stage: 'lớp 1–3',
    minutes: 35,
    ...{ sentenceAverage: 9, sentenceLongest: 20, longWords: 1 },
    description: 'Những bước đầu tự cầm máy: điều gì là riêng tư, khi nào phải hỏi, kể với ai khi thấy lạ.',
  },
  'tieu-hoc-2': {
    name: 'Khám phá số',
    nameEn: 'Explorers',
    ageFrom: 9,
    ageTo: 10,
    stage: 'lớp 4–5',
    minutes: 35,
    ...{ sentenceAverage: 10, sentenceLongest: 22, longWords: 2 },
    description: 'Tìm kiếm, chơi và kết bạn có cân nhắc: mật khẩu, dấu chân số, phân biệt thật giả.',
  },
  thcs: {
    name: 'Tự vệ số',
    nameEn: 'Defenders',
    ageFrom: 11,
    ageTo: 15,
    stage: 'lớp 6–9',
    minutes: 45,
    ...{ sentenceAverage: 12, sentenceLongest: 28, longWords: 3 },
    description: 'Nhận ra rủi ro sớm, biết từ chối, giữ bằng chứng, báo cáo và đứng về phía bạn bị hại.',
  },
  thpt: {
    name: 'Công dân số',
    nameEn: 'Citizens',
    ageFrom: 16,
    ageTo: 18,
    stage: 'lớp 10–12',
    minutes: 45,
    ...{ sentenceAverage: 13, sentenceLongest: 30, longWords: 5 },
    description: 'Quyền và trách nhiệm của người làm ra nội dung: pháp luật, bản quyền, AI, danh tiếng.',
  },
  'nguoi-lon': {
    name: 'Đồng hành số',
    nameEn: 'Adults',
    ageFrom: null,
    ageTo: null,
    stage: 'cha mẹ, người chăm sóc, giáo viên',
    minutes: 20,
    ...{ sentenceAverage: 15, sentenceLongest: 36, longWords: 5 },
    description: 'Học cách nghe trước khi trách, đặt giới hạn cùng con và đưa con đến đúng nơi giúp đỡ.',
  },
};

export const ageTiers: readonly AgeTierSeed[] = TIERS.map((key, index) => ({
  key,
  position: index + 1,
  ...AGE_TIERS[key],
}));

const STRAND_TOPICS: Readonly<Record<StrandKey, Facts<TopicSeed>>> = {
  'hinh-anh-danh-tinh': {
    name: 'Hình ảnh và danh tính',
    nameEn: 'Image and identity',
    programmeGoal: 'protect',
    description: 'Trẻ hiện lên trên mạng thế nào, ai được chụp, ai được đăng và ai có quyền nói không.',
    needsHelpBox: false,
  },
  'quan-he-tren-mang': {
    name: 'Quan hệ trên mạng',
    nameEn: 'Online relationships',
    programmeGoal: 'both',
    description: 'Kết bạn, trò chuyện, tôn trọng và giữ ranh giới khi không nhìn thấy mặt nhau.',
    needsHelpBox: false,
  },
  'dau-chan-so': {
    name: 'Dấu chân số',
    nameEn: 'Digital footprint',
    programmeGoal: 'protect',
    description: 'Những gì còn lại sau mỗi lần đăng, bình luận, tìm kiếm, và cách để lại ít hơn.',
    needsHelpBox: false,
  },
  'bat-nat-tren-mang': {
    name: 'Bắt nạt trên mạng',
    nameEn: 'Online bullying',
    programmeGoal: 'protect',
    description: 'Nhận ra bắt nạt, giữ bằng chứng, tìm người giúp và không làm người đứng xem.',
    needsHelpBox: true,
  },
  'thong-tin-tin-gia': {
    name: 'Thông tin, tin giả',
    nameEn: 'Information and false news',
    programmeGoal: 'both',
    description: 'Tìm nguồn, so sánh, kiểm chứng trước khi tin và trước khi chia sẻ.',
    needsHelpBox: false,
  },
  'suc-khoe-an-sinh-so': {
    name: 'Sức khỏe và an sinh số',
    nameEn: 'Health and digital wellbeing',
    programmeGoal: 'both',
    description: 'Giấc ngủ, đôi mắt, cảm xúc và giờ màn hình: dùng máy mà vẫn khỏe, vẫn vui.',
    needsHelpBox: false,
  },
  'rieng-tu-bao-mat': {
    name: 'Riêng tư và bảo mật',
    nameEn: 'Privacy and security',
    programmeGoal: 'protect',
    description: 'Mật khẩu, quyền của ứng dụng, dữ liệu cá nhân và thói quen khóa cửa trên mạng.',
    needsHelpBox: false,
  },
  'ban-quyen-sang-tao': {
    name: 'Bản quyền, sáng tạo',
    nameEn: 'Copyright and creativity',
    programmeGoal: 'create',
    description: 'Vẽ, viết, lập trình, ghi tên người làm ra và dùng lại tác phẩm của người khác cho đúng.',
    needsHelpBox: false,
  },
  'phong-chong-xam-hai': {
    name: 'Phòng chống dụ dỗ, xâm hại',
    nameEn: 'Preventing grooming and abuse',
    programmeGoal: 'protect',
    description: 'Nhận ra lúc cần dừng lại, kể với người tin cậy và báo đến đúng nơi. Trẻ không bao giờ có lỗi.',
    needsHelpBox: true,
  },
  'lua-dao-tro-choi-tien': {
    name: 'Lừa đảo, trò chơi, tiền',
    nameEn: 'Scams, games and money',
    programmeGoal: 'protect',
    description: 'Quà ảo, thẻ nạp, đường dẫn lạ: vì sao ta dễ tin và làm gì khi đã lỡ.',
    needsHelpBox: false,
  },
  'ai-deepfake': {
    name: 'AI và deepfake',
    nameEn: 'AI and deepfakes',
    programmeGoal: 'both',
    description: 'Dùng trí tuệ nhân tạo để học và sáng tạo, biết nghi ngờ hình và tiếng do máy làm ra.',
    needsHelpBox: false,
  },
};

const SUBJECT_TOPICS: Readonly<Record<Exclude<TopicKey, StrandKey>, Facts<TopicSeed>>> = {
  'duong-day-nong-111': {
    name: 'Đường dây nóng 111',
    nameEn: 'Hotline 111',
    programmeGoal: 'protect',
    description: 'Tổng đài điện thoại quốc gia bảo vệ trẻ em: khi nào gọi, nói gì, chuyện gì diễn ra sau đó.',
    needsHelpBox: false,
  },
  'chinh-sach-phap-luat': {
    name: 'Chính sách, pháp luật',
    nameEn: 'Policy and law',
    programmeGoal: 'both',
    description: 'Chỉ thị, luật, nghị định và kế hoạch về trẻ em trên môi trường mạng, kể bằng lời dễ hiểu.',
    needsHelpBox: false,
  },
  'san-pham-viet': {
    name: 'Sản phẩm Việt cho trẻ em',
    nameEn: 'Vietnamese products for children',
    programmeGoal: 'create',
    description: 'Ứng dụng và giải pháp kỹ thuật trong nước giúp trẻ học, kết nối, giải trí an toàn.',
    needsHelpBox: false,
  },
  'gia-dinh': {
    name: 'Gia đình',
    nameEn: 'Family',
    programmeGoal: 'both',
    description: 'Cha mẹ, ông bà, người chăm sóc cùng con lên mạng: thỏa thuận, làm gương, lắng nghe.',
    needsHelpBox: false,
  },
  'nha-truong': {
    name: 'Nhà trường',
    nameEn: 'School',
    programmeGoal: 'both',
    description: 'Giờ dạy, quy tắc lớp học, cách thầy cô đón một câu chuyện khó nói.',
    needsHelpBox: false,
  },
  'thong-tin-co-so': {
    name: 'Thông tin cơ sở',
    nameEn: 'Grassroots information',
    programmeGoal: 'both',
    description: 'Loa truyền thanh, bảng tin, tuyên truyền viên: đưa lời dặn an toàn đến từng phường, xã.',
    needsHelpBox: false,
  },
};

export const topics: readonly TopicSeed[] = [
  ...STRANDS.map((key, index) => ({ key, kind: 'strand' as const, position: index + 1, ...STRAND_TOPICS[key] })),
  ...SUBJECTS.map((key, index) => ({
    key,
    kind: 'subject' as const,
    position: STRANDS.length + index + 1,
    ...SUBJECT_TOPICS[key],
  })),
];

const AUDIENCE_NAMES: Readonly<Record<AudienceKey, Facts<AudienceSeed>>> = {
  children: { name: 'Trẻ em', nameEn: 'Children' },
  parents: { name: 'Cha mẹ, người chăm sóc', nameEn: 'Parents and carers' },
  teachers: { name: 'Giáo viên', nameEn: 'Teachers' },
  press: { name: 'Báo chí', nameEn: 'Press' },
  public: { name: 'Công chúng', nameEn: 'General public' },
};

export const audiences: readonly AudienceSeed[] = AUDIENCES.map((key, index) => ({
  key,
  position: index + 1,
  ...AUDIENCE_NAMES[key],
}));

const AUTHOR_FACTS: Readonly<Record<AuthorKey, Facts<AuthorSeed>>> = {
  'minh-an': {
    penName: 'Minh An',
    bio: 'Bút danh hư cấu. Viết về công nghệ trong gia đình và thói quen số của trẻ em.',
    organisation: 'newspaper',
  },
  'thu-ha': {
    penName: 'Thu Hà',
    bio: 'Bút danh hư cấu. Viết phóng sự về trường học, về thầy cô và học trò thời mạng.',
    organisation: 'newspaper',
  },
  'hoang-lan': {
    penName: 'Hoàng Lan',
    bio: 'Bút danh hư cấu. Biên tập chương trình phát thanh và phim ngắn cho thiếu nhi.',
    organisation: 'broadcaster',
  },
  'quoc-bao': {
    penName: 'Quốc Bảo',
    bio: 'Bút danh hư cấu. Dựng phim ngắn, viết hướng dẫn về bảo mật và thông tin sai lệch.',
    organisation: 'broadcaster',
  },
  'ngoc-diep': {
    penName: 'Ngọc Diệp',
    bio: 'Bút danh hư cấu. Biên tập văn bản pháp luật và tài liệu tuyên truyền bằng lời dễ hiểu.',
    organisation: 'portal',
  },
  'duc-huy': {
    penName: 'Đức Huy',
    bio: 'Bút danh hư cấu. Theo dõi thông tin cơ sở và đường dây nóng bảo vệ trẻ em.',
    organisation: 'portal',
  },
};

export const authors: readonly AuthorSeed[] = AUTHORS.map((key) => ({ key, ...AUTHOR_FACTS[key] }));

export const programmes: readonly ProgrammeSeed[] = [
  {
    key: '830',
    name: 'Bảo vệ và hỗ trợ trẻ em tương tác lành mạnh, sáng tạo trên môi trường mạng giai đoạn 2021 - 2025',
    nameEn: 'Protecting children and supporting their healthy, creative interaction online, 2021–2025',
    number: '830/QĐ-TTg',
    startsOn: '2021-06-01',
    endsOn: '2025-12-31',
    description:
      'Chương trình theo Quyết định số 830/QĐ-TTg của Thủ tướng Chính phủ, mang mục tiêu kép: bảo vệ bí mật đời sống riêng tư, ngăn chặn hành vi lợi dụng mạng để xâm hại trẻ em, trang bị kỹ năng theo từng lứa tuổi; đồng thời giữ môi trường mạng lành mạnh và phát triển sản phẩm Việt cho trẻ em.',
  },
];

const DESK_FACTS: Readonly<Record<DeskKey, Omit<OrganisationSeed, 'key' | 'isDesk'>>> = {
  newspaper: {
    name: 'Ban Báo in – Báo điện tử',
    kind: 'newspaper',
    aliases: [],
    parent: 'bao-va-ptth-hue',
  },
  broadcaster: {
    name: 'Ban Phát thanh – Truyền hình',
    kind: 'broadcaster',
    aliases: [],
    parent: 'bao-va-ptth-hue',
  },
  portal: {
    name: 'Cổng thông tin điện tử thành phố Huế',
    kind: 'portal',
    aliases: [{ name: 'Cổng thông tin điện tử tỉnh' }, { name: 'Cổng thông tin điện tử tỉnh Thừa Thiên Huế' }],
  },
};

/** Desks first, then the press, then the authorities that the directive names, each with what became of it. */
export const organisations: readonly OrganisationSeed[] = [
  ...DESKS.map((key) => ({ key, isDesk: true, ...DESK_FACTS[key] })),
  {
    key: 'bao-va-ptth-hue',
    name: 'Báo và Phát thanh, Truyền hình Huế',
    kind: 'newspaper',
    aliases: [],
  },
  {
    key: 'bao-thua-thien-hue',
    name: 'Báo Thừa Thiên Huế',
    kind: 'newspaper',
    successor: 'bao-va-ptth-hue',
    aliases: [],
  },
  {
    key: 'dai-ptth-thua-thien-hue',
    name: 'Đài Phát thanh và Truyền hình tỉnh Thừa Thiên Huế',
    kind: 'broadcaster',
    successor: 'bao-va-ptth-hue',
    aliases: [{ name: 'Đài Phát thanh và Truyền hình tỉnh' }],
  },
  {
    key: 'ubnd-tinh-thua-thien-hue',
    name: 'Ủy ban nhân dân tỉnh Thừa Thiên Huế',
    shortName: 'UBND tỉnh Thừa Thiên Huế',
    kind: 'people-committee',
    validTo: '2024-12-31',
    successor: 'ubnd-thanh-pho-hue',
    aliases: [{ name: 'Ủy ban nhân dân tỉnh' }],
  },
  {
    key: 'ubnd-thanh-pho-hue',
    name: 'Ủy ban nhân dân thành phố Huế',
    shortName: 'UBND thành phố Huế',
    kind: 'people-committee',
    validFrom: '2025-01-01',
    aliases: [],
  },
  {
    key: 'so-thong-tin-truyen-thong',
    name: 'Sở Thông tin và Truyền thông',
    kind: 'authority',
    successor: 'so-khoa-hoc-cong-nghe',
    aliases: [{ name: 'Sở Thông tin và Truyền thông tỉnh Thừa Thiên Huế' }],
  },
  {
    key: 'so-khoa-hoc-cong-nghe',
    name: 'Sở Khoa học và Công nghệ',
    kind: 'authority',
    aliases: [],
  },
  {
    key: 'so-lao-dong-thuong-binh-xa-hoi',
    name: 'Sở Lao động – Thương binh và Xã hội',
    kind: 'authority',
    aliases: [],
  },
  {
    key: 'so-giao-duc-dao-tao',
    name: 'Sở Giáo dục và Đào tạo',
    kind: 'authority',
    aliases: [],
  },
  {
    key: 'so-tu-phap',
    name: 'Sở Tư pháp',
    kind: 'authority',
    aliases: [],
  },
  {
    key: 'tong-dai-111',
    name: 'Tổng đài điện thoại quốc gia bảo vệ trẻ em',
    shortName: 'Tổng đài 111',
    kind: 'service',
    validFrom: '2017-12-06',
    aliases: [{ name: 'Đường dây nóng 111' }],
  },
];

const CITY = '46';

const WARDS: readonly (readonly [code: string, name: string])[] = [
  ['19753', 'Phường Phú Xuân'],
  ['19774', 'Phường Kim Long'],
  ['19777', 'Phường Vỹ Dạ'],
  ['19789', 'Phường Thuận Hóa'],
  ['19804', 'Phường Hương An'],
  ['19813', 'Phường Thủy Xuân'],
  ['19815', 'Phường An Cựu'],
  ['19819', 'Phường Phong Điền'],
  ['19828', 'Phường Phong Phú'],
  ['19831', 'Phường Phong Dinh'],
  ['19858', 'Phường Phong Thái'],
  ['19873', 'Phường Phong Quảng'],
  ['19900', 'Phường Thuận An'],
  ['19909', 'Phường Dương Nỗ'],
  ['19930', 'Phường Mỹ Thượng'],
  ['19960', 'Phường Phú Bài'],
  ['19969', 'Phường Thanh Thủy'],
  ['19975', 'Phường Hương Thủy'],
  ['19996', 'Phường Hương Trà'],
  ['20014', 'Phường Hóa Châu'],
  ['20017', 'Phường Kim Trà'],
];

const COMMUNES: readonly (readonly [code: string, name: string])[] = [
  ['19867', 'Xã Quảng Điền'],
  ['19885', 'Xã Đan Điền'],
  ['19918', 'Xã Phú Hồ'],
  ['19942', 'Xã Phú Vang'],
  ['19945', 'Xã Phú Vinh'],
  ['20035', 'Xã Bình Điền'],
  ['20044', 'Xã A Lưới 2'],
  ['20050', 'Xã A Lưới 5'],
  ['20056', 'Xã A Lưới 1'],
  ['20071', 'Xã A Lưới 3'],
  ['20101', 'Xã A Lưới 4'],
  ['20107', 'Xã Phú Lộc'],
  ['20122', 'Xã Vinh Lộc'],
  ['20131', 'Xã Hưng Lộc'],
  ['20137', 'Xã Chân Mây - Lăng Cô'],
  ['20140', 'Xã Lộc An'],
  ['20161', 'Xã Khe Tre'],
  ['20179', 'Xã Nam Đông'],
  ['20182', 'Xã Long Quảng'],
];

const unit =
  (level: 'ward' | 'commune') =>
  ([code, name]: readonly [string, string]): AdminUnitSeed => ({
    code,
    name,
    level,
    parent: CITY,
    validFrom: '2025-07-01',
    aliases: [],
  });

/** The city of Huế with its 21 wards and 19 communes. */
export const adminUnits: readonly AdminUnitSeed[] = [
  {
    code: CITY,
    name: 'Thành phố Huế',
    level: 'city',
    validFrom: '2025-01-01',
    aliases: [{ name: 'Tỉnh Thừa Thiên Huế', validTo: '2024-12-31' }],
  },
  ...WARDS.map(unit('ward')),
  ...COMMUNES.map(unit('commune')),
];

export const hotline: HotlineSeed = {
  number: '111',
  name: 'Tổng đài điện thoại quốc gia bảo vệ trẻ em',
  nameEn: 'National child-protection hotline',
  hours: '24 giờ mỗi ngày, cả 7 ngày trong tuần',
  hoursEn: '24 hours a day, 7 days a week',
  costLine: 'Miễn phí cuộc gọi và tư vấn',
  costLineEn: 'No charge for the call or the advice',
  emergencyNumber: '113',
  contacts: [
    { kind: 'phone', label: 'Gọi 111', labelEn: 'Call 111', url: 'tel:111' },
    { kind: 'app', label: 'Ứng dụng Tổng đài 111', labelEn: 'The 111 hotline app', url: '' },
    { kind: 'zalo', label: 'Zalo Tổng đài 111', labelEn: 'The 111 hotline on Zalo', url: '' },
    { kind: 'web', label: 'tongdai111.vn', labelEn: 'tongdai111.vn', url: 'https://tongdai111.vn' },
  ],
  verifiedAt: '2026-11-23T00:00:00.000Z',
  source: 'Nghị định 56/2017/NĐ-CP, Điều 22 và Điều 23; tongdai111.vn',
};

const SAMPLE_NOTE =
  'Bản ghi mẫu, không phải một nơi có thật. Thay bằng cơ sở đã gọi kiểm tra, rồi ghi ngày xác minh. Trong lúc chờ, hãy gọi 111.';

/** Samples that show the shape. None is real, so none has a telephone number or an address. */
export const supportCenters: readonly SupportCenterSeed[] = [
  {
    key: 'mau-tu-van-thanh-pho',
    name: 'Điểm tư vấn tâm lý trẻ em và gia đình (mẫu, chưa xác minh)',
    kind: 'counselling',
    unit: CITY,
    services: ['Tư vấn tâm lý cho trẻ em', 'Tư vấn cho cha mẹ, người chăm sóc'],
    verifiedAt: null,
    note: SAMPLE_NOTE,
  },
  {
    key: 'mau-cong-tac-xa-hoi',
    name: 'Nhóm công tác xã hội với trẻ em (mẫu, chưa xác minh)',
    kind: 'social-work',
    unit: '19789',
    services: ['Tiếp nhận thông tin về trẻ em cần bảo vệ', 'Kết nối với nhà trường và cơ sở y tế'],
    verifiedAt: null,
    note: SAMPLE_NOTE,
  },
  {
    key: 'mau-cuu-tro-khan-cap',
    name: 'Điểm cứu trợ khẩn cấp cho trẻ em vùng cao (mẫu, chưa xác minh)',
    kind: 'emergency-relief',
    unit: '20056',
    services: ['Nơi tạm lánh an toàn', 'Đưa trẻ đến cơ sở y tế'],
    verifiedAt: null,
    note: SAMPLE_NOTE,
  },
];
