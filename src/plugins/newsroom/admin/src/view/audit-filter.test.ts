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

test('the record is searched by person without accents, by code and by way', () => {
  const finds = (text: string) => isWanted(row, { outcome: null, text });

  expect(['dang thu ha', 'four_eyes', 'rest', 'ABC', ''].map(finds)).toEqual([true, true, true, true, true]);
  expect(finds('kill')).toBe(false);
});

test('what was done is told from what was refused', () => {
  expect(isWanted(row, { outcome: 'refused', text: '' })).toBe(true);
  expect(isWanted(row, { outcome: 'done', text: '' })).toBe(false);
});

test('an exported record has one row in each line, unaltered', () => {
  expect(
    toNdjson([row, row])
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([row, row]);
});
