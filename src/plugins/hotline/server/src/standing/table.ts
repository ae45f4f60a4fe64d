import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { HOTLINE_WHEN_NOTHING_ANSWERS, type HotlineFacts } from '../../../../../domain/hotline/facts';
import type { Parents, StandingBanner } from '../../../../../domain/hotline/current-banner';
import type { SupportCenter } from '../../../../../domain/hotline/directory';
import type { SizeName } from '../../../../../domain/hotline/size';

export interface TableBanner extends StandingBanner {
  readonly documentId: string;
  readonly expiresAt: number | null;
}

/** Everything that answering with a banner takes. It is kept on the disk, for when the database does not answer. */
export interface BannerTable {
  readonly facts: HotlineFacts;
  readonly banners: readonly TableBanner[];
  readonly parents: Parents;
  /** What each unit is called, by code. */
  readonly unitNames: Readonly<Record<string, string>>;
  /** Those that somebody has verified: a wrong number is worse than none. */
  readonly centers: readonly SupportCenter[];
  /** The size of each place that an outlet has given a name. */
  readonly placements: Readonly<Record<string, SizeName>>;
}

const FORMAT = 1;
const NOTHING: BannerTable = {
  facts: HOTLINE_WHEN_NOTHING_ANSWERS,
  banners: [],
  parents: {},
  unitNames: {},
  centers: [],
  placements: {},
};

const fileIn = (dir: string): string => path.join(dir, 'table.json');

/** What was last written, or nothing but the facts that always hold. A file that cannot be read must not stop help. */
export function readTable(dir: string): BannerTable {
  try {
    const { format, ...table } = JSON.parse(readFileSync(fileIn(dir), 'utf8'));
    return format === FORMAT ? { ...NOTHING, ...table } : NOTHING; // an older version wrote less
  } catch {
    return NOTHING;
  }
}

/** All of it or nothing: a crash leaves the last whole table. Synchronous, so that what was forgotten stays so. */
export function writeTable(dir: string, table: BannerTable): void {
  mkdirSync(dir, { recursive: true });
  const draft = `${fileIn(dir)}.${process.pid}`;
  writeFileSync(draft, JSON.stringify({ format: FORMAT, ...table }), { flush: true });
  renameSync(draft, fileIn(dir));
}
