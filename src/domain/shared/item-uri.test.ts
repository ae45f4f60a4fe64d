import { itemUri } from './item-uri';

test('an item is named by its UUID', () => {
  expect(itemUri('6f1c2a34-0000-4000-8000-000000000111')).toBe('urn:uuid:6f1c2a34-0000-4000-8000-000000000111');
});
