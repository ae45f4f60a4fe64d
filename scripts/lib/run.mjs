import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { ROOT } from './project.mjs';

const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Runs a command in the project, quietly. Rejects with all it said when it fails. */
export async function runQuietly(command, args, { env = {} } = {}) {
  const child = start(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = [];
  child.stdout.on('data', (chunk) => said.push(chunk));
  child.stderr.on('data', (chunk) => said.push(chunk));
  const code = await exitCode(child);
  if (code !== 0) {
    throw new Error(`${Buffer.concat(said)}\n"${command} ${args.join(' ')}" ended with code ${code}.`);
  }
}

/** Runs a command in the project on this terminal. Resolves to its exit code. */
export function runHere(command, args, { env = {}, stdin = 'inherit' } = {}) {
  return exitCode(start(command, args, { env, stdio: [stdin, 'inherit', 'inherit'] }));
}

const start = (command, args, { env, stdio }) =>
  spawn(command, args, { cwd: ROOT, env: { ...process.env, ...env }, stdio });

/** A signal to us is for the child: it ends by itself, then we do, so nothing runs on unseen. */
function exitCode(child) {
  const forward = (signal) => child.kill(signal);
  FORWARDED.forEach((signal) => process.on(signal, forward));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  }).finally(() => FORWARDED.forEach((signal) => process.off(signal, forward)));
}
