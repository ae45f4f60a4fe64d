import { placeOf, type StoryPlace } from '../../src/server/story-place';
import { newsroom as servicesOf } from '../../src/plugins/newsroom/server/src/newsroom';
import type { AuditRow } from '../../src/plugins/newsroom/contract/audit';
import type { StoryRow } from '../../src/plugins/newsroom/server/src/story/row';
import { aChannel } from '../builders/a-channel';
import { aDesk } from '../builders/a-desk';
import { aPerson } from '../builders/a-person';
import { ARTICLE } from '../builders/a-story';
import { bootNewsroom, openPremises, type Newsroom, type Premises } from '../harness';
import { doomNewsroom, type Death } from '../harness/doomed-newsroom';
import { eventually } from '../harness/eventually';

/** Every test starts the newsroom many times. Milliseconds. */
const PATIENCE = 900_000;
/** Where in an act the process dies, as a share of its statements. Drawn once for each act. */
const MOMENTS = [0.42, 0.77, 0.31, 0.63, 0.55, 0.74, 0.48, 0.79, 0.37, 0.68];
/** On which side of the commit it dies, for some of the acts: each death is a start of the newsroom. */
const AT_THE_END: Readonly<Partial<Record<string, Death>>> = {
  approve: { dieBefore: 'COMMIT' },
  publish: { dieAfter: 'COMMIT' },
  correct: { dieBefore: 'COMMIT' },
  kill: { dieAfter: 'COMMIT' },
  withdraw: { dieBefore: 'COMMIT' },
};
/** An hour that no test lives to see. Milliseconds since 1970. */
const FAR = Date.parse('2100-01-01T00:00:00.000Z');

type Act =
  'submit' | 'return' | 'approve' | 'schedule' | 'publish' | 'correct' | 'kill' | 'countersign' | 'reopen' | 'withdraw';
type Who = 'writer' | 'editor' | 'second';
type Step = readonly [Who, string, object?];

const APPROVED: readonly Step[] = [
  ['writer', 'submit'],
  ['editor', 'approve'],
];
const PUBLISHED: readonly Step[] = [...APPROVED, ['editor', 'publish']];
const REASON = { reason: 'Thử.' };
const KILLED: readonly Step[] = [...PUBLISHED, ['editor', 'kill', { reason: { code: 'factual', text: 'Thử.' } }]];

interface Trial {
  /** What leads to the act. `edit` writes in the draft. */
  readonly before: readonly Step[];
  readonly step: Step;
  /** Whether the story stands where the act leads to. */
  readonly isDone: (story: StoryRow) => boolean;
}

const TRIALS: Readonly<Record<Act, Trial>> = {
  submit: { before: [], step: ['writer', 'submit'], isDone: ({ stage }) => stage === 'in-review' },
  return: {
    before: [['writer', 'submit']],
    step: ['editor', 'return', REASON],
    isDone: ({ stage, returned_reason }) => stage === 'changes-requested' && returned_reason !== null,
  },
  approve: { before: [['writer', 'submit']], step: ['editor', 'approve'], isDone: ({ stage }) => stage === 'approved' },
  schedule: {
    before: APPROVED,
    step: ['editor', 'schedule', { publishAt: new Date(FAR).toISOString() }],
    isDone: ({ stage, publish_at }) => stage === 'scheduled' && publish_at === FAR,
  },
  publish: {
    before: APPROVED,
    step: ['editor', 'publish'],
    isDone: ({ stage, is_public }) => stage === 'published' && is_public,
  },
  correct: {
    before: [...PUBLISHED, ['writer', 'edit'], ...APPROVED],
    step: ['editor', 'correct', { title: 'Đính chính', text: 'Đúng là thế này.' }],
    isDone: ({ stage }) => stage === 'published',
  },
  kill: {
    before: PUBLISHED,
    step: ['editor', 'kill', { reason: { code: 'factual', text: 'Thử.' } }],
    isDone: ({ stage, is_public }) => stage === 'killed' && !is_public,
  },
  countersign: {
    before: KILLED,
    step: ['second', 'countersign'],
    isDone: ({ awaits_countersign }) => awaits_countersign === null,
  },
  reopen: { before: KILLED, step: ['editor', 'reopen', REASON], isDone: ({ stage }) => stage === 'draft' },
  withdraw: {
    before: [...PUBLISHED, ['editor', 'withdraw', REASON]],
    step: ['second', 'withdraw', REASON],
    isDone: ({ is_public }) => !is_public,
  },
};
const ACTS = Object.keys(TRIALS) as readonly Act[]; // Object.keys forgets the keys' type

