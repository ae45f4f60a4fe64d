/** What the panel's services answer with. */
export interface Answer<T> {
  readonly data: T;
}

/** What an answer carries. */
export const data = <T>({ data }: Answer<T>): T => data;
