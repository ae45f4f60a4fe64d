import { nearestCenters, type SupportCenter } from './directory';

const aCenter = (name: string, unit: string): SupportCenter => ({
  ...{ name, unit, kind: 'counselling', verifiedAt: '2026-11-01T00:00:00.000Z' },
  ...{ services: null, hours: null, phone: null, address: null, website: null },
});

const PARENTS = { ward: 'city', hamlet: 'ward' };

test('the centres of a unit are those that stand in it', () => {
  const centers = [aCenter('near', 'ward'), aCenter('far', 'city')];

  expect(nearestCenters(centers, 'ward', PARENTS)).toEqual({ unit: 'ward', centers: [centers[0]] });
});

test('a unit without any has those of the nearest unit above', () => {
  const centers = [aCenter('far', 'city'), aCenter('elsewhere', 'other')];

  expect(nearestCenters(centers, 'hamlet', PARENTS)).toEqual({ unit: 'city', centers: [centers[0]] });
});

test('where there is nobody at all, nobody is invented', () => {
  expect(nearestCenters([], 'hamlet', PARENTS)).toEqual({ unit: 'city', centers: [] });
});

test('units in a circle hold nobody up', () => {
  expect(nearestCenters([], '1', { 1: '2', 2: '1' }).centers).toEqual([]);
});
