import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { inProject } from './project.mjs';

const FILE = inProject('.env');
const random = () => randomBytes(32).toString('base64url');

const SECRETS = {
  APP_KEYS: () => [random(), random(), random(), random()].join(','),
  API_TOKEN_SALT: random,
  ADMIN_JWT_SECRET: random,
  TRANSFER_TOKEN_SALT: random,
  ENCRYPTION_KEY: random,
};

/** Gives every secret that has no value yet, in `.env` or the environment, a fresh one in `.env`. */
export function ensureSecrets() {
  const before = fs.existsSync(FILE) ? fs.readFileSync(FILE, 'utf8') : '';
  const missing = Object.keys(SECRETS).filter((name) => !process.env[name] && !valueOf(name, before));
  if (missing.length === 0) return;
  replaceFile(missing.reduce((text, name) => withValue(text, name, SECRETS[name]()), before));
  console.log(`Wrote ${missing.length} fresh secrets to .env.`);
}

/** A setting as the server will see it: the environment wins over `.env`. */
export function setting(name) {
  if (process.env[name] !== undefined) return process.env[name];
  return fs.existsSync(FILE) ? valueOf(name, fs.readFileSync(FILE, 'utf8')) : undefined;
}

const lineOf = (name) => new RegExp(`^[ \\t]*(?:export[ \\t]+)?${name}[ \\t]*=[ \\t]*(.*?)[ \\t]*$`, 'm');

const valueOf = (name, text) =>
  lineOf(name)
    .exec(text)?.[1]
    .replace(/^#.*/, '')
    .replace(/^(["'])(.*)\1$/, '$2');

function withValue(text, name, value) {
  const line = `${name}=${value}`;
  if (lineOf(name).test(text)) return text.replace(lineOf(name), () => line);
  return `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${line}\n`;
}

/** In one move, so that a crash leaves the old secrets or the new, readable by their owner alone. */
function replaceFile(text) {
  const draft = `${FILE}.${process.pid}`;
  fs.writeFileSync(draft, text, { mode: 0o600 });
  fs.renameSync(draft, FILE);
}
