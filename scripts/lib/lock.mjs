import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const POLL_MS = 200;
/** Removing a dead lock takes microseconds; a claim this old was left by a process that died doing it. */
const CLAIM_EXPIRES_MS = 10_000;

/** Does `work` while no other process on this machine holds the lock at `file`. */
export async function withLock(file, work) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const token = await take(file);
  const release = () => giveBack(file, token);
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

async function take(file) {
  const token = `${process.pid} ${randomUUID()}`;
  let waitingFor = null;
  while (!create(file, token)) {
    const owner = read(file);
    if (owner === null) continue;
    if (!isAlive(owner)) {
      removeDead(file, owner);
      continue;
    }
    if (waitingFor !== owner) console.log(`Waiting for process ${pidOf(owner)}, which is preparing the same folder …`);
    waitingFor = owner;
    await wait(POLL_MS);
  }
  return token;
}

/** Appears whole or not at all: a reader never meets an empty lock. */
function create(file, token) {
  const draft = `${file}.${process.pid}`;
  fs.writeFileSync(draft, token);
  try {
    fs.linkSync(draft, file);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    fs.rmSync(draft, { force: true });
  }
}

function giveBack(file, token) {
  if (read(file) === token) fs.rmSync(file, { force: true });
}

/** Two processes may find the same dead lock: only the one with the claim removes it, and only that one. */
function removeDead(file, owner) {
  const claim = `${file}.claim`;
  if (!create(claim, owner)) return dropExpired(claim);
  if (read(file) === owner) fs.rmSync(file, { force: true });
  fs.rmSync(claim, { force: true });
}

function dropExpired(claim) {
  const madeMs = fs.statSync(claim, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
  if (Date.now() - madeMs > CLAIM_EXPIRES_MS) fs.rmSync(claim, { force: true });
}

function read(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

const pidOf = (owner) => Number.parseInt(owner, 10);

function isAlive(owner) {
  try {
    process.kill(pidOf(owner), 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
