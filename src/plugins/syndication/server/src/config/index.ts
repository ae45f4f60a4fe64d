/** Where the content API lives and what it allows. Read once at start. */
export interface SyndicationConfig {
  /** Without a slash at the end. */
  readonly publicUrl: string;
  /** The folder of the cleaned, content-addressed files. */
  readonly mediaDir: string;
  /** Seals cursors. Changing it sends every outlet back to the snapshot. */
  readonly cursorSecret: string;
  /** Requests a minute and address; 0 is no limit. */
  readonly ratePublic: number;
  /** Requests a minute and key; 0 is no limit. */
  readonly rateKey: number;
  /** What finished answers may take in memory, half of it as they are and half compressed. */
  readonly cacheBytes: number;
  /** For so long a reader may take nothing of what was sent to it. */
  readonly readWithinMs: number;
}

const TEXTS = ['publicUrl', 'mediaDir', 'cursorSecret'] as const;
const RATES = ['ratePublic', 'rateKey'] as const;
const LEAST_CACHE_BYTES = 1024 * 1024;
const LEAST_READ_MS = 1_000;
const MOST_READ_MS = 86_400_000;

function validator(config: Record<string, unknown>): void {
  for (const key of TEXTS) {
    if (typeof config[key] !== 'string' || config[key] === '')
      throw new Error(`syndication.${key} must be a text that is not empty.`);
  }
  for (const key of RATES) {
    const rate = config[key];
    if (!Number.isInteger(rate) || Number(rate) < 0)
      throw new Error(`syndication.${key} must be a whole number, 0 or more.`);
  }
  if (!Number.isInteger(config.cacheBytes) || Number(config.cacheBytes) < LEAST_CACHE_BYTES)
    throw new Error(`syndication.cacheBytes must be a whole number of bytes, ${LEAST_CACHE_BYTES} or more.`);
  const read = Number(config.readWithinMs);
  if (!(read >= LEAST_READ_MS && read <= MOST_READ_MS))
    throw new Error(`syndication.readWithinMs must be a number of milliseconds, ${LEAST_READ_MS} to ${MOST_READ_MS}.`);
}

const defaults = { ratePublic: 600, rateKey: 6000, cacheBytes: 256 * 1024 * 1024, readWithinMs: 60_000 };

export default { default: defaults, validator };
