import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Forgetting } from '../../../../../domain/forgetting/rewrite';
import { forgottenIn } from '../../../../../domain/forgetting/rewrite';
import { configOf } from '../config';
import { inTransaction } from '../../../../../server/database';
import { inAct } from '../act';
import { newsroom, syndication, type ActingPerson } from '../neighbours';
import { safeguard } from '../safeguard';
import * as files from './files';
import { forgetOldRows } from './pages';
import { rewriteRows } from './rewrite-rows';
import type { ForgettingRow } from './rows';
import { findInTables, keysIn, type Hit } from './search';
import { tracesOf, type Traces } from './traces';

/** Everything that holds a word. */
export interface Sight {
  readonly hits: readonly Hit[];
  readonly files: readonly files.FileHit[];
}

/** Somebody may write the name again while we look: after so many rounds it is left to the next tick. */
const ROUNDS = 5;

const REASON = { code: 'privacy', text: 'Bảo vệ đời sống riêng tư của một em nhỏ.' } as const;

export function foldersOf(strapi: Core.Strapi): files.Folders {
  const config = configOf(strapi);
  const { client, connection } = strapi.db.config.connection;
  const file = String(Object(connection).filename);
  const database = client === 'sqlite' ? ['', '-wal', '-shm', '-journal'].map((ending) => file + ending) : [];
  return {
    ...{ dataDir: config.dataDir, originalsDir: config.originalsDir, consentsDir: config.consentsDir },
    mediaDir: String(strapi.config.get('plugin::syndication.mediaDir')),
    others: [...database, config.forgottenFile],
  };
}

export async function look(strapi: Core.Strapi, { recogniser }: Forgetting): Promise<Sight> {
  if (recogniser.longest === 0) return { hits: [], files: [] };
  return {
    hits: await findInTables(strapi, recogniser),
    files: await files.findInFiles(foldersOf(strapi), recogniser),
  };
}

/** Of these nothing can be rewritten: somebody put them there. `npm run verify` names them. */
const isOurs = ({ kind }: files.FileHit): boolean => kind !== 'other';

interface Act {
  readonly row: ForgettingRow;
  readonly forgetting: Forgetting;
  readonly signers: readonly ActingPerson[];
}

/**
 * Forgets: first readers lose it, then it is rewritten everywhere, then what the disks still hold of it goes. Every step may
 * be done twice, so that a node that dies leaves it to be begun again.
 * @throws when something of it is still there after several rounds.
 */
export async function forget(strapi: Core.Strapi, act: Act): Promise<void> {
  const touched = new Set<string>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const seen = await look(strapi, act.forgetting);
    seen.hits.forEach(({ table }) => touched.add(table));
    const traces = await tracesOf(strapi, act.row, seen);
    const isClean = seen.hits.length === 0 && !seen.files.some(isOurs) && isNothing(traces);
    if (isClean && round > 0) return settle(strapi, [...touched]);
    await takeFromReaders(strapi, act, traces);
    await rewriteEverything(strapi, act);
    await settle(strapi, [...touched]);
  }
  throw new Error('A word is being written again while it is forgotten.');
}

const isNothing = ({ takenDown, erased, files: gone }: Traces): boolean =>
  takenDown.length + erased.length + gone.length === 0;

/** What the disks and the memory of this node still hold. */
async function settle(strapi: Core.Strapi, tables: readonly string[]): Promise<void> {
  safeguard(strapi).findings.forget();
  await syndication(strapi).sweep();
  await forgetOldRows(strapi.db.connection, tables);
}

async function takeFromReaders(strapi: Core.Strapi, { signers }: Act, traces: Traces): Promise<void> {
  const { acts, forgetting } = newsroom(strapi);
  const upload = strapi.plugin('upload').service('upload');
  for (const place of traces.takenDown)
    await acts.takeDown(place, { reason: REASON, rule: 'forgetting', signedBy: signers });
  for (const place of traces.erased) await inTransaction(strapi, (trx) => forgetting.erase(trx, place));
  for (const { id } of traces.files) {
    const file = await strapi.db.query('plugin::upload.file').findOne({ where: { id } });
    if (file) await upload.remove(file);
  }
}

async function rewriteEverything(strapi: Core.Strapi, act: Act): Promise<void> {
  const { hits, files: held } = await look(strapi, act.forgetting);
  await files.rewriteFiles(held, act.forgetting);
  await files.nameAnew(held, act.forgetting);
  const captioned = await storiesWith(strapi, held.filter(files.isCaptions));
  await inAct(strapi, async (trx) => {
    const { forgetting } = newsroom(strapi);
    const actor = { person: act.signers[0] ?? null, path: 'forgetting' };
    const redact = keysIn(hits, /^newsroom_audit$/, 'seq').map(Number);
    const details = { forgetting: act.row.id, reason: act.row.reason, rows: hits.length };
    if (hits.length > 0) await forgetting.putOnRecord(trx, { actor, details, redact });
    const snapshots = keysIn(hits, /^newsroom_snapshots$/, 'hash');
    const saying = await forgetting.storiesSaying(trx, snapshots);
    const elsewhere = hits.filter(({ table }) => !IN_ANOTHER_WAY.has(table));
    await rewriteRows(trx, elsewhere, act.forgetting);
    await forgetting.rewriteSnapshots(trx, snapshots, (json) => forgottenIn(json, act.forgetting));
    await forgetting.recordAgain(trx, [...saying, ...captioned], { person: null, path: 'forgetting' });
    if (elsewhere.some(({ place }) => place === 'published')) await syndication(strapi).announce(trx);
  });
  await files.dropOldNames(held);
}

/** Rewritten with their hashes; or what outlets are answered with, which is never changed but by a publication or a kill. */
const IN_ANOTHER_WAY: ReadonlySet<string> = new Set([
  ...['newsroom_audit', 'newsroom_snapshots'],
  ...['syndication_documents', 'syndication_search'],
]);

/** Their bytes are part of what was approved. */
async function storiesWith(strapi: Core.Strapi, held: readonly files.FileHit[]) {
  const hashes = held.map((each) => path.basename(each.path, path.extname(each.path)));
  const rows: { id: number }[] = await strapi.db
    .query('plugin::upload.file')
    .findMany({ where: { hash: { $in: hashes } }, select: ['id'] });
  const all = await Promise.all(rows.map(({ id }) => newsroom(strapi).forgetting.storiesShowing(id)));
  return all.flat();
}
