import { consentFault, isInForce, type Consent, noticeDue } from './consent';

const now = new Date('2026-06-01T00:00:00Z');
const consent: Consent = {
  kinds: ['child-name'],
  givenBy: 'parent',
  childAge: 6,
  childAgreed: false,
  givenAt: new Date('2026-05-01T00:00:00Z'),
  expiresAt: new Date('2027-05-01T00:00:00Z'),
  withdrawnAt: null,
};

test.each([
  ['below seven the parents’ word is enough', {}, null],
  ['from seven on the child is asked, too', { childAge: 7 }, 'childAgreed'],
  ['a child of seven who agreed', { childAge: 7, childAgreed: true }, null],
  ['a consent to nothing is none', { kinds: [] }, 'kinds'],
  ['nobody consents tomorrow', { givenAt: new Date('2026-06-02T00:00:00Z') }, 'givenAt'],
  ['what has run out is not recorded', { expiresAt: now }, 'expiresAt'],
  ['an age is in years', { childAge: 6.5 }, 'childAge'],
])('%s', (_rule, over, fault) => {
  expect(consentFault({ ...consent, ...over } as Consent, now)).toBe(fault);
});

test('a consent holds until its last instant, and never after it was withdrawn', () => {
  expect(isInForce(consent, new Date(consent.expiresAt.getTime() - 1))).toBe(true);
  expect(isInForce(consent, consent.expiresAt)).toBe(false);
  expect(isInForce({ ...consent, withdrawnAt: now }, now)).toBe(false);
});

test.each([
  [31, null, null],
  [30, null, 30],
  [29, 30, null],
  [7, 30, 7],
  [6, 7, null],
  [3, null, 7],
  [0, null, null],
])('%d days before a consent runs out, after the notice of %s days, the one of %s is due', (left, noticed, due) => {
  const now = new Date('2026-11-26T00:00:00Z');
  const expiresAt = new Date(now.getTime() + left * 86_400_000);

  expect(noticeDue({ expiresAt, noticed }, [30, 7], now)).toBe(due);
});
