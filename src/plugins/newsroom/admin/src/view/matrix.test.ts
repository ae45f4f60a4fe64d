import type { LessonMatrix, MatrixCell } from '../../../contract/lesson';
import { ageIn, cellAt, hiddenIn, tallyOfCells } from './matrix';
import { relationChoice } from './relation-choice';

const cell = (tier: string, state: MatrixCell['state'], published = 0, inWork = 0): MatrixCell => ({
  ...{ tier, strand: 's', state, published, inWork, lessons: [] },
});
const MATRIX: LessonMatrix = {
  ...{ tiers: [], strands: [], unplaced: [], ageFaults: [] },
  cells: [cell('a', 'published', 2, 1), cell('b', 'missing'), cell('c', 'in-work', 0, 1)],
};

test('cells are counted by their state, and found by strand and tier', () => {
  expect(tallyOfCells(MATRIX)).toEqual({ published: 1, 'in-work': 1, missing: 1 });
  expect(cellAt(MATRIX, 's', 'c')?.inWork).toBe(1);
  expect(cellAt(MATRIX, 'x', 'c')).toBeUndefined();
});

test('what a reader may not open is counted', () => expect(hiddenIn(cell('a', 'published', 2, 1))).toBe(3));

test.each([
  ['', null],
  [' 7 ', 7],
  ['7.5', undefined],
  ['-1', undefined],
  ['121', undefined],
  ['mười', undefined],
])('the age “%s” is read as %s', (text, age) => expect(ageIn(text)).toBe(age));

test('a chosen record is what the form would hold', () => {
  expect(relationChoice('api::topic.topic', { id: 3, documentId: 'd', name: 'Mạch' })).toMatchObject({
    connect: [{ id: 3, apiData: { documentId: 'd' }, label: 'Mạch' }],
    disconnect: [],
  });
});
