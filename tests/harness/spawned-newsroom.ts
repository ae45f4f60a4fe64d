import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freeAddress, type NewsroomOptions } from './newsroom';
import { openPremises, type Premises } from './premises';

const START = path.resolve(__dirname, '..', '..', 'scripts', 'start.mjs');
const POLL_MS = 50;
const READY_WITHIN_MS = 60_000;

/** `help`: it answers with 111, and nothing else may be there yet. `awake`: it asks to come back. */
const SIGNS = {
  ready: { path: '/_health', status: 204 },
  help: { path: '/content/v1/banners/current', status: 200 },
  awake: { path: '/content/v1', status: 503 },
} as const;

type Until = keyof typeof SIGNS;

interface SpawnOptions extends NewsroomOptions {
  readonly until?: Until;
}

/** The product as a process of its own, started the way `npm start` starts it. */
export interface SpawnedNewsroom {
  readonly url: string;
  readonly premises: Premises;
  /** What it has written to its terminal since it was last started. */
  output(): string;
  /** Sends the signal and resolves, when the process is gone, to its exit code; null when the signal killed it. */
  kill(signal?: NodeJS.Signals): Promise<number | null>;
  /** Starts it again on the same data and address, after a `kill`. */
  start(): Promise<void>;
  close(): Promise<void>;
}

/** Spawns a newsroom and waits until it answers. Two of them can share premises, as two nodes do. */
export async function spawnNewsroom({
  seed = 'none',
  on,
  settings = {},
  until = 'ready',
}: SpawnOptions = {}): Promise<SpawnedNewsroom> {
  const premises = on ?? (await openPremises({ seed }));
  const address = await freeAddress();
  const env = { PATH: process.env.PATH, ...premises.settings, ...address.settings, ...settings };
  let running = run(env);
  await untilReady(address.url, running, until);
  return {
    url: address.url,
    premises,
    output: () => running.output(),
    kill: (signal = 'SIGTERM') => running.kill(signal),
    async start() {
      running = run(env);
      await untilReady(address.url, running);
    },
    async close() {
      await running.kill('SIGKILL');
      if (!on) await premises.remove();
    },
  };
}

type Running = ReturnType<typeof run>;

function run(env: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, [START], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return {
    output: () => Buffer.concat(said).toString(),
    hasEnded: () => hasEnded(child),
    kill(signal: NodeJS.Signals) {
      if (!hasEnded(child)) child.kill(signal);
      return ended;
    },
  };
}

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

async function untilReady(url: string, running: Running, until: Until = 'ready'): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (!(await answers(url + SIGNS[until].path, SIGNS[until].status))) {
    if (running.hasEnded()) throw new Error(`The newsroom ended before it was ready:\n${running.output()}`);
    if (Date.now() > deadline) throw new Error(`The newsroom was not ready in time:\n${running.output()}`);
    await wait(POLL_MS);
  }
}

async function answers(url: string, status: number): Promise<boolean> {
  const response = await fetch(url).catch(() => null);
  return response?.status === status;
}
