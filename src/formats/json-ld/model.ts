/** A node of JSON-LD 1.1. What is `undefined` is not written. */
export interface JsonLd {
  readonly [property: string]: JsonLdValue | undefined;
}

export type JsonLdValue = string | number | boolean | JsonLd | readonly (string | JsonLd)[];

/** A list that says something, or nothing. */
export const unlessEmpty = <T extends string | JsonLd>(list: readonly T[]): readonly T[] | undefined =>
  list.length === 0 ? undefined : list;
