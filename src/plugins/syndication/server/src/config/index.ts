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
}

const TEXTS = ['publicUrl', 'mediaDir', 'cursorSecret'] as const;
const RATES = ['ratePublic', 'rateKey'] as const;
const LEAST_CACHE_BYTES = 1024 * 1024;

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
}

export default { default: { ratePublic: 600, rateKey: 6000, cacheBytes: 256 * 1024 * 1024 }, validator };
