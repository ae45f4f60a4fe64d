import type { AuditRow } from '../../../contract/audit';
import { isWanted, toNdjson } from './audit-filter';

const row: AuditRow = {
  ...{
    seq: 1,
    at: '2026-11-25T05:00:00Z',
    actor: { id: 1, name: 'Đặng Thu Hà' },
    action: 'publish',
    outcome: 'refused',
  },
  ...{ code: 'FOUR_EYES', contentType: 'article', documentId: 'abc', locale: 'vi', path: 'rest', details: {} },
  ...{ hash: 'h1', previousHash: 'h0' },
};

test('the record is searched by person and act without accents, by code and by way', () => {
  const finds = (text: string) => isWanted(row, { outcome: null, text }, 'Xuất bản');

  expect(['dang thu ha', 'xuat ban', 'four_eyes', 'rest', 'ABC', ''].map(finds)).not.toContain(false);
  expect(finds('kill')).toBe(false);
});

test('what was done is told from what was refused', () => {
  expect(isWanted(row, { outcome: 'refused', text: '' }, 'Xuất bản')).toBe(true);
  expect(isWanted(row, { outcome: 'done', text: '' }, 'Xuất bản')).toBe(false);
});

test('an exported record has one row in each line, unaltered', () => {
  expect(
    toNdjson([row, row])
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([row, row]);
});
