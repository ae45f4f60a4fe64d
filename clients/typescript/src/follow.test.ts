import { memoryStore } from './memory-store.ts';
import { ContentApiProblem } from './problem.ts';
import { aDesk } from './testing/a-desk.ts';
import {
  aNewsroom,
  arrival,
  breaksOff,
  departure,
  events,
  hangs,
  hangsUp,
  isCutOff,
  item,
  page,
  problem,
  says,
  snapshot,
  type Reply,
} from './testing/a-newsroom.ts';

const open: Awaited<ReturnType<typeof aNewsroom>>[] = [];
const answering = async (...replies: readonly Reply[]) => {
  const newsroom = await aNewsroom(...replies);
  open.push(newsroom);
  return newsroom;
};
afterEach(() => Promise.all(open.splice(0).map(({ close }) => close())));

describe('an outlet that begins', () => {
  test('takes in what there is, and then hears of every change', async () => {
    const newsroom = await answering(
      snapshot('c1', item('a', 1), item('b', 2)),
      page('c2', [arrival('update', 'a', 2)], true),
      page('c3', [departure('withdraw', 'b', 3)]),
    );
    const desk = aDesk(newsroom);

    expect(await desk.catchUp()).toEqual({ kind: 'caught-up' });
    expect(desk.told).toEqual(['snapshot: a 1', 'snapshot: b 2', 'update: a 2', 'withdraw: b 3 away']);
    expect(newsroom.asked).toEqual([
      '/all/snapshot',
      '/all/changes?limit=500&cursor=c1',
      '/all/changes?limit=500&cursor=c2',
    ]);
  });

  test('begins again when the snapshot was cut off, and takes nothing in twice', async () => {
    const newsroom = await answering(isCutOff, snapshot('c1', item('a', 1)), page('c1', [arrival('publish', 'a')]));
    const desk = aDesk(newsroom);

    await desk.catchUp();

    expect(desk.told).toEqual(['snapshot: a 1']);
    expect(desk.waits).toEqual([500]);
  });
});

describe('an outlet that follows', () => {
  test('goes on where it stopped', async () => {
    const store = memoryStore();
    const first = await answering(snapshot('c1', item('a', 1)), page('c2'));
    await aDesk({ ...first, store }).catchUp();
    const second = await answering(page('c3', [arrival('publish', 'b')]));
    const desk = aDesk({ ...second, store });

    await desk.catchUp();

    expect([second.asked, desk.told]).toEqual([['/all/changes?limit=500&cursor=c2'], ['publish: b 1']]);
  });

  test('waits for news with a long poll, until it is told to stop', async () => {
    const newsroom = await answering(snapshot('c1'), page('c2', [arrival('publish', 'a')]), hangs);
    const desk = aDesk({ ...newsroom, onItem: () => setImmediate(() => desk.stop()) as unknown as void });

    expect(await desk.follow()).toEqual({ kind: 'stopped' });
    expect(newsroom.asked[1]).toBe('/all/changes?limit=500&cursor=c1&wait=25');
  });

  test('removes what was killed before it takes in anything else of the same answer', async () => {
    const changes = [arrival('publish', 'b'), arrival('publish', 'c'), departure('kill', 'a', 2)];
    const newsroom = await answering(snapshot('c1', item('a', 1)), page('c2', changes));
    const desk = aDesk(newsroom);

    await desk.catchUp();

    expect(desk.told.slice(1)).toEqual(['kill: a 2 away', 'publish: b 1', 'publish: c 1']);
  });

  test('hands a correction over with its words', async () => {
    const correction = { title: 'Cải chính', text: 'Đúng là 24 giờ.' };
    const seen: unknown[] = [];
    const newsroom = await answering(snapshot('c1'), page('c2', [{ ...arrival('correct', 'a', 2), correction }]));

    await aDesk({ ...newsroom, onItem: (change) => void seen.push([change.op, change.correction]) }).catchUp();

    expect(seen).toEqual([['correct', correction]]);
  });

  test('hears of a version once, however often it is told, and of a story that came back', async () => {
    const changes = [arrival('publish', 'a'), arrival('publish', 'a'), departure('withdraw', 'a', 2)];
    const again = [departure('withdraw', 'a', 2), arrival('publish', 'a', 3)];
    const newsroom = await answering(snapshot('c1'), page('c2', changes, true), page('c3', again));
    const desk = aDesk(newsroom);

    await desk.catchUp();

    expect(desk.told).toEqual(['publish: a 1', 'withdraw: a 2 away', 'publish: a 3']);
  });

  test('shows what has an item and removes what has none, whatever it is called', async () => {
    const newsroom = await answering(snapshot('c1'), page('c2', [arrival('renew', 'a'), departure('archive', 'b')]));
    const desk = aDesk(newsroom);

    await desk.catchUp();

    expect(desk.told).toEqual(['renew: a 1', 'archive: b 1 away']);
  });

  test('follows by server-sent events just as well', async () => {
    const store = memoryStore();
    const newsroom = await answering(
      snapshot('c1', item('a', 1)),
      events({ id: 'c2', change: departure('kill', 'a', 2) }, { id: 'c3', change: arrival('publish', 'b') }),
      hangs,
    );
    const desk = aDesk({
      ...newsroom,
      store,
      by: 'stream',
      onItem: ({ op }) => void (op === 'publish' && desk.stop()),
    });

    expect(await desk.follow()).toEqual({ kind: 'stopped' });
    expect([desk.told, (await store.read()).cursor]).toEqual([['kill: a 2 away'], 'c3']);
  });
});

