import { readToken, tokenOf } from './link';

const NOW = 1_795_000_000;
const ticket = { id: 'A'.repeat(22), expires: NOW + 60 };
const token = tokenOf(ticket, 'secret');

test('a link opens its preview until its time is over', () => {
  expect([readToken(token, 'secret', NOW), readToken(token, 'secret', NOW + 60)]).toEqual([ticket, ticket]);
  expect(readToken(token, 'secret', NOW + 61)).toBeNull();
});

test.each([
  ['another preview', token.replace('AAAA', 'AAAB')],
  ['a longer time', token.replace(String(NOW + 60), String(NOW + 61))],
  ['a signature with one letter changed', token.slice(0, -2) + (token.at(-2) === 'x' ? 'y' : 'x') + token.at(-1)],
  ['no signature', token.split('.').slice(0, 2).join('.')],
  ['something behind it', `${token}.`],
  ['nothing', ''],
])('a link with %s opens nothing', (_what, changed) => {
  expect(readToken(changed, 'secret', NOW)).toBeNull();
});

test('a link of another installation opens nothing', () => {
  expect(readToken(token, 'another secret', NOW)).toBeNull();
});
