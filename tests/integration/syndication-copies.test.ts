import { randomUUID } from 'node:crypto';
import type { UID } from '@strapi/strapi';
import { newsroom as servicesOf } from '../../src/plugins/newsroom/server/src/newsroom';
import { facetsOf } from '../../src/plugins/syndication/server/src/read-model/item';
import { buildRendition } from '../../src/plugins/syndication/server/src/rendition/build';
import type { LibraryFile, StoryEntry } from '../../src/plugins/syndication/server/src/rendition/entry';
import { lessonOf } from '../../src/plugins/syndication/server/src/rendition/lesson';
import { populateFor } from '../../src/plugins/syndication/server/src/rendition/populate';
import { syndicatedTypes, syndicationOf } from '../../src/plugins/syndication/server/src/syndicated-types';
import { HOTLINE_WHEN_NOTHING_ANSWERS } from '../../src/domain/hotline/facts';
import { aChannel } from '../builders/a-channel';
import { aFullStory, fullData } from '../builders/a-full-story';
import { lessonFields } from '../builders/a-lesson';
import { ARTICLE, aColumn, aSeries, aStory, LESSON, publish, type Story } from '../builders/a-story';
import { bootNewsroom, type Newsroom } from '../harness';

let newsroom: Newsroom;
/** A record of each kind that a story can point at, by content type. */
let records: Readonly<Record<string, string>>;

beforeAll(async () => {
  newsroom = await bootNewsroom({ seed: 'none' });
  records = {
    ...(await referenceRecords()),
    'plugin::syndication.channel': await aChannel('picked', { membership: 'picked' }).in(newsroom),
    'api::article-series.article-series': (await aSeries().publishedIn(newsroom)).documentId,
    'api::special-column.special-column': (await aColumn().publishedIn(newsroom)).documentId,
  };
});

afterAll(() => newsroom.close());

const TYPES = [
  ...['article', 'article-series', 'hotline-banner', 'legal-document', 'lesson', 'media-kit', 'press-brief'],
  ...['safe-product', 'special-column', 'video-report'],
].map((name) => `api::${name}.${name}` as UID.CollectionType);

test('every type that outlets are sent is looked at here', () => {
  expect(syndicatedTypes(newsroom.strapi).map(({ uid }) => uid)).toEqual(expect.arrayContaining(TYPES));
  expect(syndicatedTypes(newsroom.strapi)).toHaveLength(TYPES.length);
});

describe.each(TYPES)('of %s, outlets get what was published', (uid) => {
  test('when every field, section and relation has something in it', async () => {
    const story = await aFullStory('Bansao', uid, { ...relationsOf(uid), ...ownOf(uid) }).draftIn(newsroom);

    await expectCopy(story);
    await expectWhole(story);
  });

  test('when there is only what must be', async () => {
    const story = await aStory(uid, await leastOf(uid)).draftIn(newsroom);

    await expectCopy(story);
    await expectWhole(story);
  });
});

test('a draft that has what its published copy has not is loaded whole, and so is the copy', async () => {
  const story = await aStory(ARTICLE).publishedIn(newsroom);
  const topics = [records['api::topic.topic']];
  await newsroom.strapi
    .documents(ARTICLE)
    .update({ documentId: story.documentId, locale: 'vi', data: { topics } as never });

  await expectWhole(story);
});

test('a story that has little is loaded with few queries', async () => {
  const { documentId } = await aStory(ARTICLE).draftIn(newsroom);
  const all = await counted(() => withoutHooks(() => everyPart(ARTICLE, { documentId })));
  const asked = await counted(() => everyPart(ARTICLE, { documentId }));

  expect(asked).toBeLessThan(all / 2);
});

/** What is not asked for because it is empty, against what Strapi finds when it asks for everything. */
async function expectWhole({ uid, documentId }: Story): Promise<void> {
  for (const where of [{ documentId }, { documentId, publishedAt: null }, { documentId, publishedAt: { $ne: null } }]) {
    const all = await withoutHooks(() => everyPart(uid, where));

    expect(all).not.toHaveLength(0);
    expect(await everyPart(uid, where)).toStrictEqual(all);
  }
}

async function everyPart(uid: UID.CollectionType, where: object): Promise<readonly unknown[]> {
  const parts = Object.entries(newsroom.strapi.contentType(uid).attributes).filter(([, { type }]) => PARTS.has(type));
  const populate = Object.fromEntries(parts.map(([name]) => [name, true]));
  return newsroom.strapi.db.query(uid).findMany({ where, populate, orderBy: 'id' });
}

const PARTS: ReadonlySet<string> = new Set(['relation', 'media', 'component', 'dynamiczone']);

async function withoutHooks<T>(work: () => Promise<T>): Promise<T> {
  const { lifecycles } = newsroom.strapi.db;
  lifecycles.disable();
  try {
    return await work();
  } finally {
    lifecycles.enable();
  }
}

