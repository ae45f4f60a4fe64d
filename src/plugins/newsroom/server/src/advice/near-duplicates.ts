import type { Knex } from 'knex';
import { fewestShared, nearDuplicates, shinglesOf } from '../../../../../domain/story/near-duplicate';
import { placeOf } from '../../../../../server/story-place';
import type { StoryView } from '../../../contract/story';
import type { StoryRow } from '../story/row';

/** Candidates looked at closely at most. */
const CANDIDATES = 50;

interface Candidate {
  readonly type: string;
  readonly document_id: string;
  readonly locale: string;
  readonly title: string;
}

/** Stories whose headlines a reader might take for this one's. The database finds those with enough in common. */
export async function headlinesLike(knex: Knex, story: StoryRow): Promise<StoryView['nearDuplicates']> {
  const shingles = shinglesOf(story.title);
  if (shingles.length === 0) return [];
  const alike = knex('newsroom_shingles')
    .whereIn('shingle', [...shingles])
    .groupBy('story')
    .havingRaw('count(*) >= ?', [fewestShared(shingles)])
    .orderByRaw('count(*) desc')
    .limit(CANDIDATES)
    .select('story');
  const found: Candidate[] = await knex('newsroom_search as search')
    .join('newsroom_stories as other', (on) => {
      on.on('other.content_type', 'search.content_type');
      on.on('other.document_id', 'search.document_id').on('other.locale', 'search.locale');
    })
    .whereIn('search.id', alike)
    .whereNot((same) => same.where(prefixed(story)))
    .where('other.locale', story.locale)
    .select('other.type', 'other.document_id', 'other.locale', 'other.title');
  return nearDuplicates(story.title, found).map(({ type, document_id: documentId, locale, title }) => ({
    ...{ type, documentId, locale, title },
  }));
}

const prefixed = (story: StoryRow) =>
  Object.fromEntries(Object.entries(placeOf(story)).map(([column, value]) => [`other.${column}`, value]));