let premises: Premises;
let people: Readonly<Record<Who, number>>;
let desk: string;

beforeAll(async () => {
  premises = await openPremises({ seed: 'none' });
  await inNewsroom(async (newsroom) => {
    await aChannel('all').in(newsroom);
    desk = await aDesk('newspaper').in(newsroom);
    const hire = async (role: string) => (await aPerson({ role, desks: ['newspaper'] }).in(newsroom)).id;
    people = { writer: await hire('journalist'), editor: await hire('editor'), second: await hire('editor') };
  });
});

afterAll(() => premises.remove());

async function inNewsroom<T>(work: (newsroom: Newsroom) => Promise<T>): Promise<T> {
  const newsroom = await bootNewsroom({ on: premises });
  try {
    return await work(newsroom);
  } finally {
    await newsroom.close();
  }
}

async function perform(newsroom: Newsroom, place: StoryPlace, [who, act, body = {}]: Step): Promise<void> {
  const { actors, acts, stories } = servicesOf(newsroom.strapi);
  const revision = act === 'approve' ? await stories.revisionOf(place) : undefined;
  await actors.runAs(await actors.person(people[who]), 'test', () =>
    acts.perform(act as Act, place, { ...body, revision }),
  );
}

/** A story that stands before the act. */
async function ready(newsroom: Newsroom, { before }: Trial): Promise<StoryPlace> {
  const { actors } = servicesOf(newsroom.strapi);
  const writer = await actors.person(people.writer);
  const story = await actors.runAs(writer, 'test', async () => {
    const data: object = {
      title: 'Một bài báo',
      standfirst: 'Sa-pô.',
      slug: `bai-${Math.random()}`.replace('.', ''),
      desk,
    };
    const { documentId } = await newsroom.strapi.documents(ARTICLE).create({ locale: 'vi', data: data as never });
    return { uid: ARTICLE, documentId } as const;
  });
  const place = { content_type: ARTICLE, document_id: story.documentId, locale: 'vi' } as const;
  for (const step of before)
    if (step[1] === 'edit')
      await actors.runAs(writer, 'test', () =>
        newsroom.strapi
          .documents(ARTICLE)
          .update({ documentId: story.documentId, locale: 'vi', data: { title: 'Đã sửa' } as never }),
      );
    else await perform(newsroom, place, step);
  return place;
}

const rowOf = async (newsroom: Newsroom, place: StoryPlace): Promise<StoryRow> => {
  const row = await servicesOf(newsroom.strapi).stories.find(newsroom.strapi.db.connection, place);
  if (!row) throw new Error('The story is gone.');
  return row;
};
const timesOnRecord = async (newsroom: Newsroom, place: StoryPlace, act: Act): Promise<number> => {
  const rows = await servicesOf(newsroom.strapi).audit.list({ limit: 1000, place });
  return rows.filter(
    ({ action, outcome }: Pick<AuditRow, 'action' | 'outcome'>) => action === act && outcome === 'done',
  ).length;
};
/** Everything holds; the files of a kill are swept in the background, and again after a crash. */
const isWhole = ({ strapi }: Newsroom): Promise<readonly object[]> =>
  eventually(
    async () => [
      ...(await servicesOf(strapi).upkeep.verify()),
      ...(await strapi.plugin('syndication').service('upkeep').verify()),
    ],
    (found) => found.length === 0,
  );

