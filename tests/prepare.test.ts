import { execFile, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const SCRIPTS = path.resolve(__dirname, '../scripts');
const SECRETS = ['ADMIN_JWT_SECRET', 'API_TOKEN_SALT', 'APP_KEYS', 'ENCRYPTION_KEY', 'TRANSFER_TOKEN_SALT'];

let project: string;

/** A project with nothing but our scripts in it. */
beforeEach(() => {
  project = fs.mkdtempSync(path.join(os.tmpdir(), 'awareness-project-'));
  fs.cpSync(SCRIPTS, path.join(project, 'scripts'), { recursive: true });
});

afterEach(() => fs.rmSync(project, { recursive: true }));

describe('secrets', () => {
  test('a fresh clone gets every secret, readable by its owner alone', () => {
    ensureSecrets();

    expect(Object.keys(readEnv()).sort()).toEqual(SECRETS);
    expect(Object.values(readEnv()).every((value) => value.length >= 32)).toBe(true);
    expect(fs.statSync(envFile()).mode & 0o777).toBe(0o600);
  });

  test('no two clones share one', () => {
    ensureSecrets();
    const first = readEnv();
    fs.rmSync(envFile());

    ensureSecrets();

    expect(SECRETS.filter((name) => readEnv()[name] === first[name])).toEqual([]);
  });

  test('a secret that is there stays, an empty one is filled, and what else was said is kept', () => {
    fs.writeFileSync(envFile(), '# ours\nPORT=4000\nAPI_TOKEN_SALT="kept as it is"\nENCRYPTION_KEY=');

    ensureSecrets();

    expect(fs.readFileSync(envFile(), 'utf8')).toContain(
      '# ours\nPORT=4000\nAPI_TOKEN_SALT="kept as it is"\nENCRYPTION_KEY=',
    );
    expect(readEnv()['ENCRYPTION_KEY']).toHaveLength(43);
    expect(Object.keys(readEnv()).sort()).toEqual([...SECRETS, 'PORT'].sort());
  });

  test('a second run changes nothing', () => {
    ensureSecrets();
    const before = fs.readFileSync(envFile(), 'utf8');

    ensureSecrets();

    expect(fs.readFileSync(envFile(), 'utf8')).toBe(before);
  });

  test('a server that has its secrets from elsewhere gets no file', () => {
    ensureSecrets(Object.fromEntries(SECRETS.map((name) => [name, 'from elsewhere'])));

    expect(fs.existsSync(envFile())).toBe(false);
  });

  const envFile = () => path.join(project, '.env');

  function readEnv(): Record<string, string> {
    const lines = fs.readFileSync(envFile(), 'utf8').matchAll(/^(\w+)=(.*)$/gm);
    return Object.fromEntries([...lines].map(([, name = '', value = '']) => [name, value]));
  }

  function ensureSecrets(env: Record<string, string> = {}): void {
    const run = `import { ensureSecrets } from './scripts/lib/env-file.mjs'; ensureSecrets();`;
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', run], {
      cwd: project,
      env,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
  }
});

describe('the lock', () => {
  test('of several preparations at once, one works at a time', async () => {
    await Promise.all([1, 2, 3, 4].map(workInTurn));

    expect(diary()).toMatch(/^(in out ){4}$/);
  });

  test('what a killed process left locked is taken over, by one at a time', async () => {
    fs.writeFileSync(path.join(project, 'the.lock'), `${deadPid()} left-behind`);

    await Promise.all([1, 2, 3, 4].map(workInTurn));

    expect(diary()).toMatch(/^(in out ){4}$/);
  });

  test('is given back when the work fails', async () => {
    const failing = `import { withLock } from './scripts/lib/lock.mjs'; await withLock('the.lock', () => { throw new Error('no'); });`;

    await expect(runModule(failing)).rejects.toThrow('no');

    expect(fs.readdirSync(project)).toEqual(['scripts']);
  });

  const diary = () => fs.readFileSync(path.join(project, 'diary'), 'utf8');

  const workInTurn = () =>
    runModule(`
      import fs from 'node:fs';
      import { setTimeout as wait } from 'node:timers/promises';
      import { withLock } from './scripts/lib/lock.mjs';
      await withLock('the.lock', async () => {
        fs.appendFileSync('diary', 'in ');
        await wait(50);
        fs.appendFileSync('diary', 'out ');
      });`);

  const runModule = (code: string) =>
    promisify(execFile)(process.execPath, ['--input-type=module', '-e', code], { cwd: project });

  const deadPid = () => spawnSync(process.execPath, ['-e', '']).pid;
});

describe('Node', () => {
  test.each([
    ['20.9.0', null],
    ['22.23.3', null],
    ['24.21.0', expect.stringContaining('Use Node 20 or 22, or PostgreSQL')],
  ])('%s', (version, advice) => expect(adviceOn(version)).toEqual(advice));

  test('24 is good for PostgreSQL', () => expect(adviceOn('24.21.0', 'postgres')).toBeNull());

  test('what is too old is refused', () => expect(() => adviceOn('20.8.1')).toThrow('Node 20.9 or newer is needed'));

  function adviceOn(version: string, client = 'sqlite'): string | null {
    const run = `import { adviceOnNode } from './scripts/lib/node-version.mjs';
      console.log(JSON.stringify(adviceOnNode('${version}', '${client}')));`;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', run], {
      cwd: project,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout);
  }
});
