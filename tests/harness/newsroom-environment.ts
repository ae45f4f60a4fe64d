import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { TestEnvironment } from 'jest-environment-node';

const ROOT = path.resolve(__dirname, '..', '..');
const IDLE_WITHIN_MS = 2_000;
const POLL_MS = 5;
/** Between two queries of one piece of work nobody seems to be there for a moment. */
const IDLE_LOOKS = 5;
const STRAPI_SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/** How the tests, inside Jest's sandbox, reach the Strapi that runs outside it. */
export interface StrapiHost {
  /** Boots Strapi from dist with these settings as its environment, listening on their HOST and PORT. */
  boot(settings: Readonly<Record<string, string>>): Promise<Core.Strapi>;
  stop(): Promise<void>;
}

/**
 * Strapi lives in Node's own module registry, not in the sandbox's: its modules are loaded once per
 * worker and it finds the globals it expects. It keeps itself in `global.strapi`, so there is one at a time.
 */
export default class NewsroomEnvironment extends TestEnvironment {
  #running: Core.Strapi | null = null;
  #outside = rememberProcess();

  override async setup(): Promise<void> {
    await super.setup();
    const host: StrapiHost = { boot: (settings) => this.#boot(settings), stop: () => this.#stop() };
    this.global.strapiHost = host;
  }

  override async teardown(): Promise<void> {
    await this.#stop();
    await super.teardown();
  }

  async #boot(settings: Readonly<Record<string, string>>): Promise<Core.Strapi> {
    if (this.#running) throw new Error('A newsroom is open already: one process holds one Strapi. Spawn the second.');
    this.#outside = rememberProcess();
    process.env = { ...process.env, ...settings };
    forgetTheApplication();
    this.#running = createApplication();
    await this.#running.load();
    await listen(this.#running);
    return this.#running;
  }

  async #stop(): Promise<void> {
    if (!this.#running) return;
    const strapi = this.#running;
    this.#running = null;
    await untilDatabaseIsIdle(strapi);
    await keepingProcessListeners(() => strapi.destroy());
    this.#outside.restore();
  }
}

function createApplication(): Core.Strapi {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- Node's own registry, at the moment of the boot
  const { createStrapi } = require('@strapi/strapi') as typeof import('@strapi/strapi');
  const strapi = createStrapi({ appDir: ROOT, distDir: path.join(ROOT, 'dist'), serveAdminPanel: false });
  strapi.log.level = process.env.TEST_LOG_LEVEL ?? 'error';
  return strapi;
}

function listen(strapi: Core.Strapi): Promise<void> {
  return new Promise((resolve, reject) => {
    strapi.server.httpServer.once('error', reject);
    strapi.server.listen(Number(process.env.PORT), process.env.HOST, () => resolve());
  });
}

/**
 * Strapi counts its users in the background whenever one is created. A query that is still to come
 * when the pool closes would wait for a connection for a minute, and then bring down the whole process.
 */
async function untilDatabaseIsIdle({ db }: Core.Strapi): Promise<void> {
  const { pool } = db.connection.client;
  const deadline = Date.now() + IDLE_WITHIN_MS;
  for (let idle = 0; idle < IDLE_LOOKS && Date.now() < deadline;) {
    idle = pool.numUsed() + pool.numPendingAcquires() > 0 ? 0 : idle + 1;
    await wait(POLL_MS);
  }
}

/** Strapi's end removes every listener of the process; Jest talks to its workers through one of them. */
async function keepingProcessListeners(work: () => Promise<unknown>): Promise<void> {
  const removeAllListeners = process.removeAllListeners;
  process.removeAllListeners = () => process;
  try {
    await work();
  } finally {
    process.removeAllListeners = removeAllListeners;
  }
}

/** A boot brings its own environment and signal handlers, and leaves neither behind. */
function rememberProcess() {
  const env = process.env;
  const handlers = STRAPI_SIGNALS.map((signal) => ({ signal, before: process.listeners(signal) }));
  return {
    restore() {
      process.env = env;
      for (const { signal, before } of handlers) {
        const added = process.listeners(signal).filter((listener) => !before.includes(listener));
        added.forEach((listener) => process.removeListener(signal, listener));
      }
    },
  };
}

/**
 * What our own modules remember must not pass from one boot to the next. The factories under `api`
 * remember only the routes Strapi works out from the schemas, which takes it most of a second.
 */
function forgetTheApplication(): void {
  const kept = path.join(ROOT, 'dist', 'src', 'api') + path.sep;
  const own = ['dist', 'src'].map((folder) => path.join(ROOT, folder) + path.sep);
  for (const file of Object.keys(require.cache)) {
    if (own.some((folder) => file.startsWith(folder)) && !file.startsWith(kept)) delete require.cache[file];
  }
}
