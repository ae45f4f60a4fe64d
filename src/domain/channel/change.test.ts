import { changesFor, changesForEnd, IS_USABLE, type ChangeOp, type Standing } from './change';

const OPS = Object.keys(IS_USABLE) as ChangeOp[];
const standings: readonly Standing[] = OPS.map((op) => ({ channel: `after-${op}`, op }));

test('a first version is published where it belongs', () => {
  expect(changesFor('update', ['all', 'portal'], [])).toEqual([
    { channel: 'all', op: 'publish' },
    { channel: 'portal', op: 'publish' },
  ]);
});

test('a next version is news to a channel that does not hold the story, and an update to one that does', () => {
  const channels = standings.map(({ channel }) => channel);

  expect(changesFor('correct', channels, standings).map(({ op }) => op)).toEqual([
    ...['correct', 'correct', 'correct'],
    ...['publish', 'publish', 'publish'],
  ]);
});

test('a channel that a story no longer belongs to is told once', () => {
  const left = changesFor('update', [], standings);

  expect(left).toEqual(['publish', 'update', 'correct'].map((op) => ({ channel: `after-${op}`, op: 'withdraw' })));
  expect(changesFor('update', [], left)).toEqual([]);
});

test.each(['withdraw', 'expire'] as const)('%s is told to the channels that hold the story', (op) => {
  expect(changesForEnd(op, standings).map(({ channel }) => channel)).toEqual([
    'after-publish',
    'after-update',
    'after-correct',
  ]);
});

test('a kill is told to every channel that ever had the story, once', () => {
  const told = changesForEnd('kill', standings);

  expect(told.map(({ channel }) => channel)).toEqual(OPS.filter((op) => op !== 'kill').map((op) => `after-${op}`));
  expect(changesForEnd('kill', told)).toEqual([]);
});
