import { parseJsonFeed } from 'feedsmith';
import type { Rendition } from '../rendition';
import {
  aLegalDocument,
  anEnglishArticle,
  aPage,
  aRendition,
  aTombstone,
  aVideoReport,
  golden,
  sample,
  SAMPLES,
} from '../testing';
import { entry, frame, page } from '.';

/** What of an item these tests look at. */
interface ReadItem {
  readonly url: string;
  readonly external_url?: string;
  readonly attachments?: readonly unknown[];
  readonly _awareness: { readonly republishAfter: string };
}

const parsed = (json: string): ReadItem => JSON.parse(json) as ReadItem; // we wrote it ourselves

const read = (rendition: Rendition): ReadItem => parsed(entry(rendition));

test.each(Object.keys(SAMPLES))('the %s is the JSON Feed item that outlets were promised', (name) => {
  const json = entry(sample(name));
  expect(json).toBe(golden('json-feed', `${name}.json`, json));
});

test('a page is the channel, its entries as they were finished, and what it has lost', () => {
  const json = page(aPage({ entries: [entry(aRendition()), entry(aVideoReport())], tombstones: [aTombstone()] }));

  expect(json).toBe(golden('json-feed', 'page.json', json));
});

test('a reader that we did not write finds what we wrote', () => {
  const rendition = aVideoReport();
  const feed = parseJsonFeed(page(aPage({ entries: [entry(rendition)] })));

  expect(feed).toMatchObject({
    title: 'Kênh Báo điện tử',
    feed_url: aPage().selfUrl,
    next_url: aPage().nextUrl,
    hubs: [{ type: 'WebSub', url: aPage().hubUrl }],
    language: 'vi',
    items: [
      {
        id: 'urn:uuid:0192f0c4-5a7e-7c3d-9b1e-2f6a8d4c1e06',
        title: rendition.title,
        summary: rendition.standfirst,
        date_published: '2026-11-23T01:00:00.000Z',
        date_modified: '2026-11-23T08:00:00.000Z',
        authors: [{ name: 'Hoàng Lan' }, { name: 'Minh An' }],
        attachments: [
          { mime_type: 'video/mp4', size_in_bytes: 2_310_550, duration_in_seconds: 42 },
          { mime_type: 'video/mp4', size_in_bytes: 804_112, duration_in_seconds: 42 },
        ],
      },
    ],
  });
});

test('an empty channel is a whole feed', () => {
  expect(JSON.parse(page(aPage({ nextUrl: null, hubUrl: null })))).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Kênh Báo điện tử',
    description: 'Tin, bài bảo vệ trẻ em trên môi trường mạng & kỹ năng số.',
    home_page_url: aPage().homeUrl,
    feed_url: aPage().selfUrl,
    language: 'vi',
    _awareness: { channel: 'newspaper', updatedAt: '2026-11-23T08:00:00.000Z', tombstones: [] },
    items: [],
  });
});

test('a page can be joined from bytes, without its entries being read', () => {
  const { head, separator, tail } = frame(aPage());

  expect(`${head}${['1', '2'].join(separator)}${tail}`).toBe(page(aPage({ entries: ['1', '2'] })));
});

test('aggregators learn when they may republish: an hour after us', () => {
  expect(read(aRendition())._awareness.republishAfter).toBe('2026-11-23T02:00:00.000Z');
  expect(parsed(entry(aRendition(), { republishAfterSeconds: 60 }))._awareness.republishAfter).toBe(
    '2026-11-23T01:01:00.000Z',
  );
});

test('the hour of an embargoed story begins when its embargo lifts', () => {
  const embargoUntil = new Date('2026-11-24T00:00:00Z');

  expect(read(aRendition({ embargoUntil }))._awareness.republishAfter).toBe('2026-11-24T01:00:00.000Z');
});

test('a story whose original is elsewhere names both places', () => {
  const { url, external_url } = read(anEnglishArticle());

  expect(external_url).toBe('https://paper.example/before-you-hand-over-the-phone');
  expect(url).toBe('https://tin.example/content/v1/items/0192f0c4-5a7e-7c3d-9b1e-2f6a8d4c1e05?format=html');
  expect(read(aRendition())).not.toHaveProperty('external_url');
});

test('a document’s file is attached', () => {
  expect(read(aLegalDocument()).attachments).toMatchObject([
    { mime_type: 'application/pdf', title: 'Quyết định 830.pdf' },
  ]);
});

test('a tombstone has no text of the story', () => {
  expect(JSON.parse(page(aPage({ tombstones: [aTombstone()] })))).toMatchObject({
    _awareness: {
      tombstones: [
        {
          uri: 'urn:uuid:0192f0c4-5a7e-7c3d-9b1e-2f6a8d4c1eff',
          version: 3,
          at: '2026-11-22T04:05:06.000Z',
          op: 'kill',
          reason: { code: 'privacy', text: 'Lộ thông tin riêng tư.' },
        },
      ],
    },
  });
});
