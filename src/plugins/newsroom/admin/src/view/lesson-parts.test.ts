import { partsOf, tallyOf } from './lesson-parts';

const line = (field: string, level: 'required' | 'recommended', isMet: boolean) => ({
  ...{ key: `${field} ${level}`, level, field, isMet, message: `${field}?` },
});
const LINES = [
  line('title', 'required', true),
  line('quiz', 'required', true),
  line('quiz.2.options', 'required', false),
  line('cover', 'recommended', false),
  line('objectives', 'recommended', false),
  line('objectives.3', 'required', false),
];

test('a part is what is asked of one field, in the order of the form, what is required first', () => {
  expect(partsOf(LINES).map(({ field, state, open }) => [field, state, open.map(({ field }) => field)])).toEqual([
    ['title', 'done', []],
    ['quiz', 'missing', ['quiz.2.options']],
    ['cover', 'advised', ['cover']],
    ['objectives', 'missing', ['objectives.3', 'objectives']],
  ]);
});

test('parts are counted, not lines; advice holds nothing back', () => {
  expect(tallyOf(LINES)).toEqual({ all: 3, done: 1, advice: 2 });
});
