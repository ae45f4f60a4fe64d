import type { Rendition } from './rendition';

/**
 * A view of a rendition that is worked out at most once: several formats carry the same body. A rendition never changes,
 * and what was worked out is forgotten with it.
 */
export function oncePerRendition<T>(view: (rendition: Rendition) => T): (rendition: Rendition) => T {
  const known = new WeakMap<Rendition, { readonly view: T }>();
  return (rendition) => {
    const found = known.get(rendition) ?? { view: view(rendition) };
    known.set(rendition, found);
    return found.view;
  };
}
