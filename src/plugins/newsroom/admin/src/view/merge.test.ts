import type { FieldDiff } from '../../../contract/revision';
import { disputes, firstChoices, textOf } from './merge';

const nothing = { from: null, component: null, spans: [], before: null, after: null };
const changed = (path: string): FieldDiff => ({ ...nothing, path, kind: 'value', before: 'a', after: 'b' });

const versions = {
  between: ['title', 'body.0.body', 'body.2.caption', 'standfirst'].map(changed),
  byThem: ['title', 'standfirst'].map(changed),
  byMe: ['body.0.body', 'standfirst'].map(changed),
};

test('what one person changed is kept, what both changed must be chosen', () => {
  expect(disputes(versions).map(({ field, changedBy }) => [field, changedBy])).toEqual([
    ['title', 'them'],
    ['body', 'me'],
    ['standfirst', 'both'],
  ]);
  expect(firstChoices(disputes(versions))).toEqual({ title: 'theirs', body: 'mine' });
});

test('all that changed within a section belongs to its field', () => {
  expect(disputes(versions)[1]?.diffs.map(({ path }) => path)).toEqual(['body.0.body', 'body.2.caption']);
});

test('without a common base everything must be chosen', () => {
  const all = disputes({ ...versions, byThem: null, byMe: null });

  expect(all.every(({ changedBy }) => changedBy === 'both')).toBe(true);
  expect(firstChoices(all)).toEqual({});
});

test('each side of a text can be read whole', () => {
  const diff: FieldDiff = {
    ...{ ...nothing, path: 'title', kind: 'text' },
    spans: [
      { kind: 'same', text: 'Trước khi ' },
      { kind: 'removed', text: 'đưa' },
      { kind: 'added', text: 'trao' },
      { kind: 'same', text: ' máy' },
    ],
  };

  expect([textOf(diff, 'theirs'), textOf(diff, 'mine')]).toEqual(['Trước khi đưa máy', 'Trước khi trao máy']);
});
