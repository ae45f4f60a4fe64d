import { bodyHtml } from '../html';
import { anEnglishArticle, aRendition, aSeries, aVideoReport, golden, sample, SAMPLES } from '../testing';
import { bodyText } from '../text';
import { ninjs16, ninjs31 } from '.';

const printed = (item: object): string => `${JSON.stringify(item, null, 2)}\n`;

test.each(Object.keys(SAMPLES))('the %s is the ninjs 3.1 item that outlets were promised', (name) => {
  const text = printed(ninjs31(sample(name)));
  expect(text).toBe(golden('ninjs', `${name}.ninjs31.json`, text));
});

test.each(Object.keys(SAMPLES))('the %s is the ninjs 1.6 item that outlets were promised', (name) => {
  const text = printed(ninjs16(sample(name)));
  expect(text).toBe(golden('ninjs', `${name}.ninjs16.json`, text));
});

test('an item is known by its urn, and its version is told as text', () => {
  expect(ninjs31(aRendition({ version: 7 }))).toMatchObject({
    uri: 'urn:uuid:0192f0c4-5a7e-7c3d-9b1e-2f6a8d4c1e05',
    version: '7',
    profile: 'article',
    by: 'Hoàng Lan, Minh An',
  });
});

test('the body stands in an item twice: as HTML and as plain text', () => {
  const rendition = aRendition();

  expect(ninjs31(rendition).bodies).toMatchObject([
    { role: 'main', contentType: 'text/html', value: bodyHtml(rendition) },
    { role: 'main', contentType: 'text/plain', value: bodyText(rendition) },
  ]);
});

test('tier, audience and channel are subjects in our own schemes', () => {
  const uris = ninjs31(aRendition()).subjects?.map(({ uri }) =>
    uri.replace('https://tin.example/content/v1/schemes/', ''),
  );

  expect(uris).toEqual([
    'topics/suc-khoe-an-sinh-so',
    'topics/gia-dinh',
    'tiers/tieu-hoc-2',
    'audiences/parents',
    'programmes/830',
    'units/46',
    'channels/newspaper',
    'channels/all',
  ]);
});

test('a correction stands in the envelope: the item has no property for it', () => {
  expect(Object.keys(ninjs31(aVideoReport()))).not.toContain('corrections');
});

test('an embargoed item says until when, and is never older than its own first version', () => {
  const embargoed = aRendition({
    embargoUntil: new Date('2026-11-25T00:00:00Z'),
    publishedAt: new Date('2026-11-25T00:00:00Z'),
    versionAt: new Date('2026-11-24T00:00:00Z'),
  });

  expect(ninjs31(embargoed)).toMatchObject({
    embargoedUntil: '2026-11-25T00:00:00.000Z',
    firstCreated: '2026-11-24T00:00:00.000Z',
    versionCreated: '2026-11-24T00:00:00.000Z',
  });
});

test('a story that a machine helped to write says so in the words of the IPTC', () => {
  expect(ninjs31(anEnglishArticle()).digitalSourceType?.uri).toBe(
    'http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia',
  );
  expect(ninjs31(aRendition()).digitalSourceType).toBeUndefined();
});

test('the parts of a series are associated in order', () => {
  const parts = ninjs31(aSeries()).associations?.filter(({ rel }) => rel === 'part');

  expect(parts?.map(({ name }) => name)).toEqual(['Trước khi trao máy', 'Tháng đầu tiên']);
});

test('a video comes with its sizes, its length, its poster and its captions', () => {
  const video = ninjs31(aVideoReport()).associations?.find(({ rel }) => rel === 'video');

  expect(video?.renditions?.map(({ name, duration }) => [name, duration])).toEqual([
    ['1280x720_mp4', 42],
    ['640x360_mp4', 42],
    ['poster', undefined],
    ['captions', undefined],
  ]);
});

test('ninjs 1.6 tells the same story in its older names', () => {
  const rendition = aVideoReport();

  expect(ninjs16(rendition)).toMatchObject({
    headline: rendition.title,
    description_text: rendition.standfirst,
    body_html: bodyHtml(rendition),
    body_text: bodyText(rendition),
    embargoed: rendition.embargoUntil?.toISOString(),
    $standard: { version: '1.6' },
  });
});
