import { penFor, type Present } from './presence';

const now = new Date('2026-03-01T12:00:00.000Z');
const lan = 1;
const hoa = 2;
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000);
const writing = (person: number, seenAt = ago(10)): Present => ({ person, seenAt, isWriting: true });
const arrival = (rest = {}) => ({ person: lan, mayWrite: true, takesOver: false, ...rest });

test('whoever opens a story first has the pen, and keeps it while they are there', () => {
  expect(penFor([], arrival(), now)).toEqual({ isWriting: true, takenFrom: null });
  expect(penFor([writing(lan)], arrival(), now)).toEqual({ isWriting: true, takenFrom: null });
});

test('whoever comes second has none, until they take it over', () => {
  expect(penFor([writing(hoa)], arrival(), now)).toEqual({ isWriting: false, takenFrom: null });
  expect(penFor([writing(hoa)], arrival({ takesOver: true }), now)).toEqual({ isWriting: true, takenFrom: hoa });
});

test('after 45 seconds without a sign the pen is free', () => {
  expect(penFor([writing(hoa, ago(44))], arrival(), now).isWriting).toBe(false);
  expect(penFor([writing(hoa, ago(45))], arrival(), now)).toEqual({ isWriting: true, takenFrom: null });
});

test('whoever only reads takes no pen from anybody', () => {
  expect(penFor([writing(hoa)], arrival({ mayWrite: false, takesOver: true }), now)).toEqual({
    isWriting: false,
    takenFrom: null,
  });
});
