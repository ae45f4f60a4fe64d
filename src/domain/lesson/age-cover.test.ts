import { ageFaults, ageSentence, type AgeSpan } from './age-cover';

const span = (key: string, from: number | null, to: number | null): AgeSpan => ({ key, name: key, from, to });
const WHOLE = [span('a', 3, 5), span('b', 6, 10), span('c', 11, 18), span('adults', null, null)];

test('tiers that follow each other from 3 to 18 leave nobody out', () => expect(ageFaults(WHOLE)).toEqual([]));

test.each<[string, readonly AgeSpan[], readonly object[]]>([
  ['a year is left out', [span('a', 3, 5), span('b', 7, 18)], [{ kind: 'gap', age: 6 }]],
  ['a year falls in two', [span('a', 3, 6), span('b', 6, 18)], [{ kind: 'overlap', age: 6, names: ['a', 'b'] }]],
  [
    'two overlap where no child is',
    [...WHOLE, span('d', 19, null), span('e', 25, 30)],
    [
      { kind: 'overlap', age: 25, names: ['d', 'e'] },
      { kind: 'overlap', age: 30, names: ['d', 'e'] },
    ],
  ],
  ['a tier ends before it begins', [...WHOLE, span('d', 30, 20)], [{ kind: 'backwards', name: 'd' }]],
  [
    'a tier without an end overlaps',
    [span('a', 3, null), span('b', 18, 18)],
    [{ kind: 'overlap', age: 18, names: ['a', 'b'] }],
  ],
])('%s', (_, spans, faults) => expect(ageFaults(spans)).toEqual(faults));

test('without any tier every age is a gap', () => {
  expect(ageFaults([]).map((fault) => 'age' in fault && fault.age)).toEqual(
    Array.from({ length: 16 }, (_, index) => index + 3),
  );
});

test.each(['vi', 'en'] as const)('each fault is said in a sentence (%s)', (language) => {
  const faults = ageFaults([span('a', 3, 6), span('b', 6, 17), span('c', 30, 20)]);

  expect(faults.map(({ kind }) => kind)).toEqual(['backwards', 'overlap', 'gap']);
  for (const fault of faults) expect(ageSentence(fault, language)).toMatch(/\.$/);
});
