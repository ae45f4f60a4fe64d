import { createHash } from 'node:crypto';
import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { LRUCache } from 'lru-cache';
import type { Finding, PrivateFact } from '../../../../../domain/child-privacy/finding';
import { scan, type Review } from '../../../../../domain/child-privacy/scan';
import {
  isWaivable,
  judged,
  openFindings,
  type JudgedFinding,
  type OpenFindings,
} from '../../../../../domain/child-privacy/waiver';
import { pictureFindings } from '../../../../../domain/child-privacy/picture/faults';
import { inTransaction, read } from '../../../../../server/database';
import { isLocalized } from '../../../../../server/governed-types';
import { oneByOne } from '../../../../../server/one-by-one';
import { placeOf, type StoryPlace } from '../../../../../server/story-place';
import { newsroom } from '../neighbours';
import { namesOf } from '../pictures/names';
import { pointingAtCues } from '../review/captions';
import { safeguard } from '../safeguard';
import { storyLoader, type LoadedStory, type Version } from './load';
import { buryWaivers, waiversOf, type GivenWaiver } from './waivers';

interface Person {
  readonly id: number;
  readonly name: string;
}

/** What the newsroom shows an editor. */
export interface ShownFinding extends Omit<JudgedFinding, 'message' | 'waiverBy'> {
  readonly message: string;
  readonly isWaivable: boolean;
  readonly waiverBy?: Person;
  readonly waiver?: {
    readonly by: Person;
    readonly at: string;
    readonly reason: string;
    readonly signedBy: Person | null;
    readonly signedAt: string | null;
  };
}

export interface StoryReview {
  readonly findings: readonly JudgedFinding[];
  readonly combination: Review['combination'];
}

/** Reviews that are kept in memory: a text that was looked at when it was saved is not looked at again to publish it. */
const KEPT = 500;

