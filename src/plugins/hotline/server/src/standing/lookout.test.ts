import { lookout } from './lookout';

/** A look that ends when the test says so, and a count of those that began. */
function watch() {
  const begun: { end(): void; fail(): void }[] = [];
  const seen = { begun, failed: 0, ended: 0 };
  const watching = lookout({
    look: () => new Promise<void>((resolve, reject) => begun.push({ end: resolve, fail: () => reject(new Error()) })),
    onFailed: () => (seen.failed += 1),
    onLooked: () => (seen.ended += 1),
    afterMs: 1,
  });
  return { seen, watching };
}

/** Longer than a look waits: timers come in the order of their hours. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 5));
const microtasks = () => new Promise(setImmediate);

test('what is asked for during a look is looked at once more, and not at the same time', async () => {
  const { seen, watching } = watch();
  watching.now();
  watching.soon();
  watching.soon();
  expect(seen.begun.length).toBe(1);

  seen.begun[0]?.end();
  await microtasks();
  seen.begun[1]?.end();
  await watching.caughtUp();

  expect([seen.begun.length, seen.ended]).toEqual([2, 1]);
});

test('a look that fails is told of, and the next one looks', async () => {
  const { seen, watching } = watch();
  watching.now();
  seen.begun[0]?.fail();
  await watching.caughtUp();
  watching.now();

  expect([seen.failed, seen.begun.length]).toEqual([1, 2]);
});

test('somebody who asks does not wait for the moment to pass', () => {
  const { seen, watching } = watch();
  watching.soon();
  expect(seen.begun.length).toBe(0);

  expect(watching.caughtUp()).not.toBeNull();
  expect(seen.begun.length).toBe(1);
});

test('nothing begins once it was stopped, whatever is committed while the last look ends', async () => {
  const { seen, watching } = watch();
  watching.now();
  const isStopped = watching.stop();
  watching.soon();
  seen.begun[0]?.end();
  await isStopped;
  watching.soon();
  watching.now();
  await aMoment();

  expect([seen.begun.length, watching.caughtUp()]).toEqual([1, null]);
});

test('a look that waits for its moment is not made when it is stopped', async () => {
  const { seen, watching } = watch();
  watching.soon();
  await watching.stop();
  await aMoment();

  expect(seen.begun).toEqual([]);
});
