import { deskFor, mayWorkFor } from './desk-for';

const journalist = { roles: ['journalist'], desks: ['newspaper', 'portal'] };
const newcomer = { roles: ['journalist'], desks: [] };
const chief = { roles: ['managing-editor'], desks: [] };
const desk = (id: string) => ({ id, isDesk: true });

test('a new story belongs to the home desk of whoever begins it', () => {
  expect(deskFor(journalist, null)).toEqual({ kind: 'desk', desk: 'newspaper' });
});

test('somebody with several desks may choose among them', () => {
  expect(deskFor(journalist, desk('portal'))).toEqual({ kind: 'desk', desk: 'portal' });
});

test('nobody begins a story for a desk that is not their own', () => {
  expect(deskFor(journalist, desk('broadcaster'))).toEqual({ kind: 'refused', code: 'NOT_YOUR_DESK' });
});

test('whoever has no desk begins no story', () => {
  expect(deskFor(newcomer, null)).toEqual({ kind: 'refused', code: 'NO_DESK' });
  expect(deskFor(newcomer, desk('newspaper'))).toEqual({ kind: 'refused', code: 'NO_DESK' });
});

test('the managing editor gives a story to any desk, or to none', () => {
  expect(deskFor(chief, desk('broadcaster'))).toEqual({ kind: 'desk', desk: 'broadcaster' });
  expect(deskFor(chief, null)).toEqual({ kind: 'none' });
});

test('an organisation that is no desk answers for no story, whoever asks', () => {
  expect(deskFor(chief, { id: 'ministry', isDesk: false })).toEqual({ kind: 'refused', code: 'NOT_A_DESK' });
});

test('a copy or a translation is made by the story’s desk, or by who answers for every desk', () => {
  expect(mayWorkFor(journalist, 'portal')).toBe(true);
  expect(mayWorkFor(journalist, 'broadcaster')).toBe(false);
  expect(mayWorkFor(journalist, null)).toBe(false);
  expect(mayWorkFor(chief, null)).toBe(true);
});
