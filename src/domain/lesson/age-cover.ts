/** The ages that a tier is for, both included. A tier without an age to begin at is for grown-ups. */
export interface AgeSpan {
  readonly key: string;
  readonly name: string;
  readonly from: number | null;
  /** `null`: from there on. */
  readonly to: number | null;
}

export type AgeFault =
  | { readonly kind: 'gap'; readonly age: number }
  | { readonly kind: 'overlap'; readonly age: number; readonly names: readonly string[] }
  | { readonly kind: 'backwards'; readonly name: string };

/** Every age of a child at school finds a tier, and only one. */
export const COVERED_AGES = { from: 3, to: 18 } as const;

/** What keeps an age from finding exactly one tier, from the youngest age on. Beyond the covered ages only overlaps count. */
export function ageFaults(spans: readonly AgeSpan[]): readonly AgeFault[] {
  const backwards = spans.filter(({ from, to }) => from !== null && to !== null && to < from);
  const aged = spans.filter(({ from }) => from !== null && !backwards.some((span) => span.from === from));
  const faults = ages(aged).flatMap((age): readonly AgeFault[] => {
    const found = aged.filter((span) => isWithin(span, age));
    if (found.length > 1) return [{ kind: 'overlap', age, names: found.map(({ name }) => name) }];
    return found.length === 0 && isCovered(age) ? [{ kind: 'gap', age }] : [];
  });
  return [...backwards.map(({ name }) => ({ kind: 'backwards' as const, name })), ...faults];
}

/** Every age at which something could change: the covered ones, and those that a tier names. */
function ages(spans: readonly AgeSpan[]): readonly number[] {
  const named = spans.flatMap(({ from, to }) => [from, to]).filter((age) => age !== null);
  const covered = Array.from({ length: COVERED_AGES.to - COVERED_AGES.from + 1 }, (_, at) => COVERED_AGES.from + at);
  return [...new Set([...covered, ...named])].sort((a, b) => a - b);
}

const isWithin = ({ from, to }: AgeSpan, age: number): boolean =>
  from !== null && from <= age && (to === null || age <= to);

const isCovered = (age: number): boolean => age >= COVERED_AGES.from && age <= COVERED_AGES.to;

/** What to do about it, in one sentence. */
export function ageSentence(fault: AgeFault, language: 'vi' | 'en'): string {
  switch (fault.kind) {
    case 'gap':
      return language === 'vi'
        ? `Tuổi ${fault.age} không thuộc độ tuổi nào. Hãy để các độ tuổi nối tiếp nhau từ ${COVERED_AGES.from} đến ${COVERED_AGES.to}.`
        : `Age ${fault.age} falls in no tier. Let the tiers follow each other from ${COVERED_AGES.from} to ${COVERED_AGES.to}.`;
    case 'overlap':
      return language === 'vi'
        ? `Tuổi ${fault.age} thuộc nhiều độ tuổi cùng lúc: ${fault.names.join(', ')}. Hãy để mỗi tuổi chỉ thuộc một.`
        : `Age ${fault.age} falls in more than one tier: ${fault.names.join(', ')}. Let each age fall in one.`;
    case 'backwards':
      return language === 'vi'
        ? `Ở “${fault.name}”, “Đến tuổi” nhỏ hơn “Từ tuổi”.`
        : `In “${fault.name}”, “To age” is less than “From age”.`;
    default:
      return fault satisfies never;
  }
}
