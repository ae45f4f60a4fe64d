import type { Answer } from './answer';
import { isUnchanged, prepared } from './prepared';

const now = new Date('2026-11-25T08:00:00.000Z');
const changedAt = new Date('2026-11-25T07:00:00.250Z');
const answer: Answer = {
  status: 200,
  headers: { 'Content-Type': 'application/json', 'Cache-Control': 'public, max-age=30' },
  body: Buffer.from('{}'),
  validators: { tag: 'feed-7', changedAt },
};
const ready = (encoding: 'identity' | 'br' = 'identity', of: Answer = answer) =>
  prepared(of, { encoding, body: Buffer.from('{}'), now });

test('an answer is ready with everything but the date', () => {
  expect(ready().headers).toEqual([
    ...['Content-Type', 'application/json', 'Cache-Control', 'public, max-age=30'],
    ...['Vary', 'Accept-Encoding, Accept, Authorization', 'ETag', '"feed-7"'],
    ...['Last-Modified', 'Wed, 25 Nov 2026 07:00:01 GMT', 'Content-Length', '2'],
  ]);
});

test('a 304 keeps what the reader needs and says nothing of the body it has', () => {
  expect(ready('br').unchanged?.headers).toEqual([
    ...['Cache-Control', 'public, max-age=30', 'Vary', 'Accept-Encoding, Accept, Authorization'],
    ...['ETag', '"feed-7-br"', 'Last-Modified', 'Wed, 25 Nov 2026 07:00:01 GMT'],
  ]);
});

test.each([
  [{ 'if-none-match': '"feed-7"' }, true],
  [{ 'if-none-match': 'W/"feed-7"' }, true],
  [{ 'if-none-match': '"feed-6", "feed-7"' }, true],
  [{ 'if-none-match': '*' }, true],
  [{ 'if-none-match': '"feed-6"' }, false],
  [{ 'if-none-match': '"feed-6"', 'if-modified-since': 'Wed, 25 Nov 2026 07:00:01 GMT' }, false],
  [{ 'if-modified-since': 'Wed, 25 Nov 2026 07:00:01 GMT' }, true],
  [{ 'if-modified-since': 'Wed, 25 Nov 2026 07:00:00 GMT' }, false],
  [{ 'if-modified-since': 'yesterday' }, false],
  [{}, false],
])('a reader that sends %j has it already: %s', (headers, expected) => {
  expect(isUnchanged(headers as Record<string, string>, ready())).toBe(expected);
});

test('what is no whole or part of something that lasts is never a 304', () => {
  expect(ready('identity', { ...answer, status: 404 }).unchanged).toBeNull();
  expect(ready('identity', { status: 200, headers: {}, body: answer.body }).unchanged).toBeNull();
});
