import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { safeguard } from '../safeguard';

/** How often it is looked for something that is signed and not done. Milliseconds. */
const PAUSE_MS = 30_000;

let wake: () => void = () => undefined;

/** Somebody has signed: nobody waits for the next look. */
export const workSoon = (): void => wake();

/** Carries out what is signed, one after another, until it is stopped. It goes on at the next look, or at the next start. */
export function startForgetting(strapi: Core.Strapi): () => Promise<void> {
  const outside = AsyncLocalStorage.snapshot(); // of whatever request wakes it
  let running: Promise<void> = Promise.resolve();
  let stopped = false;
  const look = () => {
    if (stopped) return;
    running = outside(() => running.then(() => work(strapi)));
  };
  const every = setInterval(look, PAUSE_MS).unref();
  wake = look;
  return async () => {
    stopped = true;
    clearInterval(every);
    await running;
  };
}

async function work(strapi: Core.Strapi): Promise<void> {
  try {
    await safeguard(strapi).forgettings.goOn();
  } catch (error) {
    strapi.log.error(`safeguard: forgetting: ${error instanceof Error ? error.name : 'unknown'}.`);
  }
}