describe('an outlet that meets trouble', () => {
  test.each<[string, Reply, readonly number[]]>([
    ['a connection that is refused half-way', hangsUp, [500]],
    ['an answer that breaks off', breaksOff, [500]],
    ['a proxy’s own page', says(200, '<html>Welcome to the airport</html>'), [500]],
    ['a proxy’s own failure', says(502, '<html>Bad gateway</html>'), [500]],
    ['too many requests', problem(429, 'too-many-requests', { 'Retry-After': '7' }), [7000]],
    ['a newsroom that restarts', problem(503, 'unavailable', { 'Retry-After': '5' }), [5000]],
  ])('waits and asks again after %s', async (_what, trouble, waits) => {
    const newsroom = await answering(snapshot('c1'), trouble, page('c2', [arrival('publish', 'a')]));
    const desk = aDesk(newsroom);

    await desk.catchUp();

    expect([desk.told, desk.waits]).toEqual([['publish: a 1'], waits]);
  });

  test('gives up an answer that says nothing for too long, and asks again', async () => {
    const newsroom = await answering(snapshot('c1'), hangs, page('c2', [arrival('publish', 'a')]));
    const desk = aDesk({ ...newsroom, silenceMs: 1_000 });

    await desk.catchUp();

    expect(desk.told).toEqual(['publish: a 1']);
  });

  test('tells after five failures in a row that nothing comes through, and loses nothing', async () => {
    const store = memoryStore();
    const newsroom = await answering(snapshot('c1'), page('c2'), ...Array.from({ length: 5 }, () => says(500, '')));
    const desk = aDesk({ ...newsroom, store });
    await desk.catchUp();

    await expect(desk.catchUp()).rejects.toMatchObject({ name: 'ContentApiProblem', status: 500 });
    expect([desk.waits, (await store.read()).cursor]).toEqual([[500, 1000, 2000, 4000], 'c2']);
  });

  test.each([
    [401, 'bad-key'],
    [404, 'not-found'],
  ])('ends at once with %d %s: waiting would not mend it', async (status, code) => {
    const newsroom = await answering(problem(status, code));

    const ended = aDesk(newsroom).follow();

    await expect(ended).rejects.toEqual(new ContentApiProblem(status, code, `Because of ${code}.`));
  });

  test('does not advance past a change that its own desk could not take in', async () => {
    const store = memoryStore();
    const newsroom = await answering(
      snapshot('c1'),
      page('c2', [arrival('publish', 'a'), arrival('publish', 'b')]),
      page('c2', [arrival('publish', 'a'), arrival('publish', 'b')]),
    );
    const full = new Error('The disk is full.');
    const refusing = aDesk({
      ...newsroom,
      store,
      onItem: ({ uri }) => (uri.endsWith('b') ? Promise.reject(full) : undefined),
    });
    const desk = aDesk({ ...newsroom, store });

    await expect(refusing.catchUp()).rejects.toBe(full);
    await desk.catchUp();

    expect(desk.told).toEqual(['publish: b 1']);
  });
});

describe('an outlet that was away for too long', () => {
  test.each([
    [410, 'cursor-too-old'],
    [400, 'bad-cursor'],
  ])('%d %s: begins again from the snapshot, first removing what went meanwhile', async (status, code) => {
    const newsroom = await answering(
      snapshot('c1', item('a', 1), item('b', 1)),
      page('c2'),
      problem(status, code),
      snapshot('d1', item('b', 2), item('c', 1)),
      snapshot('d2', item('b', 2), item('c', 1)),
      page('d3'),
    );
    const desk = aDesk(newsroom);
    await desk.catchUp();

    await desk.catchUp();

    expect(desk.told.slice(2)).toEqual(['missing: a 1 away', 'snapshot: b 2', 'snapshot: c 1']);
    expect(newsroom.asked.at(-1)).toBe('/all/changes?limit=500&cursor=d1');
  });
});

describe('an outlet whose grant ends', () => {
  test('removes everything it received from the channel, and is told that it is over', async () => {
    const store = memoryStore();
    const newsroom = await answering(
      snapshot('c1', item('a', 1), item('b', 4)),
      page('c2', [departure('withdraw', 'a', 2)]),
      problem(410, 'grant-ended'),
    );
    const desk = aDesk({ ...newsroom, store });
    await desk.catchUp();

    expect(await desk.follow()).toEqual({ kind: 'grant-ended' });
    expect([desk.told.at(-1), (await store.read()).cursor]).toEqual(['grant-ended: b 4 away', null]);
  });

  test('also removes what it was interrupted in taking in', async () => {
    const store = memoryStore();
    const newsroom = await answering(
      snapshot('c1'),
      page('c2', [arrival('publish', 'a')]),
      problem(410, 'grant-ended'),
    );
    const crashing = aDesk({ ...newsroom, store, onItem: () => Promise.reject(new Error('killed')) });
    await expect(crashing.catchUp()).rejects.toThrow('killed');
    const desk = aDesk({ ...newsroom, store });

    await desk.follow();

    expect(desk.told).toEqual(['grant-ended: a 0 away']);
  });
});
