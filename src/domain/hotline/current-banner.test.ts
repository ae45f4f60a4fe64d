import { currentBanner, nextTurn, type Occasion, type StandingBanner } from './current-banner';
import { defaultBanner } from './default-banner';

const noon = Date.UTC(2026, 10, 25, 5);
const MINUTE = 60_000;
const HUE = '46';
const WARD = '19789';
const PARENTS = { [WARD]: HUE };

const aBanner = (uuid: string, fields: Partial<StandingBanner> = {}): StandingBanner => ({
  ...defaultBanner('adults', 'vi'),
  uuid,
  version: 1,
  versionAt: 0,
  startsAt: null,
  endsAt: null,
  weight: 1,
  units: [],
  ...fields,
});

const asked = (fields: Partial<Occasion> = {}): Occasion => ({
  now: noon,
  audience: 'adults',
  language: 'vi',
  unit: null,
  ...fields,
});

const shown = (banners: readonly StandingBanner[], fields: Partial<Occasion> = {}) =>
  currentBanner(banners, asked(fields), PARENTS)?.uuid ?? null;

test('a banner is shown from its beginning up to, and not at, its end', () => {
  const banner = aBanner('a', { startsAt: noon, endsAt: noon + MINUTE });

  expect(shown([banner], { now: noon - 1 })).toBeNull();
  expect(shown([banner], { now: noon })).toBe('a');
  expect(shown([banner], { now: noon + MINUTE - 1 })).toBe('a');
  expect(shown([banner], { now: noon + MINUTE })).toBeNull();
});

test('words for adults are not shown to children, nor Vietnamese to who asks for English', () => {
  expect(shown([aBanner('a')], { audience: 'children' })).toBeNull();
  expect(shown([aBanner('a')], { language: 'en' })).toBeNull();
});

test('a banner of a city is shown in its wards, and nowhere else', () => {
  const banner = aBanner('a', { units: [HUE] });

  expect(shown([banner], { unit: WARD })).toBe('a');
  expect(shown([banner], { unit: HUE })).toBe('a');
  expect(shown([banner], { unit: '48' })).toBeNull();
  expect(shown([banner])).toBeNull();
});

test('units in a circle hold nobody up', () => {
  expect(currentBanner([aBanner('a', { units: ['9'] })], asked({ unit: '1' }), { 1: '2', 2: '1' })).toBeNull();
});

test('banners take turns as their weights say', () => {
  const banners = [aBanner('a', { weight: 3 }), aBanner('b', { weight: 1 })];
  const turns = Array.from({ length: 1000 }, (_, minute) => shown(banners, { now: noon + minute * MINUTE }));

  expect(turns.filter((uuid) => uuid === 'a').length / 1000).toBeCloseTo(0.75, 2);
});

test('every node shows the same, in whatever order its database answers', () => {
  const banners = ['a', 'b', 'c'].map((uuid) => aBanner(uuid));

  expect(shown([...banners].reverse())).toBe(shown(banners));
});

test('an answer is good until the next turn, or an earlier beginning or end', () => {
  expect(nextTurn([], noon + 1)).toBe(noon + MINUTE);
  expect(nextTurn([aBanner('a', { endsAt: noon + 500 })], noon)).toBe(noon + 500);
});
