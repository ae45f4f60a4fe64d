/** Vietnam keeps one time the year round, seven hours ahead of UTC. */
const AHEAD_MS = 7 * 3_600_000;

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** An instant as a field for date and time shows it: `2026-11-25T07:30`, by the newsroom's clock. */
export function toField(instant: string | null): string {
  if (!instant) return '';
  return new Date(Date.parse(instant) + AHEAD_MS).toISOString().slice(0, 16);
}

/** The instant, in UTC, of what stands in such a field; `null` when it is empty or no time. */
export function fromField(text: string): string | null {
  const at = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text) ? Date.parse(`${text}:00Z`) : NaN;
  return Number.isNaN(at) ? null : new Date(at - AHEAD_MS).toISOString();
}

export interface Age {
  readonly unit: 'minutes' | 'hours' | 'days';
  readonly n: number;
}

/** How long ago, in the largest whole unit. What has not begun yet is 0 minutes old. */
export function ageOf(since: string, now: Date): Age {
  const passedMs = Math.max(0, now.getTime() - Date.parse(since));
  if (passedMs < HOUR_MS) return { unit: 'minutes', n: Math.floor(passedMs / MINUTE_MS) };
  if (passedMs < DAY_MS) return { unit: 'hours', n: Math.floor(passedMs / HOUR_MS) };
  return { unit: 'days', n: Math.floor(passedMs / DAY_MS) };
}

/** A deadline is past at its instant, and near within a day before it. */
export function urgencyOf(deadline: string, now: Date): 'past' | 'near' | 'far' {
  const leftMs = Date.parse(deadline) - now.getTime();
  if (leftMs <= 0) return 'past';
  return leftMs <= DAY_MS ? 'near' : 'far';
}

export type ScheduleFault = 'needed' | 'past' | 'order';

/** What is wrong with a schedule, if anything. Both instants are UTC; either may be left out. */
export function scheduleFault(
  { publishAt, unpublishAt }: { readonly publishAt: string | null; readonly unpublishAt: string | null },
  now: Date,
): ScheduleFault | null {
  const times = [publishAt, unpublishAt].filter((each) => each !== null);
  if (times.length === 0) return 'needed';
  if (times.some((each) => Date.parse(each) <= now.getTime())) return 'past';
  if (publishAt && unpublishAt && Date.parse(unpublishAt) <= Date.parse(publishAt)) return 'order';
  return null;
}
