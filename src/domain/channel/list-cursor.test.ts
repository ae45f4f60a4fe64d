import { createHmac } from 'node:crypto';
import { BadCursor } from './cursor';
import { decodeListCursor, encodeListCursor } from './list-cursor';

const seal = (text: string): string => createHmac('sha256', 'secret').update(text).digest('base64url').slice(0, 22);
const position = { place: 7_300_000_000_000_001, rank: 2 };

test('a reader goes on from where the list was left', () => {
  expect(
    decodeListCursor(encodeListCursor(position, 'items topic=privacy', seal), 'items topic=privacy', seal),
  ).toEqual(position);
});

test('a cursor is refused by a list with other filters', () => {
  const cursor = encodeListCursor(position, 'items topic=privacy', seal);

  expect(() => decodeListCursor(cursor, 'items topic=law', seal)).toThrow(BadCursor);
});

test.each(['', 'x', Buffer.from('2:0:5:aaaaaaaaaaaaaaaaaaaaaa').toString('base64url')])(
  'a cursor that nobody handed out is refused: %p',
  (text) => expect(() => decodeListCursor(text, 'items', seal)).toThrow(BadCursor),
);
