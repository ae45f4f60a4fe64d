import {
  beginning,
  faultOf,
  nextCheck,
  retrySeconds,
  standingOf,
  type LiveCheck,
  type LiveCheckEvent,
} from './live-check';

type Check = LiveCheck<readonly string[]>;
type Event = LiveCheckEvent<readonly string[]>;

const after = (...events: readonly Event[]): Check => events.reduce<Check>(nextCheck, beginning('Cháu Na'));
const typed = (text: string): readonly Event[] => [{ kind: 'typed', text }, { kind: 'rested' }];
const answered = (...result: string[]): Event => ({ kind: 'answered', result });
const failed: Event = { kind: 'failed', fault: 'unreachable' };
const retried: Event = { kind: 'retried' };
const late: Event = { kind: 'late' };

const seen = (check: Check) => ({
  ...{
    standing: standingOf(check).kind,
    read: check.read,
    asks: check.step.kind === 'asking' ? check.step.text : null,
  },
});

test('a form is looked at as it opens, and what was found is current', () => {
  expect(seen(after())).toEqual({ standing: 'reading', read: null, asks: 'Cháu Na' });
  const read = { text: 'Cháu Na', result: ['tên'] };
  expect(seen(after(answered('tên')))).toEqual({ standing: 'current', read, asks: null });
});

test('nothing looks clean from the first letter that nobody has looked at', () => {
  const clean = after(answered());

  expect(standingOf(nextCheck(clean, { kind: 'typed', text: 'Cháu Nam' }))).toEqual({ kind: 'reading' });
});

test('nobody is asked before the typing rests, and then about the newest text', () => {
  const typing = after(answered(), { kind: 'typed', text: 'Cháu' }, { kind: 'typed', text: 'Cháu Nam' });

  expect([seen(typing).asks, seen(nextCheck(typing, { kind: 'rested' })).asks]).toEqual([null, 'Cháu Nam']);
});

test('an answer that comes while one types on is of the text that was asked about, and the newest is asked next', () => {
  const check = after(...typed('Cháu Nam'), answered('tên'));

  expect(seen(check)).toEqual({ standing: 'reading', read: { text: 'Cháu Na', result: ['tên'] }, asks: 'Cháu Nam' });
  expect(standingOf(nextCheck(check, answered()))).toEqual({ kind: 'current' });
});

test('one question is in the air, however much is typed', () => {
  expect(seen(after(...typed('Một'), ...typed('Một hai'))).asks).toBe('Cháu Na');
});

test('a check that fails keeps what was found before, says why, and is made again', () => {
  const check = after(answered('tên'), ...typed('Cháu Nam'), failed);

  expect(standingOf(check)).toEqual({ kind: 'behind', why: 'unreachable', seconds: 2 });
  expect(check.read).toEqual({ text: 'Cháu Na', result: ['tên'] });
  const again = nextCheck(check, retried);
  expect(standingOf(again)).toEqual({ kind: 'behind', why: 'unreachable', seconds: null });
  expect(seen(nextCheck(again, answered()))).toEqual({
    ...{ standing: 'current', read: { text: 'Cháu Nam', result: [] }, asks: null },
  });
});

test('a form that was never looked at is behind when the first check fails', () => {
  expect(standingOf(after(failed))).toEqual({ kind: 'behind', why: 'unreachable', seconds: 2 });
});

test('what is typed while one waits hurries nobody, and is what is asked about', () => {
  const waiting = after(failed, ...typed('Cháu Nam'));

  expect(standingOf(waiting).kind).toBe('behind');
  expect(seen(nextCheck(waiting, retried)).asks).toBe('Cháu Nam');
});

test('a server that answers late is told of while one waits for it', () => {
  expect(standingOf(after(late))).toEqual({ kind: 'behind', why: 'slow', seconds: null });
  expect(standingOf(after(late, answered()))).toEqual({ kind: 'current' });
});

test('a text typed back to what was read is current, and an answer to the one between changes nothing', () => {
  const back = after(answered('tên'), ...typed('Cháu'), failed, { kind: 'typed', text: 'Cháu Na' });

  expect(standingOf(back)).toEqual({ kind: 'current' });
  expect(nextCheck(back, answered())).toBe(back);
  expect(nextCheck(nextCheck(back, retried), { kind: 'rested' }).step).toEqual({ kind: 'resting' });
});

test('the wait doubles to half a minute, and begins anew once a check was answered', () => {
  expect([1, 2, 3, 4, 5, 60].map(retrySeconds)).toEqual([2, 4, 8, 16, 30, 30]);
  const twice = after(failed, retried, failed);
  expect(twice.step).toEqual({ kind: 'waiting', seconds: 4 });
  const anew = [retried, answered(), ...typed('Cháu Nam'), failed].reduce<Check>(nextCheck, twice);
  expect(anew.step).toEqual({ kind: 'waiting', seconds: 2 });
});

test('what went wrong is told apart', () => {
  const faults = [
    { name: 'TypeError', message: 'Failed to fetch' },
    { status: 429, name: 'TooManyRequestsError' },
    { status: 503, name: 'UnknownError' },
    { name: 'SyntaxError', message: 'Unexpected token <' },
    undefined,
    { status: 403, name: 'ForbiddenError' },
  ].map(faultOf);

  expect(faults).toEqual(['unreachable', 'busy', 'broken', 'broken', 'broken', 'refused']);
});
