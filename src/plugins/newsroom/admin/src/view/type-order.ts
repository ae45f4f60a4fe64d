/** What a newsroom writes, what it writes most first. */
const ORDER = ['article', 'video-report', 'article-series', 'special-column', 'lesson'];

const placeOf = (type: string): number => (ORDER.includes(type) ? ORDER.indexOf(type) : ORDER.length);

/** Types as one looks for them. The rest keep the order they had. */
export const inOrderOfUse = <T extends { readonly type: string }>(types: readonly T[]): readonly T[] =>
  [...types].sort((a, b) => placeOf(a.type) - placeOf(b.type));
