import { execFile } from 'node:child_process';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import request from 'supertest';
import { aChannel } from '../builders/a-channel';
import { aDesk } from '../builders/a-desk';
import { aFollower, type Change } from '../builders/a-follower';
import { aPerson, type Person } from '../builders/a-person';
import { anArticle, ARTICLE } from '../builders/a-story';
import { bootNewsroom, openPremises, signIn, spawnNewsroom, type Premises } from '../harness';

const ROOT = path.resolve(__dirname, '..', '..');
/** How long after the first publication the process is killed. Milliseconds; drawn once, from a seed of 111. */
const MOMENTS = [137, 611, 292];
const URL = `/content-manager/collection-types/${ARTICLE}`;

/** How many people publish at the same time. */
const PUBLISHERS = 16;

/** Each test starts the newsroom several times. Milliseconds. */
const PATIENCE = 420_000;

let premises: Premises;
let writer: Person;
let editor: Person;

beforeAll(async () => {
  premises = await openPremises({ seed: 'none' });
  const newsroom = await bootNewsroom({ on: premises });
  await aChannel('all').in(newsroom);
  await aDesk('newspaper').in(newsroom);
  writer = await aPerson({ role: 'journalist', desks: ['newspaper'] }).in(newsroom);
  editor = await aPerson({ role: 'editor', desks: ['newspaper'] }).in(newsroom);
  await newsroom.close();
});

afterAll(() => premises.remove());

type Tokens = Readonly<Record<'writer' | 'editor', string>>;

/** One draft, its approval and its publication, over HTTP; its id once it was acknowledged as published. */
async function reviewed(url: string, { writer, editor }: Tokens, fields: object): Promise<string | null> {
  const post = async (token: string, path: string, body: object) => {
    const answer = await request(url)
      .post(path)
      .auth(token, { type: 'bearer' })
      .send(body)
      .catch(() => null);
    return answer && answer.status < 300 ? answer.body.data : null;
  };
  const draft = await post(writer, `${URL}?locale=vi`, fields);
  const story = `/newsroom/stories/article/${draft?.documentId}`;
  const submitted = draft && (await post(writer, `${story}/submit`, {}));
  const approved = submitted && (await post(editor, `${story}/approve`, { revision: submitted.revision }));
  const published = approved && (await post(editor, `${story}/publish`, {}));
  return published ? published.documentId : null;
}

/** An outlet that keeps its cursor and asks again, whatever happens to the newsroom, until it is up to date and told to end. */
function followWithoutEnd(url: string) {
  const follower = aFollower(url, 'all');
  const seen: Change[] = [];
  let isOver = false;
  const following = (async () => {
    for (;;) {
      const wasOver = isOver;
      const changes = await follower.page({ wait: 1 }).catch(() => wait(50).then(() => null));
      seen.push(...(changes ?? []));
      if (wasOver && changes?.length === 0) return seen;
    }
  })();
  return {
    end() {
      isOver = true;
      return following;
    },
  };
}

const asKnown = ({ op, uri, version }: Change) => [op, uri, version];

/** `npm run verify`, without its preparations. */
async function verify(...args: string[]): Promise<{ code: number; text: string }> {
  const env = { PATH: process.env.PATH, ...premises.settings };
  return promisify(execFile)(process.execPath, [path.join(ROOT, 'scripts/verify.mjs'), ...args], {
    env,
    cwd: ROOT,
  }).then(
    ({ stdout }) => ({ code: 0, text: stdout }),
    ({ code, stdout }) => ({ code, text: stdout }),
  );
}

