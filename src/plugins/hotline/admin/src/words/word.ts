/** One sentence in the two languages of the newsroom. */
export interface Word {
  readonly vi: string;
  readonly en: string;
}

export const word = (vi: string, en: string): Word => ({ vi, en });
