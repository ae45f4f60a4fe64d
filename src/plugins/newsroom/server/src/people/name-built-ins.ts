import type { Core, UID } from '@strapi/strapi';

interface Named {
  readonly name: string;
  readonly description: string;
}

interface BuiltIn {
  readonly uid: UID.ContentType;
  /** As Strapi makes it, on an empty database. */
  readonly made: Named;
  readonly ours: Named;
}

const role = (made: Named, ours: Named): BuiltIn => ({ uid: 'admin::role', made, ours });
const token = (made: Named, ours: Named): BuiltIn => ({ uid: 'admin::api-token', made, ours });

/** What Strapi makes by itself and describes in English alone. Nobody of a newsroom has the two roles that are marked as its own. */
const BUILT_INS: readonly BuiltIn[] = [
  role(
    { name: 'Super Admin', description: 'Super Admins can access and manage all features and settings.' },
    { name: 'Quản trị viên', description: 'Làm được mọi việc, đổi được mọi cài đặt. · May do everything.' },
  ),
  role(
    { name: 'Editor', description: 'Editors can manage and publish contents including those of other users.' },
    {
      name: 'Biên tập viên (của Strapi)',
      description: 'Có sẵn trong Strapi; tòa soạn không dùng. · Strapi’s own; not used here.',
    },
  ),
  role(
    { name: 'Author', description: 'Authors can manage the content they have created.' },
    {
      name: 'Tác giả (của Strapi)',
      description: 'Có sẵn trong Strapi; tòa soạn không dùng. · Strapi’s own; not used here.',
    },
  ),
  token(
    {
      name: 'Full Access',
      description: 'A default API token with full access permissions, used for accessing or modifying resources',
    },
    { name: 'Toàn quyền · Full access', description: 'Có sẵn trong Strapi. · Made by Strapi.' },
  ),
  token(
    {
      name: 'Read Only',
      description: 'A default API token with read-only permissions, only used for accessing resources',
    },
    { name: 'Chỉ đọc · Read only', description: 'Có sẵn trong Strapi. · Made by Strapi.' },
  ),
];

/** Says in both languages what Strapi's own roles and tokens are. What somebody has renamed is left as it is. */
export async function nameBuiltIns(strapi: Core.Strapi): Promise<void> {
  for (const { uid, made, ours } of BUILT_INS)
    await strapi.db.query(uid).updateMany({ where: { ...made }, data: { ...ours } });
}
