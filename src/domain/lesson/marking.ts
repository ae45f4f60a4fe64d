/** What is right in one question of a quiz. Never in what a pupil is sent, but for a package that marks by itself. */
export interface MarkingRule {
  readonly question: string;
  readonly options: readonly string[];
  readonly correct: readonly string[];
  readonly explanation: string;
}

export interface GivenAnswer {
  readonly question: string;
  readonly option: string;
}

export interface Marked {
  readonly question: string;
  readonly correct: boolean;
  readonly explanation: string;
}

export type Marking =
  | { readonly kind: 'marked'; readonly score: number; readonly of: number; readonly results: readonly Marked[] }
  /** `at` counts the answers from 0. */
  | { readonly kind: 'refused'; readonly at: number; readonly fault: 'unknown-question' | 'unknown-option' | 'twice' };

/** Marks what was answered, in the order of the quiz. A question that was left out counts in `of` and is not explained. */
export function mark(rules: readonly MarkingRule[], answers: readonly GivenAnswer[]): Marking {
  const given = new Map<string, string>();
  for (const [at, { question, option }] of answers.entries()) {
    const rule = rules.find((each) => each.question === question);
    if (!rule) return { kind: 'refused', at, fault: 'unknown-question' };
    if (!rule.options.includes(option)) return { kind: 'refused', at, fault: 'unknown-option' };
    if (given.has(question)) return { kind: 'refused', at, fault: 'twice' };
    given.set(question, option);
  }
  const results = rules.flatMap(({ question, correct, explanation }) => {
    const option = given.get(question);
    return option === undefined ? [] : [{ question, correct: correct.includes(option), explanation }];
  });
  return { kind: 'marked', score: results.filter(({ correct }) => correct).length, of: rules.length, results };
}
