import type { Knex } from 'knex';
import { RENDERER } from './documents';
import { rowNumber } from './search';
import type { Discrepancy } from './verify';

/** Items whose documents are not as this version of the software writes them. */
export async function olderRenderers(knex: Knex): Promise<readonly Discrepancy[]> {
  const rows = await knex('syndication_items')
    .whereIn('state', ['usable', 'embargoed'])
    .whereNot({ renderer: RENDERER })
    .select('uuid', 'content_type', 'document_id');
  return rows.map((row) => discrepancy('item-of-older-renderer', row));
}

/** What is out can be listed and found; what is over cannot. */
export async function catalogueOutOfStep(knex: Knex): Promise<readonly Discrepancy[]> {
  const key = rowNumber(knex);
  const rows = await knex('syndication_items as item')
    .leftJoin('syndication_facet_index as terms', 'item.place', `terms.${key}`)
    .leftJoin('syndication_facets as facet', (on) => on.on('facet.uuid', 'item.uuid').andOnVal('facet.kind', 'type'))
    .leftJoin('syndication_search as search', 'item.place', `search.${key}`)
    .select(
      'item.uuid',
      'item.content_type',
      'item.document_id',
      'item.state',
      `terms.${key} as terms`,
      `search.${key} as words`,
      'facet.value as type',
    );
  return rows.filter(isOutOfStep).map((row) => discrepancy('catalogue-out-of-step', row));
}

interface CatalogueRow {
  readonly state: string;
  readonly words: unknown;
  readonly type: unknown;
  readonly terms: unknown;
}

function isOutOfStep({ state, words, type, terms }: CatalogueRow): boolean {
  const isOut = state === 'usable' || state === 'embargoed';
  return [words, type, terms].some((found) => (found !== null) !== isOut);
}

interface Named {
  readonly uuid: string;
  readonly content_type: string;
  readonly document_id: string;
}

const discrepancy = (kind: Discrepancy['kind'], { uuid, content_type, document_id }: Named): Discrepancy => ({
  kind,
  contentType: content_type,
  documentId: document_id,
  subject: uuid,
});
