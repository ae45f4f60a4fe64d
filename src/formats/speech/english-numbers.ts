const SMALL = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen'
).split(' ');

const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const GROUPS = [
  [1_000_000_000_000, 'trillion'],
  [1_000_000_000, 'billion'],
  [1_000_000, 'million'],
  [1_000, 'thousand'],
] as const;

/** A whole number in English words, from 0 to 999 trillion: 2026 → “two thousand and twenty-six”. */
export function spelled(number: number): string {
  const group = GROUPS.find(([size]) => number >= size);
  if (!group) return belowThousand(number);
  const [size, name] = group;
  const rest = number % size;
  const after = rest === 0 ? [] : rest < 100 ? ['and', spelled(rest)] : [spelled(rest)];
  return [spelled(Math.floor(number / size)), name, ...after].join(' ');
}

export const digitByDigit = (digits: string): string =>
  [...digits].map((digit) => SMALL[Number(digit)] ?? digit).join(' ');

/** 1 to 31: the day of a month. */
export const ordinal = (day: number): string => {
  const cardinal = belowHundred(day);
  const last = cardinal.slice(cardinal.search(/[a-z]+$/));
  return `${cardinal.slice(0, cardinal.length - last.length)}${ORDINALS[last] ?? (last.endsWith('y') ? last.replace(/y$/, 'ieth') : `${last}th`)}`;
};

const ORDINALS: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

function belowThousand(number: number): string {
  const rest = number % 100;
  if (number < 100) return belowHundred(number);
  const hundreds = `${SMALL[Math.floor(number / 100)]} hundred`;
  return rest === 0 ? hundreds : `${hundreds} and ${belowHundred(rest)}`;
}

function belowHundred(number: number): string {
  if (number < 20) return SMALL[number] ?? '';
  const units = number % 10;
  return [TENS[Math.floor(number / 10)], ...(units === 0 ? [] : [SMALL[units]])].join('-');
}
