import { parseAtomFeed } from 'feedsmith';
import { aPage, aRendition, aRenditionSaying, aTombstone, aVideoReport, golden, sample, SAMPLES } from '../testing';
import { deletedEntry, entry, frame, page } from '.';

test.each(Object.keys(SAMPLES))('the %s is the Atom entry that outlets were promised', (name) => {
  const xml = entry(sample(name));
  expect(xml).toBe(golden('atom', `${name}.xml`, xml));
});

test('a page is the channel, its entries as they were finished, and its tombstones', () => {
  const xml = page(aPage({ entries: [entry(aRendition()), entry(aVideoReport())], tombstones: [aTombstone()] }));

  expect(xml).toBe(golden('atom', 'page.xml', xml));
});

test('a reader that we did not write finds what we wrote', () => {
  const rendition = aVideoReport();
  const feed = parseAtomFeed(page(aPage({ entries: [entry(rendition)] })));

  expect(feed).toMatchObject({
    id: aPage().homeUrl,
    title: { value: 'Kênh Báo điện tử' },
    updated: '2026-11-23T08:00:00.000Z',
    entries: [
      {
        id: 'urn:uuid:0192f0c4-5a7e-7c3d-9b1e-2f6a8d4c1e06',
        title: { value: rendition.title },
        summary: { value: rendition.standfirst },
        published: '2026-11-23T01:00:00.000Z',
        updated: '2026-11-23T08:00:00.000Z',
        authors: [{ name: 'Hoàng Lan' }, { name: 'Minh An' }],
      },
    ],
  });
});

test('the video is enclosed with its type and size', () => {
  const rendition = aVideoReport();
  const [read] = parseAtomFeed(page(aPage({ entries: [entry(rendition)] }))).entries ?? [];
  const [enclosure] = read?.links?.filter(({ rel }) => rel === 'enclosure') ?? [];

  expect(enclosure).toMatchObject({ href: rendition.video?.renditions[0].href, type: 'video/mp4', length: 2_310_550 });
});

test('the links of the feed say what it is, what comes next, and where to subscribe', () => {
  const links = parseAtomFeed(page(aPage({ firstUrl: 'https://tin.example/first' }))).links?.map(({ rel, href }) => [
    rel,
    href,
  ]);

  expect(links).toEqual([
    ['self', aPage().selfUrl],
    ['alternate', aPage().homeUrl],
    ['hub', aPage().hubUrl],
    ['next', aPage().nextUrl],
    ['first', 'https://tin.example/first'],
  ]);
});

test('the body arrives as it left', () => {
  const xml = page(aPage({ entries: [entry(aRenditionSaying('1 < 2 & “Huế”'))] }));

  expect(parseAtomFeed(xml).entries?.[0]?.content?.value).toContain('<p>1 &lt; 2 &amp; “Huế”</p>');
});

test('a killed story leaves a tombstone with a reason and without its text', () => {
  expect(deletedEntry(aTombstone())).toBe(
    '<at:deleted-entry ref="urn:uuid:0192f0c4-5a7e-7c3d-9b1e-2f6a8d4c1eff" when="2026-11-22T04:05:06.000Z">' +
      '<at:comment>Lộ thông tin riêng tư.</at:comment></at:deleted-entry>',
  );
  expect(page(aPage({ tombstones: [aTombstone({ reason: null, op: 'expire' })] }))).toContain('"></at:deleted-entry>');
});

test('a story without a byline is signed by who answers for it', () => {
  expect(entry(aRendition({ byline: [] }))).toContain('<author><name>Ban Báo điện tử</name></author>');
});

test('a page can be joined from bytes, without its entries being read', () => {
  const { head, separator, tail } = frame(aPage());

  expect(`${head}${['<entry/>', '<entry/>'].join(separator)}${tail}`).toBe(
    page(aPage({ entries: ['<entry/>', '<entry/>'] })),
  );
});
