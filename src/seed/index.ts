import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { fourEyes } from './four-eyes';
import { seedChannels, seedOutlets, type OutletAccount } from './outlets';
import { seedPeople, type PersonAccount } from './people';
import { seedCenters, seedHotline, seedReferences } from './references';
import { seedStories } from './stories';

/** Who may log in to the demonstration, and with which keys outlets read. */
export interface DemoAccounts {
  readonly users: readonly PersonAccount[];
  readonly outlets: readonly OutletAccount[];
}

interface SeedConfig {
  readonly content: string;
  readonly accountsDir: string;
}

/**
 * Fills an empty newsroom with people, outlets and content. What was begun and interrupted is completed; what was
 * completed once is never touched again, whatever editors made of it.
 */
export async function seed(strapi: Core.Strapi): Promise<void> {
  const { content, accountsDir } = strapi.config.get<SeedConfig>('seed');
  const store = strapi.store({ type: 'core', name: 'demonstration' });
  if (content !== 'demo' || (await store.get({ key: 'state' })) === 'complete') return;
  if (!(await isOurs(store)) && (await hasContent(strapi))) return;
  await store.set({ key: 'state', value: 'begun' });

  const began = Date.now();
  strapi.log.info('The newsroom is empty: writing the demonstration content. This takes a minute, once.');
  const references = await seedReferences(strapi);
  const channels = await seedChannels(strapi);
  await addAccounts(accountsDir, {
    users: await seedPeople(strapi),
    outlets: await seedOutlets(strapi, references, channels),
  });
  const eyes = await fourEyes(strapi);
  await seedHotline(strapi, eyes);
  await seedCenters(strapi, references, eyes);
  const stories = await seedStories(strapi, { references, channels, eyes });
  await store.set({ key: 'state', value: 'complete' });
  strapi.log.info(`Wrote and published ${stories} stories in ${Math.round((Date.now() - began) / 1000)} s.`);
}

const isOurs = async (store: { get(params: { key: string }): Promise<unknown> }): Promise<boolean> =>
  (await store.get({ key: 'state' })) === 'begun';

async function hasContent(strapi: Core.Strapi): Promise<boolean> {
  const counts = await Promise.all([
    strapi.db.query('api::organisation.organisation').count(),
    strapi.db.query('api::article.article').count(),
  ]);
  return counts.some((count) => count > 0);
}

/** Passwords and keys are shown this once: the file is for this machine's owner alone. */
async function addAccounts(folder: string, fresh: DemoAccounts): Promise<void> {
  if (fresh.users.length === 0 && fresh.outlets.length === 0) return;
  const file = path.join(folder, 'demo-accounts.json');
  const before = await readFile(file, 'utf8').then(
    (text): DemoAccounts => JSON.parse(text),
    (): DemoAccounts => ({ users: [], outlets: [] }),
  );
  const all = { users: [...before.users, ...fresh.users], outlets: [...before.outlets, ...fresh.outlets] };
  await mkdir(folder, { recursive: true });
  await writeFile(`${file}.new`, JSON.stringify(all, null, 2) + '\n', { mode: 0o600 });
  await rename(`${file}.new`, file);
}
