import type { Language } from './rendition';

/** Viet Nam keeps UTC+7 all year. Milliseconds. */
const HUE_OFFSET_MS = 7 * 60 * 60 * 1000;

export interface LocalTime {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** `HH:mm` */
  readonly clock: string;
}

/** An instant on the clock of Asia/Ho_Chi_Minh. */
export function inHue(instant: Date): LocalTime {
  const shifted = new Date(instant.getTime() + HUE_OFFSET_MS);
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    clock: shifted.toISOString().slice(11, 16),
  };
}

/** The day on the same clock: `2026-11-23`. */
export function dayInHue(instant: Date): string {
  const { year, month, day } = inHue(instant);
  return [year, ...[month, day].map((each) => String(each).padStart(2, '0'))].join('-');
}

/** The moment as a newspaper prints it: `08:00, 23/11/2026`, `08:00, 23 November 2026`. Local time of Huế. */
export function printedInstant(instant: Date, language: Language): string {
  const { year, month, day, clock } = inHue(instant);
  return language === 'vi' ? `${clock}, ${day}/${month}/${year}` : `${clock}, ${day} ${MONTHS[month - 1]} ${year}`;
}

export const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
