/** Where banners live. Read once at start, also before the database answers. */
export interface HotlineConfig {
  /** Without a slash at the end. */
  readonly publicUrl: string;
  /** The folder of what must be there without a database: the table of banners, and their pictures. */
  readonly dir: string;
  /** After so many days the facts about the help line are to be verified again. */
  readonly factsGoodForDays: number;
}

function validator(config: Record<string, unknown>): void {
  for (const key of ['publicUrl', 'dir']) {
    if (typeof config[key] !== 'string' || config[key] === '')
      throw new Error(`hotline.${key} must be a text that is not empty.`);
  }
  const days = Number(config.factsGoodForDays);
  if (!(Number.isInteger(days) && days >= 1 && days <= 3650))
    throw new Error('hotline.factsGoodForDays must be 1 to 3650 days.');
}

export default { default: { factsGoodForDays: 180 }, validator };
