import fs from 'node:fs';
import path from 'node:path';
import { setting } from '../lib/env-file.mjs';
import { ROOT } from '../lib/project.mjs';
import { openClient } from './client.mjs';

/** Where the tour plays: the server's address, the demonstration's accounts, and a voice. */
export async function openStage() {
  const base = (setting('PUBLIC_URL') || `http://${setting('HOST') || '127.0.0.1'}:${setting('PORT') || 1337}`).replace(
    /\/+$/,
    '',
  );
  const accounts = readAccounts();
  await answers(base);
  const client = await openClient();
  return { base, accounts, client, say, step, expect, fetch: shownFetch, call: (request) => call(base, request) };
}

function readAccounts() {
  const file = path.resolve(ROOT, setting('DATA_DIR') || '.data', 'demo-accounts.json');
  if (!fs.existsSync(file))
    throw new Error(
      `${file} is not there. The tour needs the demonstration: run "npm start" on an empty database first.`,
    );
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}

async function answers(base) {
  const response = await fetch(`${base}/content/v1`).catch(() => null);
  if (!response?.ok) throw new Error(`Nothing answers at ${base}. Run "npm start" in another terminal first.`);
}

function say(sentence) {
  console.log(`\n■ ${sentence}`);
}

/** Runs one step, and says how it went. */
async function step(title, work) {
  console.log(`  ${title}`);
  return work();
}

function expect(holds, sentence) {
  if (!holds) throw new Error(`This did not hold: ${sentence}.`);
  console.log(`    ✓ ${sentence}`);
}

/** One request, shown with its answer. `quiet` ones are only made. */
async function call(base, { method = 'GET', path: where, headers = {}, body, form, quiet = false }) {
  const ask = quiet ? fetch : shownFetch;
  const response = await ask(`${base}${where}`, {
    method,
    headers: { ...headers, ...(body && { 'Content-Type': 'application/json' }) },
    body: form ?? (body && JSON.stringify(body)),
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, bytes, json: () => JSON.parse(bytes.toString()) };
}

/** `fetch`, with what was sent and what came back on the terminal. */
async function shownFetch(url, init) {
  const { pathname, search } = new URL(url);
  const asked = decodeURIComponent(pathname + search).replace(/cursor=[\w-]+/, 'cursor=…');
  const response = await fetch(url, init);
  const { byteLength } = await response.clone().arrayBuffer();
  const type = response.headers.get('content-type') ?? '';
  console.log(`    → ${init?.method ?? 'GET'} ${asked}\n    ← ${response.status} ${type} ${byteLength} bytes`);
  return response;
}
