import { narrow } from './published-only';

const noon = new Date('2026-03-01T12:00:00.000Z');
const story = (attribute: string) => ['embargoUntil', 'expiresAt'].includes(attribute);
const topic = () => false;

test('whatever is asked for, what is published is read', () => {
  const asked = { status: 'draft', publicationFilter: 'modified', hasPublishedVersion: 'false', locale: 'vi' };

  expect(narrow(asked, topic, noon)).toEqual({ status: 'published', locale: 'vi' });
});

test('what is under embargo or has expired is left out, beside what was asked for', () => {
  expect(narrow({ filters: { title: 'Một' } }, story, noon).filters).toEqual({
    $and: [
      { title: 'Một' },
      { $or: [{ embargoUntil: { $null: true } }, { embargoUntil: { $lte: noon } }] },
      { $or: [{ expiresAt: { $null: true } }, { expiresAt: { $gt: noon } }] },
    ],
  });
});

test.each([['status:asc'], [['title', 'status:desc']], [{ status: 'asc' }]])(
  'sorting by %j would tell what is being edited, and is refused',
  (sort) => {
    expect(() => narrow({ sort }, story, noon)).toThrow('not sorted by status');
  },
);
