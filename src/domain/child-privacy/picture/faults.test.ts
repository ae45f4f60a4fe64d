import { pictureFindings, type PictureFacts, type ShownPicture } from './faults';

const now = new Date('2026-06-01T00:00:00Z');
const consent = { kinds: ['image'], media: [], expiresAt: new Date('2027-01-01'), withdrawnAt: null } as const;
const facts: PictureFacts = { consents: [], unconfirmed: new Set(), withFaces: new Set(), now };
const picture: ShownPicture = { field: 'cover.image', file: 'abc', declaration: 'no-people' };
const kindsOf = (shown: Partial<ShownPicture>, known: Partial<PictureFacts> = {}) =>
  pictureFindings([{ ...picture, ...shown }], { ...facts, ...known }).map(({ kind }) => kind);

test.each(['no-people', 'adults', 'child-not-identifiable'])('a picture that shows %s needs no more', (declaration) => {
  expect(kindsOf({ declaration })).toEqual([]);
});

test.each([null, '', 'nobody'])('%p is no answer', (declaration) => {
  expect(kindsOf({ declaration })).toEqual(['picture-declaration']);
});

const child = { declaration: 'child-identifiable' };

test.each([
  ['without a consent', [], ['picture-consent']],
  ['with one for the story', [consent], []],
  ['with one for this picture', [{ ...consent, media: ['xyz', 'abc'] }], []],
  ['with one for another picture', [{ ...consent, media: ['xyz'] }], ['picture-consent']],
  ['with one for the name alone', [{ ...consent, kinds: ['child-name'] }], ['picture-consent']],
  ['with one that has run out', [{ ...consent, expiresAt: now }], ['picture-consent']],
  ['with one that was withdrawn', [{ ...consent, withdrawnAt: now }], ['picture-consent']],
] as const)('a child who can be recognised, %s', (_how, consents, kinds) => {
  expect(kindsOf(child, { consents })).toEqual(kinds);
});

test('what was hidden awaits a second person, whatever was answered', () => {
  expect(kindsOf({}, { unconfirmed: new Set(['abc']) })).toEqual(['picture-confirmation']);
  expect(kindsOf({}, { unconfirmed: new Set(['xyz']) })).toEqual([]);
});

test('a face in a picture of nobody is pointed out, and stops nothing', () => {
  const found = pictureFindings([picture], { ...facts, withFaces: new Set(['abc']) });
  expect(found.map(({ kind, severity }) => [kind, severity])).toEqual([['picture-face', 'warn']]);
  expect(kindsOf({ declaration: 'adults' }, { withFaces: new Set(['abc']) })).toEqual([]);
});

test('each picture has findings of its own', () => {
  const bare = [picture, { ...picture, field: 'body.0.image' }].map((each) => ({ ...each, declaration: null }));
  expect(new Set(pictureFindings(bare, facts).map(({ id }) => id)).size).toBe(2);
});
