import { judgingReach, reaches, readingReach } from './reach';

const desks = ['newspaper', 'portal'];
const as = (role: string) => ({ roles: [role], desks });

test('journalists and editors read the stories of their own desks', () => {
  expect(readingReach(as('journalist'))).toEqual({ kind: 'desks', desks });
  expect(readingReach(as('editor'))).toEqual({ kind: 'desks', desks });
});

test('managing editors and overseers read the stories of every desk', () => {
  expect(readingReach(as('managing-editor'))).toEqual({ kind: 'every-desk' });
  expect(readingReach(as('overseer'))).toEqual({ kind: 'every-desk' });
});

test('editors judge for their desks, managing editors for all, journalists and overseers for none', () => {
  expect(judgingReach(as('editor'))).toEqual({ kind: 'desks', desks });
  expect(judgingReach(as('managing-editor'))).toEqual({ kind: 'every-desk' });
  expect(judgingReach(as('journalist'))).toEqual({ kind: 'desks', desks: [] });
  expect(judgingReach(as('overseer'))).toEqual({ kind: 'desks', desks: [] });
});

test('a story without a desk is within reach of those who answer for all of them', () => {
  expect(reaches({ kind: 'every-desk' }, null)).toBe(true);
  expect(reaches({ kind: 'desks', desks }, null)).toBe(false);
  expect(reaches({ kind: 'desks', desks }, 'portal')).toBe(true);
});
