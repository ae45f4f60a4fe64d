import type { Association, Item } from './item.ts';

/** The addresses of every file that an item, and what stands in it, can be shown with. Each ends in the SHA-256 of its bytes. */
export const mediaOf = ({ renditions = [], associations = [] }: Partial<Item> | Association): readonly string[] => [
  ...renditions.map(({ href }) => href),
  ...associations.flatMap(mediaOf),
];
