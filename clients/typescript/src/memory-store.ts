import { advance, emptyPlace, type PlaceStore } from './place.ts';

/** A place that is forgotten with the program: for trying things out, and for tests. */
export function memoryStore(): PlaceStore {
  let place = emptyPlace();
  return {
    read: async () => place,
    write: async (step) => void (place = advance(place, step)),
  };
}
