import fs from 'node:fs';
import path from 'node:path';
import request from 'supertest';
import type TestAgent from 'supertest/lib/agent';
import type { Premises } from './premises';

export interface Account {
  readonly email: string;
  readonly password: string;
}

/** As the seed writes it for whoever tries the newsroom out. */
export interface DemoAccounts {
  readonly users: readonly (Account & { readonly name: string; readonly role: string; readonly desk: string })[];
  readonly outlets: readonly {
    readonly organisation: string;
    readonly key: string;
    readonly testKey: string;
    readonly channels: readonly string[];
  }[];
}

/** Anything that answers HTTP on data of its own: booted here, or spawned. */
interface Open {
  readonly url: string;
  readonly premises: Premises;
}

const tokens = new Map<string, Promise<string>>();

/** An admin session's bearer token. One sign-in per person and newsroom: signing in is slow, and rationed. */
export function signIn({ url }: Open, { email, password }: Account): Promise<string> {
  const key = `${url} ${email}`;
  const known = tokens.get(key);
  if (known) return known;
  const fresh = requestToken(url, { email, password });
  tokens.set(key, fresh);
  return fresh;
}

/** A supertest agent that speaks as this person. */
export async function signedIn(newsroom: Open, account: Account): Promise<TestAgent> {
  return request.agent(newsroom.url).auth(await signIn(newsroom, account), { type: 'bearer' });
}

/** Who may sign in to a newsroom opened with `seed: 'demo'`. */
export function demoAccounts({ premises }: Open): DemoAccounts {
  return JSON.parse(fs.readFileSync(path.join(premises.dataDir, 'demo-accounts.json'), 'utf8'));
}

async function requestToken(url: string, { email, password }: Account): Promise<string> {
  const response = await request(url).post('/admin/login').send({ email, password });
  if (response.status !== 200) throw new Error(`${email} could not sign in: ${response.status} ${response.text}`);
  return response.body.data.token;
}
