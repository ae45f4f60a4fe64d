/** What a person is in the newsroom. The code is for machines and never changes; the rest is what people read. */
export const ROLES = {
  journalist: {
    name: 'Phóng viên',
    description: 'Viết và gửi duyệt tin bài của mình. Không đăng, không gỡ. · Writes stories; publishes nothing.',
  },
  editor: {
    name: 'Biên tập viên',
    description: 'Biên tập, đăng và gỡ tin bài của đơn vị mình. · Edits and publishes for the own desk.',
  },
  'managing-editor': {
    name: 'Thư ký tòa soạn',
    description:
      'Phụ trách tin bài của mọi đơn vị, kênh phân phối và danh mục. · Answers for every desk, channel and list.',
  },
  overseer: {
    name: 'Người giám sát',
    description: 'Đọc mọi nội dung, kể cả bản nháp; không sửa gì. · Reads everything, writes nothing.',
  },
} as const satisfies Readonly<Record<string, { readonly name: string; readonly description: string }>>;

export type RoleCode = keyof typeof ROLES;

export const ROLE_CODES = Object.keys(ROLES) as readonly RoleCode[]; // Object.keys forgets the keys' type

/** Strapi's own, who may do anything that the newsroom's rules leave open. */
export const SUPER_ADMIN = 'strapi-super-admin';

const EVERY_DESK: ReadonlySet<string> = new Set<string>(['managing-editor' satisfies RoleCode, SUPER_ADMIN]);

/** Whether one of these roles answers for the stories of every desk. */
export const answersForEveryDesk = (roles: readonly string[]): boolean => roles.some((role) => EVERY_DESK.has(role));
