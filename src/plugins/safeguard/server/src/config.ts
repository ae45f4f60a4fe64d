import path from 'node:path';
import type { Core } from '@strapi/strapi';

/** Where the originals are kept, and the secret that signs the links to them. */
export interface SafeguardConfig {
  readonly originalsDir: string;
  readonly linkSecret: string;
  /** Where the papers of consents are kept, and the secret that encrypts them and the register. */
  readonly consentsDir: string;
  readonly consentKey: string;
  /** Everything that this installation keeps on disk: what is forgotten is looked for in all of it. */
  readonly dataDir: string;
  /** What was promised to be forgotten, beside the database. */
  readonly forgottenFile: string;
  /** How many days before a consent runs out its keepers are told. */
  readonly consentNoticeDays: readonly number[];
  /** How long a link to an original is good. Seconds. */
  readonly linkLifetime: number;
  /** A module that finds faces (`FaceDetector`), by its absolute path; `null` for none. */
  readonly faceDetector: string | null;
}

/** As it was read at the start. */
export const configOf = (strapi: Core.Strapi): SafeguardConfig => strapi.config.get('plugin::safeguard');

function validator(config: Record<string, unknown>): void {
  for (const key of ['originalsDir', 'linkSecret', 'consentsDir', 'consentKey', 'dataDir', 'forgottenFile']) {
    if (typeof config[key] !== 'string' || config[key] === '')
      throw new Error(`safeguard.${key} must be a text that is not empty.`);
  }
  const days = [config.consentNoticeDays].flat();
  if (!days.every((each) => Number.isInteger(each) && Number(each) >= 1 && Number(each) <= 366))
    throw new Error('safeguard.consentNoticeDays must be whole numbers of days, 1 to 366.');
  if (config.faceDetector !== null && !path.isAbsolute(String(config.faceDetector)))
    throw new Error('safeguard.faceDetector must be the absolute path of a module, or null.');
  const lifetime = Number(config.linkLifetime);
  if (!(lifetime >= 60 && lifetime <= 86_400)) throw new Error('safeguard.linkLifetime must be 60 to 86400 seconds.');
}

export default { default: { linkLifetime: 3600, consentNoticeDays: [30, 7], faceDetector: null }, validator };
