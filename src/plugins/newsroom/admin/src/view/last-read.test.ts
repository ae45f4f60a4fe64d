import type { AuditRow } from '../../../contract/audit';
import type { RevisionCard } from '../../../contract/revision';
import { lastRead } from './last-read';

const act = (action: string, at: string, outcome = 'done') => ({ action, at, outcome }) as AuditRow;
const revision = (id: string, at: string, more: Partial<RevisionCard> = {}) =>
  ({ id, at, kind: 'saved', isCurrent: false, ...more }) as RevisionCard;

const [MORNING, NOON, EVENING] = ['2027-01-05T08:00:00Z', '2027-01-05T12:00:00Z', '2027-01-05T18:00:00Z'] as const;
const revisions = [
  revision('mended', EVENING, { isCurrent: true }),
  revision('stale', '2027-01-05T11:00:00Z', { kind: 'refused' }),
  revision('first', MORNING),
];

test('an editor who returned a story needs to read only what was written since', () => {
  expect(lastRead([act('submit', EVENING), act('return', NOON)], revisions)?.id).toBe('first');
});

test('nothing is offered for a story that nobody has read, or that has not changed since', () => {
  expect(lastRead([act('submit', NOON)], revisions)).toBeNull();
  expect(lastRead([act('approve', NOON, 'refused')], revisions)).toBeNull();
  expect(lastRead([act('return', '2027-01-05T19:00:00Z')], revisions)).toBeNull();
});
