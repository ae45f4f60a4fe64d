import type { Core } from '@strapi/strapi';
import type { Keys, References } from './references';

const CHANNELS = [
  {
    key: 'newspaper',
    title: 'Báo',
    titleEn: 'Newspaper',
    language: 'vi',
    membership: 'picked',
    description: 'Bài vở ban biên tập chọn cho báo in và báo điện tử.',
  },
  {
    key: 'broadcaster',
    title: 'Phát thanh – Truyền hình',
    titleEn: 'Broadcaster',
    language: 'vi',
    membership: 'picked',
    description: 'Bài vở và phóng sự ban biên tập chọn cho đài.',
  },
  {
    key: 'portal',
    title: 'Cổng thông tin điện tử',
    titleEn: 'Portal',
    language: 'vi',
    membership: 'picked',
    description: 'Bài vở ban biên tập chọn cho cổng thông tin.',
  },
  {
    key: 'all',
    title: 'Tất cả nội dung',
    titleEn: 'Everything',
    language: 'any',
    membership: 'automatic',
    description: 'Mọi nội dung đã xuất bản, cả tiếng Việt và tiếng Anh.',
  },
  {
    key: 'english',
    title: 'Bản tiếng Anh',
    titleEn: 'In English',
    language: 'en',
    membership: 'automatic',
    description: 'Everything that is published in English.',
  },
  {
    key: 'lessons',
    title: 'Bài học miễn dịch số',
    titleEn: 'Digital immunity lessons',
    language: 'any',
    membership: 'automatic',
    types: ['lesson'],
    description: 'Bài học theo lứa tuổi cho nhà trường và gia đình.',
  },
  {
    key: 'hotline',
    title: 'Đường dây nóng 111',
    titleEn: 'Hotline 111',
    language: 'any',
    membership: 'automatic',
    types: ['hotline-banner'],
    description: 'Banner và nội dung về Tổng đài 111.',
  },
  {
    key: 'newsroom',
    title: 'Dành cho tòa soạn',
    titleEn: 'For newsrooms',
    language: 'any',
    membership: 'automatic',
    visibility: 'granted',
    types: ['press-brief'],
    description: 'Tài liệu nền dành riêng cho nhà báo.',
  },
] as const;

/** Who receives, and through which granted channels. */
const OUTLETS = [
  { name: 'Báo điện tử', organisation: 'newspaper', channels: ['newspaper'], granted: ['newsroom'] },
  { name: 'Phát thanh – Truyền hình', organisation: 'broadcaster', channels: ['broadcaster'], granted: ['newsroom'] },
  { name: 'Cổng thông tin điện tử', organisation: 'portal', channels: ['portal'], granted: [] },
] as const;

export async function seedChannels(strapi: Core.Strapi): Promise<Keys> {
  const documents = strapi.documents('plugin::syndication.channel');
  const keys = new Map<string, string>();
  for (const channel of CHANNELS) {
    const known = await documents.findFirst({ filters: { key: channel.key } });
    const { documentId } = known ?? (await documents.create({ data: channel }));
    keys.set(channel.key, documentId);
  }
  return keys;
}

/** An outlet of the demonstration, with the one key it was given. */
export interface OutletAccount {
  readonly organisation: string;
  readonly key: string;
  readonly testKey: string;
  readonly channels: readonly string[];
}

/** Makes the outlets that are not there yet. A key is shown once, so only new outlets are answered. */
export async function seedOutlets(
  strapi: Core.Strapi,
  { organisations }: References,
  channels: Keys,
): Promise<readonly OutletAccount[]> {
  const documents = strapi.documents('plugin::syndication.outlet');
  const keys = strapi.plugin('syndication').service('keys');
  const accounts: OutletAccount[] = [];
  for (const { name, organisation, channels: follows, granted } of OUTLETS) {
    if (await documents.findFirst({ filters: { name } })) continue;
    const grants = [...follows, ...granted].map((key) => channels.get(key));
    const { documentId } = await documents.create({
      data: { name, organisation: organisations.get(organisation), channels: grants },
    });
    const [live, test] = [
      await keys.issue(documentId, { mode: 'live' }),
      await keys.issue(documentId, { mode: 'test' }),
    ];
    accounts.push({ organisation: name, key: live.key, testKey: test.key, channels: [...follows, ...granted] });
  }
  return accounts;
}
