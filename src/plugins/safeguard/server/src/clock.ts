import type { Core } from '@strapi/strapi';
import { safeguard } from './safeguard';

const EVERY_MS = 10 * 60_000;
/** A newsroom that just opened has other things to do. */
const FIRST_AFTER_MS = 60_000;

/** What happens by itself: consents that run out, and reading again what new rules ask about. Returns how to stop it. */
export function startClock(strapi: Core.Strapi): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  const tick = () => (running = work(strapi));
  const first = setTimeout(tick, FIRST_AFTER_MS).unref();
  const every = setInterval(tick, EVERY_MS).unref();
  return async () => {
    clearTimeout(first);
    clearInterval(every);
    await running;
  };
}

/** One job's failure is not the other's. */
async function work(strapi: Core.Strapi): Promise<void> {
  await said(strapi, 'consents that ran out', () => safeguard(strapi).consents.endExpired(new Date()));
  await said(strapi, 'notices of consents that run out', () => safeguard(strapi).consents.noticeExpiring(new Date()));
  await said(strapi, 'stories to be read again', () => safeguard(strapi).rereadings.examine());
}

async function said(strapi: Core.Strapi, what: string, job: () => Promise<number | null>): Promise<void> {
  try {
    const count = await job();
    if (count) strapi.log.info(`safeguard: ${what}: ${count}.`);
  } catch (error) {
    strapi.log.error(`safeguard: ${what}: ${error instanceof Error ? error.name : 'unknown'}.`);
  }
}
