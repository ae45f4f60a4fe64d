import { saveLedger, type Refused } from './save-ledger';
import { watching } from './watch-saves';

const ORIGIN = 'http://localhost:1337';
const FORM = '/content-manager/collection-types/api::article.article/abc123?locale=vi';
const form = { uid: 'api::article.article', documentId: 'abc123', locale: 'vi' };

/** A server that answers in turn, and remembers which base each request named. */
function server(...answers: readonly Response[]) {
  const left = [...answers];
  const bases: (string | null)[] = [];
  const known = saveLedger();
  const fetch = watching(
    async (_input, init) => {
      bases.push(new Headers(init?.headers).get('If-Match'));
      return left.shift() ?? new Response(null, { status: 500 });
    },
    ORIGIN,
    known,
  );
  return { fetch, bases, known };
}

const ok = (revision: string) => new Response('{}', { headers: { ETag: `"${revision}"` } });

test('a save names the revision that its form was loaded at, and the next one what that save made', async () => {
  const { fetch, bases } = server(ok('r1'), ok('r2'), ok('r3'));

  await fetch(FORM);
  await fetch(FORM, { method: 'PUT' });
  await fetch(FORM, { method: 'PUT' });

  expect(bases).toEqual([null, '"r1"', '"r2"']);
});

test('reading the published version does not move the base of the draft', async () => {
  const { fetch, bases } = server(ok('r1'), ok('published'), ok('r2'));

  await fetch(FORM);
  await fetch(`${FORM}&status=published`);
  await fetch(FORM, { method: 'PUT' });

  expect(bases[2]).toBe('"r1"');
});

test('a merge that names its own base keeps it', async () => {
  const { fetch, bases } = server(ok('r1'), ok('r9'));

  await fetch(FORM);
  await fetch(FORM, { method: 'PUT', headers: { 'If-Match': '"r8"' } });

  expect(bases[1]).toBe('"r8"');
});

test('a stale save is heard, and the base stays where it was', async () => {
  const details = { code: 'STALE_SAVE', base: 'r1', current: { id: '2' }, refused: { id: '3' } };
  const { fetch, known } = server(ok('r1'), Response.json({ data: null, error: { details } }, { status: 409 }));
  const heard: Refused[] = [];
  known.listen((event) => event.kind === 'refused' && heard.push(event));

  await fetch(FORM);
  const answer = await fetch(FORM, { method: 'PUT' });

  expect(heard).toMatchObject([{ form, stale: { base: 'r1', current: { id: '2' }, refused: { id: '3' } } }]);
  expect(known.baseOf(form)).toBe('r1');
  expect(await answer.json()).toMatchObject({ error: { details } });
});

test('a conflict of another kind is none of ours', async () => {
  const { fetch, known } = server(Response.json({ error: { details: { code: 'ELSE' } } }, { status: 409 }));
  const heard: unknown[] = [];
  known.listen((event) => heard.push(event));

  await fetch(FORM, { method: 'PUT' });

  expect(heard).toEqual([]);
});
