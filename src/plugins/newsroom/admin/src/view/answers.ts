/** One question of a lesson's quiz as it stands in the form. */
export interface Answered {
  readonly question: string;
  /** The answers marked as right: a question wants exactly one. */
  readonly right: readonly string[];
}

const listIn = (value: unknown, field: string): readonly unknown[] => {
  const list = (Object(value) as Readonly<Record<string, unknown>>)[field];
  return Array.isArray(list) ? list : [];
};

const textIn = (value: unknown, field: string): string => {
  const text = (Object(value) as Readonly<Record<string, unknown>>)[field];
  return typeof text === 'string' ? text.trim() : '';
};

/** The quiz with its right answers, which the folded form does not show. */
export const answersOf = (values: unknown): readonly Answered[] =>
  listIn(values, 'quiz').map((question) => ({
    question: textIn(question, 'question'),
    right: listIn(question, 'options')
      .filter((option) => (Object(option) as { readonly correct?: unknown }).correct === true)
      .map((option) => textIn(option, 'text')),
  }));
