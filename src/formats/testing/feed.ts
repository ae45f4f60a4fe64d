import type { FeedPage, Tombstone } from '../feed';

/** One page of the newspaper's channel. */
export const aPage = (overrides: Partial<FeedPage> = {}): FeedPage => ({
  channel: {
    key: 'newspaper',
    title: 'Kênh Báo điện tử',
    description: 'Tin, bài bảo vệ trẻ em trên môi trường mạng & kỹ năng số.',
    language: 'vi',
  },
  selfUrl: 'https://tin.example/content/v1/channels/newspaper.feed?limit=25',
  homeUrl: 'https://tin.example/content/v1/channels/newspaper',
  nextUrl: 'https://tin.example/content/v1/channels/newspaper.feed?limit=25&cursor=abc',
  hubUrl: 'https://tin.example/content/v1/hub',
  updatedAt: new Date('2026-11-23T08:00:00.000Z'),
  entries: [],
  tombstones: [],
  ...overrides,
});

/** What a killed story leaves. */
export const aTombstone = (overrides: Partial<Tombstone> = {}): Tombstone => ({
  uri: 'urn:uuid:0192f0c4-5a7e-7c3d-9b1e-2f6a8d4c1eff',
  version: 3,
  at: new Date('2026-11-22T04:05:06.000Z'),
  op: 'kill',
  reason: { code: 'privacy', text: 'Lộ thông tin riêng tư.' },
  ...overrides,
});
