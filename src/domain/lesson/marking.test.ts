import { mark } from './marking';

const rules = [
  { question: 'q1', options: ['a', 'b'], correct: ['b'], explanation: 'Vì đó là bí mật bị ép.' },
  { question: 'q2', options: ['a', 'b', 'c'], correct: ['a', 'c'], explanation: 'Cả hai cách đều được.' },
];

test('a quiz is marked question by question, with the reason', () => {
  expect(
    mark(rules, [
      { question: 'q2', option: 'c' },
      { question: 'q1', option: 'a' },
    ]),
  ).toEqual({
    kind: 'marked',
    score: 1,
    of: 2,
    results: [
      { question: 'q1', correct: false, explanation: 'Vì đó là bí mật bị ép.' },
      { question: 'q2', correct: true, explanation: 'Cả hai cách đều được.' },
    ],
  });
});

test('a question that was left out is not explained', () => {
  expect(mark(rules, [{ question: 'q1', option: 'b' }])).toEqual({
    ...{ kind: 'marked', score: 1, of: 2 },
    results: [{ question: 'q1', correct: true, explanation: 'Vì đó là bí mật bị ép.' }],
  });
});

test.each([
  [[{ question: 'q9', option: 'a' }], 0, 'unknown-question'],
  [[{ question: 'q1', option: 'c' }], 0, 'unknown-option'],
  [
    [
      { question: 'q1', option: 'a' },
      { question: 'q1', option: 'b' },
    ],
    1,
    'twice',
  ],
])('what is no answer to this quiz is refused: %j', (answers, at, fault) => {
  expect(mark(rules, answers)).toEqual({ kind: 'refused', at, fault });
});
