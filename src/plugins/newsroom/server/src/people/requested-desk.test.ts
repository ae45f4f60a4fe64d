import { referenceIn } from './requested-desk';

const id = 'm22opwsghijzeakl9tgyjnf4';

test.each([
  ['its identifier', id, id],
  ['its number', 7, 7],
  ['its number in letters', '7', 7],
  ['a list of one', [id], id],
  ['an object', { documentId: id }, id],
  ['an object that disagrees with itself', { id: 7, documentId: id }, id],
  ['a connection', { connect: [{ id: 7, documentId: id }], disconnect: [] }, id],
  ['a set', { set: [{ id: 7 }] }, 7],
  ['a shorthand connection', { connect: id }, id],
  ['the last of several', { connect: [{ documentId: 'first' }, { documentId: id }] }, id],
])('a desk is asked for by %s', (_way, value, reference) => {
  expect(referenceIn(value)).toBe(reference);
});

test.each([[undefined], [null], [''], [[]], [{}], [{ connect: [], disconnect: [{ documentId: id }] }], [{ set: [] }]])(
  'no desk is asked for by %j',
  (value) => {
    expect(referenceIn(value)).toBeNull();
  },
);