async function counted(work: () => Promise<unknown>): Promise<number> {
  let queries = 0;
  const count = () => (queries += 1);
  newsroom.strapi.db.connection.on('query', count);
  await work();
  newsroom.strapi.db.connection.off('query', count);
  return queries;
}

/** What an act read of the draft, against what lies in the tables of the published row. */
async function expectCopy(story: Story): Promise<void> {
  const { content } = servicesOf(newsroom.strapi);
  const read = () => content.of(story.uid, story.documentId, 'vi');
  const apart = await read();
  await publish(newsroom, story);
  const where = { documentId: story.documentId, publishedAt: { $notNull: true } };
  const query = newsroom.strapi.db.query(story.uid);
  const published: StoryEntry = await query.findOne({ where, populate: populateFor(newsroom.strapi, story.uid) });
  const row: StoryEntry = await query.findOne({ where });

  const { draft, inAct } = await newsroom.strapi.db.transaction(() =>
    content.readingOnce(async () => ({
      draft: await content.draftOfThisAct(story.uid, story.documentId, 'vi'),
      inAct: await read(),
    })),
  );

  const { textHash: _one, ...asRead } = inAct ?? {};
  expect(apart).toMatchObject(asRead);
  expect(await shown(story, { ...(draft as object), ...row })).toEqual(await shown(story, published));
}

/** All that outlets are given of an entry. */
async function shown({ uid }: Story, entry: StoryEntry) {
  const type = syndicationOf(newsroom.strapi, uid);
  if (!type) throw new Error(`${uid} is not syndicated.`);
  const at = new Date(0);
  const identity = { uuid: randomUUID().replace(/./g, '0'), version: 1, profile: type.profile };
  const rendition = await buildRendition(
    entry,
    { ...identity, publishedAt: at, versionAt: at },
    {
      ...{ publicUrl: '', hotline: HOTLINE_WHEN_NOTHING_ANSWERS, channels: [], series: null, column: null },
      ...{ parts: [], translations: [], prerequisites: [], corrections: [] },
      filesOf: async (file) => [clean(file)],
    },
  );
  return { rendition, facets: facetsOf(type, entry), lesson: uid === LESSON ? lessonOf(entry, rendition) : null };
}

const clean = ({ name, hash, ext, mime, width, height, updatedAt }: LibraryFile) => ({
  ...{ href: `${name} ${ext} ${updatedAt}`, sha256: hash, mediaType: mime, bytes: 0, width, height },
});

async function referenceRecords(): Promise<Readonly<Record<string, string>>> {
  const named = { key: 'mot', name: 'Một', nameEn: 'One' };
  const fields: Readonly<Record<string, object>> = {
    'api::topic.topic': { ...named, kind: 'strand' },
    'api::audience.audience': named,
    'api::age-tier.age-tier': { ...named, ageFrom: 6, ageTo: 9, minutes: 35 },
    'api::admin-unit.admin-unit': { code: '1', name: 'Phường Một', level: 'ward' },
    'api::programme.programme': { ...named, key: 'chuong-trinh' },
    'api::organisation.organisation': { ...named, kind: 'newspaper', isDesk: true },
    'api::author.author': { key: 'an-nhien', penName: 'An Nhiên' },
  };
  const made: Record<string, string> = {};
  for (const [uid, data] of Object.entries(fields))
    made[uid] = (await newsroom.strapi.documents(uid as UID.CollectionType).create({ data: data as never })).documentId;
  return made;
}

function relationsOf(uid: UID.CollectionType) {
  const { localizations: _own, ...attributes } = newsroom.strapi.contentType(uid).attributes;
  const relations = Object.entries(attributes).flatMap(([name, attribute]) => {
    const record = attribute.type === 'relation' && 'target' in attribute ? records[attribute.target] : undefined;
    if (!record || attribute.type !== 'relation') return [];
    return [[name, attribute.relation.endsWith('ToMany') ? [record] : record] as const];
  });
  return Object.fromEntries(relations);
}

const ownOf = (uid: UID.CollectionType) => ({
  ...('byline' in newsroom.strapi.contentType(uid).attributes && {
    byline: [{ author: records['api::author.author'], role: 'reporter' }],
  }),
  ...(uid === LESSON && { code: 'CS-01' }),
  canonicalUrl: null,
});

async function leastOf(uid: UID.CollectionType): Promise<Readonly<Record<string, unknown>>> {
  if (uid === LESSON) return lessonFields();
  return uid === VIDEO ? { video: Object(await fullData(newsroom, 'Phim', uid)).video } : (LEAST[uid] ?? {});
}

const VIDEO = 'api::video-report.video-report';

const LEAST: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'api::hotline-banner.hotline-banner': { message: 'Gọi 111', alt: 'Ba con số' },
  'api::legal-document.legal-document': { kind: 'law', issuer: 'Quốc hội' },
  'api::safe-product.safe-product': { maker: 'Một nhóm', makerKind: 'community', cost: 'free', privacy: 'Không thu.' },
  'api::special-column.special-column': { kind: 'section' },
};
