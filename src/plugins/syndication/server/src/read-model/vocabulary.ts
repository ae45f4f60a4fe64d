import type { Knex } from 'knex';
import type { FacetKind } from './facets';

/** One term of a controlled vocabulary. */
export interface Concept {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string | null;
  /** What else is known of it, by name. */
  readonly more: Readonly<Record<string, unknown>>;
}

export interface Vocabulary {
  readonly concepts: readonly Concept[];
  /** Milliseconds since 1970. */
  readonly changedAt: number;
}

interface Kept {
  readonly table: string;
  readonly code: string;
  readonly order: readonly string[];
  /** Name in the answer by column. */
  readonly more: Readonly<Record<string, string>>;
  readonly hasEnglish: boolean;
}

/** Vocabularies that editors keep. */
const KEPT = {
  topics: {
    table: 'topics',
    code: 'key',
    order: ['position', 'key'],
    more: { kind: 'kind', description: 'description' },
    hasEnglish: true,
  },
  tiers: {
    table: 'age_tiers',
    code: 'key',
    order: ['position', 'key'],
    more: { age_from: 'ageFrom', age_to: 'ageTo', stage: 'stage', description: 'description' },
    hasEnglish: true,
  },
  audiences: { table: 'audiences', code: 'key', order: ['position', 'key'], more: {}, hasEnglish: true },
  units: {
    table: 'admin_units',
    code: 'code',
    order: ['code'],
    more: { level: 'level', valid_from: 'validFrom', valid_to: 'validTo' },
    hasEnglish: false,
  },
  programmes: {
    table: 'programmes',
    code: 'key',
    order: ['key'],
    more: { number: 'number', starts_on: 'startsOn', ends_on: 'endsOn', description: 'description' },
    hasEnglish: true,
  },
} as const satisfies Readonly<Record<string, Kept>>;

export type KeptScheme = keyof typeof KEPT;

export const KEPT_SCHEMES = Object.keys(KEPT) as readonly KeptScheme[]; // the keys of the table above

export async function vocabulary(reader: Knex, scheme: KeptScheme): Promise<Vocabulary> {
  const { table, code, order, more, hasEnglish }: Kept = KEPT[scheme];
  const columns = Object.keys(more);
  const rows = await reader(table)
    .orderBy([...order])
    .select(`${code} as code`, 'name', 'updated_at', ...(hasEnglish ? ['name_en'] : []), ...columns);
  const concepts = rows.map((row) => ({
    code: row.code,
    name: row.name,
    nameEn: row.name_en ?? null,
    more: Object.fromEntries(columns.map((column) => [more[column] ?? column, row[column]])),
  }));
  return { concepts, changedAt: Math.max(0, ...rows.map((row) => new Date(row.updated_at).getTime())) };
}

interface Term {
  readonly scheme: KeptScheme;
  /** What items are listed by that have it. */
  readonly facet: FacetKind;
  readonly term: string;
}

/** Whether an item that is out has a term, or else its vocabulary: most that are asked for are in use. */
export async function isKnownTerm(reader: Knex, { scheme, facet, term }: Term): Promise<boolean> {
  const { table, code }: Kept = KEPT[scheme];
  const used = await reader('syndication_facets').where({ kind: facet, value: term }).first('uuid');
  const row =
    used ??
    (await reader(table)
      .where({ [code]: term })
      .first(code));
  return Boolean(row);
}

/** The keys of the tiers that an age falls into. A tier without a lower bound is for no age in years. */
export async function tiersForAge(reader: Knex, age: number): Promise<readonly string[]> {
  return reader('age_tiers')
    .where('age_from', '<=', age)
    .andWhere((query) => query.whereNull('age_to').orWhere('age_to', '>=', age))
    .pluck('key');
}

/** What a series or a column is known by inside. */
export async function containerOf(
  reader: Knex,
  uuid: string,
): Promise<{ readonly documentId: string; readonly locale: string } | null> {
  const row = await reader('syndication_items').where({ uuid, state: 'usable' }).first('document_id', 'locale');
  return row ? { documentId: row.document_id, locale: row.locale } : null;
}
