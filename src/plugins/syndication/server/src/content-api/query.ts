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

/** A text of a known shape, or `null` when absent. `shape` says in words what `pattern` lets through. */
export function shaped(query: URLSearchParams, name: string, pattern: RegExp, shape: string): string | null {
  const text = query.get(name);
  if (text === null || pattern.test(text)) return text;
  throw badParameter(name, `"${name}" must be ${shape}.`);
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
/** Days are those of Huế. */
const MIDNIGHT = 'T00:00:00+07:00';

/** An instant (RFC 3339), or the beginning of a day in Huế, in milliseconds since 1970; `null` when absent. */
export function instantIn(query: URLSearchParams, name: string): number | null {
  const text = query.get(name);
  if (text === null) return null;
  const millis = DAY.test(text) ? Date.parse(text + MIDNIGHT) : INSTANT.test(text) ? Date.parse(text) : Number.NaN;
  if (millis >= 0 && millis < Date.UTC(2200, 0)) return millis;
  throw badParameter(
    name,
    `"${name}" must be a day such as 2026-11-23, or an instant such as 2026-11-23T08:00:00Z (a "+" is written %2B).`,
  );
}
