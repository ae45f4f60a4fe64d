import { isEntitled, judgeApproval, showsAnIdentifiableChild, type Signature } from './approval';

const NOW = 'revision-now';
const [WRITER, EDITOR, SECOND, OUTSIDER] = [1, 2, 3, 4];
const signed = (by: number, revision = NOW, act: Signature['act'] = 'publish'): Signature => ({ by, revision, act });

const judge = (change: Partial<Parameters<typeof judgeApproval>[0]>) =>
  judgeApproval({
    ...{ act: 'publish', revision: NOW, signatures: [], contributors: [WRITER], actor: EDITOR, needed: 1 },
    isEntitled: (person) => person !== OUTSIDER,
    ...change,
  });

test('one editor who wrote none of it is enough, and may publish what they approved', () => {
  expect(judge({ signatures: [signed(EDITOR)] })).toEqual({ kind: 'approved', by: [EDITOR] });
});

test.each([
  ['nobody has approved it', { signatures: [] }, 'NOT_APPROVED'],
  ['it changed since', { signatures: [signed(EDITOR, 'before')] }, 'CHANGED_SINCE_APPROVAL'],
  ['the approver wrote it', { signatures: [signed(WRITER)] }, 'APPROVED_BY_CONTRIBUTOR'],
  [
    'the approver fixed a comma',
    { signatures: [signed(EDITOR)], contributors: [WRITER, EDITOR] },
    'APPROVED_BY_CONTRIBUTOR',
  ],
  ['the approver answers for it no more', { signatures: [signed(OUTSIDER)] }, 'APPROVER_NOT_ENTITLED'],
  ['two are needed', { signatures: [signed(EDITOR)], needed: 2 }, 'SECOND_APPROVAL_NEEDED'],
  ['one person signs twice', { signatures: [signed(EDITOR), signed(EDITOR)], needed: 2 }, 'SECOND_APPROVAL_NEEDED'],
  ['it was approved for taking down', { signatures: [signed(EDITOR, NOW, 'withdraw')] }, 'NOT_APPROVED'],
] as const)('it does not go out when %s', (_why, change, code) => {
  expect(judge(change)).toEqual({ kind: 'refused', code });
});

test('two people approve what needs two', () => {
  expect(judge({ signatures: [signed(EDITOR), signed(SECOND)], needed: 2 })).toEqual({
    kind: 'approved',
    by: [EDITOR, SECOND],
  });
});

test('nobody takes down alone what readers have', () => {
  const signatures = [signed(EDITOR, NOW, 'withdraw')];

  expect(judge({ act: 'withdraw', signatures, actor: EDITOR }).kind).toBe('refused');
  expect(judge({ act: 'withdraw', signatures, actor: SECOND })).toEqual({ kind: 'approved', by: [EDITOR] });
});

const POLICY = { approvals: 1, roles: ['editor', 'managing-editor'] };

test.each([
  ['an editor of the desk', ['editor'], ['hue'], true],
  ['an editor of another desk', ['editor'], ['khac'], false],
  ['a managing editor of any desk', ['managing-editor'], [], true],
  ['a journalist of the desk', ['journalist'], ['hue'], false],
  ['a role the policy does not name', ['strapi-super-admin'], ['hue'], false],
])('%s is entitled or not', (_who, roles, desks, expected) => {
  expect(isEntitled({ roles, desks }, 'hue', POLICY)).toBe(expected);
});

test('a story without a desk is the managing editor’s', () => {
  expect(isEntitled({ roles: ['editor'], desks: ['hue'] }, null, POLICY)).toBe(false);
  expect(isEntitled({ roles: ['managing-editor'], desks: [] }, null, POLICY)).toBe(true);
});

test('a picture declared to show an identifiable child is found, however deep it lies', () => {
  const gallery = { body: [{ figures: [{ declaration: 'adults' }, { declaration: 'child-identifiable' }] }] };

  expect(showsAnIdentifiableChild(gallery)).toBe(true);
  expect(showsAnIdentifiableChild({ declaration: 'child-not-identifiable' })).toBe(false);
});
