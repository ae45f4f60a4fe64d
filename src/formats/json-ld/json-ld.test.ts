import { aLegalDocument, aLesson, aRendition, aSeries, aVideoReport, golden, sample, SAMPLES } from '../testing';
import { jsonLd } from '.';

test.each(Object.keys(SAMPLES))('the %s is the JSON-LD that search engines were promised', (name) => {
  const text = `${JSON.stringify(jsonLd(sample(name)), null, 2)}\n`;
  expect(text).toBe(golden('json-ld', `${name}.json`, text));
});

test('an article is news, signed, dated and free to read', () => {
  expect(jsonLd(aRendition())).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': 'urn:uuid:0192f0c4-5a7e-7c3d-9b1e-2f6a8d4c1e05',
    author: [
      { '@type': 'Person', name: 'Hoàng Lan' },
      { '@type': 'Person', name: 'Minh An' },
    ],
    publisher: { name: 'Ban Báo điện tử' },
    isAccessibleForFree: true,
  });
});

test('a video report is a video with its length, its transcript and its correction', () => {
  expect(jsonLd(aVideoReport())).toMatchObject({
    '@type': 'VideoObject',
    duration: 'PT42S',
    uploadDate: '2026-11-23T01:00:00.000Z',
    transcript: expect.stringContaining('Gọi 111'),
    correction: [{ '@type': 'CorrectionComment', name: 'Thông tin cải chính, xin lỗi' }],
    position: 2,
  });
});

test('a lesson says for what age, what it teaches and how long it takes', () => {
  expect(jsonLd(aLesson())).toMatchObject({
    '@type': 'LearningResource',
    typicalAgeRange: ['11-15'],
    educationalLevel: ['Tự vệ số'],
    teaches: ['Phân biệt sự riêng tư với bí mật bị ép.', 'Thực hành ba việc khi thấy bất an.'],
    timeRequired: 'PT45M',
  });
});

test('a legal document is an article about the legislation, with its number and its issuer', () => {
  expect(jsonLd(aLegalDocument())).toMatchObject({
    '@type': 'Article',
    about: expect.arrayContaining([
      expect.objectContaining({
        '@type': 'Legislation',
        legislationIdentifier: '830/QĐ-TTg',
        legislationDate: '2021-06-01',
      }),
    ]),
  });
});

test('a series is a collection of its parts', () => {
  expect(jsonLd(aSeries())).toMatchObject({
    '@type': 'CollectionPage',
    hasPart: [{ name: 'Trước khi trao máy' }, { name: 'Tháng đầu tiên' }],
  });
});

test('what the newsroom invented is not cited', () => {
  expect(jsonLd(aRendition()).citation).toEqual([
    { '@type': 'CreativeWork', name: 'Tổng đài điện thoại quốc gia bảo vệ trẻ em', url: 'https://tongdai111.vn' },
  ]);
});
