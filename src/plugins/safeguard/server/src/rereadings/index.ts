import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { openFindings } from '../../../../../domain/child-privacy/waiver';
import { answersForEveryDesk } from '../../../../../domain/people/role';
import { governedTypes, isLocalized, ONLY_LOCALE } from '../../../../../server/governed-types';
import { placeOf, type StoryPlace } from '../../../../../server/story-place';
import type { Rereading } from '../../../contract/rereading';
import { inTransaction } from '../../../../../server/database';
import { inAct } from '../act';
import { newsroom, type Actor, type ActingPerson } from '../neighbours';
import { safeguard } from '../safeguard';

const LIST = 'safeguard_rereadings';
const EXAMINATIONS = 'safeguard_examinations';
/** A node that began an examination and did not end it within this time is gone. */
const ABANDONED_AFTER_MS = 30 * 60_000;

/** After a change of the rules, the word list or the units, what is published is looked at again. */
export const rereadings = ({ strapi }: { strapi: Core.Strapi }) => {
  /** Whoever writes first examines, whatever the number of nodes. */
  const claim = (rules: string): Promise<boolean> =>
    inTransaction(strapi, async (trx) => {
      const now = Date.now();
      const known = await trx(EXAMINATIONS).where({ rules }).first();
      if (!known) {
        await trx(EXAMINATIONS).insert({ rules, claimed_at: now }).onConflict('rules').ignore();
        return Number((await trx(EXAMINATIONS).where({ rules }).first()).claimed_at) === now;
      }
      const before = { rules, claimed_at: known.claimed_at, finished_at: null };
      if (known.finished_at !== null || now - Number(known.claimed_at) < ABANDONED_AFTER_MS) return false;
      return (await trx(EXAMINATIONS).where(before).update({ claimed_at: now })) > 0;
    });

  async function examineOne(rules: string, place: StoryPlace): Promise<boolean> {
    const review = await safeguard(strapi).findings.review(place, 'published');
    const found = review?.findings ?? [];
    const { block, kinds } = openFindings(found);
    const warn = found.filter(({ severity }) => severity === 'warn').length;
    await inTransaction(strapi, async (trx) => {
      if (block === 0) return void (await trx(LIST).where(placeOf(place)).whereNull('done_at').delete());
      const row = {
        rules,
        block,
        warn,
        kinds: JSON.stringify(kinds),
        found_at: Date.now(),
        done_at: null,
        done_by: null,
      };
      await trx(LIST)
        .insert({ ...placeOf(place), ...row })
        .onConflict(['content_type', 'document_id', 'locale'])
        .merge(row);
    });
    return block > 0;
  }

  const open = (trx: Knex) => trx(LIST).whereNull('done_at').orderBy('found_at');

  return {
    /** How many stories are to be read again; `null` when there was nothing to examine, or another node does it. */
    async examine(): Promise<number | null> {
      const { version: rules } = await safeguard(strapi).review.knowledge.get();
      if (!(await claim(rules))) return null;
      let listed = 0;
      for (const place of await published(strapi)) if (await examineOne(rules, place)) listed += 1;
      await inTransaction(strapi, (trx) => trx(EXAMINATIONS).where({ rules }).update({ finished_at: Date.now() }));
      return listed;
    },

    /** What a person's desks are to read again, what waits longest first. */
    list: (person: ActingPerson): Promise<readonly Rereading[]> =>
      inTransaction(strapi, async (trx) => {
        const { people, stories } = newsroom(strapi);
        const { roles, desks } = await people.standingOf(person.id);
        const shown: Rereading[] = [];
        for (const row of await open(trx)) {
          const story = await stories.find(trx, row);
          const isTheirs = answersForEveryDesk(roles) || (story?.desk && desks.includes(story.desk));
          if (story && isTheirs) shown.push(shownRow(strapi, row, story.title));
        }
        return shown;
      }),

    /** Somebody has read it again, and answers for it. */
    done: (actor: Actor, place: StoryPlace): Promise<void> =>
      inAct(strapi, async (trx) => {
        const changes = { done_at: Date.now(), done_by: actor.person?.id };
        const count = await trx(LIST).where(placeOf(place)).whereNull('done_at').update(changes);
        if (count > 0) await newsroom(strapi).audit.append(trx, { actor, place, action: 'reread' });
      }),
  };
};

export type RereadingsService = ReturnType<typeof rereadings>;

async function published(strapi: Core.Strapi): Promise<readonly StoryPlace[]> {
  const places: StoryPlace[] = [];
  for (const type of governedTypes(strapi)) {
    const rows: { documentId: string; locale: string | null }[] = await strapi.db
      .query(type.uid)
      .findMany({ where: { publishedAt: { $notNull: true } }, select: ['documentId', 'locale'] });
    for (const { documentId, locale } of rows)
      places.push({
        content_type: type.uid,
        document_id: documentId,
        locale: isLocalized(type) ? (locale ?? ONLY_LOCALE) : ONLY_LOCALE,
      });
  }
  return places;
}

interface Row extends StoryPlace {
  readonly block: number;
  readonly warn: number;
  readonly kinds: string;
  readonly found_at: number | string;
}

const shownRow = (strapi: Core.Strapi, row: Row, title: string): Rereading => ({
  type: strapi.contentType(row.content_type as UID.ContentType).info.singularName,
  documentId: row.document_id,
  locale: row.locale,
  title,
  block: row.block,
  warn: row.warn,
  kinds: JSON.parse(row.kinds),
  foundAt: new Date(Number(row.found_at)).toISOString(),
});
