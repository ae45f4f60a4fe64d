import { fork } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = path.dirname(fileURLToPath(import.meta.url));
const running = new Set();

/** A process that answers each message with `{ result }` or `{ error }`, one after another. */
export function worker(name, { env = {}, execArgv = [] } = {}) {
  const child = fork(path.join(FOLDER, `${name}.mjs`), {
    env: { PATH: process.env.PATH, ...env },
    execArgv,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  const answer = () =>
    new Promise((resolve, reject) => {
      const ended = () => reject(new Error(`${name} ended before it answered.`));
      child.once('exit', ended);
      child.once('message', ({ result, error }) => {
        child.off('exit', ended);
        if (error) reject(new Error(`${name}: ${error}`));
        else resolve(result);
      });
    });
  return {
    ready: answer(),
    ask(message) {
      const answered = answer();
      child.send(message);
      return answered;
    },
    stop: () =>
      new Promise((resolve) => {
        if (child.exitCode !== null || child.signalCode !== null) return resolve();
        child.once('exit', resolve);
        child.kill('SIGKILL');
      }),
  };
}

/** Nothing that was started outlives the bench. */
export const stopAll = () => running.forEach((child) => child.kill('SIGKILL'));
