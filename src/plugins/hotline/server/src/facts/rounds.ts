import type { Core } from '@strapi/strapi';
import { tellEditors } from './tell-editors';

/** How often it is looked whether facts are due. Milliseconds. */
const PAUSE = 10 * 60_000;

/** Looks now and then, until the answer is called. What fails is logged, and tried again. */
export function startFactRounds(strapi: Core.Strapi, goodForDays: number): () => Promise<void> {
  let looking = Promise.resolve();
  const look = () => {
    looking = tellEditors(strapi, goodForDays, Date.now()).catch((error: unknown) => {
      strapi.log.error(`hotline facts: ${error instanceof Error ? error.name : 'unknown fault'}`);
    });
  };
  look();
  const rounds = setInterval(look, PAUSE);
  rounds.unref();
  return async () => {
    clearInterval(rounds);
    await looking;
  };
}
