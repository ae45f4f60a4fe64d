import type { AuditRow } from '../../../contract/audit';
import { isWanted, titlesOf, toNdjson } from './audit-filter';

const row: AuditRow = {
  ...{
    seq: 1,
    at: '2026-11-25T05:00:00Z',
    actor: { id: 1, name: 'Đặng Thu Hà' },
    action: 'publish',
    outcome: 'refused',
  },
  ...{
    code: 'FOUR_EYES',
    contentType: 'api::article.article',
    documentId: 'abc',
    locale: 'vi',
    path: 'rest',
    details: {},
  },
  ...{ hash: 'h1', previousHash: 'h0' },
};

test('the record is searched by person, act and title without accents, by code and by way', () => {
  const finds = (text: string) => isWanted(row, { outcome: null, text }, ['Xuất bản', 'Chiếc rổ tre']);

  expect(['dang thu ha', 'xuat ban', 'chiec ro', 'four_eyes', 'rest', 'ABC', ''].map(finds)).not.toContain(false);
  expect(finds('kill')).toBe(false);
});

test('what was done is told from what was refused', () => {
  expect(isWanted(row, { outcome: 'refused', text: '' }, ['Xuất bản', null])).toBe(true);
  expect(isWanted(row, { outcome: 'done', text: '' }, ['Xuất bản', null])).toBe(false);
});

test('an exported record has one row in each line, unaltered', () => {
  expect(
    toNdjson([row, row])
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([row, row]);
});

test('a story of the record has the title it has now, in its language, and one that is gone has none', () => {
  const titles = titlesOf([{ type: 'article', documentId: 'abc', locale: 'vi', title: 'Chiếc rổ tre' }]);

  expect(titles.of(row)).toBe('Chiếc rổ tre');
  expect(titles.of({ ...row, locale: 'en' })).toBeNull();
  expect(titles.of({ ...row, documentId: 'gone' })).toBeNull();
  expect(titles.of({ ...row, contentType: null, documentId: null, locale: null })).toBeNull();
});
