/** A document or a part of one, populated, in the shapes of `src/api` and `src/components`. */
export type Entry = Readonly<Record<string, unknown>>;

export const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list of parts, or the one there is. */
export const partsOf = (value: unknown): readonly Entry[] => [value].flat().filter(isEntry);

/** What is no text counts as an empty one. */
export const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
