import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { holds, type Recogniser } from '../../../../../domain/forgetting/occurrences';
import { configOf } from '../config';
import { inAct } from '../act';
import * as rows from './rows';
import { takeDown } from './take-down';
import { vaultOf } from './vault';

/** By what a consent is known to be somebody's: a name it covers, or what its reference says. */
export interface Person {
  readonly recogniser: Recogniser;
  /** Keyed digests of names, as the register keeps them. */
  readonly digests: ReadonlySet<string>;
}

/** Whoever is forgotten agrees to nothing any more: what rested on their consent comes down, and their papers go. */
export async function forgetConsents(strapi: Core.Strapi, person: Person): Promise<void> {
  const { consentsDir } = configOf(strapi);
  for (const consent of await consentsOf(strapi, strapi.db.connection, person)) {
    await rm(path.join(consentsDir, `${consent.id}.sealed`), { force: true });
    await inAct(strapi, async (trx) => {
      await takeDown(strapi, trx, { consent, by: null });
      await rows.changeConsent(trx, consent.id, { ...blank(strapi), ...ended(Date.now()) });
    });
  }
}

export async function consentsOf(
  strapi: Core.Strapi,
  knex: Knex,
  { recogniser, digests }: Person,
): Promise<readonly rows.ConsentRow[]> {
  const { open } = vaultOf(configOf(strapi).consentKey);
  const isTheirs = ({ words, reference }: rows.ConsentRow) =>
    words.some((word) => digests.has(word)) || holds(open(Buffer.from(reference, 'base64')).toString(), recogniser);
  return (await rows.allConsents(knex)).filter(isTheirs);
}

const blank = (strapi: Core.Strapi) => ({
  reference: vaultOf(configOf(strapi).consentKey).seal(Buffer.from('[đã gỡ]')).toString('base64'),
  words: '[]',
  evidence_type: null,
});

const ended = (now: number) => ({ withdrawn_at: now, ended_at: now });
