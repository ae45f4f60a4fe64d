import net from 'node:net';
import type { Core } from '@strapi/strapi';
import request from 'supertest';
import type TestAgent from 'supertest/lib/agent';
import type { StrapiHost } from './newsroom-environment';
import { openPremises, type DatabaseClient, type Premises, type Seed } from './premises';

declare const strapiHost: StrapiHost;

/** A booted Strapi on a database of its own, in this process. */
export interface Newsroom {
  /** Another object after `restart()`: do not keep it. */
  readonly strapi: Core.Strapi;
  readonly url: string;
  /** A supertest agent on this newsroom's address. It keeps cookies. */
  readonly http: TestAgent;
  readonly databaseClient: DatabaseClient;
  readonly premises: Premises;
  /** Ends Strapi and boots it again on the same data, at the same address. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export interface NewsroomOptions {
  readonly seed?: Seed;
  /** Data that is there already, such as a spawned newsroom's. It is then not ours to remove. */
  readonly on?: Premises;
  readonly settings?: Readonly<Record<string, string>>;
}

/** Opens a newsroom. One at a time in a process: for a second node, `spawnNewsroom`. */
export async function bootNewsroom({ seed = 'none', on, settings = {} }: NewsroomOptions = {}): Promise<Newsroom> {
  const premises = on ?? (await openPremises({ seed }));
  const address = await freeAddress();
  const boot = () => strapiHost.boot({ ...premises.settings, ...address.settings, ...settings });
  let strapi = await boot();
  return {
    get strapi() {
      return strapi;
    },
    url: address.url,
    http: request.agent(address.url),
    databaseClient: premises.databaseClient,
    premises,
    async restart() {
      await strapiHost.stop();
      strapi = await boot();
    },
    async close() {
      await strapiHost.stop();
      if (!on) await premises.remove();
    },
  };
}

export interface Address {
  readonly url: string;
  readonly settings: Readonly<Record<'PORT' | 'PUBLIC_URL', string>>;
}

/** A port that was free a moment ago, known before the boot because the configuration holds our own URL. */
export async function freeAddress(): Promise<Address> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  return { url, settings: { PORT: String(port), PUBLIC_URL: url } };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
