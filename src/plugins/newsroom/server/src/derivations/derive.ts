import type { Core, UID } from '@strapi/strapi';
import type { Context } from 'koa';
import { mayWorkFor } from '../../../../../domain/people/desk-for';
import type { DerivedLesson } from '../../../contract/lesson';
import type { ActingPerson } from '../actors';
import { newsroom } from '../newsroom';
import { standingOf } from '../people/standing';
import { BAD_BODY, NewsroomRefusal } from '../refusal';
import { formDataOf } from '../revisions/form-data';
import type { StoryRow } from '../story/row';

const LESSON: UID.CollectionType = 'api::lesson.lesson';
const TIER: UID.CollectionType = 'api::age-tier.age-tier';
const LONGEST_SLUG = 120;

interface Derivation {
  readonly source: StoryRow;
  readonly person: ActingPerson;
  /** DocumentId of an age tier. */
  readonly tier: string;
  /** Leaves of the fields what the person may write in a new lesson. @throws when they may write none. */
  readonly sanitize: (data: Fields) => Promise<Fields>;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Makes a draft for another tier out of a lesson as it is now, which names it as its source.
 * @throws {NewsroomRefusal} when there is no such tier.
 */
export async function deriveLesson(strapi: Core.Strapi, asked: Derivation): Promise<DerivedLesson> {
  const { source, person, tier: tierId, sanitize } = asked;
  const tier: TierRecord | null = await strapi.db.query(TIER).findOne({ where: { documentId: tierId } });
  if (!tier) throw new NewsroomRefusal(BAD_BODY, person.language, { field: 'tier' });
  return strapi.db.transaction(async ({ trx }) => {
    const { content, audit, derivations } = newsroom(strapi);
    await audit.takeEnd(trx);
    const loaded = await content.of(LESSON, source.document_id, source.locale);
    if (!loaded) throw new Error('A lesson that was just read is not there.');
    const { data } = await formDataOf(strapi, LESSON, { content: loaded.content, names: {} });
    const mayKeepDesk = mayWorkFor(await standingOf(strapi, person.id), loaded.facts.desk);
    const fields = await sanitize(forTier(data, tier, source.document_id));
    const { documentId } = await strapi.documents(LESSON).create({
      locale: source.locale,
      data: {
        ...fields,
        ...(!mayKeepDesk && { desk: undefined }),
        createdBy: person.id,
        updatedBy: person.id,
      } as never, // Strapi's types know the fields of one type at a time
    });
    const place = { content_type: LESSON, document_id: documentId, locale: source.locale };
    await derivations.sawDraft(trx, place, 'derivedFrom', loaded.hash);
    return { documentId, locale: source.locale };
  }) as unknown as Promise<DerivedLesson>; // Strapi promises a promise
}

interface TierRecord {
  readonly documentId: string;
  readonly key: string;
  readonly minutes: number | null;
}

/** What was true of the source alone does not come along: its code, its review, its hours, its place in the curriculum. */
const forTier = (data: Fields, { documentId, key, minutes }: TierRecord, source: string): Fields => ({
  ...data,
  slug: `${String(data.slug ?? '').slice(0, LONGEST_SLUG - key.length - 1)}-${key}`,
  tier: { set: [{ documentId }] },
  derivedFrom: { set: [{ documentId: source }] },
  prerequisites: { set: [] },
  durationMinutes: minutes ?? data.durationMinutes,
  ...{ code: null, expertReviewer: null, reviewDueOn: null },
  ...{ embargoUntil: null, expiresAt: null, canonicalUrl: null, searchSnippet: null },
});

interface PermissionChecker {
  readonly cannot: { create(): boolean };
  sanitizeCreateInput(data: object): Promise<Fields>;
}

/** What Strapi lets the person write in a new lesson. */
export function lessonMaker(strapi: Core.Strapi, ctx: Context): Pick<Derivation, 'sanitize'> & { mayCreate: boolean } {
  const checker: PermissionChecker = strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility: ctx.state.userAbility, model: LESSON });
  return { mayCreate: !checker.cannot.create(), sanitize: (data) => checker.sanitizeCreateInput(data) };
}
