import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { lessonDraftOf } from '../../../../../domain/lesson/draft';
import { readingOf } from '../../../../../domain/lesson/reading';
import { contentOf } from '../../../../../domain/story/content';
import { measure } from '../../../../../domain/story/measure';
import { placeOf, type StoryPlace } from '../../../../../server/story-place';
import type { LessonCheck } from '../../../contract/lesson';
import type { StoryView } from '../../../contract/story';
import { goesInCircle } from '../curriculum/circle';
import { newsroom } from '../newsroom';
import type { StoryRow } from '../story/row';
import { checksOf, withLevels, type Levels } from './checks';
import { draftReader, type Draft } from './draft';
import { headlinesLike } from './near-duplicates';
import { typedDraft, type TypedForm } from './typed';

/** What is said of a story beside its rules. */
export interface Advice extends Pick<StoryView, 'checklist' | 'measure' | 'nearDuplicates'> {
  readonly forecast: Forecast;
}

/** What the gate knows of targets, and of who waits, is not asked here. */
type Forecast = Omit<StoryView['forecast'], 'unpublishedTargets' | 'waiting'>;

interface Asked {
  readonly language: 'vi' | 'en';
  /** Levels that a policy changes, by the keys of the checklist. */
  readonly checks?: Levels;
}

/** What this asks of the syndication plugin. */
interface Channels {
  channelsOfDraft(
    uid: string,
    documentId: string,
    locale: string,
    now: Date,
  ): Promise<StoryView['forecast']['channels']>;
}

/** Looks at a draft as it stands, and says what to see to. */
export const adviser = ({ strapi }: { strapi: Core.Strapi }) => {
  const drafts = draftReader(strapi);
  const channels = (): Channels => strapi.plugin('syndication').service('forecast');

  async function forecast(trx: Knex, story: StoryRow, draft: Draft): Promise<Forecast> {
    const { content_type, document_id, locale } = story;
    const entered = await channels().channelsOfDraft(content_type, document_id, locale, new Date());
    const languages = await trx('newsroom_stories')
      .where({ content_type, document_id })
      .orderBy('locale')
      .select('locale', 'is_public');
    return {
      channels: entered,
      locales: languages.map((each) => ({ locale: each.locale, isPublic: Boolean(each.is_public) })),
      embargoUntil: instant(draft.embargoUntil),
      expiresAt: instant(draft.expiresAt),
      isCorrection: story.is_public,
    };
  }

  async function withCircle(place: StoryPlace, draft: Draft): Promise<Draft> {
    const requires = Array.isArray(draft.prerequisites)
      ? draft.prerequisites.map((each) => String(each.documentId))
      : [];
    return { ...draft, isInCircle: await goesInCircle(strapi, place, requires) };
  }

  async function adviseWithin(trx: Knex, place: StoryPlace, { language, checks = {} }: Asked): Promise<Advice> {
    const stored = await drafts.of(place);
    const story = await newsroom(strapi).stories.find(trx, place);
    const draft = stored && (await withCircle(place, stored));
    if (!draft || !story) throw new Error(`There is no story to advise on: ${JSON.stringify(placeOf(place))}.`);
    const forecasted = await forecast(trx, story, draft);
    const alike = await headlinesLike(trx, story);
    return {
      checklist: withLevels(checksOf(story.type, draft, { language, now: new Date() }), checks),
      measure: measure(contentOf(story.type, draft)),
      ...{ forecast: forecasted, nearDuplicates: alike },
    };
  }

  return {
    /** What is to be seen to in a lesson's form as it is typed, saved or not. Stores nothing. */
    async checkLesson(form: TypedForm, { language, checks = {} }: Asked): Promise<LessonCheck> {
      const typed = await typedDraft(strapi, drafts, form);
      const draft = form.place ? await withCircle(form.place, typed) : typed;
      return {
        checklist: withLevels(checksOf('lesson', draft, { language, now: new Date() }), checks),
        reading: readingOf(lessonDraftOf(draft)),
      };
    },

    /** Joins the transaction it is called in. @throws when there is no such story. */
    async advise(place: StoryPlace, asked: Asked): Promise<Advice> {
      return strapi.db.transaction(({ trx }) => adviseWithin(trx, place, asked)) as unknown as Promise<Advice>; // Strapi promises a promise
    },
  };
};

export type AdviserService = ReturnType<typeof adviser>;

const instant = (value: unknown): string | null => (value ? new Date(String(value)).toISOString() : null);
