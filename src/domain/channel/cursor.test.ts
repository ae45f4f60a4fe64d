import { createHmac } from 'node:crypto';
import { BadCursor, decodeCursor, encodeCursor, type Seal } from './cursor';

const sealWith =
  (secret: string): Seal =>
  (text) =>
    createHmac('sha256', secret).update(text).digest('base64url').slice(0, 22);
const seal = sealWith('secret');
const PLACE = { channel: 'newspaper', sequence: 1110, issuedAt: 1_795_000_000 };

test('a cursor leads back to its place', () => {
  const places = [0, 1, 999_999_999_999_999].flatMap((sequence) =>
    ['a', 'bao-hue', '0'.repeat(60)].map((channel) => ({ ...PLACE, channel, sequence })),
  );

  expect(places.map((place) => decodeCursor(encodeCursor(place, seal), place.channel, seal))).toEqual(places);
});

test('a cursor says nothing in plain text and fits into an address', () => {
  expect(encodeCursor(PLACE, seal)).toMatch(/^[A-Za-z0-9_-]+$/);
});

test('a cursor of another channel is refused', () => {
  expect(() => decodeCursor(encodeCursor(PLACE, seal), 'portal', seal)).toThrow(BadCursor);
});

test('a cursor that another installation sealed is refused', () => {
  expect(() => decodeCursor(encodeCursor(PLACE, sealWith('another')), PLACE.channel, seal)).toThrow(BadCursor);
});

test('a cursor in which any one letter was changed is refused', () => {
  const text = Buffer.from(encodeCursor(PLACE, seal), 'base64url').toString();
  const changed = [...text].map((letter, at) => text.slice(0, at) + (letter === '7' ? '8' : '7') + text.slice(at + 1));
  const accepted = changed.filter((each) => isAccepted(Buffer.from(each).toString('base64url')));

  expect(accepted).toEqual([]);
});

test.each([
  ...['', ' ', '0', '%00', 'abc', '1:newspaper:5:5', 'MTpuZXdzcGFwZXI6NTo1', '__proto__', 'ữ', '='.repeat(10_000)],
  ...[Buffer.from(`1:newspaper:-5:5:${'a'.repeat(22)}`), Buffer.from(`1:newspaper:5:5:${'a'.repeat(22)}\n`)].map(
    (text) => text.toString('base64url'),
  ),
])('%j is no cursor', (text) => {
  expect(isAccepted(text)).toBe(false);
});

function isAccepted(text: string): boolean {
  try {
    decodeCursor(text, PLACE.channel, seal);
    return true;
  } catch (error) {
    if (error instanceof BadCursor) return false;
    throw error;
  }
}
