import { parseRssFeed } from 'feedsmith';
import {
  aFile,
  aPage,
  aPicture,
  aRendition,
  aRenditionSaying,
  aTombstone,
  aVideoReport,
  golden,
  sample,
  SAMPLES,
} from '../testing';
import { entry, frame, page } from '.';

const URN = 'urn:uuid:0192f0c4-5a7e-7c3d-9b1e-2f6a8d4c1e06';

test.each(Object.keys(SAMPLES))('the %s is the RSS item that outlets were promised', (name) => {
  const xml = entry(sample(name));
  expect(xml).toBe(golden('rss', `${name}.xml`, xml));
});

test('a page is the channel, its items as they were finished, and its headstones', () => {
  const xml = page(aPage({ entries: [entry(aRendition()), entry(aVideoReport())], tombstones: [aTombstone()] }));

  expect(xml).toBe(golden('rss', 'page.xml', xml));
});

test('a reader that we did not write finds what we wrote', () => {
  const rendition = aVideoReport();
  const feed = parseRssFeed(page(aPage({ entries: [entry(rendition)] })));

  expect(feed).toMatchObject({
    title: 'Kênh Báo điện tử',
    link: aPage().homeUrl,
    language: 'vi',
    lastBuildDate: 'Mon, 23 Nov 2026 08:00:00 GMT',
    items: [
      {
        title: rendition.title,
        link: rendition.canonicalUrl,
        guid: { value: URN, isPermaLink: false },
        pubDate: 'Mon, 23 Nov 2026 01:00:00 GMT',
        description: rendition.standfirst,
        dc: { creators: ['Hoàng Lan', 'Minh An'] },
        enclosures: [{ url: rendition.video?.renditions[0].href, length: 2_310_550, type: 'video/mp4' }],
      },
    ],
  });
});

test('the links of the feed say what it is, what comes next, and where to subscribe', () => {
  const links = parseRssFeed(page(aPage())).atom?.links?.map(({ rel, href }) => [rel, href]);

  expect(links).toEqual([
    ['self', aPage().selfUrl],
    ['hub', aPage().hubUrl],
    ['next', aPage().nextUrl],
  ]);
});

test('the body arrives as it left', () => {
  const rendition = aRenditionSaying('1 < 2 & ]]> “Huế”');
  const [item] = parseRssFeed(page(aPage({ entries: [entry(rendition)] }))).items ?? [];

  expect(item?.content?.encoded).toContain('<p>1 &lt; 2 &amp; ]]&gt; “Huế”</p>');
});

test('a killed story keeps its guid and nothing else', () => {
  const { items } = parseRssFeed(page(aPage({ tombstones: [aTombstone()] })));

  expect(items).toEqual([
    {
      title: 'Tin đã được gỡ',
      guid: { value: aTombstone().uri, isPermaLink: false },
      pubDate: 'Sun, 22 Nov 2026 04:05:06 GMT',
    },
  ]);
});

test('a story that only left the channel or grew old has no headstone', () => {
  const tombstones = [aTombstone({ op: 'withdraw' }), aTombstone({ op: 'expire' })];

  expect(page(aPage({ tombstones }))).not.toContain('<item>');
});

test('sizes of one picture are a group, one size stands alone', () => {
  const single = aPicture('one', { sizes: [aFile('one', 'image/jpeg', { width: 640, height: 360 })] });

  expect(entry(aRendition())).toContain('<media:group>');
  expect(entry(aRendition({ cover: single }))).not.toContain('<media:group>');
  expect(entry(aRendition({ cover: single }))).toContain('<media:content url=');
});

test('characters that XML does not know never break a feed', () => {
  const xml = page(aPage({ entries: [entry(aRenditionSaying('Hu\u0000ế\u000B', { title: 'T\u0001in' }))] }));

  expect(parseRssFeed(xml).items?.[0]?.title).toBe('Tin');
});

test('a page can be joined from bytes, without its items being read', () => {
  const { head, separator, tail } = frame(aPage());

  expect(`${head}${['<item/>', '<item/>'].join(separator)}${tail}`).toBe(
    page(aPage({ entries: ['<item/>', '<item/>'] })),
  );
});
