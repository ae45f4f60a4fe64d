import { badParameter } from './problem';

/** @throws {ContentApiRefusal} 400 that names the first parameter a route does not know, or that stands twice. */
export function onlyParameters(query: URLSearchParams, known: readonly string[]): void {
  for (const name of query.keys()) {
    if (!known.includes(name))
      throw badParameter(name, `"${name}" is not a parameter here. Known: ${known.join(', ') || 'none'}.`);
    if (query.getAll(name).length > 1) throw badParameter(name, `"${name}" may stand only once.`);
  }
}

/** A whole number between bounds, or its default when absent. */
export function wholeNumber(
  query: URLSearchParams,
  name: string,
  bounds: { min: number; max: number; fallback: number },
): number {
  const text = query.get(name);
  if (text === null) return bounds.fallback;
  const value = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= bounds.min && value <= bounds.max) return value;
  throw badParameter(name, `"${name}" must be a whole number from ${bounds.min} to ${bounds.max}.`);
}

/** One of a few words, or its default when absent. */
export function oneOf<T extends string>(query: URLSearchParams, name: string, words: readonly T[], fallback: T): T {
  const text = query.get(name);
  if (text === null) return fallback;
  const word = words.find((each) => each === text);
  if (word) return word;
  throw badParameter(name, `"${name}" must be one of: ${words.join(', ')}.`);
}