/** What could do harm in saved stories, and what people decided about it. */
export const findings = ({ strapi }: { strapi: Core.Strapi }) => {
  const load = storyLoader(strapi);
  const kept = new LRUCache<string, Review>({ max: KEPT });
  /** An act that reads a draft once looks through it once. */
  const reviews = new WeakMap<LoadedStory, Promise<StoryReview>>();

  async function look(story: LoadedStory, language: 'vi' | 'en', toldElsewhere: ReadonlySet<PrivateFact>) {
    const { needsHelp, version, ...knowledge } = await safeguard(strapi).review.knowledge.get();
    const { fields, topics, hasHelpBox, hasContentWarning } = story;
    const needsHelpBox = topics.some((topic) => needsHelp.has(topic));
    const asked = { language, fields, needsHelpBox, hasHelpBox, hasContentWarning };
    const key = digest([version, asked, [...toldElsewhere].sort()]);
    const review = kept.get(key) ?? scan({ ...asked, toldElsewhere }, knowledge);
    kept.set(key, review);
    return { ...review, findings: pointingAtCues(review.findings, story.captions) };
  }

  /** What is public of the same story in other languages and in the other parts of its series. */
  async function toldElsewhere(place: StoryPlace, { series }: LoadedStory): Promise<ReadonlySet<PrivateFact>> {
    const neighbours = [...(await otherLanguages(place)), ...(series ? await otherParts(place, series) : [])];
    const facts = new Set<PrivateFact>();
    for (const neighbour of neighbours) {
      const story = await load(neighbour, 'published');
      const review = story && (await look(story, languageOf(neighbour), new Set()));
      for (const fact of review?.combination.kinds ?? []) facts.add(fact);
    }
    return facts;
  }

  async function otherLanguages({ content_type, document_id, locale }: StoryPlace): Promise<readonly StoryPlace[]> {
    if (!isLocalized(strapi.contentType(content_type))) return [];
    const { tableName } = strapi.db.metadata.get(content_type);
    const others: string[] = await read(strapi, (knex) =>
      knex(tableName).where({ document_id }).whereNot({ locale }).whereNotNull('published_at').pluck('locale'),
    );
    return others.map((other) => ({ content_type, document_id, locale: other }));
  }

  async function otherParts(place: StoryPlace, series: string): Promise<readonly StoryPlace[]> {
    const inSeries = Object.values(strapi.contentTypes).filter(({ attributes }) => 'series' in attributes);
    const parts = await oneByOne(inSeries, ({ uid }) => partsOf(uid, place, series));
    return parts.flat();
  }

  /** By their drafts: what is published keeps no relation to a series that is not. */
  async function partsOf(uid: UID.ContentType, { document_id, locale }: StoryPlace, series: string) {
    const rows: { documentId: string }[] = await strapi.db.query(uid).findMany({
      where: {
        series: { documentId: series },
        publishedAt: null,
        locale,
        documentId: { $ne: document_id },
      },
      select: ['documentId'],
    });
    return [...new Set(rows.map(({ documentId }) => documentId))].map((documentId) => ({
      content_type: uid,
      document_id: documentId,
      locale,
    }));
  }

  /** A story with everything that was found in it, or `null` when there is none. */
  async function review(place: StoryPlace, version: Version = 'draft'): Promise<StoryReview | null> {
    const story = await load(place, version);
    if (!story) return null;
    const known = reviews.get(story) ?? reviewOf(place, story);
    reviews.set(story, known);
    return known;
  }

  async function reviewOf(place: StoryPlace, story: LoadedStory): Promise<StoryReview> {
    const { findings: found, combination } = await look(story, languageOf(place), await toldElsewhere(place, story));
    return inTransaction(strapi, async (trx) => {
      const passed = await safeguard(strapi).consents.pass(trx, place, found);
      const all = [...passed, ...(await foundInPictures(trx, place, story.pictures))];
      return { findings: all.length > 0 ? judged(all, await waiversOf(trx, place)) : [], combination };
    });
  }

  async function foundInPictures(
    trx: Knex,
    place: StoryPlace,
    shown: LoadedStory['pictures'],
  ): Promise<readonly Finding[]> {
    if (shown.length === 0) return [];
    const { consents, pictures, faces } = safeguard(strapi);
    const files = shown.map(({ file }) => file);
    return pictureFindings(shown, {
      consents: await consents.forPictures(trx, place, files),
      unconfirmed: await pictures.unconfirmedAmong(trx, shown),
      withFaces: await faces.seenIn(shown),
      now: new Date(),
    });
  }

  /** After a save or a waiver: waivers of what is not there any more are void, and whoever lists stories knows what is open. */
  async function settle(trx: Knex, place: StoryPlace): Promise<void> {
    const found = (await review(place))?.findings ?? [];
    const ids = found.map(({ id }) => id);
    await buryWaivers(trx, place, ids, Date.now());
    const { stories } = newsroom(strapi);
    const story = await stories.find(trx, place);
    if (story) await stories.change(trx, story, countsOf(found));
  }

  return {
    review,

    /** No text that was looked at is kept in memory any longer. */
    forget: (): void => kept.clear(),

    /** For the newsroom: the findings of a draft in the language of whoever asks. */
    async of(place: StoryPlace, _loaded: unknown, language: 'vi' | 'en'): Promise<readonly ShownFinding[]> {
      const found = (await review(place))?.findings ?? [];
      const waivers = await inTransaction(strapi, (trx) => waiversOf(trx, place));
      const names = await namesOf(
        strapi,
        waivers.flatMap(({ waivedBy, signedBy }) => [waivedBy, signedBy ?? waivedBy]),
      );
      const person = (id: number): Person => ({ id, name: names.get(id) ?? '' });
      return found.map(({ message, waiverBy, ...finding }) => {
        const waiver = waivers.find((each) => each.finding === finding.id);
        return {
          ...{ ...finding, message: message[language], isWaivable: isWaivable({ ...finding, message }) },
          ...(waiverBy !== null && { waiverBy: person(waiverBy) }),
          ...(waiver && { waiver: shownWaiver(waiver, person) }),
        };
      });
    },

    /** Whether the facts in a text, taken together, can identify a child. */
    needsSecondApprover: async (place: StoryPlace): Promise<boolean> =>
      (await review(place))?.combination.secondApprover ?? false,

    /** What stops this story, in counts and kinds. */
    open: async (place: StoryPlace, version: Version = 'draft'): Promise<OpenFindings> =>
      openFindings((await review(place, version))?.findings ?? []),

    settle,

    /** After something that several drafts rest on. */
    async settleAll(trx: Knex, places: readonly StoryPlace[]): Promise<void> {
      const once = new Map(places.map((place) => [Object.values(placeOf(place)).join('/'), place]));
      for (const place of once.values()) await settle(trx, place);
    },
  };
};

export type FindingsService = ReturnType<typeof findings>;

const shownWaiver = (
  { reason, waivedBy, waivedAt, signedBy, signedAt }: GivenWaiver,
  person: (id: number) => Person,
): ShownFinding['waiver'] => ({
  by: person(waivedBy),
  at: waivedAt.toISOString(),
  reason,
  signedBy: signedBy === null ? null : person(signedBy),
  signedAt: signedAt?.toISOString() ?? null,
});

function countsOf(found: readonly JudgedFinding[]) {
  const open = (severity: string) => found.filter((each) => each.severity === severity && !each.waived).length;
  return { findings_block: open('block'), findings_warn: open('warn'), findings_info: open('info') };
}

const languageOf = ({ locale }: StoryPlace): 'vi' | 'en' => (locale === 'en' ? 'en' : 'vi');

const digest = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('base64');
