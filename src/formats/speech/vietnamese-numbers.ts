const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;

/** Groups of three digits below a billion (tỷ), largest first. */
const GROUPS = [
  [1_000_000, 'triệu'],
  [1_000, 'nghìn'],
  [1, ''],
] as const;

const BILLION = 1_000_000_000;

/** The largest number that is spelled; longer ones are read digit by digit. */
export const MOST_SPELLED = 999_999_999_999_999;

/** A whole number in Vietnamese words, from 0 to `MOST_SPELLED`: 2026 → “hai nghìn không trăm hai mươi sáu”. */
export function spelled(number: number): string {
  return number === 0 ? DIGITS[0] : wordsOf(number, false).join(' ');
}

/** Every digit by itself, as a telephone number is read: 111 → “một một một”. */
export const digitByDigit = (digits: string): string =>
  [...digits].map((digit) => DIGITS[Number(digit)] ?? digit).join(' ');

/** `follows` says that a larger group stands before: then “không trăm” is said. */
function wordsOf(number: number, follows: boolean): readonly string[] {
  if (number >= BILLION) {
    return [...wordsOf(Math.floor(number / BILLION), follows), 'tỷ', ...wordsOf(number % BILLION, true)];
  }
  return GROUPS.reduce<readonly string[]>((words, [size, name]) => {
    const group = Math.floor(number / size) % 1000;
    if (group === 0) return words;
    return [...words, ...groupWords(group, follows || words.length > 0), ...(name === '' ? [] : [name])];
  }, []);
}

/** 1 to 999. */
function groupWords(group: number, follows: boolean): readonly string[] {
  const hundreds = Math.floor(group / 100);
  const rest = group % 100;
  if (hundreds === 0 && !follows) return belowHundred(rest);
  return [digit(hundreds), 'trăm', ...(rest > 0 && rest < 10 ? ['linh', digit(rest)] : belowHundred(rest))];
}

/** 0 (nothing to say) to 99. After “mươi” one is “mốt”; after any ten five is “lăm”. */
function belowHundred(number: number): readonly string[] {
  const tens = Math.floor(number / 10);
  const units = number % 10;
  if (tens === 0) return units === 0 ? [] : [digit(units)];
  return [...(tens === 1 ? ['mười'] : [digit(tens), 'mươi']), ...unitAfterTens(units, tens)];
}

function unitAfterTens(units: number, tens: number): readonly string[] {
  if (units === 0) return [];
  if (units === 5) return ['lăm'];
  return [units === 1 && tens > 1 ? 'mốt' : digit(units)];
}

const digit = (value: number): string => DIGITS[value] ?? '';
