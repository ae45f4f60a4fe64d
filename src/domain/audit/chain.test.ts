import { EMPTY_CHAIN, follow, isSealed, nextLink, redacted, sealOf, type AuditFacts, type AuditLink } from './chain';

const facts = (action: string): AuditFacts => ({
  ...{ at: 1_795_000_000_000, actor: 7, actorName: 'Lan', action, outcome: 'done', code: null },
  ...{ contentType: 'api::article.article', documentId: 'bai', locale: 'vi', path: 'admin', details: { b: 1, a: 'x' } },
});

const chain = ['submit', 'approve', 'publish', 'kill'].reduce<readonly AuditLink[]>(
  (links, action) => [...links, nextLink(links.at(-1) ?? EMPTY_CHAIN, facts(action))],
  [],
);
const [one, two, three, four] = chain as readonly [AuditLink, AuditLink, AuditLink, AuditLink];

test('a chain that nobody touched leads from its beginning to its end', () => {
  expect(follow(EMPTY_CHAIN, chain)).toEqual({ seq: 4, hash: four.hash });
});

test('the order in which the facts of a link are written does not matter', () => {
  const moved = { ...two, details: { a: 'x', b: 1 } };

  expect(follow(EMPTY_CHAIN, [one, moved, three, four])).toEqual({ seq: 4, hash: four.hash });
});

test.each([
  ['a changed fact', [one, { ...two, actorName: 'Nam' }, three, four], { kind: 'altered', seq: 2 }],
  ['a changed detail', [one, { ...two, details: { a: 'x', b: 2 } }, three, four], { kind: 'altered', seq: 2 }],
  ['a removed link', [one, three, four], { kind: 'missing', seq: 2 }],
  ['a changed link with a new hash', [one, nextLink(one, facts('return')), three, four], { kind: 'unlinked', seq: 3 }],
  ['two that changed places', [two, one, three, four], { kind: 'missing', seq: 1 }],
])('%s is found, and named', (_what, links, fault) => {
  expect(follow(EMPTY_CHAIN, links)).toEqual(fault);
});

test('a head is sealed by whoever has the key, for this one end', () => {
  const seal = sealOf(four, 'key');

  expect([isSealed(four, seal, 'key'), isSealed(three, seal, 'key'), isSealed(four, seal, 'other')]).toEqual([
    true,
    false,
    false,
  ]);
  expect(isSealed(four, '', 'key')).toBe(false);
});

test('words taken out of an entry break nothing, where the chain itself tells of it', () => {
  const { link, redaction } = redacted(two);
  const told = new Map([[redaction.seq, redaction]]);

  expect(follow(EMPTY_CHAIN, [one, link, three, four], told)).toEqual({ seq: 4, hash: four.hash });
  expect(follow(EMPTY_CHAIN, [one, link, three, four])).toEqual({ kind: 'altered', seq: 2 });
  const altered = { ...link, actorName: 'Nam' };
  expect(follow(EMPTY_CHAIN, [one, altered, three, four], told)).toEqual({ kind: 'altered', seq: 2 });
});
