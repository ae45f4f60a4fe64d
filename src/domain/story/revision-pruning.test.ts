import { prunable, type KeptRevision } from './revision-pruning';

const now = new Date('2026-12-31T12:00:00.000Z');
const policy = { keepAllDays: 30, keepRefusedDays: 60 };

const saved = (id: string, at: string, rest: Partial<KeptRevision> = {}): KeptRevision => ({
  ...{ id, kind: 'saved', at: new Date(at), isCurrent: false, wasPublished: false },
  ...rest,
});

test('for a month every revision is kept, and of an older day the last one', () => {
  const revisions = [
    saved('morning', '2026-11-20T01:00:00.000Z'),
    saved('noon', '2026-11-20T05:00:00.000Z'),
    saved('evening', '2026-11-20T11:00:00.000Z'),
    saved('yesterday', '2026-12-30T01:00:00.000Z'),
    saved('yesterday too', '2026-12-30T02:00:00.000Z'),
  ];

  expect(prunable(revisions, policy, now)).toEqual(['morning', 'noon']);
});

test('a day ends at midnight in Huế', () => {
  const revisions = [saved('late', '2026-11-20T16:59:00.000Z'), saved('after midnight', '2026-11-20T17:00:00.000Z')];

  expect(prunable(revisions, policy, now)).toEqual([]);
});

test('what readers had is kept for good, and so is what the draft says now', () => {
  const revisions = [
    saved('published', '2026-01-05T01:00:00.000Z', { wasPublished: true }),
    saved('current', '2026-01-05T02:00:00.000Z', { isCurrent: true }),
    saved('last of the day', '2026-01-05T03:00:00.000Z'),
  ];

  expect(prunable(revisions, policy, now)).toEqual([]);
});

test('a refused text waits as long as the policy says, and takes no saved one’s place', () => {
  const refused = (id: string, at: string) => saved(id, at, { kind: 'refused' });
  const revisions = [
    saved('saved', '2026-10-05T01:00:00.000Z'),
    refused('long ago', '2026-10-05T02:00:00.000Z'),
    refused('waiting', '2026-11-20T02:00:00.000Z'),
  ];

  expect(prunable(revisions, policy, now)).toEqual(['long ago']);
});

test('of two in one millisecond the later one is kept', () => {
  const revisions = [saved('first', '2026-10-05T01:00:00.000Z'), saved('second', '2026-10-05T01:00:00.000Z')];

  expect(prunable(revisions, policy, now)).toEqual(['first']);
});
