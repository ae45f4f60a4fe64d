import type { Note } from '../../../contract/note';
import { mentionBeingTyped, mentionedIn, threads, withMention } from './note-threads';

const note = (id: string, at: string, replyTo: string | null = null): Note => ({
  ...{ id, at, replyTo, text: id, field: null, quote: null, mentions: [], resolved: null },
  by: { id: 1, name: 'Thu Hà' },
});

test('answers stand under the note they answer, oldest first', () => {
  const notes = [note('c', '3', 'b'), note('d', '4'), note('b', '2', 'a'), note('a', '1')];

  expect(threads(notes).map(({ first, replies }) => [first.id, replies.map(({ id }) => id)])).toEqual([
    ['a', ['b', 'c']],
    ['d', []],
  ]);
});

test('an answer to a note that is gone stands by itself', () => {
  expect(threads([note('b', '2', 'gone')]).map(({ first }) => first.id)).toEqual(['b']);
});

test('typing @ and letters looks for a colleague; an e-mail address does not', () => {
  expect(mentionBeingTyped('Chị xem giúp @Thu H')).toBe('Thu H');
  expect(mentionBeingTyped('@')).toBe('');
  expect(mentionBeingTyped('thuha@bao')).toBe(null);
});

test('a chosen colleague completes what was typed, and is mentioned', () => {
  const text = withMention('Chị xem giúp @Th', 'Thu Hà');

  expect(text).toBe('Chị xem giúp @Thu Hà ');
  expect(
    mentionedIn(text, [
      { id: 1, name: 'Thu Hà' },
      { id: 2, name: 'Minh' },
    ]),
  ).toEqual([1]);
});
