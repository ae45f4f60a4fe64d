import type { Core } from '@strapi/strapi';

/** How often letters and deadlines are looked at. Milliseconds. */
const PAUSE = 1000;

/** Does each piece of work again and again, never two at once, until it is stopped. What fails is logged, and tried again. */
export function startRounds(
  strapi: Core.Strapi,
  works: Readonly<Record<string, () => Promise<void>>>,
): () => Promise<void> {
  let running: Promise<unknown> = Promise.resolve();
  let stopped = false;

  const round = async () => {
    for (const [name, work] of Object.entries(works))
      await work().catch((error: unknown) =>
        strapi.log.error(`newsroom ${name}: ${error instanceof Error ? error.name : 'unknown fault'}`),
      );
  };
  const loop = () => {
    if (stopped) return;
    running = round();
    void running.then(() => setTimeout(loop, PAUSE).unref());
  };
  loop();

  return async () => {
    stopped = true;
    await running;
  };
}