test(
  'killed in the middle of publishing, again and again, the newsroom has lost nothing and made nothing up',
  async () => {
    const newsroom = await spawnNewsroom({ on: premises });
    const acknowledged: string[] = [];
    const reader = followWithoutEnd(newsroom.url);
    const publishWithoutEnd = async (tokens: Tokens, isOver: () => boolean) => {
      for (let index = 0; !isOver(); index += 1) {
        const slug = `bai-${Date.now()}-${index}`;
        const id = await reviewed(newsroom.url, tokens, { title: 'Một bài báo', standfirst: 'Sa-pô.', slug });
        if (id) acknowledged.push(id);
      }
    };

    for (const moment of MOMENTS) {
      let isOver = false;
      const tokens = { writer: await signIn(newsroom, writer), editor: await signIn(newsroom, editor) };
      const publishing = Array.from({ length: PUBLISHERS }, () => publishWithoutEnd(tokens, () => isOver));
      const known = acknowledged.length;
      while (acknowledged.length === known) await wait(20);
      await wait(moment);
      await newsroom.kill('SIGKILL');
      isOver = true;
      await Promise.all(publishing);
      await newsroom.start();
    }
    const fresh = await aFollower(newsroom.url, 'all').catchUp();
    const followed = await reader.end();
    await newsroom.kill('SIGTERM');

    const after = await bootNewsroom({ on: premises });
    const items = after.strapi.db.connection('syndication_items').whereIn('document_id', acknowledged);
    const uris: string[] = (await items.pluck('uuid')).map((uuid: string) => `urn:uuid:${uuid}`);
    const found = await after.strapi.plugin('syndication').service('upkeep').verify();
    await after.close();

    expect(found).toEqual([]);
    expect(uris.length).toBe(acknowledged.length);
    expect(fresh.map(({ uri }) => uri)).toEqual(expect.arrayContaining(uris));
    expect(followed.map(asKnown)).toEqual(fresh.map(asKnown));
    expect(followed.map(({ at }) => at)).toEqual(followed.map(({ at }) => at).sort());
  },
  PATIENCE,
);

test(
  'verify is content with what is in order, names what was changed behind its back, and repairs it when asked',
  async () => {
    const newsroom = await bootNewsroom({ on: premises });
    const stories = [];
    for (let index = 0; index < 6; index += 1) stories.push(await anArticle().publishedIn(newsroom));
    const [quiet, changed, gone, blank, silent] = stories.map(({ documentId }) => documentId);
    const knex = newsroom.strapi.db.connection;
    const uuidOf = (documentId: string | undefined) =>
      knex('syndication_items').where({ document_id: documentId }).first();
    const before = await newsroom.strapi.plugin('syndication').service('upkeep').verify();
    await knex('syndication_items').where({ document_id: quiet }).delete();
    await knex('articles')
      .where({ document_id: changed })
      .whereNotNull('published_at')
      .update({ updated_at: '2001-01-01 00:00:00.000' });
    await knex('articles').where({ document_id: gone }).whereNotNull('published_at').delete();
    await knex('syndication_documents')
      .where({ uuid: (await uuidOf(blank)).uuid, format: 'html' })
      .delete();
    await knex('syndication_changes')
      .where({ uuid: (await uuidOf(silent)).uuid })
      .delete();
    await knex('syndication_counters').update({ value: 1 });
    const found = await newsroom.strapi.plugin('syndication').service('upkeep').verify();
    await newsroom.close();

    const [looked, repaired] = [await verify(), await verify('--repair')];

    expect(before).toEqual([]);
    expect(found.map(({ kind, documentId }: { kind: string; documentId?: string }) => [kind, documentId])).toEqual(
      expect.arrayContaining([
        ['publication-without-change', quiet],
        ['item-out-of-date', changed],
        ['change-without-publication', gone],
        ['item-without-document', blank],
        ['log-out-of-step', silent],
        ['counter-behind', undefined],
      ]),
    );
    expect([looked.code, repaired.code]).toEqual([1, 0]);
    expect(repaired.text.trim().split('\n').slice(-3)).toEqual([
      'Everything that is published is written down for outlets, and nothing else.',
      'Everything that is public was approved, and the audit is whole.',
      'Nothing is left of what was forgotten.',
    ]);
  },
  PATIENCE,
);