test(
  'killed in the middle of any act, the newsroom has done all of it or nothing, and can do it again',
  async () => {
    const trials = await inNewsroom(async (newsroom) => {
      const all = [];
      for (const [index, act] of ACTS.entries()) {
        const stand = async () => rowOf(newsroom, await ready(newsroom, TRIALS[act]));
        const stories = { measured: await stand(), middle: await stand(), last: await stand() };
        all.push({ act, share: MOMENTS[index] ?? 0.5, ...stories });
      }
      return all;
    });

    let doomed = await doomNewsroom(premises);
    const fate: { act: Act; was: StoryRow; isOver: boolean }[] = [];
    for (const { act, share, measured, middle, last } of trials) {
      const [who, name, body = {}] = TRIALS[act].step;
      const deed = (story: StoryRow) => {
        const revision = act === 'approve' ? story.revision : undefined;
        return { name, place: placeOf(story), person: people[who], body: { ...body, revision } };
      };
      const atTheEnd = AT_THE_END[act];
      const count = (await doomed.act(deed(measured))) ?? 0;
      const deaths: readonly (readonly [StoryRow, Death])[] = [
        [middle, { dieAt: Math.max(2, Math.round(count * share)) }],
        ...(atTheEnd ? [[last, atTheEnd] as const] : []),
      ];
      for (const [story, death] of deaths) {
        expect([act, death, await doomed.act(deed(story), death)]).toEqual([act, death, null]);
        fate.push({ act, was: story, isOver: 'dieAfter' in death });
        doomed = await doomNewsroom(premises);
      }
    }
    await doomed.leave();

    await inNewsroom(async (newsroom) => {
      expect(await isWhole(newsroom)).toEqual([]);
      for (const { act, was, isOver } of fate) {
        const place = placeOf(was);
        const { isDone, step } = TRIALS[act];
        const { stage, is_public } = await rowOf(newsroom, place);
        const times = await timesOnRecord(newsroom, place, act);
        expect([act, isDone(await rowOf(newsroom, place)), times]).toEqual([act, isOver, isOver ? 1 : 0]);
        if (isOver) continue;
        expect([act, stage, is_public]).toEqual([act, was.stage, was.is_public]);
        await perform(newsroom, place, step);
        expect([act, isDone(await rowOf(newsroom, place))]).toEqual([act, true]);
      }
      expect(await isWhole(newsroom)).toEqual([]);
    });
  },
  PATIENCE,
);

test(
  'two processes that look at the clock in the same moment let each story out once',
  async () => {
    const places = await inNewsroom(async (newsroom) => {
      const all: StoryPlace[] = [];
      for (let index = 0; index < 8; index += 1) all.push(await ready(newsroom, { ...TRIALS.schedule }));
      for (const place of all) await perform(newsroom, place, TRIALS.schedule.step);
      return all;
    });
    const nodes = [await doomNewsroom(premises), await doomNewsroom(premises)];
    await Promise.all(nodes.map((node) => node.fireDue(FAR + 1000)));
    await Promise.all(nodes.map((node) => node.leave()));

    await inNewsroom(async (newsroom) => {
      const documents = places.map(({ document_id }) => document_id);
      const items = newsroom.strapi.db.connection('syndication_items').whereIn('document_id', documents);
      const times = await Promise.all(places.map((place) => timesOnRecord(newsroom, place, 'publish')));
      const failed = newsroom.strapi.db.connection('newsroom_audit').where({ action: 'schedule.failed' });

      expect(await items.pluck('version')).toEqual(places.map(() => 1));
      expect(times).toEqual(places.map(() => 1));
      expect(await failed).toEqual([]);
      expect(await isWhole(newsroom)).toEqual([]);
    });
  },
  PATIENCE,
);
