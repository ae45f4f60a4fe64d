import type { Core, UID } from '@strapi/strapi';
import { ageFaults, ageSentence } from '../../../../../domain/lesson/age-cover';
import { readingReach, reaches, type Reach } from '../../../../../domain/people/reach';
import type { CellState, LessonMatrix, MatrixCell, MatrixLesson } from '../../../contract/lesson';
import type { ActingPerson } from '../actors';
import { DERIVATIONS } from '../derivations/row';
import { standingOf } from '../people/standing';
import { storyRow, type StoryRow } from '../story/row';
import { spanOf, tierRows } from './tiers';

const LESSON: UID.CollectionType = 'api::lesson.lesson';

interface LessonRow {
  readonly documentId: string;
  readonly code: string | null;
  readonly title: string | null;
  readonly tier: { readonly documentId: string } | null;
  readonly strands: readonly { readonly documentId: string }[];
}

/** A lesson with the cells it stands in, and whether the reader may open it. */
interface Placed {
  readonly lesson: MatrixLesson;
  readonly tier: string | null;
  readonly strands: readonly string[];
  readonly isReadable: boolean;
}

/** Which lessons there are for which tier and strand, as one person may see them. */
export async function lessonMatrix(strapi: Core.Strapi, person: ActingPerson, locale: string): Promise<LessonMatrix> {
  const [tiers, strands, placed] = await Promise.all([
    tierRows(strapi),
    strandRows(strapi),
    placedLessons(strapi, person, locale),
  ]);
  const { language } = person;
  const named = <Row extends { readonly name: string; readonly nameEn: string }>(row: Row): string =>
    language === 'en' ? row.nameEn || row.name : row.name;
  return {
    tiers: tiers.map((row) => ({
      ...{ id: row.id, documentId: row.documentId, key: row.key, name: named(row) },
      ...{ ageFrom: row.ageFrom, ageTo: row.ageTo },
    })),
    strands: strands.map((row) => ({ id: row.id, documentId: row.documentId, key: row.key, name: named(row) })),
    cells: strands.flatMap((strand) => tiers.map((tier) => cellOf(tier.documentId, strand.documentId, placed))),
    unplaced: placed.filter((each) => each.isReadable && isUnplaced(each)).map(({ lesson }) => lesson),
    ageFaults: ageFaults(tiers.map(spanOf)).map((fault) => ageSentence(fault, language)),
  };
}

const isUnplaced = ({ tier, strands }: Placed): boolean => tier === null || strands.length === 0;

function cellOf(tier: string, strand: string, placed: readonly Placed[]): MatrixCell {
  const here = placed.filter((each) => each.tier === tier && each.strands.includes(strand));
  const published = here.filter(({ lesson }) => lesson.isPublic).length;
  const inWork = here.length - published;
  const state: CellState = published > 0 ? 'published' : inWork > 0 ? 'in-work' : 'missing';
  const lessons = here.filter(({ isReadable }) => isReadable).map(({ lesson }) => lesson);
  return { tier, strand, state, published, inWork, lessons };
}

interface StrandRecord {
  readonly id: number;
  readonly documentId: string;
  readonly key: string;
  readonly name: string;
  readonly nameEn: string;
}

const strandRows = (strapi: Core.Strapi): Promise<readonly StrandRecord[]> =>
  strapi.db
    .query('api::topic.topic')
    .findMany({ where: { kind: 'strand' }, orderBy: [{ position: 'asc' }, { key: 'asc' }] });

async function placedLessons(strapi: Core.Strapi, { id }: ActingPerson, locale: string): Promise<readonly Placed[]> {
  const reach = readingReach(await standingOf(strapi, id));
  const [rows, stories, behind] = await Promise.all([
    lessonRows(strapi, locale),
    storyRows(strapi, locale),
    changed(strapi, locale),
  ]);
  return rows.flatMap((row): readonly Placed[] => {
    const story = stories.get(row.documentId);
    return story && story.stage !== 'killed' ? [place(row, story, { reach, behind })] : [];
  });
}

interface Known {
  readonly reach: Reach;
  /** Lessons whose source has changed. */
  readonly behind: ReadonlySet<string>;
}

const place = (
  { documentId, code, title, tier, strands }: LessonRow,
  story: StoryRow,
  { reach, behind }: Known,
): Placed => ({
  lesson: {
    ...{ documentId, code: code ?? '', title: title ?? '', stage: story.stage, isPublic: story.is_public },
    hasChangedSource: behind.has(documentId),
  },
  tier: tier?.documentId ?? null,
  strands: strands.map((strand) => strand.documentId),
  isReadable: reaches(reach, story.desk),
});

const lessonRows = (strapi: Core.Strapi, locale: string): Promise<readonly LessonRow[]> =>
  strapi.db.query(LESSON).findMany({
    where: { publishedAt: null, locale },
    select: ['documentId', 'code', 'title'],
    populate: { tier: { select: ['documentId'] }, strands: { select: ['documentId'] } },
    orderBy: [{ code: 'asc' }, { documentId: 'asc' }],
  });

async function storyRows({ db }: Core.Strapi, locale: string): Promise<ReadonlyMap<string, StoryRow>> {
  const rows = await db.connection('newsroom_stories').where({ content_type: LESSON, locale });
  return new Map(rows.map(storyRow).map((row) => [row.document_id, row]));
}

async function changed({ db }: Core.Strapi, locale: string): Promise<ReadonlySet<string>> {
  const found = db.connection(DERIVATIONS).where({ content_type: LESSON, locale }).whereNotNull('changed_at');
  return new Set<string>(await found.pluck('document_id'));
}
