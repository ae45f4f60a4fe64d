import { fork } from 'node:child_process';
import path from 'node:path';
import type { StoryPlace } from '../../src/server/story-place';
import type { Premises } from './premises';

/** When the process ends: at a statement, counted from 1, or on either side of the commit. */
export type Death = { readonly dieAt: number } | { readonly dieBefore: 'COMMIT' } | { readonly dieAfter: 'COMMIT' };

/** An act of the newsroom, and who does it. */
export interface Deed {
  readonly name: string;
  readonly place: StoryPlace;
  readonly person: number;
  readonly body: object;
}

/** A newsroom in a process of its own that can be made to die in the middle of an act. */
export interface DoomedNewsroom {
  /** @returns how many statements it took, or `null` when the process died of it. */
  act(deed: Deed, death?: Death): Promise<number | null>;
  fireDue(now: number): Promise<void>;
  leave(): Promise<void>;
}

const WORKER = path.join(__dirname, 'doomed-worker.mjs');
/** What a newsroom may still say while it starts. Milliseconds. */
const READY_WITHIN_MS = 120_000;

/** Starts one on data that is there. It does not listen: no schedule fires by itself. */
export async function doomNewsroom(premises: Premises): Promise<DoomedNewsroom> {
  const env = { PATH: process.env.PATH, ...premises.settings, PORT: '0' };
  const child = fork(WORKER, { env, execArgv: [], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  const complaints: Buffer[] = [];
  child.stderr?.on('data', (chunk: Buffer) => complaints.push(chunk));
  const answered = () =>
    new Promise<unknown>((resolve, reject) => {
      const onMessage = ({ result, error }: { result?: unknown; error?: string }) =>
        error ? reject(new Error(error)) : resolve(result);
      child.once('message', onMessage);
      child.once('exit', (code, signal) =>
        signal === 'SIGKILL' || code === 0
          ? resolve(null)
          : reject(new Error(`It ended with ${code}:\n${Buffer.concat(complaints)}`)),
      );
    });
  const ask = (does: string, told: object = {}) => {
    const answer = answered();
    child.send({ does, ...told });
    return answer;
  };
  const tooLate = setTimeout(() => child.kill('SIGTERM'), READY_WITHIN_MS);
  await answered();
  clearTimeout(tooLate);
  return {
    async act(deed, death = undefined) {
      const result = await ask('act', { ...deed, ...death });
      return result === null ? null : (result as { readonly statements: number }).statements;
    },
    fireDue: async (now) => void (await ask('fireDue', { now })),
    leave: async () => void (await ask('leave')),
  };
}
