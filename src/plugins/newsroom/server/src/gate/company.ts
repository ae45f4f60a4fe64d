import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Content } from '../../../../../domain/story/canonical';
import { ringOf } from '../../../../../domain/story/ring';
import type { Target } from '../../../../../domain/story/targets';
import type { StoryPlace } from '../../../../../server/story-place';
import { newsroom } from '../newsroom';
import type { LoadedContent } from '../story/content';
import { placeOfTarget, unpublishedTargets } from '../story/targets';

/** What a story points at and readers do not have: what goes out with it, and what holds it back. */
export interface Company {
  readonly targets: readonly Target[];
  /** The rest of its ring, when all of it may go out now: stories that lead back to one another go out together. */
  readonly along: readonly StoryPlace[];
  /** Those of the targets that do not: published now, the story would lose them. */
  readonly missing: readonly Target[];
}

interface Question {
  readonly place: StoryPlace;
  readonly content: Content;
  /** Who is about to publish. */
  readonly mover: number | null;
  /** When it is to go out; at once, where none is said. Milliseconds since 1970. */
  readonly hour?: number;
}

const NO_COMPANY: Company = { targets: [], along: [], missing: [] };

/** Stories that go out in the transaction that runs now. */
const goingOut = new AsyncLocalStorage<ReadonlySet<string>>();

const keyOf = ({ content_type, document_id, locale }: StoryPlace): string => `${content_type}/${document_id}/${locale}`;

/** Does `work`, in which all of these go out. */
export async function inCompany<T>(places: readonly StoryPlace[], work: () => Promise<T>): Promise<T> {
  const keys = new Set(places.map(keyOf));
  try {
    return await goingOut.run(keys, work);
  } finally {
    keys.clear(); // for what is left running
  }
}

/** Nearly every story points at what is public, or at nothing: then this loads nothing. */
export async function companyOf(strapi: Core.Strapi, trx: Knex, question: Question): Promise<Company> {
  const { place, content, mover, hour } = question;
  const isGoing = (target: Target) =>
    goingOut.getStore()?.has(keyOf(placeOfTarget(strapi, target, place.locale))) ?? false;
  const targets = (await unpublishedTargets(strapi, place, content)).filter((target) => !isGoing(target));
  if (targets.length === 0) return NO_COMPANY;
  const met = await meet(strapi, { place, targets });
  const ring = ringOf(keyOf(place), pointersIn(strapi, met));
  const members = [...met].flatMap(([key, one]) => (ring.has(key) && key !== keyOf(place) ? [one] : []));
  const isInRing = (target: Target) => ring.has(keyOf(placeOfTarget(strapi, target, place.locale)));
  const out = await outBy(strapi, trx, met, hour);
  const isOut = (target: Target) => out.has(keyOf(placeOfTarget(strapi, target, place.locale)));
  const isReady = await areReady(strapi, trx, {
    members,
    mover,
    hour,
    isSettled: (each) => isInRing(each) || isOut(each),
  });
  return {
    targets,
    along: isReady ? members.map((one) => one.place) : [],
    missing: targets.filter((target) => (isInRing(target) ? !isReady : !isOut(target))),
  };
}

/** Those of them that have an hour of their own, and go out then or before. */
async function outBy(
  strapi: Core.Strapi,
  trx: Knex,
  met: ReadonlyMap<string, Met>,
  hour: number | undefined,
): Promise<ReadonlySet<string>> {
  const out = new Set<string>();
  if (hour === undefined) return out;
  for (const [key, { place }] of met) {
    const story = await newsroom(strapi).stories.find(trx, place);
    if (story?.stage === 'scheduled' && story.publish_at !== null && story.publish_at <= hour) out.add(key);
  }
  return out;
}

interface Met {
  readonly place: StoryPlace;
  readonly targets: readonly Target[];
  readonly loaded: LoadedContent | null;
}

/** Everything unpublished that a story leads to, by way of one another. */
async function meet(strapi: Core.Strapi, start: Pick<Met, 'place' | 'targets'>): Promise<ReadonlyMap<string, Met>> {
  const met = new Map<string, Met>([[keyOf(start.place), { ...start, loaded: null }]]);
  for (const { place: from, targets } of met.values())
    // a map hands out what is added on the way
    for (const target of targets) {
      const place = placeOfTarget(strapi, target, from.locale);
      if (met.has(keyOf(place))) continue;
      const loaded = await newsroom(strapi).content.of(place.content_type, place.document_id, place.locale);
      const next = loaded ? await unpublishedTargets(strapi, place, loaded.content) : [];
      met.set(keyOf(place), { place, targets: next, loaded });
    }
  return met;
}

const pointersIn = (strapi: Core.Strapi, met: ReadonlyMap<string, Met>) =>
  new Map(
    [...met].map(([key, { place, targets }]) => [
      key,
      targets.map((target) => keyOf(placeOfTarget(strapi, target, place.locale))),
    ]),
  );

interface Members {
  readonly members: readonly Met[];
  readonly mover: number | null;
  readonly hour: number | undefined;
  /** Whether readers have a target by then. */
  readonly isSettled: (target: Target) => boolean;
}

/** Whether each of them could be published by this person but for the ring, and is not to wait for an hour of its own. */
async function areReady(
  strapi: Core.Strapi,
  trx: Knex,
  { members, mover, hour, isSettled }: Members,
): Promise<boolean> {
  const { stories, approvals } = newsroom(strapi);
  for (const { place, loaded, targets } of members) {
    const known = await stories.find(trx, place);
    if (!loaded || !known || known.stage === 'killed' || !targets.every(isSettled)) return false;
    if (!isFree(known.publish_at, hour)) return false;
    const story = { ...known, desk: loaded.facts.desk, revision: loaded.hash };
    const question = { act: 'publish', content: loaded.content, mover } as const;
    const { decision, isMoverEntitled } = await approvals.assess(trx, story, question);
    if (decision.kind === 'refused' || !isMoverEntitled) return false;
  }
  return true;
}

/** A story with an hour of its own does not go along before it, nor wait when it has come. */
const isFree = (own: number | null, hour: number | undefined): boolean =>
  own === null || (hour === undefined ? own <= Date.now() : own === hour);
