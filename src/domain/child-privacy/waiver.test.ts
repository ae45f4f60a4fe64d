import type { Finding } from './finding';
import { decideWaiver, judged, openFindings, type JudgedFinding } from './waiver';

const finding = (id: string, severity: Finding['severity'] = 'block'): Finding => ({
  ...{ id, severity, kind: 'address', field: 'body', start: 0, end: 4, excerpt: 'thôn', rule: 'hamlet' },
  message: { vi: 'Bỏ.', en: 'Remove.' },
});

test('one person’s word lets nothing pass; a second person’s does', () => {
  const [open, half, whole] = judged(
    [finding('a'), finding('b'), finding('c')],
    [
      { finding: 'b', waivedBy: 1, signedBy: null },
      { finding: 'c', waivedBy: 1, signedBy: 2 },
    ],
  );

  expect([open, half, whole].map((each) => [each?.waived, each?.waiverBy])).toEqual([
    [false, null],
    [false, 1],
    [true, null],
  ]);
});

test('what stops a story is told in counts and kinds', () => {
  const findings = judged(
    [finding('a'), finding('b'), finding('c', 'warn')],
    [{ finding: 'b', waivedBy: 1, signedBy: 2 }],
  );

  expect(openFindings(findings)).toEqual({ block: 1, kinds: ['address'] });
});

const REASON = 'Gia đình đồng ý bằng văn bản.';
const open = (over: Partial<JudgedFinding> = {}): JudgedFinding => ({
  ...finding('a'),
  waived: false,
  waiverBy: null,
  ...over,
});

test.each([
  ['a writer asks', { finding: open(), by: 1, isEditor: false, isColleague: true }, { kind: 'begin' }],
  ['an editor signs', { finding: open({ waiverBy: 1 }), by: 2, isEditor: true, isColleague: false }, { kind: 'sign' }],
  ['nobody signs their own', { finding: open({ waiverBy: 1 }), by: 1, isEditor: true }, 'WAIVER_OWN'],
  ['a writer signs nothing', { finding: open({ waiverBy: 1 }), by: 2, isColleague: true }, 'WAIVER_NOT_ENTITLED'],
  ['a stranger asks nothing', { finding: open(), by: 3 }, 'WAIVER_NOT_ENTITLED'],
  ['a reason says something', { finding: open(), by: 1, isEditor: true, reason: ' ok ' }, 'WAIVER_REASON'],
  ['a text that changed has no such finding', { finding: undefined, by: 1, isEditor: true }, 'FINDING_UNKNOWN'],
  ['a warning stops nothing', { finding: open({ severity: 'warn' }), by: 1, isEditor: true }, 'FINDING_NOT_BLOCKING'],
  ['twice is enough', { finding: open({ waived: true }), by: 3, isEditor: true }, 'WAIVER_SIGNED'],
])('%s', (_rule, asked, expected) => {
  const decision = decideWaiver({ isEditor: false, isColleague: false, reason: REASON, ...asked });

  expect(decision).toEqual(typeof expected === 'string' ? { kind: 'refused', code: expected } : expected);
});
