import type { Audience, Banner, Language } from './banner';

/** A published banner, with what decides where and when it is shown. Instants are milliseconds since 1970. */
export interface StandingBanner extends Banner {
  readonly uuid: string;
  readonly version: number;
  readonly versionAt: number;
  readonly startsAt: number | null;
  readonly endsAt: number | null;
  /** 1 to 100: how often, beside the others. */
  readonly weight: number;
  /** Codes of administrative units. None is everywhere. */
  readonly units: readonly string[];
}

export interface Occasion {
  readonly now: number;
  readonly audience: Audience;
  readonly language: Language;
  /** `null`: somewhere. */
  readonly unit: string | null;
}

/** The unit above each unit, by code. */
export type Parents = Readonly<Record<string, string>>;

/** Banners take turns this often. Milliseconds. */
const TURN = 60_000;

/** Its multiples spread evenly over 0 to 1, however far one counts. */
const GOLDEN = 0.618_033_988_749_895;

/**
 * The banner to show now: of those whose time it is, in that language, for that audience and place, each has as many
 * turns as its weight says. The clock decides, so that every node and every reader sees the same; `null` when none fits.
 */
export function currentBanner(
  banners: readonly StandingBanner[],
  occasion: Occasion,
  parents: Parents,
): StandingBanner | null {
  const fitting = banners
    .filter((banner) => fits(banner, occasion, parents))
    .sort((a, b) => (a.uuid < b.uuid ? -1 : 1));
  const weights = fitting.reduce((sum, { weight }) => sum + weight, 0);
  let left = ((Math.floor(occasion.now / TURN) * GOLDEN) % 1) * weights;
  return fitting.find(({ weight }) => (left -= weight) < 0) ?? fitting.at(-1) ?? null;
}

/** When another one may be due: the next turn, beginning or end, in milliseconds since 1970. */
export function nextTurn(banners: readonly StandingBanner[], now: number): number {
  const turn = (Math.floor(now / TURN) + 1) * TURN;
  const dates = banners.flatMap(({ startsAt, endsAt }) => [startsAt, endsAt]);
  return Math.min(turn, ...dates.filter((date): date is number => date !== null && date > now));
}

/** From its beginning up to, and not at, its end. */
export const isTimeFor = ({ startsAt, endsAt }: Pick<StandingBanner, 'startsAt' | 'endsAt'>, now: number): boolean =>
  (startsAt === null || startsAt <= now) && (endsAt === null || now < endsAt);

const fits = (banner: StandingBanner, { now, audience, language, unit }: Occasion, parents: Parents): boolean =>
  banner.language === language &&
  banner.audience === audience &&
  isTimeFor(banner, now) &&
  isFor(banner.units, unit, parents);

/** Units are three levels deep; a circle of them must not hold anyone up. */
const MOST_LEVELS = 8;

function isFor(units: readonly string[], unit: string | null, parents: Parents): boolean {
  if (units.length === 0) return true;
  let place: string | undefined = unit ?? undefined;
  for (let level = 0; place !== undefined && level < MOST_LEVELS; level += 1) {
    if (units.includes(place)) return true;
    place = parents[place];
  }
  return false;
}
